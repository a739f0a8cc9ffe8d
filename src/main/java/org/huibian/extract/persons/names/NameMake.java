package org.huibian.extract.persons.names;

/**
 * How what looks like a personal name is made: of characters that names have, and of what words of
 * a dictionary.
 */
final class NameMake {

    /** Surnames that are so frequent as words that hardly one in a thousand is a surname. */
    static final String ALMOST_NEVER = "和于向党时都应当都如与及在为国公全解管能来后明成安可有会";

    /** Of these, those that stand behind what people are called: 商户和小微企业. */
    static final String LINKING = "和与及于向在为都时";

    /** Surnames that are frequent as words as well. */
    static final String COMMON = "于高方白文成常金石江万任付田林程";

    /** Characters of given names that are frequent words by themselves. */
    static final String AS_WORD = "有先来长大小高中开发成起正立同知言生子家多好学进";

    /** 任满三|年 tells a time, no name. */
    private static final String COUNTED = "一二两三四五六七八九十百千万";

    private static final String UNITS = "年月日天周个名次件户人场元岁级期届所家项条起批轮类位";

    private static final String NUMERALS = "一二两三四五六七";

    private final NameWords words;
    private final NameSides sides;
    private final WordBreaks breaks = new WordBreaks();

    NameMake(NameWords words, NameSides sides) {
        this.words = words;
        this.sides = sides;
    }

    /** Goes to another text; the other questions are about it. */
    void setText(String text) {
        breaks.setText(text);
    }

    /** As {@link NameSides#right}, where a word is known to begin: 祝佳怡|夺得, 扈军|结对. */
    int right(String text, int end, boolean role) {
        if (end >= text.length() || !NameWords.isHan(text.charAt(end))) {
            return 0;
        }
        if (!words.persons.titles.at(text, end).isEmpty()) {
            return 3;
        }
        boolean word = breaks.length(end) >= 2 || words.persons().servesAt(text, end);
        return word || role && !words.mayBeGiven(text.charAt(end)) ? 1 : 0;
    }

    /** Whether a word of the dictionary begins or ends at a place. */
    boolean isBreak(int place) {
        return breaks.at(place);
    }

    /** Whether the last two characters of a name are words apart and a longer one follows. */
    boolean isParted(int end) {
        return breaks.at(end - 2) && breaks.length(end) >= 2;
    }

    /** Whether a place lies within a word whose first character stands before it: 冯立|离婚. */
    boolean cuts(int place) {
        return !breaks.at(place) && breaks.at(place - 1);
    }

    /** Whether a word begins with a surname and the next goes on behind the name: 叶子|平分. */
    boolean isOfTwoWords(int at, int end) {
        int first = breaks.length(at);
        return first > 1 && at + first < end && at + first + breaks.length(at + first) > end;
    }

    /** Whether each character between two places is a word of the dictionary by itself. */
    boolean isSingle(int start, int end) {
        boolean single = breaks.at(end);
        for (int i = start; i < end; i++) {
            single &= breaks.length(i) == 1;
        }
        return single;
    }

    /** Whether a frequent name of a surname that is no word stands there. */
    boolean isGood(String text, int at, int first, int frequent) {
        return frequent == 2
                && (first - at > 1 || words.surnames.get(text.charAt(at)))
                && COMMON.indexOf(text.charAt(at)) < 0;
    }

    boolean isGeographic(String text, int end) {
        return words.geographic.indexOf(text.charAt(end - 1)) >= 0;
    }

    /**
     * Whether words of a dictionary begin and end where a name does, and it is neither one of them
     * nor made of two that are no names (经|培训, 任用|中).
     */
    boolean standsApart(String text, int at, int first, int end, int frequent) {
        if (!breaks.at(at) || !breaks.at(end) || breaks.length(at) == end - at) {
            return false;
        }
        boolean plain = first - at > 1 || words.surnames.get(text.charAt(at));
        if (!breaks.at(first)) {
            return plain && frequent == 2 && COMMON.indexOf(text.charAt(at)) < 0;
        }
        boolean oneWord = end - first == 2 && breaks.length(first) == 2;
        boolean never = ALMOST_NEVER.indexOf(text.charAt(at)) >= 0;
        return oneWord ? plain || frequent == 2 && !never : text.charAt(at) != text.charAt(end - 1);
    }

    /** Whether what looks like a name of a doubtful surname is two words: 代|群众, 任用|中. */
    boolean isWords(String text, int at, int first, int end, int frequent, boolean weaklyCued) {
        char surname = text.charAt(at);
        boolean doubtful = words.doubtfulSurnames.get(surname);
        if (first - at > 1 || !doubtful && COMMON.indexOf(surname) < 0) {
            return false;
        }
        if (surname == text.charAt(end - 1) || !breaks.at(at) && weaklyCued) {
            return true;
        }
        return frequent < 2 && (breaks.length(first) == 2 || breaks.length(at) == 2);
    }

    /** Whether a surname that is no word, one character and then a longer word stand there. */
    boolean isParted(String text, int at, int end) {
        return COMMON.indexOf(text.charAt(at)) < 0 && breaks.length(end) >= 2;
    }

    /** Whether a given name may have a further character: 潘建 of 潘建华荣立. */
    boolean mayGoOn(String text, int end) {
        return end < text.length()
                && words.isGiven(text.charAt(end))
                && words.behind.at(text, end).isEmpty()
                && !words.persons().servesAt(text, end);
    }

    /** Whether characters may be a given name where they stand. */
    boolean isGiven(String text, int first, int end) {
        return mayBeGiven(text, first, end) && isNoPart(text, first, end);
    }

    /**
     * Whether no word begins among the characters of a given name and ends behind it, or all the
     * same one begins there. Asks the dictionary, which is dear: to be asked last.
     */
    boolean isNoPart(String text, int first, int end) {
        // 高山群|众: a frequent word of two hanzi is as good as one of the dictionary.
        boolean pair = words.commonPairs.at(text, end - 1).length() == 2;
        return !pair && !words.crosses(text, first, end)
                || breaks.length(end) >= 2
                || sides.right(text, end) == 3;
    }

    /** Whether characters may be a given name by themselves. */
    boolean mayBeGiven(String text, int first, int end) {
        boolean nameWord = end - first == 2 && words.nameWords.at(text, first).length() == 2;
        int known = nameWord ? 2 : 0;
        for (int i = first; i < end && !nameWord; i++) {
            char c = text.charAt(i);
            String never = i + 1 == end ? words.neverLast : words.neverMiddle;
            // 叶勇元, 马元: behind what is no numeral 元 is no money.
            boolean money = c != '元' || "十百千万亿多余几".indexOf(text.charAt(i - 1)) >= 0;
            if (!NameWords.isHan(c) || never.indexOf(c) >= 0 && money) {
                return false;
            }
            known += words.mayBeGiven(c) ? 1 : 0;
        }
        boolean kin =
                end - first == 2
                        && (text.charAt(first) == '家'
                                        && NUMERALS.indexOf(text.charAt(first + 1)) >= 0
                                || NUMERALS.indexOf(text.charAt(first)) >= 0
                                        && "家户人".indexOf(text.charAt(first + 1)) >= 0);
        boolean counts =
                end < text.length()
                        && COUNTED.indexOf(text.charAt(end - 1)) >= 0
                        && UNITS.indexOf(text.charAt(end)) >= 0;
        return known > 0
                && !counts
                && !kin
                && text.charAt(first) != '氏'
                && words.forms.at(text, first).isEmpty();
    }

    /** How many characters are frequent in given names; 老三 is one as a whole. */
    int frequent(String text, int first, int end) {
        if (end - first == 2 && "老阿小大".indexOf(text.charAt(first)) >= 0) {
            return words.mayBeGiven(text.charAt(first + 1)) ? 2 : 1;
        }
        if (end - first == 2 && words.nameWords.at(text, first).length() == 2) {
            return 2;
        }
        if (end - first == 1 && words.wholeNameWords.at(text, first - 1).length() == 2) {
            return 1;
        }
        int frequent = 0;
        for (int i = first; i < end; i++) {
            frequent += words.isGiven(text.charAt(i)) ? 1 : 0;
        }
        return frequent;
    }

    /** Whether the text behind what looks like a name does not go on with the same word. */
    boolean goesOn(String text, int end) {
        return end < text.length()
                && NameWords.isHan(text.charAt(end))
                && !words.mayBeGiven(text.charAt(end))
                && !words.persons().servesAt(text, end);
    }
}
