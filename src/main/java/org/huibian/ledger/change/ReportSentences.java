package org.huibian.ledger.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Report;

/**
 * The sentences of a report, in reading order, with the figures in them; tables and charts have
 * none.
 */
final class ReportSentences {

    /** What ends a sentence, and what may close after it. */
    private static final String ENDS = "。！？";

    private static final String CLOSING = "”’）》";

    /**
     * A sentence.
     *
     * @param text its wording
     * @param figures the keys of the figures in it
     */
    record Sentence(String text, Set<String> figures) {

        /** The same with every number alike: two of one pattern differ in their numbers only. */
        String pattern() {
            return text.replaceAll("\\d[\\d,.]*", "#");
        }
    }

    private final List<Sentence> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Set<String> figures = new TreeSet<>();

    private ReportSentences() {}

    static List<Sentence> of(Report report) {
        ReportSentences reading = new ReportSentences();
        for (Block block : report.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph.inlines().forEach(reading::add);
            } else if (block instanceof Block.Heading heading) {
                // Without its number: a chapter that moves up is the same chapter.
                reading.text.append(heading.text());
            } else if (block instanceof Block.Title title) {
                reading.text.append(title.text());
            }
            reading.end();
        }
        return reading.sentences;
    }

    private void add(Inline inline) {
        String words = inline.text();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!text.isEmpty() && isEnded() && CLOSING.indexOf(c) < 0 && ENDS.indexOf(c) < 0) {
                end();
            }
            text.append(c);
        }
        if (inline instanceof Inline.Figure figure) {
            figures.add(figure.lineage());
        }
    }

    private boolean isEnded() {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0;
    }

    private void end() {
        if (!text.isEmpty()) {
            sentences.add(new Sentence(text.toString(), figures));
            text.setLength(0);
            figures = new TreeSet<>();
        }
    }
}
