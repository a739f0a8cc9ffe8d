package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of the rows of {@link WordingTest}, shuffled into reports: no check breaks off. */
class MixedSentencesTest {

    private static final int SENTENCES = 60;

    /** So many stand in one paragraph, or are joined to one sentence. */
    private static final int PARAGRAPH = 3;

    /** Of 1,500 of them these two broke a check off (V05: a number within a claim of all). */
    private static final int[] BROKE_OFF = {440, 858};

    static IntStream reports() {
        return IntStream.concat(IntStream.range(0, 60), IntStream.of(BROKE_OFF));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noCheckBreaksOffWhateverStandsTogether(int seed) throws IOException {
        List<String> sentences =
                new ArrayList<>(WordingTest.rows().map(row -> (String) row.get()[2]).toList());
        Collections.shuffle(sentences, new Random(seed));
        StringBuilder results = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            boolean joined = i % PARAGRAPH == 1;
            results.append(joined ? sentences.get(i).replaceFirst("。$", "；") : sentences.get(i));
            results.append(i % PARAGRAPH == PARAGRAPH - 1 ? "\n\n" : "");
        }
        WrittenDistrict district =
                WrittenDistrict.ofTwoYears(results.toString(), sentences.get(SENTENCES));
        assertThatCode(district::findings).doesNotThrowAnyException();
    }
}
