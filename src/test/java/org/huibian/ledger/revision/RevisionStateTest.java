package org.huibian.ledger.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionStateTest {

    private static final Path OPEN = Path.of("/proc/self/fd");

    @TempDir Path folder;

    @Test
    void tableOfFiguresThatCannotBeParsedIsClosedAgain() throws IOException {
        assumeTrue(Files.isDirectory(OPEN), "open files are listed on Linux only");
        Path table = Files.write(folder.resolve("figures.csv"), new byte[] {(byte) 0xd6, 0x20});

        assertThatThrownBy(() -> RevisionState.figures(folder))
                .isInstanceOfAny(IOException.class, UncheckedIOException.class);
        assertThat(open()).doesNotContain(table.toRealPath());

        Files.writeString(table, "value\r\n1\r\n");
        try (var figures = RevisionState.figures(folder)) {
            assertThat(open()).contains(table.toRealPath());
            assertThat(figures).hasSize(1);
        }
    }

    private static List<Path> open() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> links = Files.list(OPEN)) {
            for (Path link : links.toList()) {
                // The folder itself was open while it was listed.
                if (Files.isSymbolicLink(link)) {
                    files.add(Files.readSymbolicLink(link));
                }
            }
        }
        return files;
    }
}
