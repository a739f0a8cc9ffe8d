package org.huibian.check.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.extract.Passage;

/** Lays the sentences of a report beside those of last year's: which are the same, years aside. */
final class LikeSentences {

    /** How alike two sentences are that are the same but for a year or a word. */
    private static final double ALIKE = 0.85;

    private static final int WIDTH = 3;

    private static final Pattern YEARS =
            Pattern.compile("(?:20\\d\\d|上|去|今|本|当|前|这一)年(?:度)?|[\\s\\p{Punct}，。；：、“”‘’（）《》〔〕—…]");

    private static final Pattern NUMBERS = Pattern.compile("[0-9０-９]+");

    /** A sentence that last year's report has too; {@code position} among this year's. */
    record Copy(int position, Passage now, Passage then) {

        int length() {
            return now.published().length();
        }
    }

    private LikeSentences() {}

    /**
     * The sentences that last year's report has too.
     *
     * @param numbersAlike whether one number is as good as another
     */
    static List<Copy> copies(List<Passage> sentences, List<Passage> old, boolean numbersAlike) {
        List<Set<String>> oldStretches = new ArrayList<>();
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            Set<String> own = stretches(old.get(i).published(), numbersAlike);
            oldStretches.add(own);
            for (String stretch : own) {
                index.computeIfAbsent(stretch, s -> new ArrayList<>()).add(i);
            }
        }
        List<Copy> copies = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> own = stretches(sentences.get(i).published(), numbersAlike);
            int like = like(own, oldStretches, index);
            if (like >= 0) {
                copies.add(new Copy(i, sentences.get(i), old.get(like)));
            }
        }
        return copies;
    }

    /**
     * All stretches of a few characters in a sentence, years and marks aside.
     *
     * @param numbersAlike whether one number is as good as another
     */
    static Set<String> stretches(String sentence, boolean numbersAlike) {
        String bare = YEARS.matcher(sentence).replaceAll("");
        String text = numbersAlike ? NUMBERS.matcher(bare).replaceAll("0") : bare;
        Set<String> stretches = new HashSet<>();
        for (int i = 0; i + WIDTH <= text.length(); i++) {
            stretches.add(text.substring(i, i + WIDTH));
        }
        return stretches;
    }

    /** Index of last year's sentence that is most alike; -1 where none is enough. */
    private static int like(
            Set<String> stretches, List<Set<String>> old, Map<String, List<Integer>> index) {
        Map<Integer, Integer> common = new HashMap<>();
        for (String stretch : stretches) {
            index.getOrDefault(stretch, List.of()).forEach(i -> common.merge(i, 1, Integer::sum));
        }
        int best = -1;
        double most = ALIKE;
        for (int i = 0; i < old.size(); i++) {
            int shared = common.getOrDefault(i, 0);
            double likeness =
                    shared == 0
                            ? 0
                            : (double) shared / (stretches.size() + old.get(i).size() - shared);
            if (likeness >= most && (best < 0 || likeness > most)) {
                best = i;
                most = likeness;
            }
        }
        return best;
    }
}
