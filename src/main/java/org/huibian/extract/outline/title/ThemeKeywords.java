package org.huibian.extract.outline.title;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.indicator.Theme;
import org.huibian.search.TextPattern;
import org.huibian.search.WordIndex;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;

/**
 * The words by which a heading or sentence tells its theme (主题词), from themes.csv. A keyword of two
 * parts (司法所…人手) is named where the second follows the first within twelve characters with no mark
 * between.
 */
public final class ThemeKeywords {

    private static final String RESOURCE = "themes.csv";
    private static final Theme BASICS = new Theme("basics");

    /** Keyword by first character: one pass over a text, whatever the number of keywords. */
    private final Map<Character, List<Keyword>> byFirst = new LinkedHashMap<>();

    /** The words or their first parts, quickly looked up. */
    private final WordIndex texts;

    /** 环保、消防、广告等方面的规矩: examples, whatever theme one of them is of. */
    private static final TextPattern FIELDS =
            TextPattern.compile(
                    "\\p{IsHan}{2,6}(?:、\\p{IsHan}{2,6}){2,}等?(?:多个|各个?|[一二两三四五六七八九十]个)?(?:方面|领域|行业)");

    /** What every match of FIELDS ends with: few sentences have it. */
    private static final TextPattern FIELD = TextPattern.compile("方面|领域|行业");

    /** The most characters between the parts of a keyword. */
    private static final int GAP = 12;

    /**
     * A word of a theme.
     *
     * @param text the word, or its first part
     * @param rest its second part; empty where it has one only
     */
    private record Keyword(String text, String rest, Theme theme) {

        static Keyword of(String written, Theme theme) {
            int gap = written.indexOf('…');
            return gap < 0
                    ? new Keyword(written, "", theme)
                    : new Keyword(written.substring(0, gap), written.substring(gap + 1), theme);
        }

        boolean isAt(String words, int start) {
            if (!words.startsWith(text, start) || rest.isEmpty()) {
                return words.startsWith(text, start);
            }
            int from = start + text.length();
            for (int at = from; at <= Math.min(from + GAP, words.length()); at++) {
                if (words.startsWith(rest, at)) {
                    return true;
                }
                if (at == words.length() || "、，。；！？".indexOf(words.charAt(at)) >= 0) {
                    return false;
                }
            }
            return false;
        }

        int weight() {
            return text.length() + rest.length();
        }
    }

    private ThemeKeywords(CsvTable table) {
        for (CsvTable.Row row : table.rows()) {
            Theme theme = new Theme(row.required("theme"));
            for (String word : row.required("keywords").split(";")) {
                byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                        .add(Keyword.of(word, theme));
            }
        }
        byFirst.values()
                .forEach(words -> words.sort((a, b) -> Integer.compare(b.weight(), a.weight())));
        texts =
                new WordIndex(
                        byFirst.values().stream()
                                .flatMap(List::stream)
                                .map(Keyword::text)
                                .toList());
    }

    /** The words that come with the program. */
    public static ThemeKeywords standard() {
        try (InputStream in = ThemeKeywords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            return new ThemeKeywords(
                    CsvTable.parse(
                            SetupFile.of(RESOURCE, in.readAllBytes()),
                            List.of("theme", "keywords"),
                            List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The theme whose words take up most of a text, the one named first among equals, {@code
     * basics} only where no other is; empty where none is named. The longest word at a place
     * counts, once.
     */
    public Optional<Theme> find(String text) {
        return heaviest(weights(text));
    }

    /**
     * The theme of a sentence below a heading: that of the heading unless another theme's words
     * take up more than twice as much of the sentence, or it has none of the heading's.
     */
    public Theme find(String text, Theme heading) {
        Map<Theme, Integer> weights = weights(text);
        int own = weights.getOrDefault(heading, 0);
        if (own == 0 && !heading.equals(Theme.OTHER)) {
            boolean fields = FIELD.isIn(text);
            return heaviest(fields ? weights(FIELDS.replaceAll(text, "")) : weights)
                    .orElse(heading);
        }
        Theme best = heaviest(weights).orElse(heading);
        return own > 0 && 2 * own >= weights.get(best) ? heading : best;
    }

    /** Whether a text holds a word of a theme. */
    public boolean names(String text, Theme theme) {
        return weights(text).containsKey(theme);
    }

    private Map<Theme, Integer> weights(String text) {
        Map<Theme, Integer> weight = new LinkedHashMap<>();
        for (int i = 0; i < text.length(); ) {
            Keyword word = at(text, i);
            if (word == null) {
                i++;
            } else {
                weight.merge(word.theme(), word.weight(), Integer::sum);
                i += word.text().length();
            }
        }
        return weight;
    }

    private static Optional<Theme> heaviest(Map<Theme, Integer> weight) {
        Theme best = null;
        for (Map.Entry<Theme, Integer> entry : weight.entrySet()) {
            // 外来人口普法: what is said of them counts, whoever they are.
            if (best == null
                    || best.equals(BASICS)
                    || (entry.getValue() > weight.get(best) && !entry.getKey().equals(BASICS))) {
                best = entry.getKey();
            }
        }
        return Optional.ofNullable(best);
    }

    private @org.jspecify.annotations.Nullable Keyword at(String text, int start) {
        if (texts.at(text, start).isEmpty()) {
            return null;
        }
        for (Keyword word : byFirst.getOrDefault(text.charAt(start), List.of())) {
            if (word.isAt(text, start)) {
                return word;
            }
        }
        return null;
    }
}
