package org.huibian.extract.persons.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.persons.names.FreeNames.Name;

/**
 * Finds names of which what stands around them leaves no doubt, however rare they are or whatever
 * else they mean: in a list that is told to be of so many persons (童志强、路遥、焦红三名社区矫正对象), in brackets
 * behind who it is (一名六年级学生（管思源）), and between who it is and what one does (店主马上飞销售, 村民黄河与堂兄).
 */
public final class SureNames {

    /** 、焦红三名, 、昝根柱两户: the last of a list, and how many they are; no firms or places. */
    private static final Pattern LIST_END =
            Pattern.compile(
                    "(?<=[、和与])(\\p{IsHan}{2,4}?)(?:等?(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[名位户人]|(?:[一二两三四五六七八]?(?:家|个)?(?:兄弟|兄妹|姐妹|姐弟|姊妹|父子|母子|母女|父女|夫妇|夫妻))|等(?=困境|留守|社区矫正|未成年|农民工|被))(?!均(?![被已由因系])|次|一[组户]|家?(?:企业|公司|商户|物业|单位|门店|小区|楼盘|项目|社区(?!矫正|戒毒|康复)|村(?!民)|机构|工厂|餐饮|商家|摊[位点]|店))");

    private static final Pattern BRACKETED =
            Pattern.compile("[（(](\\p{IsHan}{2,4})[）)](?!公司|集团|厂)");

    /** A kinsman or neighbour, whom only a person has. */
    private static final Pattern KIN =
            Pattern.compile(
                    "[与和跟同](?:其|妻|夫|丈夫|堂|表[兄弟姐妹哥]|兄|弟|哥|姐|妹|父|母|儿|女儿|女婿|婆婆|公公|岳|侄|叔|伯|舅|同村|前[夫妻]|楼[上下]|房东|房客|合伙)");

    /** What only persons do, right behind their name. */
    private static final Pattern ACTS =
            Pattern.compile(
                    KIN.pattern()
                            + "|(?:在(?:出租|家[中里]|自家)|(?:共同|联名|多次)?(?:投诉|举报|起诉|反映)(?![率量件渠电热事人者的案])|(?:销售|出售|经营|购买)过期|拒(?![不绝])|擅自|私自)");

    /** 网格员张建华、李明2人<em>因醉驾</em>被判刑: an office is no matter there. */
    private static final Pattern AS_PARTY =
            Pattern.compile(
                    "[^，。；]{0,4}?(?:因|被|遭|涉嫌)[^，。；]{0,4}?(?:醉|酒[驾后]|判|拘|刑|受贿|贪污|处分|吸毒|赌|盗|诈骗|打伤|受伤|车祸|拖欠|欠薪|起诉|强制)");

    /** 农民工代表, who speaks for others; deputies of the people hold an office. */
    private static final Pattern AS_DEPUTY = Pattern.compile("(?<!人大|政协|党|议员)代表$");

    /** 、安国柱等5名: the rest of a list of what may be names, and how many they are. */
    private static final Pattern LIST =
            Pattern.compile("(?:、\\p{IsHan}{2,4}?){0,40}等?(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[名位个]");

    /** 三个儿子<em>陈伯年、陈仲年、陈季年</em>一并: all of the kin that a number tells of. */
    private static final Pattern KIN_LIST =
            Pattern.compile(
                    "(?:[一二两三四五六七八]|\\d)[个名位](?:儿子|女儿|子女|孩子|儿女|兄弟|姐妹|孙子|孙女)(?<names>\\p{IsHan}{2,3}(?:、\\p{IsHan}{2,3}){0,6}[、和与]\\p{IsHan}{2,3}?)(?=[，。；：]|[均都各皆全被将把拒不未已在与和因为就对]|一[并起同]|分别|先后|[互相]{2}|之间|同时)");

    /** What may stand behind a name that is a word: 农民工任重<em>在</em>收到, 患者黄河<em>落实</em>看护. */
    private static final Pattern WHOLE_NAME_ENDS =
            Pattern.compile("$|[，。；：、）)在因被向与和同到将把]|落实|反映|投诉|举报|申请|起诉|要求|表示|等\\d");

    /** What is called by such a word: 被告方圆建材店, 困境儿童黄河夏令营. */
    private static final Pattern THINGS =
            Pattern.compile("\\p{IsHan}{0,4}(?:[店园校院业营社馆厂]|中心|公司|计划|行动|工程|项目|平台|纠纷|问题|节(?!约)|课)");

    private static final String JOINTS = "、和与";

    private static final int LONGEST = 4;

    private static final int FULL = 3;

    /** So far around a name its surroundings are looked at. */
    private static final int NEAR = 12;

    private final NameWords words;
    private final PossibleName possible;

    public SureNames(NameWords words) {
        this.words = words;
        this.possible = new PossibleName(words);
    }

    /**
     * Names that are told together.
     *
     * @param names at least two, the last first
     * @param end where their number ends, and what they are begins
     * @param office whether they hold one: 人民调解员童志强、路遥、焦红三人
     */
    public record Listed(List<Name> names, int end, boolean office) {}

    /** The lists that what stands behind them says to be of so many persons. */
    public List<Listed> listed(String text) {
        List<Listed> lists = new ArrayList<>();
        Matcher last = LIST_END.matcher(text);
        while (last.find()) {
            if (!possible.isName(last.group(1))) {
                continue;
            }
            List<Name> names = before(text, new Name(last.start(1), last.end(1)));
            Name first = names.get(names.size() - 1);
            boolean title = first.start() > 0 && "《“".indexOf(text.charAt(first.start() - 1)) >= 0;
            boolean plain = names.stream().anyMatch(one -> possible.isPlain(text, one.start()));
            boolean office =
                    !words.persons.functions.at(text, last.end()).isEmpty()
                            || !isAsDeputy(text, first.start())
                                    && words.persons.isInOffice(text, first.start(), first.end());
            if (names.size() > 1 && plain && !title) {
                boolean party = isBefore(AS_PARTY, text, last.end());
                lists.add(new Listed(names, last.end(), office && !party));
            }
        }
        for (Matcher kin = KIN_LIST.matcher(text); kin.find(); ) {
            kin(text, kin.start("names"), kin.end("names")).ifPresent(lists::add);
        }
        return lists;
    }

    private Optional<Listed> kin(String text, int start, int end) {
        List<Name> names = new ArrayList<>();
        int at = start;
        for (int i = start; i <= end; i++) {
            if (i == end || JOINTS.indexOf(text.charAt(i)) >= 0) {
                names.add(0, new Name(at, i));
                at = i + 1;
            }
        }
        boolean all =
                names.stream()
                        .allMatch(one -> possible.isName(text.substring(one.start(), one.end())));
        return all ? Optional.of(new Listed(names, end, false)) : Optional.empty();
    }

    /** The last name of a list, and those before it. */
    private List<Name> before(String text, Name last) {
        List<Name> names = new ArrayList<>(List.of(last));
        int end = last.start() - 1;
        while (end > 0 && JOINTS.indexOf(text.charAt(end)) >= 0) {
            int start = startOfItem(text, end);
            if (start < 0) {
                break;
            }
            names.add(new Name(start, end));
            end = start - 1;
        }
        return names;
    }

    /** Where the name that ends before a mark begins; -1 where none does. */
    private int startOfItem(String text, int end) {
        int run = end;
        while (run > 0 && NameWords.isHan(text.charAt(run - 1))) {
            run--;
        }
        boolean whole = run > 0 && text.charAt(run - 1) == '、';
        if (whole) {
            // 辛国庆、区耀辉、麦锦棠三人: between two names of a list a third may have any surname.
            boolean name = possible.isName(text.substring(run, end));
            return name || end - run == FULL && possible.isUnknown(text, run) ? run : -1;
        }
        int best = -1;
        for (int start = Math.max(run, end - LONGEST); start <= end - 2; start++) {
            // 化解松林: a rare surname begins no name within a word.
            boolean may = possible.isPlain(text, start) || words.mayBegin(text, start);
            boolean better =
                    best < 0 || possible.isPlain(text, start) && !possible.isPlain(text, best);
            if (may && better && possible.isName(text.substring(start, end))) {
                best = start;
            }
        }
        return best;
    }

    /** 方明、安国柱等5名律师: whether the list that a name stands in is of those who hold an office. */
    public boolean isListOfOffice(String text, int end) {
        Matcher list = LIST.matcher(text).region(end, text.length());
        return list.lookingAt() && words.persons.servesAt(text, list.end());
    }

    /**
     * The end of a name behind the word that says who it is, or -1; in brackets it begins one
     * later.
     */
    public int endBehind(String text, int start) {
        Matcher bracket = BRACKETED.matcher(text).region(start, text.length());
        if (bracket.lookingAt()) {
            String name = bracket.group(1);
            return name.length() > 2 && possible.isName(name) ? bracket.end(1) : -1;
        }
        if (words.wholeNameWords.at(text, start).length() == 2
                && words.placeEnds.at(text, start + 2).isEmpty()
                && !NameForm.namesBody(text, start + 2)
                && isBefore(WHOLE_NAME_ENDS, text, start + 2)
                && !isBefore(THINGS, text, start + 2)) {
            return start + 2;
        }
        for (int end = Math.min(text.length(), start + 3); end >= start + 2; end--) {
            String name = text.substring(start, end);
            if (possible.isMadeLikeOne(name)
                    && isBefore(ACTS, text, end)
                    && isNoWord(name, text, end)) {
                return end;
            }
        }
        return -1;
    }

    /** Whether what is looked for stands right behind a place; lines may be endless. */
    private static boolean isBefore(Pattern pattern, String text, int end) {
        return pattern.matcher(text).region(end, Math.min(text.length(), end + NEAR)).lookingAt();
    }

    private static boolean isAsDeputy(String text, int start) {
        return AS_DEPUTY.matcher(text).region(Math.max(0, start - NEAR), start).find();
    }

    /** 时常, 常年 say how often; 马上飞 is no word of three, and nobody but a person has a kinsman. */
    private boolean isNoWord(String name, String text, int end) {
        return words.words.at(name, 0).isEmpty()
                || words.isSurname(name.charAt(0))
                        && (name.length() > 2 || isBefore(KIN, text, end));
    }
}
