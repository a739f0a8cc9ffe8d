package org.huibian.check.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.check.Wording;
import org.huibian.search.WordIndex;

/**
 * Frequent words of such reports with one character that sounds alike in place of the right one
 * (同音错字): 责仁, 雇问. homophones.csv lists for each character of a word those that sound like it, make
 * no other word with the rest of it and cannot stand where two frequent words meet (以及|失业).
 */
final class Homophones {

    private static final List<String> PLACES = List.of("first", "second", "third");

    /** What is written → the word that is meant. */
    private final Map<String, String> meant = new HashMap<>();

    private final WordIndex written;

    /** Reads the list that comes with the program. */
    Homophones() {
        Wording.rows(Homophones.class, "homophones.csv", "word", "first", "second", "third")
                .forEach(
                        row -> {
                            String word = row.text("word");
                            for (int at = 0; at < word.length(); at++) {
                                add(word, at, row.text(PLACES.get(at)));
                            }
                        });
        written = new WordIndex(meant.keySet());
    }

    private void add(String word, int at, String alike) {
        for (int i = 0; i < alike.length(); i++) {
            String wrong = word.substring(0, at) + alike.charAt(i) + word.substring(at + 1);
            meant.putIfAbsent(wrong, word);
        }
    }

    /** What is written wrongly in a text → the word that is meant, in the order of the text. */
    Map<String, String> in(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        for (int at = 0; at < text.length(); at++) {
            String wrong = written.at(text, at);
            if (!wrong.isEmpty()) {
                found.putIfAbsent(wrong, meant.get(wrong));
            }
        }
        return found;
    }
}
