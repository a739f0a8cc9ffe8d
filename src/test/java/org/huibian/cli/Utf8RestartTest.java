package org.huibian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8RestartTest {

    @Test
    void argumentsAreHandedOnByteByByteAndQuoted() {
        byte[] given =
                "java\0-jar\0hui bian.jar\0run\0任务/二〇二五\0a\"b\\c\0\0"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(new String(Utf8Restart.argumentFile(given), StandardCharsets.UTF_8))
                .isEqualTo(
                        "\"-jar\"\n\"hui bian.jar\"\n\"run\"\n\"任务/二〇二五\"\n\"a\\\"b\\\\c\"\n\"\"\n");
    }

    @Test
    void nothingIsRestartedUnderUtf8() {
        assertThat(Utf8Restart.ifNeeded("run")).isEmpty();
    }
}
