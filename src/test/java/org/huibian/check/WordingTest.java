package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code spec/checks.md} and {@code spec/checks-of-words.md}. */
class WordingTest {

    static Stream<Arguments> rows() throws IOException {
        return Stream.concat(rows("/spec/checks.md"), rows("/spec/checks-of-words.md"));
    }

    private static Stream<Arguments> rows(String spec) throws IOException {
        try (InputStream in = WordingTest.class.getResourceAsStream(spec)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Arguments> rows =
                    text.lines()
                            .filter(line -> line.matches("\\| [A-Z]\\d\\d .*"))
                            .map(line -> Arrays.asList(line.split("\\s*\\|\\s*")))
                            .map(c -> Arguments.of(c.get(1), c.get(2), c.get(3)))
                            .toList();
            assertThat(rows).hasSizeGreaterThan(50);
            return rows.stream();
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("rows")
    void sentenceIsFoundOrPassed(String check, String finds, String sentence) {
        List<Finding> found =
                WrittenDistrict.with(sentence)
                        .report("白苇镇", WrittenDistrict.text("白苇镇", 2025, "开展普法宣传活动30场。"))
                        .place("桐江")
                        .findings(check)
                        .stream()
                        .filter(one -> one.subDistrict().equals(WrittenDistrict.NAME))
                        .filter(one -> !one.quotes().isEmpty())
                        .toList();
        if (finds.equals("none")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .singleElement()
                    .satisfies(
                            one -> {
                                assertThat(one.severity().code()).isEqualTo(finds);
                                assertThat(JobFindings.quotes(one, sentence)).isTrue();
                            });
        }
    }
}
