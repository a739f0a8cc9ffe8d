package org.huibian.extract.persons.names;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.huibian.search.WordIndex;
import org.jspecify.annotations.Nullable;

/**
 * Words of ordinary language (普通词语), by the Chinese dictionary that comes with ICU: what is one of
 * them is hardly anybody's name (业主|方|相持, 老人|和|学生, 住户|妥善), unless many are called so (高建国, 白雪).
 */
final class OrdinaryWords {

    /** How many characters more than a name a word may have that begins with it. */
    private static final int LONGER = 2;

    private final NameWords words;

    /** Made when it is first asked. */
    private @Nullable BreakIterator iterator;

    OrdinaryWords(NameWords words) {
        this.words = words;
    }

    /**
     * Whether what looks like a name is made of ordinary words.
     *
     * @param at where the surname begins
     * @param first where the given name begins
     * @param end where it ends, exclusive
     */
    boolean make(String text, int at, int first, int end) {
        if (first - at > 1) {
            return false;
        }
        boolean two = end - first == 2;
        boolean frequent =
                two && words.isGiven(text.charAt(first)) && words.isGiven(text.charAt(first + 1));
        boolean done = isDone(text, end);
        boolean apart = words.mayBeWord(text.charAt(at));
        if (!frequent && (apart || !two && !done) && isWord(text, at, end, words.wholeNameWords)) {
            return true;
        }
        if (!apart) {
            return false;
        }
        return two && isOfWords(text, at, first, done) || goesOn(text, at, end);
    }

    /**
     * 和|学生, 怀有|怨: whether two words stand there, or one and two characters that few are called by.
     */
    private boolean isOfWords(String text, int at, int first, boolean done) {
        boolean link = NameMake.ALMOST_NEVER.indexOf(text.charAt(at)) >= 0;
        if (words.commonPairs.at(text, first).length() == 2) {
            return link || !done;
        }
        int frequent = 0;
        for (int i = first; i < first + 2; i++) {
            frequent += words.isGiven(text.charAt(i)) ? 1 : 0;
        }
        if (frequent == 2 || words.nameWords.at(text, first).length() == 2) {
            return false;
        }
        return frequent == 0 && !done
                || isWord(text, first, first + 2)
                || !words.isGiven(text.charAt(first))
                        && isWord(text, at, first + 1, words.wholeNameWords);
    }

    /** 反映, 投诉: whether what stands behind is done by persons, and seldom with an adverb. */
    private boolean isDone(String text, int end) {
        return text.startsWith("等", end)
                || !words.behind.at(text, end).isEmpty()
                || !words.decisive.at(text, end).isEmpty();
    }

    /** 高技|术人员, 余平|方米: whether a longer word begins with what looks like a name. */
    private boolean goesOn(String text, int at, int end) {
        for (int to = end + 1; to <= Math.min(end + LONGER, text.length()); to++) {
            if (!NameWords.isHan(text.charAt(to - 1))) {
                return false;
            }
            if (isWord(text, at, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(String text, int start, int end, WordIndex names) {
        return names.at(text, start).length() != end - start && isWord(text, start, end);
    }

    private boolean isWord(String text, int start, int end) {
        BreakIterator breaks = iterator;
        if (breaks == null) {
            breaks = BreakIterator.getWordInstance(ULocale.ROOT);
            iterator = breaks;
        }
        breaks.setText(text.substring(start, end));
        breaks.first();
        return breaks.next() == end - start;
    }
}
