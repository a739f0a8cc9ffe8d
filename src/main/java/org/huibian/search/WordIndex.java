package org.huibian.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words looked up at a place of a text, the longest first, in time that hardly grows with them. */
public final class WordIndex {

    private static final String[] NONE = {};

    /** Units are told apart by their last bits where most of them are passed over. */
    private static final int UNITS = 1 << 12;

    private final long[] begin = new long[UNITS / Long.SIZE];
    private final long[] finish = new long[UNITS / Long.SIZE];

    /** The first units of words of one unit, and the first two of all others. */
    private final long[] alone = new long[UNITS / Long.SIZE];

    private final long[] pairs = new long[Starts.PAIRS / Long.SIZE];

    /** The last two units of all words of several. */
    private final long[] lastPairs = new long[Starts.PAIRS / Long.SIZE];

    /** Twice as many places as there are first characters, at least: most are seen at once. */
    private final char[] firsts;

    /**
     * The words that begin with the character of the same place, longest first; null at an empty
     * place.
     */
    private final String[][] words;

    /** The second character of each of the words; 0 where there is none. */
    private final char[][] seconds;

    /** Of words, none of them empty. */
    public WordIndex(Collection<String> words) {
        Map<Character, List<String>> byFirst = new HashMap<>();
        for (String word : words) {
            Starts.set(begin, word.charAt(0) % UNITS);
            Starts.set(finish, word.charAt(word.length() - 1) % UNITS);
            if (word.length() == 1) {
                Starts.set(alone, word.charAt(0) % UNITS);
            } else {
                Starts.set(pairs, Starts.pair(word.charAt(0), word.charAt(1)));
                int last = word.length() - 1;
                Starts.set(lastPairs, Starts.pair(word.charAt(last - 1), word.charAt(last)));
            }
            byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
        }
        int places = Integer.highestOneBit(4 * byFirst.size() + 1);
        this.firsts = new char[places];
        this.words = new String[places][];
        this.seconds = new char[places][];
        byFirst.forEach(
                (first, list) -> {
                    list.sort((a, b) -> Integer.compare(b.length(), a.length()));
                    int place = place(first);
                    firsts[place] = first;
                    this.words[place] = list.toArray(NONE);
                    this.seconds[place] = new char[list.size()];
                    for (int i = 0; i < list.size(); i++) {
                        seconds[place][i] = list.get(i).length() > 1 ? list.get(i).charAt(1) : 0;
                    }
                });
    }

    /** The longest word that stands at a place; empty where none does. */
    public String at(String text, int start) {
        if (start < 0 || start >= text.length()) {
            return "";
        }
        char first = text.charAt(start);
        if (!Starts.has(begin, first % UNITS)) {
            return "";
        }
        char next = start + 1 < text.length() ? text.charAt(start + 1) : 0;
        if (!Starts.has(pairs, Starts.pair(first, next)) && !Starts.has(alone, first % UNITS)) {
            return "";
        }
        int place = place(first);
        String[] candidates = words[place];
        if (candidates == null) {
            return "";
        }
        char[] second = seconds[place];
        for (int i = 0; i < candidates.length; i++) {
            if ((second[i] == next || second[i] == 0) && text.startsWith(candidates[i], start)) {
                return candidates[i];
            }
        }
        return "";
    }

    /** Whether one of the words stands anywhere in a text. */
    public boolean isIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!at(text, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The shortest word that stands at a place; empty where none does. */
    public String shortestAt(String text, int start) {
        String[] candidates = beginning(text.charAt(start));
        for (int i = candidates.length - 1; i >= 0; i--) {
            if (text.startsWith(candidates[i], start)) {
                return candidates[i];
            }
        }
        return "";
    }

    /** Whether a word ends right before a place. */
    public boolean endsAt(String text, int end, int longest) {
        return !endingAt(text, end, longest).isEmpty();
    }

    /** The longest word that ends right before a place; empty where none does. */
    public String endingAt(String text, int end, int longest) {
        if (end < 1 || !mayEnd(text, end)) {
            return "";
        }
        for (int start = Math.max(0, end - longest); start < end; start++) {
            for (String word : beginning(text.charAt(start))) {
                if (start + word.length() == end && text.startsWith(word, start)) {
                    return word;
                }
            }
        }
        return "";
    }

    /** Whether a word may end right before a place, by its last two units. */
    private boolean mayEnd(String text, int end) {
        char last = text.charAt(end - 1);
        return Starts.has(finish, last % UNITS)
                && (Starts.has(alone, last % UNITS)
                        || end > 1
                                && Starts.has(lastPairs, Starts.pair(text.charAt(end - 2), last)));
    }

    private String[] beginning(char first) {
        if (!Starts.has(begin, first % UNITS)) {
            return NONE;
        }
        String[] found = words[place(first)];
        return found == null ? NONE : found;
    }

    /** Where a character stands, or the empty place where it would. */
    private int place(char first) {
        int mask = firsts.length - 1;
        int place = first * 0x9E3779B1 >>> 16 & mask;
        while (words[place] != null && firsts[place] != first) {
            place = place + 1 & mask;
        }
        return place;
    }
}
