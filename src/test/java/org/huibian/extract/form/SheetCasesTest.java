package org.huibian.extract.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.extract.Role;
import org.huibian.extract.Share;
import org.huibian.source.FileContent;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.reading.DocumentReaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder cases/sheet-… is a workbook, drawn as {@link SketchedWorkbook} says, and what is read
 * from it, be it saved as .xlsx or as .xls: metadata; figures of the file or of each sub-district
 * in it; every number that is none, with the reason; problems.
 */
class SheetCasesTest {

    static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/test/resources/cases"))) {
            return all.filter(path -> path.getFileName().toString().startsWith("sheet-"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void workbookIsReadAsExpected(Path folder) throws IOException, UnreadableDocumentException {
        List<String> drawn = Files.readAllLines(folder.resolve("input.txt"));
        Path expected = folder.resolve("expected.txt");
        for (String format : List.of("xlsx", "xls")) {
            FileContent saved =
                    new FileContent("表." + format, SketchedWorkbook.saved(drawn, format));
            String shown =
                    shown(
                                    ProgramVocabulary.EXTRACTOR.extract(
                                            DocumentReaders.standard().read(saved)))
                            .replace("表." + format + "#", "");
            if (Boolean.getBoolean("golden.update") && format.equals("xlsx")) {
                Files.writeString(expected, shown);
            }
            assertThat(shown).as(format).isEqualTo(Files.readString(expected));
        }
    }

    private static String shown(Extraction read) {
        StringBuilder shown = new StringBuilder();
        shown.append("title: ").append(read.metadata().title());
        shown.append("\nyear: ").append(read.metadata().year().map(String::valueOf).orElse(""));
        shown.append("\nsignature: ").append(read.metadata().signature()).append("\n\n");
        shown(Optional.empty(), read.observations(), read.mentions(), read.problems(), shown);
        for (Share share : read.shares()) {
            shown(
                    Optional.of(share.name()),
                    share.observations(),
                    share.mentions(),
                    share.problems(),
                    shown);
        }
        return shown.toString();
    }

    private static void shown(
            Optional<String> name,
            List<Observation> figures,
            List<Mention> mentions,
            List<Problem> problems,
            StringBuilder shown) {
        name.ifPresent(text -> shown.append("\nshare ").append(text).append('\n'));
        for (Observation figure : figures) {
            shown.append(figure.indicator()).append(" = ").append(figure.quantity().toText());
            shown.append(" | ").append(figure.basis()).append(" | ");
            shown.append(figure.sources().get(0).location()).append(" | ");
            shown.append(figure.quote()).append('\n');
        }
        for (Mention mention : mentions) {
            if (mention.role() != Role.TOTAL) {
                shown.append(mention.role()).append(" | ").append(mention.excerpt().text());
                shown.append(" | ").append(mention.excerpt().location()).append(" | ");
                shown.append(mention.reason()).append('\n');
            }
        }
        for (Problem problem : problems) {
            shown.append(problem.kind()).append(" | ").append(problem.subject()).append(" | ");
            shown.append(problem.places().get(0).location()).append(" | ");
            shown.append(String.join(" ‖ ", problem.quotes())).append('\n');
        }
    }
}
