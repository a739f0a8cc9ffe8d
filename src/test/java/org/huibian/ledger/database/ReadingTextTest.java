package org.huibian.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.huibian.message.Message;
import org.huibian.source.Submission;
import org.huibian.source.limit.Limits;
import org.huibian.summary.intake.Reading;
import org.junit.jupiter.api.Test;

/** What was read of a file, as the database keeps it. */
class ReadingTextTest {

    private static final Submission FILE = new Submission("a.txt", "0".repeat(64), 1);

    @Test
    void halfASurrogatePairAndANulComeBackThroughAnEncodingThatHasNeither() {
        String strange = "\uD840和\uDC0B，𠀋，\u0000。";
        Message reason = Message.of(Limits.class, "limit.size", strange, 1);

        String kept = Objects.requireNonNull(text(Reading.refused(FILE, 1, reason)));
        String transported =
                new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(transported).isEqualTo(kept).doesNotContain("\u0000");
        assertThat(new ReadingText(null, transported).reading(FILE, 1).unreadable().orElseThrow())
                .satisfies(back -> assertThat(back.values()).contains(strange));
    }

    private static String text(Reading reading) {
        return ReadingText.of(reading).refusal();
    }
}
