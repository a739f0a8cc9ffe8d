package org.huibian.source.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huibian.source.BlockLines;
import org.huibian.source.DocxBuilder;
import org.huibian.source.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder {@code cases/source-…} holds a submitted file, or the parts of a .docx in a folder
 * {@code input}, and the blocks it must give in {@code expected.txt}: place | kind level number |
 * text.
 */
class SourceCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("source-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(18);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void caseIsReadAsExpected(Path folder) throws IOException {
        List<String> actual = BlockLines.of(input(folder));
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, String.join("\n", actual) + "\n");
        }
        assertThat(expected).exists();
        assertThat(actual).isEqualTo(Files.readAllLines(expected));
    }

    private static FileContent input(Path folder) throws IOException {
        if (Files.isDirectory(folder.resolve("input"))) {
            return parts(folder.resolve("input")).file("input.docx");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> inputs =
                    files.filter(file -> file.getFileName().toString().startsWith("input."))
                            .toList();
            assertThat(inputs).as("inputs of %s", folder).hasSize(1);
            return new FileContent(
                    inputs.get(0).getFileName().toString(), Files.readAllBytes(inputs.get(0)));
        }
    }

    private static DocxBuilder parts(Path folder) throws IOException {
        DocxBuilder docx = DocxBuilder.of(Files.readString(folder.resolve("document.xml")));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".xml", "");
                docx.part(name, Files.readString(file));
            }
        }
        return docx;
    }
}
