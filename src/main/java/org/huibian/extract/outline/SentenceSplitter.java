package org.huibian.extract.outline;

import java.util.ArrayList;
import java.util.List;

/** Divides running text into sentences; brackets and book titles are not torn. */
public final class SentenceSplitter {

    private static final String ENDS = "。！？!?";
    private static final String CLOSING = "”’）)》」』】\"";

    /** A bracket left open for longer than this was never closed. */
    private static final int LONGEST_BRACKET = 200;

    private SentenceSplitter() {}

    /**
     * A sentence.
     *
     * @param start where it begins, 0-based
     * @param end where it ends, exclusive, mark and closing quotes included
     */
    public record Sentence(int start, int end) {}

    /** The sentences of a reading from start to end (exclusive); together they are all of it. */
    public static List<Sentence> split(String reading, int start, int end) {
        List<Sentence> sentences = new ArrayList<>();
        int from = start;
        int open = -1;
        for (int i = start; i < end; i++) {
            char c = reading.charAt(i);
            if (c >= '\u4E00' && c <= '\u9FFF') {
                // No mark, as most characters are.
                continue;
            }
            if ("（(《".indexOf(c) >= 0) {
                open = i;
            } else if ("）)》".indexOf(c) >= 0) {
                open = -1;
            }
            boolean torn = open >= 0 && i - open < LONGEST_BRACKET;
            if (ENDS.indexOf(c) < 0 || torn) {
                continue;
            }
            int next = i + 1;
            while (next < end
                    && (CLOSING.indexOf(reading.charAt(next)) >= 0
                            || ENDS.indexOf(reading.charAt(next)) >= 0)) {
                next++;
            }
            sentences.add(new Sentence(from, next));
            from = next;
            i = next - 1;
        }
        if (from < end) {
            sentences.add(new Sentence(from, end));
        }
        return sentences;
    }
}
