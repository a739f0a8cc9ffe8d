package org.huibian.extract.persons.names;

import java.util.BitSet;
import java.util.List;
import org.huibian.search.WordIndex;

/** Tells whether a personal name stands at a place of a text, and where it ends. */
public final class NameForm {

    /** What the name of a firm or an office ends with. */
    private static final WordIndex BODIES =
            new WordIndex(
                    List.of(
                            "公司", "集团", "银行", "医院", "学校", "厂", "商店", "超市", "委员会", "办事处", "政府", "局",
                            "合作社", "事务所"));

    /** What no name of a firm or an office holds. */
    private static final BitSet NEVER_IN_BODY =
            NameWords.units("与和因诉就对向的在到以将欠拖要请反提申投被是系认从受为找讨给把等称说经由所按不无有已未多长来去送转报离进入聘");

    /** How many characters may stand before its end. */
    private static final int LONGEST_BODY = 8;

    private final NameWords words;
    private final OrdinaryWords ordinary;

    public NameForm(NameWords words) {
        this.words = words;
        this.ordinary = new OrdinaryWords(words);
    }

    /** How much the surroundings say that a name stands there. */
    public enum Ground {
        /** 信访人, 被告, 矫正对象 before it. */
        PARTY,
        /** 居民, 业主, 学生 before it. */
        RESIDENT,
        /** Nothing before it; something after it. */
        BARE
    }

    /** The end of the name that begins at a place, or -1. */
    public int end(String text, int start, Ground ground) {
        String compound = words.compoundSurnames.at(text, start);
        int surname = compound.isEmpty() ? 1 : compound.length();
        boolean known = ground == Ground.BARE && !words.known.at(text, start).isEmpty();
        if (known || compound.isEmpty() && !isSurname(text, start)) {
            return -1;
        }
        int two = fit(text, start, surname, 2, ground);
        int one = fit(text, start, surname, 1, ground);
        if (two == 0 && one == 0) {
            return -1;
        }
        boolean longer =
                two > one || (two == one && words.isGiven(text.charAt(start + surname + 1)));
        return start + surname + (longer ? 2 : 1);
    }

    /** The end of a name written with a middle dot (买买提·吐尔逊), or -1. */
    public static int dottedEnd(String text, int start) {
        int i = start;
        int dots = 0;
        int run = 0;
        while (i < text.length() && run <= 6) {
            char c = text.charAt(i);
            if (c == '·' || c == '•' || c == '．') {
                if (run < 2) {
                    return -1;
                }
                dots++;
                run = 0;
            } else if (NameWords.isHan(c)
                    && (dots == 0 || run < 4)
                    && !isBreak(text, i, dots, run)) {
                run++;
            } else {
                break;
            }
            i++;
        }
        return dots > 0 && run >= 2 ? i : -1;
    }

    private static boolean isBreak(String text, int i, int dots, int run) {
        return dots > 0 && run >= 2 && "与和因的在向到反诉提来对等被将多已仍不获要请称表".indexOf(text.charAt(i)) >= 0;
    }

    private boolean isSurname(String text, int start) {
        if (start >= text.length()) {
            return false;
        }
        char first = text.charAt(start);
        return words.mayBeSurname(first);
    }

    /** How well a name with so many given characters fits; 0 where it does not. */
    private int fit(String text, int start, int surname, int given, Ground ground) {
        int first = start + surname;
        int end = first + given;
        if (end > text.length() || !mayBeGiven(text, first, end)) {
            return 0;
        }
        int frequent = 0;
        for (int i = first; i < end; i++) {
            frequent += words.isGiven(text.charAt(i)) ? 1 : 0;
        }
        boolean allFrequent = frequent == given;
        boolean plain = surname > 1 || !isDoubtful(text, start);
        String word = words.words.at(text, start);
        boolean wordStands =
                surname == 1
                        && !word.isEmpty()
                        && !(given == 2
                                && word.length() == 2
                                && allFrequent
                                && plain
                                && ground != Ground.BARE);
        if (wordStands) {
            return 0;
        }
        boolean followed = isFollowed(text, end, ground);
        if (namesBody(text, end)) {
            return 0;
        }
        boolean fits =
                switch (ground) {
                    case PARTY ->
                            (followed && (plain || allFrequent))
                                    || (plain && allFrequent && (given == 2 || stops(text, end)));
                    case RESIDENT ->
                            (followed && allFrequent && (plain || given == 2))
                                    || (plain && followed && given == 2 && frequent == 1)
                                    || (plain && allFrequent && given == 2 && surname == 1);
                    case BARE ->
                            followed
                                    && allFrequent
                                    && !isPlace(text, end, given)
                                    && (plain ? standsApart(text, start) : opens(text, start));
                };
        fits = fits && !ordinary.make(text, start, first, end);
        return fits ? 1 + frequent * 2 + (followed ? 2 : 0) : 0;
    }

    private boolean isDoubtful(String text, int start) {
        return words.doubtfulSurnames.get(text.charAt(start));
    }

    private boolean mayBeGiven(String text, int first, int end) {
        for (int i = first; i < end; i++) {
            char c = text.charAt(i);
            String never = i + 1 == end ? words.neverLast : words.neverMiddle;
            boolean reign = "为向自以".indexOf(c) >= 0 && end - first == 2 && i + 1 < end;
            if (!NameWords.isHan(c) || (never.indexOf(c) >= 0 && !reign)) {
                return false;
            }
        }
        return words.forms.at(text, first).isEmpty();
    }

    private boolean isFollowed(String text, int end, Ground ground) {
        if (end >= text.length() || !NameWords.isHan(text.charAt(end))) {
            return true;
        }
        if (!words.persons.functions.at(text, end).isEmpty()) {
            return false;
        }
        return !words.afterName.at(text, end).isEmpty()
                || (ground == Ground.BARE && !words.matters.at(text, end).isEmpty());
    }

    /** Whether what looks like a name goes on as that of a firm or office. */
    static boolean namesBody(String text, int end) {
        int at = end;
        for (int before = 0; before <= LONGEST_BODY && at < text.length(); before++) {
            if (!BODIES.at(text, at).isEmpty()) {
                return true;
            }
            int character = text.codePointAt(at);
            if (!Character.isIdeographic(character) || NEVER_IN_BODY.get(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return false;
    }

    /** Whether no hanzi stands before a name. */
    private static boolean opens(String text, int start) {
        return start == 0 || !NameWords.isHan(text.charAt(start - 1));
    }

    /** Whether a surname that is a frequent word as well (关于) is none here. */
    private static boolean standsApart(String text, int start) {
        return "于高方白文成常金石江万任付田林".indexOf(text.charAt(start)) < 0 || opens(text, start);
    }

    /** Whether the character after a name is none that a name would go on with. */
    private boolean stops(String text, int end) {
        return end >= text.length() || !words.isGiven(text.charAt(end));
    }

    private boolean isPlace(String text, int end, int given) {
        return given == 1 && words.geographic.indexOf(text.charAt(end - 1)) >= 0;
    }
}
