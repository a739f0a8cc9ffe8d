package org.huibian.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The terminal of a Chinese Windows. */
class ConsoleTest {

    private static final Charset GBK = Charset.forName("GBK");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final String before = System.getProperty("stdout.encoding");
    private final Locale locale = Locale.getDefault();

    @Command
    private static final class Nothing {}

    @BeforeEach
    void consoleInGbk() {
        System.setProperty("stdout.encoding", "GBK");
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(locale);
        if (before == null) {
            System.clearProperty("stdout.encoding");
        } else {
            System.setProperty("stdout.encoding", before);
        }
    }

    @Test
    void messagesComeInItsEncodingAndWhatItLacksIsReplaced() {
        console(false).line("√ 东榆街道 𠮷 ✗");
        assertThat(out.toString(GBK)).isEqualTo("√ 东榆街道 ? ?" + System.lineSeparator());
    }

    @Test
    void objectsAreAsciiThere() {
        console(true).event("created", Map.of("folder", "任务"));
        assertThat(out.toString(GBK)).contains("\\u4EFB\\u52A1").doesNotContain("任务");
    }

    @Test
    void whatIsLeftIsToldFromWhatWasDone() {
        assertThat(ConsoleProgress.left(10_000_000_000L, 1, 4)).isEqualTo("，约剩 30 秒");
        assertThat(ConsoleProgress.left(600_000_000_000L, 2, 3)).isEqualTo("，约剩 5 分钟");
        assertThat(ConsoleProgress.left(10, 4, 4)).isEmpty();
    }

    private Console console(boolean json) {
        CommandLine commandLine = new CommandLine(new Nothing());
        PrintWriter writer = OutputEncoding.writer(out);
        commandLine.setOut(writer);
        commandLine.setErr(writer);
        CommonOptions options = new CommonOptions();
        options.json = json;
        return new Console(commandLine, options);
    }
}
