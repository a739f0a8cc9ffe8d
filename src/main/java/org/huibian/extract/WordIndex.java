package org.huibian.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words looked up at a place of a text, the longest first, in time that hardly grows with them. */
public final class WordIndex {

    private static final String[] NONE = {};

    /** Twice as many places as there are first characters, at least: most are seen at once. */
    private final char[] firsts;

    /**
     * The words that begin with the character of the same place, longest first; null at an empty
     * place.
     */
    private final String[][] words;

    /** Of words, none of them empty. */
    public WordIndex(Collection<String> words) {
        Map<Character, List<String>> byFirst = new HashMap<>();
        for (String word : words) {
            byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
        }
        int places = Integer.highestOneBit(4 * byFirst.size() + 1);
        this.firsts = new char[places];
        this.words = new String[places][];
        byFirst.forEach(
                (first, list) -> {
                    list.sort((a, b) -> Integer.compare(b.length(), a.length()));
                    int place = place(first);
                    firsts[place] = first;
                    this.words[place] = list.toArray(NONE);
                });
    }

    /** The longest word that stands at a place; empty where none does. */
    public String at(String text, int start) {
        if (start < 0 || start >= text.length()) {
            return "";
        }
        for (String word : beginning(text.charAt(start))) {
            if (text.startsWith(word, start)) {
                return word;
            }
        }
        return "";
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
        for (int start = Math.max(0, end - longest); start < end; start++) {
            for (String word : beginning(text.charAt(start))) {
                if (start + word.length() == end && text.startsWith(word, start)) {
                    return word;
                }
            }
        }
        return "";
    }

    private String[] beginning(char first) {
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
