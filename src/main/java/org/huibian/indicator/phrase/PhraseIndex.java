package org.huibian.indicator.phrase;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Phrase;

/**
 * All phrases of a vocabulary, found in a clause in one pass: from each place only those phrases
 * are tried whose first literal begins there.
 *
 * <p>In the clause each quantity is one character, {@link #NUMBER} or one of those after it; {@link
 * #JOINT} marks where text carried over from a neighbouring clause ends. A gap may cross a joint;
 * it may cross another quantity only in a phrase that places its own.
 */
public final class PhraseIndex {

    /** Stands for the first quantity of a clause; the following characters for the next ones. */
    public static final char NUMBER = '\uE000';

    /** The last character that may stand for a quantity. */
    private static final char LAST_NUMBER = '\uF000';

    /**
     * The characters that may stand for a quantity, as a range within the brackets of an
     * expression.
     */
    public static final String NUMBERS = NUMBER + "-" + LAST_NUMBER;

    /** An expression for any of them. */
    public static final String ANY_NUMBER = "[" + NUMBERS + "]";

    /** Stands between carried text and the clause's own. */
    public static final char JOINT = '\uF8FF';

    /** How far from the end of carried text its words may stand; the gap counts from there. */
    private static final int CARRIED = 30;

    /** How long a list of examples may be up to its first mark, and half of it up to its end. */
    private static final int LIST = 16;

    private static final List<String> FILLERS =
            List.of(
                    "共计", "总计", "合计", "累计", "达到", "高达", "总数", "总量", "数量", "件数", "人数", "场次", "共",
                    "达", "为", "有", "了", "数", "量", "的", ":", "均", "已", "计", "近", "也", "是");

    /** What a filler begins with: nearly every place is told by this that none stands there. */
    private static final String BEGINNINGS =
            FILLERS.stream().map(filler -> filler.substring(0, 1)).distinct().collect(joining());

    /**
     * A phrase in a clause.
     *
     * @param indicator whose it is
     * @param phrase the phrase
     * @param excludes whether it is one of the indicator's excludes
     * @param start where its text begins in the clause, quantity aside
     * @param end where its text ends, exclusive, quantity aside
     * @param number where its quantity stands, -1 if the phrase does not say
     */
    public record Match(
            Indicator indicator, Phrase phrase, boolean excludes, int start, int end, int number) {}

    private final PhraseTrie trie = new PhraseTrie();

    /** Indexes the phrases and excludes of a vocabulary. */
    public PhraseIndex(IndicatorCatalog catalog) {
        for (Indicator indicator : catalog.indicators()) {
            indicator.phrases().forEach(phrase -> add(indicator, phrase, false));
            indicator.excludes().forEach(phrase -> add(indicator, phrase, true));
        }
    }

    /** By every name of what it names. */
    private void add(Indicator indicator, Phrase phrase, boolean excludes) {
        OtherNames.variants(phrase.text())
                .forEach(text -> trie.add(indicator, Phrase.parse(text), excludes));
    }

    /** Whether a character stands for a quantity. */
    public static boolean isNumber(char c) {
        return c >= NUMBER && c <= LAST_NUMBER;
    }

    /** The words of a clause alone. */
    public static String withoutNumbers(String clause) {
        StringBuilder words = new StringBuilder(clause.length());
        for (int i = 0; i < clause.length(); i++) {
            if (!isNumber(clause.charAt(i))) {
                words.append(clause.charAt(i));
            }
        }
        return words.toString();
    }

    /** Every phrase in a clause, by the place of its first literal. */
    public List<Match> find(String clause) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < clause.length(); i++) {
            PhraseTrie.Node node = trie.beginning(clause.charAt(i));
            for (int at = i + 1; node != null; at++) {
                for (PhraseTrie.Entry entry : node.entries()) {
                    match(clause, i, at, entry, matches);
                }
                node = at < clause.length() ? node.next(clause.charAt(at)) : null;
            }
        }
        return matches;
    }

    private static void match(
            String clause, int start, int end, PhraseTrie.Entry entry, List<Match> matches) {
        int number = entry.placedBefore() ? numberBefore(clause, start, entry.gapBefore()) : -1;
        if (entry.placedBefore() && number < 0) {
            return;
        }
        int[] found = {number, end};
        if (rest(clause, end, entry.phrase().parts(), entry.first() + 1, found)) {
            matches.add(
                    new Match(
                            entry.indicator(),
                            entry.phrase(),
                            entry.excludes(),
                            start,
                            found[1],
                            found[0]));
        }
    }

    private static int numberBefore(String clause, int start, boolean gap) {
        int reach = gap ? Phrase.GAP : 1;
        for (int at = start - 1; at >= 0 && start - at <= reach + 1; at--) {
            if (isNumber(clause.charAt(at))) {
                return at;
            }
            if (!gap && clause.charAt(at) != '的') {
                return -1;
            }
        }
        return -1;
    }

    /** Matches the parts from an index on; found takes the quantity's place and the text's end. */
    private static boolean rest(
            String clause, int at, List<Phrase.Part> parts, int index, int[] found) {
        if (index == parts.size()) {
            return true;
        }
        Phrase.Part part = parts.get(index);
        if (part instanceof Phrase.Part.Literal literal) {
            if (!clause.startsWith(literal.text(), at)) {
                return false;
            }
            int end = at + literal.text().length();
            int before = found[1];
            found[1] = end;
            if (rest(clause, end, parts, index + 1, found)) {
                return true;
            }
            found[1] = before;
            return false;
        }
        if (part instanceof Phrase.Part.Number) {
            int place = pastFillers(clause, at);
            boolean closed = index + 1 < parts.size();
            if (closed && place < clause.length() && clause.charAt(place) == JOINT) {
                place = pastFillers(clause, place + 1);
            }
            if (place >= clause.length() || !isNumber(clause.charAt(place))) {
                return false;
            }
            int before = found[0];
            found[0] = place;
            if (rest(clause, place + 1, parts, index + 1, found)) {
                return true;
            }
            found[0] = before;
            return false;
        }
        int joint = clause.indexOf(JOINT, at);
        int from = joint < 0 || joint - at > CARRIED ? at : joint + 1;
        from = Math.max(from, pastList(clause, from));
        int last = Math.min(clause.length(), from + Phrase.GAP);
        for (int next = at; next <= last; next++) {
            if (rest(clause, next, parts, index + 1, found)) {
                return true;
            }
            if (found[0] < 0 && next < clause.length() && isNumber(clause.charAt(next))) {
                return false;
            }
        }
        return false;
    }

    /** 解决用工不规范、欠薪等方面的难题11个: a list of examples does not lengthen a gap. */
    private static int pastList(String clause, int at) {
        int mark = clause.indexOf('、', at);
        int end = mark < 0 || mark - at > LIST ? -1 : clause.indexOf('等', mark);
        if (end < 0 || end - at > 2 * LIST) {
            return at;
        }
        for (int i = at; i < end; i++) {
            if (isNumber(clause.charAt(i))) {
                return at;
            }
        }
        return end + 1;
    }

    private static int pastFillers(String clause, int at) {
        int place = at;
        int length = filler(clause, place);
        while (length > 0) {
            place += length;
            length = filler(clause, place);
        }
        return place;
    }

    /** The length of the filler at a place, 0 where there is none. */
    private static int filler(String clause, int at) {
        if (at >= clause.length() || BEGINNINGS.indexOf(clause.charAt(at)) < 0) {
            return 0;
        }
        for (String filler : FILLERS) {
            if (clause.startsWith(filler, at)) {
                return filler.length();
            }
        }
        return 0;
    }
}
