package org.huibian.ledger.database.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huibian.extract.Extraction;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.extract.document.Extractor;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.ledger.plain.Json;
import org.huibian.source.FileContent;
import org.huibian.source.Submission;
import org.huibian.source.reading.DocumentReaders;
import org.huibian.summary.intake.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Reports of a large district: those there is no room for are packed, and say the same. */
class ReadingShelfTest {

    @TempDir Path folder;

    @Test
    void whatIsPackedSaysTheSame() throws Exception {
        saysTheSame(folder);
    }

    @Test
    void whereNothingCanBePutOnDiskMemoryHasToDo() throws Exception {
        saysTheSame(folder.resolve("not there"));
    }

    private static void saysTheSame(Path folder) throws Exception {
        ReadingShelf shelf = new ReadingShelf(0, folder);
        List<Reading> all = new ArrayList<>();
        List<Reading> held = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Reading reading = reading(i);
            all.add(reading);
            held.add(shelf.put(reading));
        }

        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < all.size(); i++) {
                Extraction whole = all.get(i).extraction().orElseThrow();
                Extraction packed = held.get(i).extraction().orElseThrow();
                assertThat(packed.passages()).hasSizeGreaterThan(20);
                assertThat(packed).isEqualTo(whole);
                assertThat(text(held.get(i))).isEqualTo(text(all.get(i)));
                assertThat(packed.mentionsWith(whole))
                        .hasSize(2 * whole.mentions().size())
                        .isEqualTo(whole.mentionsWith(packed));
            }
        }
    }

    @Test
    void whatThereIsRoomForIsHeldWhole() throws Exception {
        Reading reading = reading(1);
        long size = ReadingShelf.bytes(reading.extraction().orElseThrow());
        ReadingShelf shelf = new ReadingShelf(3 * size / 2, folder);

        assertThat(shelf.put(reading)).isSameAs(reading);
        assertThat(shelf.put(reading)).isNotSameAs(reading);
    }

    @Test
    void aPackedReportTakesLittleRoom() throws Exception {
        Reading reading = reading(1);
        Extraction report = reading.extraction().orElseThrow();
        int json = Json.LINE.writeValueAsString(report).length();

        assertThat(PackedReport.pack(report.sections(), report.passages()).length)
                .isLessThan(json / 10);
        assertThat(PackedReport.pack(report.mentions()).length).isLessThan(json / 10);
    }

    @Test
    void whereMemoryHasToDoTheLogSaysSoOnceAndWhy() throws Exception {
        Path nowhere = folder.resolve("not there");
        Logger log = (Logger) LoggerFactory.getLogger("org.huibian.run");
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        log.addAppender(said);
        log.setLevel(Level.WARN);
        try {
            saysTheSame(nowhere);
        } finally {
            log.setLevel(null);
            log.detachAppender(said);
        }

        assertThat(said.list)
                .filteredOn(event -> event.getFormattedMessage().contains(nowhere.toString()))
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.getLevel()).isEqualTo(Level.WARN);
                            assertThat(event.getFormattedMessage())
                                    .contains("找不到")
                                    .doesNotContain("东榆");
                        });
    }

    static String text(Reading reading) {
        return PackedExtraction.pack(reading.extraction().orElseThrow());
    }

    static Reading reading(int number) throws Exception {
        StringBuilder text = new StringBuilder("东榆街道2025年法治政府建设情况报告\n\n一、主要举措和成效\n");
        for (int i = 0; i < 30; i++) {
            text.append("全年开展专项检查%d次，受理群众来访%d件次，组织培训%d场。\n".formatted(i + 2, i * number, i + 7));
        }
        text.append("𠀋村等2个村完成整改。\n");
        FileContent content =
                new FileContent("a.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        IndicatorCatalog catalog = ProgramVocabulary.CATALOG;
        return Reading.of(
                new Submission("a.txt", "0".repeat(64), content.bytes().length),
                1,
                new Extractor(catalog).extract(DocumentReaders.standard().read(content)));
    }
}
