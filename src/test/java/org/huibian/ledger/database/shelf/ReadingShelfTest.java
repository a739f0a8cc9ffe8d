package org.huibian.ledger.database.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huibian.extract.Extraction;
import org.huibian.extract.Extractor;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobFolder;
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
    void textsAndNumbersOfEveryKindArePackedAndUnpacked() {
        Packing packing = new Packing();
        List<String> texts =
                List.of("", "街道", "𠀋", "half a pair: \ud800", "x".repeat(70_000), "街道");
        List<Integer> numbers = List.of(0, 1, 127, 128, 16_384, Integer.MAX_VALUE, -1);
        texts.forEach(packing::text);
        numbers.forEach(packing::number);
        packing.claim(true);
        packing.claim(false);

        Unpacking unpacking = new Unpacking(packing.bytes());

        texts.forEach(text -> assertThat(unpacking.text()).isEqualTo(text));
        numbers.forEach(number -> assertThat(unpacking.number()).isEqualTo(number));
        assertThat(unpacking.claim()).isTrue();
        assertThat(unpacking.claim()).isFalse();
    }

    @Test
    void whatWasDamagedOrCutIsRefusedAndNeverReadWrong() {
        Packing packing = new Packing();
        for (int i = 0; i < 200; i++) {
            packing.text("东榆街道" + i * i);
            packing.number(i);
        }
        byte[] packed = packing.bytes();
        assertThat(new Unpacking(packed).text()).isEqualTo("东榆街道0");

        for (int i = 0; i < packed.length; i++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] damaged = packed.clone();
                damaged[i] ^= (byte) (1 << bit);
                assertThatThrownBy(() -> new Unpacking(damaged))
                        .isInstanceOf(UncheckedIOException.class);
            }
            byte[] cut = Arrays.copyOf(packed, i);
            assertThatThrownBy(() -> new Unpacking(cut)).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void whatIsShorterThanItSaysIsRefusedAlsoWhereTheSumIsRight() {
        Packing packing = new Packing();
        packing.text("东榆街道".repeat(50));
        byte[] packed = packing.bytes();
        for (int i = Packing.SUM; i < packed.length; i++) {
            byte[] cut = withSum(Arrays.copyOf(packed, i));
            assertRefused(() -> new Unpacking(cut));
        }
    }

    @Test
    void whatSaysMoreThanItHoldsIsRefusedBeforeRoomIsMadeForIt() {
        Packing packing = new Packing();
        packing.text("东榆街道");
        packing.number(Integer.MAX_VALUE);
        packing.number(-1);
        byte[] packed = packing.bytes();

        for (int read = 0; read < 2; read++) {
            Unpacking list = new Unpacking(packed);
            Unpacking text = new Unpacking(packed);
            Unpacking one = new Unpacking(packed);
            for (int i = 0; i <= read; i++) {
                list.number();
                text.number();
                one.number();
            }
            assertRefused(() -> PackedReport.list(list, list::text));
            assertRefused(text::text);
            assertRefused(() -> one.one(Extraction.Kind.values()));
        }
        for (int size : new int[] {-1, Integer.MAX_VALUE}) {
            ByteBuffer huge =
                    ByteBuffer.allocate(64)
                            .putInt(0)
                            .putInt(size | 0x80808080)
                            .put((byte) (size < 0 ? 15 : 7));
            assertRefused(() -> new Unpacking(withSum(huge.array())));
        }
    }

    @Test
    void whateverIsDamagedBeforeItIsDeflatedIsRefusedOrRead() throws Exception {
        byte[] packed = Base64.getDecoder().decode(text(reading(1)));
        byte[] inside = inflated(packed);
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = inside.clone();
            // Most of it are characters, which may be any.
            int at = random.nextInt(i % 2 == 0 ? 300 : 3000);
            damaged[i % 4 < 2 ? at : damaged.length - 1 - at] = (byte) random.nextInt(256);
            String hostile = Base64.getEncoder().encodeToString(deflated(damaged));
            try {
                PackedExtraction.extraction(hostile);
            } catch (UncheckedIOException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void whatIsNoBase64IsRefused() {
        for (String damaged : new String[] {"依法", "e", "eAEBAA==", "AAAA", ""}) {
            assertRefused(() -> PackedExtraction.extraction(damaged));
        }
    }

    private static void assertRefused(ThrowingCallable read) {
        assertThatThrownBy(read).isInstanceOf(UncheckedIOException.class);
    }

    private static byte[] withSum(byte[] packed) {
        ByteBuffer.wrap(packed).putInt(Packing.sum(packed));
        return packed;
    }

    private static byte[] inflated(byte[] packed) throws IOException {
        int head = Packing.SUM;
        while (packed[head] < 0) {
            head++;
        }
        try (InflaterInputStream in =
                new InflaterInputStream(
                        new ByteArrayInputStream(packed, head + 1, packed.length - head - 1))) {
            return in.readAllBytes();
        }
    }

    private static byte[] deflated(byte[] inside) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[Packing.SUM]);
        int left = inside.length;
        for (; left >> Packing.BITS != 0; left >>= Packing.BITS) {
            bytes.write(left | Packing.MORE);
        }
        bytes.write(left);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(inside);
        }
        return withSum(bytes.toByteArray());
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

    private static String text(Reading reading) {
        return PackedExtraction.pack(reading.extraction().orElseThrow());
    }

    private static Reading reading(int number) throws Exception {
        StringBuilder text = new StringBuilder("东榆街道2025年法治政府建设情况报告\n\n一、主要举措和成效\n");
        for (int i = 0; i < 30; i++) {
            text.append("全年开展专项检查%d次，受理群众来访%d件次，组织培训%d场。\n".formatted(i + 2, i * number, i + 7));
        }
        text.append("𠀋村等2个村完成整改。\n");
        FileContent content =
                new FileContent("a.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        IndicatorCatalog catalog =
                IndicatorCatalog.parse(
                        JobFolder.packed("indicators.csv"), JobFolder.packed("units.csv"));
        return Reading.of(
                new Submission("a.txt", "0".repeat(64), content.bytes().length),
                1,
                new Extractor(catalog).extract(DocumentReaders.standard().read(content)));
    }
}
