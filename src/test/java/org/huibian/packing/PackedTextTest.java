package org.huibian.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PackedTextTest {

    @Test
    void aTextComesBackAsItWas() throws IOException {
        for (String text :
                new String[] {"", "{}", "件\n\u0000\"场\uD842\uDFB7", "依法行政。".repeat(9999)}) {
            String packed = PackedText.of(text);

            assertThat(packed).matches("[A-Za-z0-9+/=]+");
            assertThat(PackedText.text(packed)).isEqualTo(text);
        }
    }

    @Test
    void aLongTextBecomesShort() {
        assertThat(PackedText.of("依法行政。".repeat(1000))).hasSizeLessThan(500);
    }

    @Test
    void whatWasNotPackedIsRefused() {
        for (String damaged : new String[] {"依法", "e", "eAEBAA==", "AAAA"}) {
            assertThatThrownBy(() -> PackedText.text(damaged)).isInstanceOf(IOException.class);
        }
    }
}
