package org.huibian.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words looked up at a place of a text, the longest first, in time that hardly grows with them. */
public final class WordIndex {

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /** Of words, none of them empty. */
    public WordIndex(Collection<String> words) {
        for (String word : words) {
            byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
        }
        byFirst.values()
                .forEach(list -> list.sort((a, b) -> Integer.compare(b.length(), a.length())));
    }

    /** The longest word that stands at a place; empty where none does. */
    public String at(String text, int start) {
        if (start < 0 || start >= text.length()) {
            return "";
        }
        for (String word : byFirst.getOrDefault(text.charAt(start), List.of())) {
            if (text.startsWith(word, start)) {
                return word;
            }
        }
        return "";
    }

    /** Whether a word ends right before a place. */
    public boolean endsAt(String text, int end, int longest) {
        for (int start = Math.max(0, end - longest); start < end; start++) {
            for (String word : byFirst.getOrDefault(text.charAt(start), List.of())) {
                if (start + word.length() == end && text.startsWith(word, start)) {
                    return true;
                }
            }
        }
        return false;
    }
}
