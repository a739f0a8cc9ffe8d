package org.huibian.ledger.database.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Section;
import org.huibian.message.Trouble;
import org.huibian.summary.intake.Reading;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was read of the files of a run, in memory (读取结果架): whole as long as there is room for it; of
 * the reports that come after that outline, sentences and mentions are put aside packed, on disk
 * where it takes them, and unpacked when somebody looks at them. Which ones are packed changes
 * nothing that is written.
 */
public final class ReadingShelf {

    private static final Logger LOG = LoggerFactory.getLogger("org.huibian.run");

    /** What a report takes as objects, in bytes: by its characters, and by its parts; measured. */
    private static final int CHARACTER = 6;

    private static final int PART = 200;

    /** The share of the memory for reports that are held whole. */
    private static final int SHARE = 12;

    /** Reports unpacked last that are held; those that are compared are looked at in turns. */
    private static final int UNPACKED = 8;

    /** Below this nothing is gained by packing. */
    private static final int SMALL = 5000;

    private final Unpacked<PackedReport.Text> texts = new Unpacked<>(PackedReport::text);
    private final Unpacked<List<Mention>> mentions = new Unpacked<>(PackedReport::mentions);
    private final Path folder;
    private long room;
    private @Nullable ScratchFile scratch;
    private boolean onDisk = true;

    /**
     * A shelf.
     *
     * @param room bytes for the reports that are held whole
     * @param folder where the others are put
     */
    ReadingShelf(long room, Path folder) {
        this.room = room;
        this.folder = folder;
    }

    /** A shelf of the size that this process has room for. */
    public static ReadingShelf ofThisProcess(Path folder) {
        return new ReadingShelf(Runtime.getRuntime().maxMemory() / SHARE, folder);
    }

    /** A reading as it is to be held. */
    public Reading put(Reading reading) {
        long size = reading.extraction().map(ReadingShelf::bytes).orElse(0L);
        if (size < SMALL) {
            return reading;
        }
        room -= size;
        return room >= 0
                ? reading
                : Reading.of(
                        reading.submission(),
                        reading.firstSeen(),
                        putAside(reading.extraction().orElseThrow()));
    }

    /** What a report takes in memory, about. */
    static long bytes(Extraction report) {
        int parts =
                report.sections().size()
                        + report.passages().size()
                        + report.mentions().size()
                        + report.observations().size();
        return (long) report.characters() * CHARACTER + (long) parts * PART;
    }

    private Extraction putAside(Extraction report) {
        Packed text = packed(PackedReport.pack(report.sections(), report.passages()));
        Packed quantities = packed(PackedReport.pack(report.mentions()));
        return report.deferred(
                new Extraction.Elsewhere() {
                    @Override
                    public List<Section> sections() {
                        return texts.of(text).sections();
                    }

                    @Override
                    public List<Passage> passages() {
                        return texts.of(text).passages();
                    }

                    @Override
                    public List<Mention> mentions() {
                        return mentions.of(quantities);
                    }
                });
    }

    private Packed packed(byte[] bytes) {
        if (onDisk) {
            try {
                if (scratch == null) {
                    scratch = ScratchFile.in(folder);
                }
                ScratchFile file = scratch;
                long at = file.put(bytes);
                int length = bytes.length;
                return () -> file.get(at, length);
            } catch (IOException e) {
                // No room there, or nobody may write there: memory has to do.
                onDisk = false;
                LOG.warn("readings stay in memory, not in {}: {}", folder, Trouble.of(e).text());
            }
        }
        return () -> bytes;
    }

    /** Something packed. */
    private interface Packed {
        byte[] bytes();
    }

    /** What was unpacked last. */
    private static final class Unpacked<T> {

        private final Function<byte[], T> unpack;
        private final Map<Packed, T> last =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Packed, T> eldest) {
                        return size() > UNPACKED;
                    }
                };

        Unpacked(Function<byte[], T> unpack) {
            this.unpack = unpack;
        }

        synchronized T of(Packed packed) {
            return last.computeIfAbsent(packed, one -> unpack.apply(one.bytes()));
        }
    }
}
