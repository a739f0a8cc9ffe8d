package org.huibian.extract.persons.names;

/**
 * What a whole string must be made of to be a name, where what stands around says that it is one.
 */
final class PossibleName {

    private static final int FULL = 3;

    private final NameWords words;
    private final OrdinaryWords ordinary;

    PossibleName(NameWords words) {
        this.words = words;
        this.ordinary = new OrdinaryWords(words);
    }

    /** Whether the surname at a place is hardly anything else. */
    boolean isPlain(String text, int start) {
        return words.isSurname(text.charAt(start));
    }

    /** Whether three characters begin no word, and the last two are such as many are called by. */
    boolean isUnknown(String text, int start) {
        return words.words.at(text, start).isEmpty()
                && words.placeEnds.at(text, start + 2).isEmpty()
                && words.mayBeGiven(text.substring(start + 1, start + FULL));
    }

    /** Whether it is made like a name and no ordinary word or place. */
    boolean isName(String name) {
        return isMadeLikeOne(name)
                && words.words.at(name, 0).isEmpty()
                && words.placeEnds.at(name, name.length() - 1).isEmpty();
    }

    /** Whether it may be a name and is no word of the dictionary, unless many are called so: 白雪. */
    boolean isUnlikeWords(String name) {
        int surname = Math.max(1, words.compoundSurnames.at(name, 0).length());
        return isName(name) && !ordinary.make(name, 0, surname, name.length());
    }

    /** Whether it may be a name, even if its last character seldom ends one: 王万里, 贾庆余. */
    boolean isFull(String name) {
        return isName(name)
                || name.length() == FULL
                        && words.isSurname(name.charAt(0))
                        && name.chars()
                                .skip(1)
                                .anyMatch(c -> words.isGiven((char) c) || "万千百".indexOf(c) >= 0)
                        && "里余多类级".indexOf(name.charAt(FULL - 1)) >= 0
                        && words.words.at(name, 0).isEmpty()
                        && words.known.at(name, 0).isEmpty();
    }

    /**
     * Whether it is a surname and one character that occurs in given names, or two of which one
     * does.
     */
    boolean isMadeLikeOne(String name) {
        int surname = Math.max(1, words.compoundSurnames.at(name, 0).length());
        int given = name.length() - surname;
        return (surname > 1 || words.mayBeSurname(name.charAt(0)))
                && given > 0
                && given <= 2
                && (isDoubled(name, given)
                        || name.chars().skip(surname).anyMatch(c -> words.mayBeGiven((char) c)))
                && (isDoubled(name, given)
                        || (words.neverLast.indexOf(name.charAt(name.length() - 1)) < 0
                                        || given == 2 && NameWords.isOfYears(name, surname))
                                && (given == 1
                                        || words.neverMiddle.indexOf(name.charAt(surname)) < 0))
                && words.known.at(name, 0).isEmpty()
                && words.forms.at(name, surname).isEmpty();
    }

    /** 钱多多. */
    private static boolean isDoubled(String name, int given) {
        int last = name.length() - 1;
        return given == 2
                && name.charAt(last) == name.charAt(last - 1)
                && NameWords.isHan(name.charAt(last));
    }
}
