package org.huibian.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionedSentencesTest {

    @Test
    void touchesWhatHoldsAQuotationOrIsHeldByOne() {
        Random random = new Random(5);
        int touched = 0;
        for (int i = 0; i < 3000; i++) {
            Set<String> quotes = new HashSet<>();
            for (int k = random.nextInt(4); k >= 0; k--) {
                quotes.add(text(random));
            }
            String text = text(random);
            boolean expected =
                    quotes.stream()
                            .anyMatch(
                                    quote ->
                                            quote.length() >= 8
                                                    && (text.contains(quote)
                                                            || quote.contains(text)));
            touched += expected ? 1 : 0;
            assertThat(new QuestionedSentences(quotes).touch(text))
                    .as("%s in %s", text, quotes)
                    .isEqualTo(expected);
        }
        assertThat(touched).isBetween(300, 2700);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int k = random.nextInt(20); k > 0; k--) {
            text.append(random.nextInt(12) == 0 ? '案' : '法');
        }
        return text.toString();
    }
}
