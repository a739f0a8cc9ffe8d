package org.huibian.extract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huibian.extract.Metadata;
import org.huibian.extract.Passage;
import org.huibian.extract.Problem;
import org.huibian.extract.TextLines;
import org.huibian.extract.outline.Outline;
import org.huibian.extract.outline.Section;
import org.huibian.extract.outline.division.OutlineParser;
import org.huibian.extract.outline.title.ThemeKeywords;
import org.huibian.extract.persons.PersonalData;
import org.huibian.extract.persons.PersonalPlaces;
import org.huibian.source.SourceDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder cases/extract-… is a report and what is read from it. */
class ExtractCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(CASES)) {
            List<Path> folders =
                    all.filter(path -> path.getFileName().toString().startsWith("extract-"))
                            .sorted()
                            .toList();
            return folders.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void reportIsReadAsExpected(Path folder) throws IOException {
        String input = Files.readString(folder.resolve("input.txt"));
        Path expected = folder.resolve("expected.txt");
        String shown = shown(TextLines.read("报告.txt", input));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(expected));
    }

    private static String shown(SourceDocument document) {
        Outline outline = new OutlineParser().parse(document);
        PersonalData personal = PersonalData.of(document);
        PersonalPlaces places = PersonalPlaces.of(Extractor.texts(document), personal);
        Metadata metadata = new MetadataReader(personal).read(document, outline);
        StringBuilder shown = new StringBuilder();
        shown.append("title: ").append(metadata.title()).append('\n');
        shown.append("year: ").append(metadata.year().map(String::valueOf).orElse(""));
        shown.append("\naddressee: ").append(metadata.addressee());
        shown.append("\nsignature: ").append(metadata.signature());
        shown.append("\ndate: ").append(metadata.date().map(String::valueOf).orElse(""));
        shown.append("\nopening: ").append(metadata.opening());
        shown.append("\nself: ").append(String.join(" / ", metadata.selfNames())).append("\n\n");
        List<Passage> passages =
                new PassageReader(ThemeKeywords.standard(), personal).read(outline);
        for (Section section : outline.sections()) {
            Section masked = places.masked(section);
            shown.append("  ".repeat(section.level())).append(section.level()).append(' ');
            shown.append(masked.number()).append('|').append(masked.title()).append("| ");
            shown.append(section.chapter().code()).append(' ').append(section.theme());
            shown.append(section.runIn() ? " run-in\n" : "\n");
            passages.stream()
                    .filter(passage -> passage.section() == section.index())
                    .forEach(
                            passage ->
                                    shown.append("  ".repeat(section.level() + 1))
                                            .append(passage.item() ? "* " : "- ")
                                            .append(passage.published())
                                            .append('\n'));
        }
        for (Problem problem : places.problems()) {
            shown.append(problem.kind()).append(' ').append(problem.subject());
            shown.append(' ').append(problem.places().size()).append(": ");
            shown.append(String.join(" ‖ ", problem.quotes())).append('\n');
        }
        return shown.toString();
    }
}
