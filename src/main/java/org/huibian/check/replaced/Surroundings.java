package org.huibian.check.replaced;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibian.check.Wording;
import org.huibian.setup.CsvTable;

/**
 * What stands around the words of such reports: fixed collocations with a blank (防止□激化,
 * frames.csv), and how surely their word fills it.
 */
final class Surroundings {

    /** What stands on one side of a word and what it is worth. */
    private record Entry(String word, String before, String after, double worth) {}

    /**
     * A surrounding found: on which side, and what it is worth.
     *
     * @param key the side and what stands next to the word there: the same counts once
     */
    record Hint(String word, String key, double worth) {}

    private static final Map<String, Double> COLUMNS =
            Map.of("sure", 5.0, "likely", 3.5, "some", 2.0);

    private static final int NEXT = 2;

    private final Map<String, List<Entry>> before = new HashMap<>();
    private final Map<String, List<Entry>> after = new HashMap<>();
    private final Map<String, Set<String>> fits = new HashMap<>();

    /** Reads the lists that come with the program. */
    Surroundings() {
        Map<String, String> kinds = new HashMap<>();
        Wording.rows(Surroundings.class, "ordinary-words.csv", "kind", "words")
                .forEach(row -> kinds.put("@" + row.text("kind"), row.text("words")));
        Wording.rows(Surroundings.class, "frames.csv", "word", "also", "sure", "likely", "some")
                .forEach(row -> frames(row, kinds));
    }

    private void frames(CsvTable.Row row, Map<String, String> kinds) {
        List<String> words = List.of(row.text("word").split(";"));
        String word = words.get(0);
        Set<String> fitting = fits.computeIfAbsent(word, w -> new HashSet<>());
        fitting.addAll(words);
        for (String one : row.text("also").split(";")) {
            fitting.addAll(List.of(kinds.getOrDefault(one, one).split(";")));
        }
        COLUMNS.forEach(
                (column, worth) -> {
                    for (String frame : row.text(column).split(";")) {
                        frame(word, frame, worth);
                    }
                });
    }

    private void frame(String word, String frame, double worth) {
        int blank = frame.indexOf('□');
        if (blank < 0) {
            return;
        }
        String left = frame.substring(0, blank);
        String right = frame.substring(blank + 1);
        if (left.length() >= right.length()) {
            String key = left.substring(Math.max(0, left.length() - NEXT));
            before.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new Entry(word, left, right, worth));
        } else {
            String key = right.substring(0, Math.min(NEXT, right.length()));
            after.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new Entry(word, left, right, worth));
        }
    }

    /** Whether a stretch is, or holds, what may stand in the frames of a word. */
    boolean fits(String word, String stretch) {
        return stretch.contains(word)
                || word.contains(stretch)
                || fits.getOrDefault(word, Set.of()).stream()
                        .anyMatch(one -> one.length() > 1 && stretch.contains(one));
    }

    /** What the surroundings of one stretch of a text tell of words that belong there. */
    List<Hint> around(String text, int start, int end) {
        List<Hint> hints = new ArrayList<>();
        for (int width = 1; width <= NEXT; width++) {
            if (start >= width) {
                String key = text.substring(start - width, start);
                add(text, start, end, before.getOrDefault(key, List.of()), "<" + key, hints);
            }
            if (end + width <= text.length()) {
                String key = text.substring(end, end + width);
                add(text, start, end, after.getOrDefault(key, List.of()), ">" + key, hints);
            }
        }
        return hints;
    }

    private static void add(
            String text, int start, int end, List<Entry> entries, String key, List<Hint> hints) {
        for (Entry one : entries) {
            if (text.startsWith(one.after(), end)
                    && start >= one.before().length()
                    && text.startsWith(one.before(), start - one.before().length())) {
                hints.add(new Hint(one.word(), key, one.worth()));
            }
        }
    }
}
