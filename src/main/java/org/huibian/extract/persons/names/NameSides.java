package org.huibian.extract.persons.names;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands on both sides of what looks like a personal name, and how much it speaks for one. */
final class NameSides {

    /** What stands between the names of a list. */
    static final String LINKS = "、与和及同跟";

    /** How far behind what looks like a name its place may end: 石桥、金山两村. */
    private static final int PLACE = 9;

    /** What brackets behind a name say of a person: age, offence, illness, kin. */
    private static final Pattern OF_PERSON =
            Pattern.compile(
                    "[（(](?:[男女][，,、）)]|[^）)]{0,8}?[0-9]{1,3}岁|[^）)]{1,8}罪[）)]|系|家住|住|身份证|其[父母夫妻子女]|[^）)]{0,6}(?:患者|残疾|精神病|刑满|缓刑|矫正|吸毒|未成年|低保|被害|受害|困境|留守|孤儿|涉罪|当事人|申请人|信访人|原告|被告))");

    /** 家住榆树里的, 上访多年的: of whom one tells where they live, or that they petition. */
    private static final Pattern LIVING =
            Pattern.compile(
                    "(?:家住|住在|居住在|现住)[^，。；、]{1,14}的$|(?:[上缠闹]访|信访)(?:多年|[\\d一二两三四五六七八九十]{1,3}年|至今)?的$");

    /** 白苇渡因渡得名: what is named so is a place. */
    private static final Pattern NAMED_AFTER =
            Pattern.compile("[因以][^，。；]{1,8}(?:得名|为名|命名|闻名|而名|而兴|建[镇街乡村])|得名");

    private static final Pattern EVEN =
            Pattern.compile("连[^，。；：！？]{0,8}(?:的|老人|孩子|群众|村民|居民|干部|商户|货郎)[^，。；：！？]{0,8}[都也]");

    private static final int LIVES = 20;

    /** What words for persons end with. */
    private static final BitSet PERSON_ENDS = NameWords.units("员师手者人户民家匠工生友商贩医妇娘汉翁婆童犯官警兵授士");

    /** What somebody is the 长 of: 站长, 网格长. */
    private static final String HEADED =
            "站所队组村镇乡区县市省州局科处股部室院校会团班营连排厅庭格楼栋社委园厂店船行家秘首酋机师河湖林田路街巷片户学桥事警检塘井沟";

    private static final Set<String> BODIES =
            Set.of("公司", "集团", "物业", "医院", "学校", "中学", "小学", "工地");

    private final NameWords words;

    NameSides(NameWords words) {
        this.words = words;
    }

    /** How many characters the surname at a place has; 0 for none. */
    int surname(String text, int at) {
        char first = text.charAt(at);
        if (!words.mayBeSurname(first)) {
            String compound = words.compoundSurnames.at(text, at);
            // 站长孙丽华: of an office and a surname.
            boolean office =
                    compound.equals("长孙") && at > 0 && HEADED.indexOf(text.charAt(at - 1)) >= 0;
            return office ? 0 : compound.length();
        }
        String compound = words.compoundSurnames.at(text, at);
        return compound.isEmpty() ? 1 : compound.length();
    }

    /** How much what stands before a place speaks for a name there: 0 to 2. */
    int left(String text, int at) {
        if (at == 0) {
            return 1;
        }
        char before = text.charAt(at - 1);
        if (!NameWords.isHan(before)) {
            return "“《·〔[0123456789".indexOf(before) >= 0 ? 0 : "、".indexOf(before) >= 0 ? 0 : 1;
        }
        if (before == '的' && LIVING.matcher(text).region(Math.max(0, at - LIVES), at).find()) {
            return 2;
        }
        if (words.before.endsAt(text, at, NameWords.LONGEST)
                || words.persons.functions.endsAt(text, at, NameWords.LONGEST)) {
            return 2;
        }
        return words.weaklyBefore.get(before)
                        && !words.closedBefore.endsAt(text, at, NameWords.LONGEST)
                ? 1
                : 0;
    }

    /** As {@link #left}, where a word is known to end: 剪纸能手, 修鞋匠. */
    int leftOfWord(String text, int at) {
        if (at == 0) {
            return 1;
        }
        char before = text.charAt(at - 1);
        if (words.persons.roles.endsAt(text, at, NameWords.LONGEST) || "员匠".indexOf(before) >= 0) {
            return 2;
        }
        return PERSON_ENDS.get(before) ? 1 : 0;
    }

    /** How much what stands behind a place speaks for a name before it: 0 to 3. */
    int right(String text, int end) {
        if (end >= text.length()) {
            return 1;
        }
        char behind = text.charAt(end);
        if (LINKS.indexOf(behind) >= 0 && end + 2 < text.length() && surname(text, end + 1) > 0) {
            if (listGoesOn(text, end + 1)) {
                return isOneOfTwo(text, end + 1) ? 3 : 2;
            }
            return behind == '、' ? 0 : 1;
        }
        if (behind == '（' || behind == '(') {
            return OF_PERSON.matcher(text).region(end, text.length()).lookingAt() ? 3 : 1;
        }
        if (!NameWords.isHan(behind)) {
            return "”》·、".indexOf(behind) >= 0 ? 0 : 1;
        }
        if (text.startsWith("等", end)) {
            return text.length() > end + 1 && "人、".indexOf(text.charAt(end + 1)) >= 0
                            || text.substring(end, Math.min(text.length(), end + 8))
                                    .matches("等[0-9一二三四五六七八九十余多]+[名人位户].*")
                    ? 3
                    : 1;
        }
        if (!words.decisive.at(text, end).isEmpty()) {
            return 3;
        }
        if (!words.persons.functions.at(text, end).isEmpty()) {
            return 0;
        }
        if (!words.behind.at(text, end).isEmpty() || !words.matters.at(text, end).isEmpty()) {
            return 2;
        }
        return words.weaklyBehind.get(behind) || LINKS.indexOf(behind) >= 0 ? 1 : 0;
    }

    /** 向宗贵与田洪发争山界: whether what may be a second name is one by what follows it. */
    private boolean isOneOfTwo(String text, int at) {
        int first = at + surname(text, at);
        return decides(text, first + 1) || decides(text, first + 2);
    }

    private boolean decides(String text, int end) {
        return end < text.length() && !words.decisive.at(text, end).isEmpty();
    }

    /** 以严为纲, 以法为据: what one goes by, unless a person is meant (以严为民同志为榜样). */
    boolean isMaxim(String text, int at) {
        return at > 0
                && text.charAt(at - 1) == '以'
                && text.startsWith("为", at + 1)
                && words.persons.titles.at(text, Math.min(at + 3, text.length())).isEmpty();
    }

    /** 连放牛的老倌都能讲出几条: even who is named, whatever he is called. */
    boolean isEven(String text, int at) {
        return text.charAt(at) == '连' && EVEN.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Whether another name may follow in a list. */
    private boolean listGoesOn(String text, int at) {
        int first = at + surname(text, at);
        return first < text.length()
                && (first - at > 1 || words.words.at(text, at).isEmpty())
                && (text.charAt(first) == '某'
                        || words.mayBeGiven(text.charAt(first))
                                && words.forms.at(text, first).isEmpty());
    }

    /** Whether what looks like a name belongs to that of a place or body, alone or in a list. */
    boolean isPlace(String text, int end) {
        if (!words.placeEnds.at(text, end).isEmpty()
                || NAMED_AFTER.matcher(text).region(end, text.length()).lookingAt()) {
            return true;
        }
        boolean list = end < text.length() && LINKS.indexOf(text.charAt(end)) >= 0;
        for (int i = end + 1; list && i < Math.min(text.length(), end + PLACE); i++) {
            char c = text.charAt(i);
            if (!NameWords.isHan(c) && c != '、' || "因就为诉家某".indexOf(c) >= 0) {
                return false;
            }
            String place = words.placeEnds.at(text, i);
            // 黄利强与宏达公司的争议: a body is no place of a list that begins with one.
            boolean body = text.charAt(end) != '、' && BODIES.contains(place);
            if (!place.isEmpty() && i - end >= 2 && !body) {
                return true;
            }
        }
        return NameForm.namesBody(text, end);
    }
}
