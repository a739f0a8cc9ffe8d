package org.huibian.extract.persons.names;

/**
 * Three characters that are probably a name by their make alone, whatever stands beside them: a
 * frequent surname, and two more that neither begin a word nor are unusual there.
 */
public final class LikelyName {

    private static final int LENGTH = 3;

    private LikelyName() {}

    /** Whether a frequent surname stands at a place and two characters that begin no word. */
    public static boolean isAt(String text, int start, NameWords words) {
        return start + LENGTH <= text.length()
                && words.isSurname(text.charAt(start))
                && words.words.at(text, start).isEmpty()
                && words.forms.at(text, start + 1).isEmpty()
                && words.persons.functions.at(text, start + 1).isEmpty()
                && NameWords.isHan(text.charAt(start + 1))
                && NameWords.isHan(text.charAt(start + 2))
                && words.neverMiddle.indexOf(text.charAt(start + 1)) < 0
                && (words.neverLast.indexOf(text.charAt(start + 2)) < 0
                        || NameWords.isOfYears(text, start + 1));
    }

    /** 谷雨|田, 温暖|春: a word that begins with a surname, and one more character of given names. */
    public static boolean holdsWordAt(String text, int start, NameWords words) {
        return start + LENGTH <= text.length()
                && words.isSurname(text.charAt(start))
                && words.words.at(text, start).length() == LENGTH - 1
                && words.mayBeGiven(text.charAt(start + 2))
                && words.neverLast.indexOf(text.charAt(start + 2)) < 0;
    }
}
