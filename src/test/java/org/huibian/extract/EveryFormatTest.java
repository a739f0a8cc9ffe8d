package org.huibian.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huibian.Office;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @BeforeAll
    static void reportsAreSavedAsWord() throws IOException, UnreadableDocumentException {
        Path text = Files.createDirectory(folder.resolve("txt"));
        copy(Path.of("jobs/sample-2025/inbox"), text);
        Path shared = Path.of(System.getProperty("shared", "../shared"), "five-reports/inbox");
        if (Files.isDirectory(shared)) {
            copy(shared, text);
        }
        convert("txt", "docx", "--infilter=Text (encoded):UTF8");
    }

    private static void copy(Path inbox, Path to) throws IOException, UnreadableDocumentException {
        for (Path file : files(inbox)) {
            if (file.toString().endsWith(".txt")) {
                Files.write(to.resolve(file.getFileName().toString()), paragraphs(file));
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

    private static void convert(String from, String to, String... options) throws IOException {
        Office.convert(folder, to, files(folder.resolve(from)), options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "pdf", "html", "rtf"})
    void figuresAreThoseOfTheText(String format) throws IOException, UnreadableDocumentException {
        if (!format.equals("docx")) {
            convert("docx", format);
        }
        assertThat(files(folder.resolve(format))).hasSameSizeAs(files(folder.resolve("txt")));
        for (Path text : files(folder.resolve("txt"))) {
            String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
            List<String> expected = figures(text);
            List<String> actual = figures(folder.resolve(format).resolve(name + "." + format));
            assertThat(expected).as("%s as .%s", name, format).isNotEmpty();
            assertThat(actual).as("%s as .%s", name, format).isEqualTo(expected);
        }
    }

    /** As somebody pastes a PDF's text into Word or a web editor: each line a paragraph. */
    @ParameterizedTest
    @CsvSource({"30, ''", "36, '　　'", "45, '　　'"})
    void figuresAreThoseOfTheTextThoughPastedLineByLine(int width, String indent)
            throws IOException, UnreadableDocumentException {
        for (Path text : files(folder.resolve("txt"))) {
            StringBuilder page = new StringBuilder("<html><meta charset=utf-8><body>");
            for (String paragraph : Files.readAllLines(text)) {
                for (String line : lines(indent + paragraph.strip(), width)) {
                    page.append("<p>").append(line).append("</p>\n");
                }
            }
            byte[] pasted = page.append("</body></html>").toString().getBytes(UTF_8);
            SourceDocument document =
                    DocumentReaders.standard().read(new FileContent("pasted.html", pasted));
            assertThat(figures(document)).as("%s", text.getFileName()).isEqualTo(figures(text));
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

    private static List<String> figures(Path file) throws IOException, UnreadableDocumentException {
        return figures(read(file));
    }

    private static List<String> figures(SourceDocument document) {
        Extraction extraction = EXTRACTOR.extract(document);
        return extraction.observations().stream()
                .map(one -> one.indicator() + " " + one.quantity().toText())
                .sorted()
                .toList();
    }
}
