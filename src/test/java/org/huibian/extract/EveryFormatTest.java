package org.huibian.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huibian.Office;
import org.huibian.extract.document.Extractor;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.setup.SetupFile;
import org.huibian.source.FileContent;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.reading.DocumentReaders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A report gives the same figures in every format: the text reports of the demonstration, and the
 * five real ones where they are at hand, as LibreOffice saves them.
 */
class EveryFormatTest {

    private static final Extractor EXTRACTOR =
            new Extractor(
                    IndicatorCatalog.parse(
                            SetupFile.read(Path.of("jobs/indicators.csv")),
                            SetupFile.read(Path.of("jobs/units.csv"))));

    @TempDir static Path folder;

    /** Where the reports come from. */
    enum Inbox {
        SAMPLE(Path.of("jobs/sample-2025/inbox")),
        FIVE_REAL(Path.of(System.getProperty("shared", "../shared"), "five-reports/inbox"));

        private final Path folder;

        Inbox(Path folder) {
            this.folder = folder;
        }

        /** Its reports in text; the test is skipped with a message where there are none. */
        List<Path> texts() throws IOException {
            assumeTrue(Files.isDirectory(folder), "no reports at " + folder + ": not compared");
            List<Path> texts =
                    files(folder).stream()
                            .filter(file -> file.toString().endsWith(".txt"))
                            .toList();
            assertThat(texts).isNotEmpty();
            return texts;
        }
    }

    @BeforeAll
    static void reportsAreSavedAsText() throws IOException, UnreadableDocumentException {
        Path text = Files.createDirectory(folder.resolve("txt"));
        for (Inbox inbox : Inbox.values()) {
            if (Files.isDirectory(inbox.folder)) {
                for (Path file : inbox.texts()) {
                    Files.write(text.resolve(file.getFileName().toString()), paragraphs(file));
                }
            }
        }
    }

    /** A line for each paragraph, since an office program takes every line for one. */
    private static List<String> paragraphs(Path file)
            throws IOException, UnreadableDocumentException {
        List<String> lines = new ArrayList<>();
        for (SourceBlock block : read(file).blocks()) {
            lines.add(((SourceBlock.Paragraph) block).text().submitted());
        }
        return lines;
    }

    private static SourceDocument read(Path file) throws IOException, UnreadableDocumentException {
        String name = file.getFileName().toString();
        return DocumentReaders.standard().read(new FileContent(name, Files.readAllBytes(file)));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The reports in a format, of both inboxes at once, and once only. */
    private static Path saved(String format) throws IOException {
        Path results = folder.resolve(format);
        if (Files.exists(results)) {
            return results;
        }
        if (format.equals("docx")) {
            List<Path> texts = files(folder.resolve("txt"));
            return Office.convert(folder, format, texts, "--infilter=Text (encoded):UTF8");
        }
        return Office.convert(folder, format, files(saved("docx")));
    }

    static Stream<Arguments> inboxesAndFormats() {
        return Stream.of(Inbox.values())
                .flatMap(
                        inbox ->
                                Stream.of("docx", "doc", "pdf", "html", "rtf")
                                        .map(format -> arguments(inbox, format)));
    }

    @ParameterizedTest
    @MethodSource("inboxesAndFormats")
    void figuresAreThoseOfTheText(Inbox inbox, String format)
            throws IOException, UnreadableDocumentException {
        for (Path text : inbox.texts()) {
            String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
            List<String> expected = figures(read(text));
            assertThat(expected).as(name).isNotEmpty();
            assertThat(figures(read(saved(format).resolve(name + "." + format))))
                    .as("%s as .%s", name, format)
                    .isEqualTo(expected);
        }
    }

    static Stream<Arguments> inboxesAndPages() {
        return Stream.of(Inbox.values())
                .flatMap(
                        inbox ->
                                Stream.of(
                                        arguments(inbox, 30, ""),
                                        arguments(inbox, 36, "　　"),
                                        arguments(inbox, 45, "　　")));
    }

    /** As somebody pastes a PDF's text into Word or a web editor: each line a paragraph. */
    @ParameterizedTest
    @MethodSource("inboxesAndPages")
    void figuresAreThoseOfTheTextThoughPastedLineByLine(Inbox inbox, int width, String indent)
            throws IOException, UnreadableDocumentException {
        for (Path text : inbox.texts()) {
            StringBuilder page = new StringBuilder("<html><meta charset=utf-8><body>");
            for (String paragraph : paragraphs(text)) {
                for (String line : lines(indent + paragraph.strip(), width)) {
                    page.append("<p>").append(line).append("</p>\n");
                }
            }
            byte[] pasted = page.append("</body></html>").toString().getBytes(UTF_8);
            SourceDocument document =
                    DocumentReaders.standard().read(new FileContent("pasted.html", pasted));
            assertThat(figures(document))
                    .as("%s", text.getFileName())
                    .isEqualTo(figures(read(text)));
        }
    }

    /** Cut where a line of so many hanzi is full; what is of ASCII is half as wide. */
    private static List<String> lines(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int filled = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            int columns = paragraph.charAt(i) < 128 ? 1 : 2;
            if (filled + columns > 2 * width) {
                lines.add(paragraph.substring(start, i));
                start = i;
                filled = 0;
            }
            filled += columns;
        }
        lines.add(paragraph.substring(start));
        return lines;
    }

    /** Indicator, value and the sentence that it stands in, without spaces and line breaks. */
    private static List<String> figures(SourceDocument document) {
        Extraction extraction = EXTRACTOR.extract(document);
        return extraction.observations().stream()
                .map(
                        one ->
                                one.indicator()
                                        + " "
                                        + one.quantity().toText()
                                        + " "
                                        + one.quote().replaceAll("[\\s\\u3000\\u00A0]", ""))
                .sorted()
                .toList();
    }
}
