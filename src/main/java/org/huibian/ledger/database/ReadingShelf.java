package org.huibian.ledger.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.huibian.extract.Extraction;
import org.huibian.summary.Reading;

/**
 * What was read of the files of a run, in memory (读取结果架): whole as long as there is room for it; of
 * the reports that come after that the outline, the sentences and the mentions are kept packed, in
 * about a tenth of the room, and unpacked when somebody looks at them. Which ones are packed
 * changes nothing that is written.
 */
final class ReadingShelf {

    /** What a character of JSON takes as objects, in bytes, measured. */
    private static final double BYTES = 1.2;

    /** The share of the memory for reports that are held whole. */
    private static final int SHARE = 12;

    /** Reports unpacked last that are held; those that are compared are looked at in turns. */
    private static final int UNPACKED = 8;

    /** Below this nothing is gained by packing. */
    private static final int SMALL = 4000;

    private final Map<Packed, Extraction> unpacked =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Packed, Extraction> eldest) {
                    return size() > UNPACKED;
                }
            };

    private double room;

    /**
     * A shelf.
     *
     * @param room characters of JSON of which reports are held whole
     */
    ReadingShelf(double room) {
        this.room = room;
    }

    /** A shelf of the size that this process has room for. */
    static ReadingShelf ofThisProcess() {
        return new ReadingShelf(Runtime.getRuntime().maxMemory() / SHARE / BYTES);
    }

    /**
     * A reading as it is to be held.
     *
     * @param json what was read, as it was kept
     */
    Reading put(Reading reading, String json) {
        if (reading.extraction().isEmpty() || json.length() < SMALL) {
            return reading;
        }
        room -= json.length();
        return room >= 0
                ? reading
                : Reading.of(
                        reading.submission(),
                        reading.firstSeen(),
                        reading.extraction().get().deferred(new Packed(json)));
    }

    /** Some text in less room. */
    static byte[] deflated(byte[] text) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length / 4);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** A report packed: its JSON, deflated. */
    private final class Packed implements Supplier<Extraction> {

        private final byte[] deflated;
        private final int length;

        Packed(String json) {
            byte[] text = json.getBytes(StandardCharsets.UTF_8);
            deflated = deflated(text);
            length = text.length;
        }

        @Override
        public Extraction get() {
            synchronized (unpacked) {
                return unpacked.computeIfAbsent(this, Packed::unpack);
            }
        }

        private Extraction unpack() {
            Inflater inflater = new Inflater();
            try {
                byte[] text = new byte[length];
                inflater.setInput(deflated);
                int size = 0;
                while (size < length && !inflater.finished()) {
                    size += inflater.inflate(text, size, length - size);
                }
                return SharedTexts.reader(Extraction.class).readValue(text);
            } catch (DataFormatException e) {
                throw new IllegalStateException("packed by this process", e);
            } finally {
                inflater.end();
            }
        }
    }
}
