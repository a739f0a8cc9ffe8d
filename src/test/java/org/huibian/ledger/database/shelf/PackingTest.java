package org.huibian.ledger.database.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huibian.extract.Extraction;
import org.junit.jupiter.api.Test;

/** What is packed comes out as it was, or is refused. */
class PackingTest {

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
        byte[] packed =
                Base64.getDecoder().decode(ReadingShelfTest.text(ReadingShelfTest.reading(1)));
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
}
