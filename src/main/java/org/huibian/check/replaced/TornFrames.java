package org.huibian.check.replaced;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huibian.check.Wording;
import org.huibian.search.WordIndex;
import org.huibian.setup.CsvTable;

/**
 * Words that have lost one hanzi, or all, to a replacement (国务办, 检察办 for 国务院, 检察院; 人民说和员, 人民说和委员会):
 * fixed words with a blank (torn-frames.csv), filled by the same stretch in several of them. Unlike
 * StrangeWords it looks at every stretch, also at ordinary words; so no two frames of a word may
 * have another filling in common that is not in its row.
 */
final class TornFrames {

    private static final int LEAST = 3;
    private static final int LONGEST = 4;

    /** In so many different words it is sure, however often the stretch stands elsewhere. */
    private static final int SURE = 4;

    /** A word with a blank, what belongs there, and what else may stand there. */
    private record Frame(String word, Set<String> fits, String before, String after) {

        /** In place of one hanzi any may stand, in place of a word no single one. */
        private int shortest() {
            return Math.min(2, word.length());
        }
    }

    private final boolean bound;

    private final Map<String, List<Frame>> byPair = new HashMap<>();

    /** What the frames begin with. */
    private final WordIndex pairs;

    /** Words that any filling tells of where it stands in several of their frames. */
    static TornFrames standard() {
        return new TornFrames("torn-frames.csv", false);
    }

    /**
     * Words with an ending that only they and few others take (企业家精神, 群众性自治组织): what stands there
     * twice is wrong, however often it stands elsewhere.
     */
    static TornFrames bound() {
        return new TornFrames("bound-words.csv", true);
    }

    /** Reads a list that comes with the program. */
    private TornFrames(String list, boolean bound) {
        this.bound = bound;
        for (CsvTable.Row row : Wording.rows(TornFrames.class, list, "word", "also", "frames")) {
            Set<String> fits = new HashSet<>(Arrays.asList(row.text("also").split(";")));
            String[] words = row.text("word").split(";");
            fits.addAll(Arrays.asList(words));
            for (String frame : row.text("frames").split(";")) {
                int blank = frame.indexOf('□');
                String before = frame.substring(0, blank);
                String after = frame.substring(blank + 1);
                String anchor = before.length() >= after.length() ? before : after;
                byPair.computeIfAbsent(anchor.substring(0, 2), p -> new ArrayList<>())
                        .add(new Frame(words[0], fits, before, after));
            }
        }
        pairs = new WordIndex(byPair.keySet());
    }

    /** The stretches that stand in several frames of one word and mostly there. */
    List<StrangeWords.Strange> in(List<String> texts) {
        String text = "\n\n" + String.join("\n", texts) + "\n\n";
        Map<String, Map<Integer, String>> found = new TreeMap<>();
        for (int at = 0; at + 2 <= text.length(); at++) {
            String pair = pairs.at(text, at);
            if (!pair.isEmpty()) {
                for (Frame frame : byPair.getOrDefault(pair, List.of())) {
                    fill(text, at, frame, found);
                }
            }
        }
        List<StrangeWords.Strange> strange = new ArrayList<>();
        if (bound) {
            return endings(found);
        }
        found.forEach(
                (key, frames) -> {
                    String word = key.substring(key.indexOf('>') + 1);
                    int times = (text.length() - text.replace(word, "").length()) / word.length();
                    int different = new HashSet<>(frames.values()).size();
                    boolean mostly = times >= LEAST && frames.size() * LEAST >= times;
                    if (different >= SURE || different >= 2 && mostly) {
                        String other = key.substring(0, key.indexOf('>'));
                        strange.add(new StrangeWords.Strange(word, other, times));
                    }
                });
        return strange;
    }

    /** What stands twice before the ending of a word, the longest stretch with the ending. */
    private static List<StrangeWords.Strange> endings(Map<String, Map<Integer, String>> found) {
        Map<String, StrangeWords.Strange> longest = new TreeMap<>();
        found.forEach(
                (key, frames) -> {
                    String other = key.substring(0, key.indexOf('>'));
                    String name = frames.values().iterator().next();
                    String word =
                            key.substring(other.length() + 1) + name.charAt(name.indexOf('□') + 1);
                    StrangeWords.Strange known = longest.get(other);
                    if (frames.size() > 1
                            && (known == null
                                    || frames.size() > known.times()
                                    || frames.size() == known.times()
                                            && word.length() > known.word().length())) {
                        longest.put(other, new StrangeWords.Strange(word, other, frames.size()));
                    }
                });
        return List.copyOf(longest.values());
    }

    private void fill(String text, int at, Frame frame, Map<String, Map<Integer, String>> found) {
        boolean left = frame.before().length() >= frame.after().length();
        if (!text.startsWith(left ? frame.before() : frame.after(), at)) {
            return;
        }
        List<Integer> starts = new ArrayList<>();
        List<String> stretches = new ArrayList<>();
        for (int length = 1; length <= LONGEST; length++) {
            int start = left ? at + frame.before().length() : at - length;
            int end = start + length;
            if (start >= frame.before().length()
                    && end <= text.length()
                    && text.startsWith(frame.after(), end)
                    && text.startsWith(frame.before(), start - frame.before().length())) {
                starts.add(start);
                stretches.add(text.substring(start, end));
            }
        }
        if (stretches.stream().anyMatch(stretch -> isFitting(frame, stretch, left))) {
            return;
        }
        String name = frame.before() + "□" + frame.after();
        for (int i = 0; i < starts.size(); i++) {
            if (stretches.get(i).codePoints().allMatch(StrangeWords::isHan)) {
                found.computeIfAbsent(frame.word() + ">" + stretches.get(i), k -> new HashMap<>())
                        .merge(starts.get(i), name, (a, b) -> a.length() >= b.length() ? a : b);
            }
        }
    }

    /** Whether it is, begins or ends with, what belongs there. */
    private boolean isFitting(Frame frame, String stretch, boolean left) {
        boolean open = left ? frame.after().isEmpty() : frame.before().isEmpty();
        return frame.fits().stream()
                .anyMatch(
                        one ->
                                stretch.equals(one)
                                        || bound && stretch.endsWith(one)
                                        || !bound
                                                && (one.length() > 1 || one.equals(frame.word()))
                                                && stretch.contains(one)
                                        || open
                                                && (left
                                                        ? stretch.startsWith(one)
                                                        : stretch.endsWith(one)));
    }
}
