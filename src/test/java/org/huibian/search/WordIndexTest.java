package org.huibian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words at a place are those that looking for each of them finds. */
class WordIndexTest {

    private static final String ALPHABET = "街道办a\u0000\uD840\uDC0B";

    @Test
    void longestAndShortestOfTheWordsAtAPlaceAreTold() {
        WordIndex words = new WordIndex(List.of("街", "街道办", "街道"));

        assertThat(words.at("东榆街道办", 2)).isEqualTo("街道办");
        assertThat(words.at("东榆街道", 2)).isEqualTo("街道");
        assertThat(words.shortestAt("东榆街道", 2)).isEqualTo("街");
        assertThat(words.endingAt("东榆街道", 4, 3)).isEqualTo("街道");
        assertThat(words.endsAt("东榆街道", 4, 1)).as("no more than one looked back").isFalse();
        assertThat(words.at("东榆街道", 4)).isEmpty();
        assertThat(words.at("东榆街道", -1)).isEmpty();
    }

    @Test
    void whateverTheWordsAndTheTextNothingIsMissed() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            Set<String> all = new TreeSet<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                all.add(text(random, 1 + random.nextInt(3)));
            }
            WordIndex words = new WordIndex(all);
            String text = text(random, 20);
            for (int at = 0; at < text.length(); at++) {
                int place = at;
                String longest = longest(all.stream().filter(word -> text.startsWith(word, place)));
                String before =
                        longest(
                                all.stream()
                                        .filter(word -> text.substring(0, place).endsWith(word)));
                assertThat(words.at(text, at)).isEqualTo(longest);
                assertThat(words.endingAt(text, at, 3)).isEqualTo(before);
                assertThat(words.shortestAt(text, at).isEmpty()).isEqualTo(longest.isEmpty());
            }
            assertThat(words.isIn(text)).isEqualTo(all.stream().anyMatch(text::contains));
        }
    }

    private static String longest(Stream<String> words) {
        return words.max(Comparator.comparingInt(String::length)).orElse("");
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
