package org.huibian.extract.persons.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.persons.names.FreeNames.Name;

/**
 * Finds names of which what stands around them leaves no doubt, however rare they are or whatever
 * else they mean: in a list that is told to be of so many persons (童志强、路遥、焦红三名社区矫正对象), in brackets
 * behind who it is (一名六年级学生（管思源）), in quotation marks before a case (“苟万山”一案), and between who it
 * is and what one does (店主马上飞销售, 村民黄河与堂兄).
 */
public final class SureNames {

    /** 、焦红三名, 、昝根柱两户: the last of a list, and how many they are. */
    private static final Pattern LIST_END =
            Pattern.compile(
                    "(?<=、)(\\p{IsHan}{2,4}?)(?:等)?(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:名|位|户|人)(?!均|次|一[组户])");

    private static final Pattern BRACKETED = Pattern.compile("[（(](\\p{IsHan}{2,4})[）)]");

    private static final Pattern CASE = Pattern.compile("“(\\p{IsHan}{2,4})”(?=一?案(?!件|例|卷))");

    /** A kinsman or neighbour, whom only a person has. */
    private static final Pattern KIN =
            Pattern.compile(
                    "^[与和跟同](?:其|妻|夫|丈夫|堂|表[兄弟姐妹哥]|兄|弟|哥|姐|妹|父|母|儿|女儿|女婿|婆婆|公公|岳|侄|叔|伯|舅|同村|前[夫妻]|楼[上下]|房东|房客|合伙)");

    /** What only persons do, right behind their name. */
    private static final Pattern ACTS =
            Pattern.compile(
                    KIN.pattern()
                            + "|^(?:在(?:出租|家[中里]|自家)|(?:共同|联名|多次)?(?:投诉|举报|起诉|反映)(?![率量件渠电热事人者的案])|(?:销售|出售|经营|购买)过期|拒(?![不绝])|擅自|私自)");

    /** 打入万小春农业银行卡: into whose account. */
    private static final Pattern PAID_TO =
            Pattern.compile(
                    "(?<=(?:[打汇转存]入|[打汇转]到|[汇转发]给))(?:(\\p{IsHan}{3})|(\\p{IsHan}{2}))(?:的)?(?:个人)?(?:农业|工商|建设|中国|交通|邮储|农商|信用社?)?(?:银行卡|储蓄卡|工资卡|社保卡|存折|卡[上里内]|名下|账[户号])");

    /** 、安国柱等5名: the rest of a list of names, and how many they are. */
    private static final Pattern LIST =
            Pattern.compile("(?:、\\p{IsHan}{2,4}?)*(?:等)?(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[名位个]");

    private static final int LONGEST = 4;

    private final NameWords words;

    public SureNames(NameWords words) {
        this.words = words;
    }

    /** The names in lists that what stands behind them says to be of so many persons. */
    public List<Name> listed(String text) {
        List<Name> names = new ArrayList<>();
        Matcher last = LIST_END.matcher(text);
        while (last.find()) {
            boolean office = !words.persons().functions.at(text, last.end()).isEmpty();
            List<Name> list = new ArrayList<>();
            if (!office && isName(last.group(1))) {
                list.add(new Name(last.start(1), last.end(1)));
            }
            for (int at = last.start() - 1; !list.isEmpty() && at > 0; ) {
                int start = startOfItem(text, at);
                if (start < 0) {
                    break;
                }
                list.add(new Name(start, at));
                at = text.charAt(start - 1 < 0 ? start : start - 1) == '、' ? start - 1 : 0;
            }
            boolean plain =
                    list.stream().anyMatch(name -> words.isSurname(text.charAt(name.start())));
            if (list.size() > 1 && plain) {
                names.addAll(list);
            }
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
            return isName(text.substring(run, end)) ? run : -1;
        }
        int best = -1;
        for (int start = Math.max(run, end - LONGEST); start <= end - 2; start++) {
            boolean name = isName(text.substring(start, end));
            boolean plain = name && words.isSurname(text.charAt(start));
            if (name && (best < 0 || plain && !words.isSurname(text.charAt(best)))) {
                best = start;
            }
        }
        return best;
    }

    /** The names in quotation marks that a case is called by, and those of who is paid. */
    public List<Name> called(String text) {
        List<Name> names = new ArrayList<>();
        Matcher paid = PAID_TO.matcher(text);
        while (paid.find()) {
            int group = paid.group(1) != null && isName(paid.group(1)) ? 1 : 2;
            if (paid.group(group) != null && isName(paid.group(group))) {
                names.add(new Name(paid.start(group), paid.end(group)));
            }
        }
        Matcher named = CASE.matcher(text);
        while (named.find()) {
            if (isName(named.group(1)) && words.isSurname(named.group(1).charAt(0))) {
                names.add(new Name(named.start(1), named.end(1)));
            }
        }
        return names;
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
            boolean sure = name.length() > 2 || words.isSurname(name.charAt(0));
            return sure && isName(name) ? bracket.end(1) : -1;
        }
        for (int end = Math.min(text.length(), start + 3); end >= start + 2; end--) {
            String name = text.substring(start, end);
            if (isMadeLikeOne(name)
                    && ACTS.matcher(text.substring(end)).find()
                    && isNoWord(name, text.substring(end))) {
                return end;
            }
        }
        return -1;
    }

    /** 时常, 常年 say how often; 马上飞 is no word of three, and nobody but a person has a kinsman. */
    private boolean isNoWord(String name, String behind) {
        return words.words.at(name, 0).isEmpty()
                || words.isSurname(name.charAt(0))
                        && (name.length() > 2 || KIN.matcher(behind).find());
    }

    private boolean isName(String name) {
        return isMadeLikeOne(name)
                && words.words.at(name, 0).isEmpty()
                && words.placeEnds.at(name, name.length() - 1).isEmpty();
    }

    /**
     * Whether it is a surname and one character that occurs in given names, or two of which one
     * does.
     */
    private boolean isMadeLikeOne(String name) {
        int surname = Math.max(1, words.compoundSurnames.at(name, 0).length());
        int given = name.length() - surname;
        return (surname > 1 || words.mayBeSurname(name.charAt(0)))
                && given > 0
                && given <= 2
                && name.chars().skip(surname).anyMatch(c -> words.mayBeGiven((char) c))
                && words.neverLast.indexOf(name.charAt(name.length() - 1)) < 0
                && (given == 1 || words.neverMiddle.indexOf(name.charAt(surname)) < 0)
                && words.known.at(name, 0).isEmpty()
                && words.forms.at(name, surname).isEmpty();
    }
}
