package org.huibian.extract.figures.draft.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.draft.Heading;
import org.huibian.extract.figures.role.RoleCues;
import org.huibian.extract.figures.sentence.Sentence;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.quantity.scan.QuantityScanner;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Theme;
import org.huibian.setup.SetupFile;
import org.huibian.source.Location;
import org.huibian.source.SourceText;
import org.junit.jupiter.api.Test;

class UnreadSentenceTest {

    private static final String TEXT = "受理纠纷54件，化解52件。";

    private static final SourceText SOURCE = SourceText.of(Location.line("甲街道.txt", 1), TEXT);

    private static final DraftReader.Reading READING =
            new DraftReader.Reading(
                    SOURCE,
                    0,
                    TEXT,
                    new Heading(Chapter.RESULTS, Theme.OTHER),
                    2025,
                    new RoleCues(TEXT, Chapter.RESULTS));

    @Test
    void numbersOfASentenceInWhichReadingFailsStandThereAndCountNothing() {
        List<Draft> drafts =
                or(
                        () -> {
                            throw new StringIndexOutOfBoundsException("受理");
                        });

        assertThat(drafts).extracting(draft -> draft.figure().unit()).containsExactly("件", "件");
        assertThat(drafts).noneMatch(Draft::counts);
        assertThat(drafts).extracting(Draft::role).containsOnly(Role.OTHER);
        assertThat(drafts).extracting(Draft::wording).containsOnly(TEXT);
        assertThat(drafts.get(0).reason()).doesNotContain("受理");
        assertThat(UnreadSentence.fault(drafts.get(1)))
                .hasValueSatisfying(
                        fault ->
                                assertThat(fault)
                                        .startsWith("StringIndexOutOfBoundsException, ")
                                        .contains("UnreadSentence"));
    }

    @Test
    void endlessRecursionIsAFaultOfTheSentenceToo() {
        assertThat(
                        or(
                                () -> {
                                    throw new StackOverflowError();
                                }))
                .hasSize(2)
                .allMatch(draft -> UnreadSentence.fault(draft).isPresent());
    }

    @Test
    void whatIsReadStands() {
        assertThat(or(List::of)).isEmpty();
    }

    private static List<Draft> or(Supplier<List<Draft>> reading) {
        IndicatorCatalog catalog =
                IndicatorCatalog.parse(
                        SetupFile.read(Path.of("jobs/indicators.csv")),
                        SetupFile.read(Path.of("jobs/units.csv")));
        Sentence sentence =
                Sentence.split(TEXT, new QuantityScanner(catalog.units()).scan(TEXT)).get(0);
        return UnreadSentence.or(reading, READING, sentence, 1);
    }
}
