package org.huibian.extract.persons.names;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a personal name by its make, whatever verb stands behind it: 钱|伟|民持酒瓶, 冯|明白主动交出, 焦|娟已答应.
 * Hardly anything else begins with a surname that is no word and goes on so.
 */
final class TellingMake {

    /** 潘富生<em>劳模工作室</em>, 龚全珍<em>精神</em>. */
    private static final Pattern STUDIO =
            Pattern.compile("(?:劳模|名师|法官|书记|老兵|党员)?[^，。；]{0,4}(?:工作室|调解室|工作站|精神|事迹)");

    private static final Pattern CASE_TITLE =
            Pattern.compile("[与和诉][^“”《》，。；]{2,30}(?:纠纷|争议|案)[^“”《》，。；]{0,4}[”》]");

    /** Of two characters, and words or places as well: 东方升起, 王孙. */
    private static final Set<String> AMBIGUOUS =
            Set.of(
                    "东方", "百里", "南门", "西门", "东门", "东郭", "王孙", "公羊", "司空", "司城", "南宫", "东宫", "西乡",
                    "乐正", "相里", "子车", "公西", "左丘", "梁丘", "漆雕", "谷梁", "段干", "微生", "羊舌", "夹谷", "公良",
                    "南荣", "叔孙", "爱新", "完颜", "那拉", "宗政", "巫马", "濮阳", "长孙", "公孙");

    /** What no name stands right behind: 5600张发放到户, “群雁”齐飞. */
    private static final String NEVER_BEHIND = "0123456789”》〕）)]";

    private final NameWords words;
    private final NameMake make;

    TellingMake(NameWords words, NameMake make) {
        this.words = words;
        this.make = make;
    }

    /**
     * What looks like a name.
     *
     * @param at where its surname begins
     * @param first where the given name begins
     * @param end where it ends, exclusive
     * @param frequent how many of the given characters are frequent in names, 0 to 2
     * @param left how much what stands before it speaks for a name, 0 to 2
     */
    record Made(int at, int first, int end, int frequent, int left) {

        private boolean isOf(int given) {
            return first - at == 1 && end - first == given;
        }
    }

    /**
     * Whether its make tells it. Asks the dictionary, which is dear, only for what else is made so.
     *
     * @param right how much what stands behind it speaks for a name, 0 to 3
     * @param role whether a word for what a person is stands before it
     */
    boolean is(String text, Made name, int right, boolean role) {
        boolean told =
                isOfThree(text, name)
                        || isCompound(text, name)
                        || name.left() > 0
                                && isNoWord(text.charAt(name.at()))
                                && (isOfTwo(text, name) && behind(text, name, right, role) > 0
                                        || isBySurname(name)
                                                && name.left() + behind(text, name, right, role)
                                                        >= 3);
        return told && !isLikePlace(text, name, right) && !isOfBody(text, name);
    }

    /** 司马|晴, 欧阳|春|花: whatever stands before it. */
    private boolean isCompound(String text, Made name) {
        return name.first() - name.at() == 2
                && !AMBIGUOUS.contains(text.substring(name.at(), name.first()))
                && make.isBreak(name.end());
    }

    private int behind(String text, Made name, int right, boolean role) {
        return Math.max(right, make.right(text, name.end(), role));
    }

    /**
     * 钱|伟|民, 汤|国庆: two characters frequent in given names, or a word that many are called by,
     * behind a surname; where that may be a word itself, something before it must speak for a name.
     */
    private boolean isOfThree(String text, Made name) {
        char surname = text.charAt(name.at());
        if (!name.isOf(2) || name.frequent() < 2 || !isNoWord(surname) && name.left() == 0) {
            return false;
        }
        boolean plain = words.surnames.get(surname) && NameMake.COMMON.indexOf(surname) < 0;
        boolean behindCue = name.left() == 2 && NameMake.ALMOST_NEVER.indexOf(surname) < 0;
        return plain && standsAlone(name) || behindCue && make.isSingle(name.at(), name.end());
    }

    /** 焦|娟, 郄|红: a surname that is no word, and one character that many are called by. */
    private boolean isOfTwo(String text, Made name) {
        return name.isOf(1)
                && name.frequent() == 1
                && !make.isGeographic(text, name.end())
                && NameMake.AS_WORD.indexOf(text.charAt(name.first())) < 0
                && !make.mayGoOn(text, name.end())
                && make.isSingle(name.at(), name.end());
    }

    /** 冯|明白, 柳|如|烟: such a surname stands by itself, whatever follows. */
    private boolean isBySurname(Made name) {
        return name.isOf(2) && standsAlone(name);
    }

    /** Whether a surname is never a word of its own. */
    private boolean isNoWord(char surname) {
        return words.surnames.get(surname)
                && !words.mayBeWord(surname)
                && NameMake.COMMON.indexOf(surname) < 0;
    }

    /** Whether the surname and the whole are cut off by the dictionary. */
    private boolean standsAlone(Made name) {
        return make.isBreak(name.at()) && make.isBreak(name.first()) && make.isBreak(name.end());
    }

    /** 上访多年的毛竹山界案: 山 and 海 end the names of places too. */
    private boolean isLikePlace(String text, Made name, int right) {
        boolean behindVerb = name.left() == 2 && text.charAt(name.at() - 1) != '的';
        return right < 2 && !behindVerb && make.isGeographic(text, name.end());
    }

    /** “张建华工作室”, 张建华调解员: what is called by a name, or the name with its office. */
    private boolean isOfBody(String text, Made name) {
        char before = name.at() > 0 ? text.charAt(name.at() - 1) : ' ';
        int end = name.end();
        // 《欧志强与某公司劳动报酬纠纷案》 is the title of a case.
        boolean quoted =
                "“《".indexOf(before) >= 0
                        && !CASE_TITLE.matcher(text).region(end, text.length()).lookingAt();
        return NEVER_BEHIND.indexOf(before) >= 0
                || quoted
                || end < text.length() && "”》".indexOf(text.charAt(end)) >= 0
                || STUDIO.matcher(text).region(end, text.length()).lookingAt()
                || !words.persons.functions.at(text, end).isEmpty();
    }
}
