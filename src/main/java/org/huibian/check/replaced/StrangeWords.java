package org.huibian.check.replaced;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huibian.search.TextPattern;

/**
 * Finds a word that stands throughout a report where another belongs, because somebody replaced the
 * one by the other everywhere: 防止台账激化, 台账双方 for 矛盾. Its surroundings are those of the other, not
 * its own, in most places where it stands.
 */
final class StrangeWords {

    private static final int LEAST = 3;
    private static final int LONGEST = 4;

    /** What a word of the office and any other must be worth as another, in all and each time. */
    private static final double OFFICE_WORTH = 9;

    private static final double OFFICE_EACH = 2;
    private static final double OTHER_WORTH = 16;
    private static final double OTHER_EACH = 3;

    /** All of them within so many characters tell more: of so much the worth is enough. */
    private static final int PARAGRAPH = 220;

    private static final double DENSE = 0.7;

    private static final int FIRST_HAN = 0x4E00;
    private static final int LAST_HAN = 0x9FFF;

    /** In such a share of its places it stands as the other. */
    private static final double SHARE = 0.5;

    /** A name of a place. */
    private static final TextPattern PLACE = TextPattern.compile("[镇乡村区县市路街道]$");

    private static final TextPattern BLANK = TextPattern.compile("[ \\u3000\\t\\r]+");
    private static final TextPattern NUMBER = TextPattern.compile("[0-9０-９.．,%％]+");

    private final Ordinary ordinary = new Ordinary();
    private final Surroundings surroundings = new Surroundings();

    /**
     * A word that was put in place of another.
     *
     * @param word as it stands
     * @param other what belongs there
     * @param times how often it stands
     */
    record Strange(String word, String other, int times) {}

    /**
     * What the places of a word tell of others.
     *
     * @param worth of each other word: its surroundings and what they are worth
     * @param where of each other word: where they stand
     */
    private record Tally(Map<String, Map<String, Double>> worth, Map<String, Set<Integer>> where) {

        private double sum(String other) {
            return worth.getOrDefault(other, Map.of()).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }

        private int places(String other) {
            return where.getOrDefault(other, Set.of()).size();
        }
    }

    /** A text as the tables have it: without blanks, every number a 0. */
    static String plain(String text) {
        return NUMBER.replaceAll(BLANK.replaceAll(text, ""), "0");
    }

    /**
     * The strange words of a report, the longest first.
     *
     * @param texts its sentences, plain
     * @param names of places: what stands in one is no word
     */
    List<Strange> in(List<String> texts, Collection<String> names) {
        String text = "\n\n" + String.join("\n", texts) + "\n\n";
        List<Strange> strange = new ArrayList<>();
        repeated(text)
                .forEach(
                        (word, places) ->
                                judge(text, word, places)
                                        .filter(one -> !isInAny(names, word))
                                        .ifPresent(strange::add));
        strange.sort((a, b) -> Integer.compare(b.word().length(), a.word().length()));
        List<Strange> longest = new ArrayList<>();
        for (Strange one : strange) {
            if (longest.stream().noneMatch(other -> other.word().contains(one.word()))) {
                longest.add(one);
            }
        }
        return longest;
    }

    /** Asked last: few words are strange, and a large district has thousands of names. */
    private static boolean isInAny(Collection<String> names, String word) {
        return names.stream().anyMatch(name -> name.contains(word));
    }

    /** What stands often enough and is no part of something longer that always stands there. */
    private Map<String, int[]> repeated(String text) {
        Map<String, int[]> repeated = new TreeMap<>();
        char[] units = text.toCharArray();
        for (int[] places : PairPlaces.repeated(units, LEAST)) {
            grow(units, places, 2, repeated);
        }
        return repeated;
    }

    private void grow(char[] text, int[] places, int length, Map<String, int[]> repeated) {
        if (!isOneHanzi(text, places, length) && !isOneHanzi(text, places, -1)) {
            String word = String.valueOf(text, places[0], length);
            if (isCandidate(word)) {
                repeated.put(word, places);
            }
        }
        if (length == LONGEST) {
            return;
        }
        long[] next = new long[places.length];
        int count = 0;
        for (int at : places) {
            char c = text[at + length];
            if (isHan(c)) {
                next[count++] = (long) c << Integer.SIZE | at;
            }
        }
        Arrays.sort(next, 0, count);
        for (int from = 0, to = 0; from < count; from = to) {
            while (to < count && next[to] >>> Integer.SIZE == next[from] >>> Integer.SIZE) {
                to++;
            }
            if (to - from >= LEAST) {
                int[] those = new int[to - from];
                for (int i = from; i < to; i++) {
                    those[i - from] = (int) next[i];
                }
                grow(text, those, length + 1, repeated);
            }
        }
    }

    /** Whether the same hanzi stands so far behind each place. */
    private static boolean isOneHanzi(char[] text, int[] places, int behind) {
        char first = text[places[0] + behind];
        for (int at : places) {
            if (text[at + behind] != first) {
                return false;
            }
        }
        return isHan(first);
    }

    private boolean isCandidate(String word) {
        return ordinary.isOffice(word)
                || ordinary.mayBeNoun(word) && !PLACE.isIn(word) && !ordinary.isMadeOf(word);
    }

    private Optional<Strange> judge(String text, String word, int[] places) {
        boolean office = ordinary.isOffice(word);
        if (!office && isMostlyCut(text, word, places)) {
            return Optional.empty();
        }
        Tally tally = new Tally(new TreeMap<>(), new HashMap<>());
        for (int at : places) {
            tally(text, at, at + word.length(), tally);
        }
        String best = "";
        double most = 0;
        for (String other : tally.worth().keySet()) {
            double sum = tally.sum(other) * tally.places(other);
            if (sum > most && !surroundings.fits(other, word)) {
                most = sum;
                best = other;
            }
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        double gain = tally.sum(best);
        double enough = isDense(places) ? DENSE : 1;
        boolean told =
                tally.worth().getOrDefault(best, Map.of()).size()
                                >= (office || isDense(places) ? LEAST : LEAST + 1)
                        && tally.places(best) >= SHARE * places.length
                        && gain >= enough * (office ? OFFICE_WORTH : OTHER_WORTH)
                        && gain >= enough * (office ? OFFICE_EACH : OTHER_EACH) * places.length;
        return told ? Optional.of(new Strange(word, best, places.length)) : Optional.empty();
    }

    private void tally(String text, int start, int end, Tally tally) {
        for (Surroundings.Hint hint : surroundings.around(text, start, end)) {
            tally.worth()
                    .computeIfAbsent(hint.word(), w -> new TreeMap<>())
                    .merge(hint.key(), hint.worth(), Math::max);
            tally.where().computeIfAbsent(hint.word(), w -> new HashSet<>()).add(start);
        }
    }

    private static boolean isDense(int[] places) {
        return places[places.length - 1] - places[0] <= PARAGRAPH;
    }

    private boolean isMostlyCut(String text, String word, int[] places) {
        long cut =
                Arrays.stream(places)
                        .filter(at -> ordinary.isCut(text, at, at + word.length()))
                        .count();
        return cut * 2 > places.length;
    }

    /** Whether it is a common hanzi: the rare ones are in no table. */
    static boolean isHan(int c) {
        return c >= FIRST_HAN && c <= LAST_HAN;
    }
}
