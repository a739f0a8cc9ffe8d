package org.huibian.template.markup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.report.Inline;
import org.huibian.report.Lineage;

/** Gathers the running text of one element; neighbouring plain text becomes one inline. */
final class InlineText {

    /** A line break of the markup, with the indentation around it, is no text. */
    private static final Pattern BREAK = Pattern.compile("[ \\t]*[\\r\\n]\\s*");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

    private final Map<String, Lineage> lineages;
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();

    InlineText(Map<String, Lineage> lineages) {
        this.lineages = lineages;
    }

    void begin() {
        inlines.clear();
        plain.setLength(0);
    }

    void text(String text) {
        plain.append(text);
    }

    void quote(String text, String source) {
        flush();
        inlines.add(new Inline.Quote(text, source));
    }

    boolean knows(String figure) {
        return lineages.containsKey(figure);
    }

    String result(String figure) {
        return lineages.get(figure).result();
    }

    /** Whether a figure is a number, or was made from it. */
    boolean holds(String figure, BigDecimal number) {
        Lineage lineage = lineages.get(figure);
        return Stream.concat(
                        Stream.of(lineage.result()),
                        lineage.parts().stream().map(Lineage.Part::value))
                .flatMap(text -> NUMBER.matcher(text).results())
                .map(found -> found.group().replace(",", "").replaceFirst("\\.$", ""))
                .anyMatch(text -> new BigDecimal(text).compareTo(number) == 0);
    }

    /** Adds a figure; false if it shows a number that is not the figure's. */
    boolean figure(String text, String id) {
        flush();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (!result(id).contains(number.group())) {
                return false;
            }
        }
        inlines.add(new Inline.Figure(text, id));
        return true;
    }

    /** What was gathered. */
    List<Inline> end() {
        flush();
        return List.copyOf(inlines);
    }

    /** A text without the line breaks of its markup. */
    static String joined(String text) {
        return BREAK.matcher(text).replaceAll("");
    }

    private void flush() {
        String text = tight(joined(plain.toString()));
        plain.setLength(0);
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(text));
        }
    }

    /**
     * The template's own text without the white space of its layout: none at its ends and none
     * beside a hanzi or full-width mark, one space elsewhere.
     */
    private static String tight(String text) {
        StringBuilder tight = new StringBuilder(text.length());
        for (String word : text.strip().split("[ \\t]+")) {
            int end = tight.length();
            if (end > 0
                    && !word.isEmpty()
                    && isNarrow(tight.charAt(end - 1))
                    && isNarrow(word.charAt(0))) {
                tight.append(' ');
            }
            tight.append(word);
        }
        return tight.toString();
    }

    private static boolean isNarrow(char c) {
        return c < '\u2000';
    }
}
