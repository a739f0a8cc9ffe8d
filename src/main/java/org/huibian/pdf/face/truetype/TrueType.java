package org.huibian.pdf.face.truetype;

import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole TrueType face in memory: advance and ink of its glyphs, in thousandths of an em.
 *
 * <p>Advances are cut to whole thousandths as the PDF states them, so that what is composed with
 * them is drawn exactly so.
 */
public final class TrueType {

    private static final int UNITS = 1000;

    private static final int GLYPH_HEAD = 10;
    private static final int X_SHORT = 0x02;
    private static final int REPEATED = 0x08;
    private static final int X_SAME = 0x10;

    private final byte[] content;
    private final boolean whole;
    private final TableDirectory directory;
    private final int unitsPerEm;
    private final boolean longOffsets;
    private final int longMetrics;
    private final int glyphs;
    private final ByteBuffer metrics;
    private final ByteBuffer locations;
    private final ByteBuffer outlines;

    private TrueType(byte[] content, boolean whole) throws BrokenFaceException {
        this.content = content;
        this.whole = whole;
        ByteBuffer file = ByteBuffer.wrap(content);
        directory = TableDirectory.of(file);
        if (whole) {
            for (String tag : directory.places().keySet()) {
                directory.table(file, tag);
            }
        }
        ByteBuffer head = directory.table(file, "head");
        unitsPerEm = Short.toUnsignedInt(head.getShort(18));
        longOffsets = head.getShort(50) != 0;
        longMetrics = Short.toUnsignedInt(directory.table(file, "hhea").getShort(34));
        glyphs = Short.toUnsignedInt(directory.table(file, "maxp").getShort(4));
        metrics = directory.table(file, "hmtx");
        locations = directory.table(file, "loca");
        TableDirectory.Place place = directory.place("glyf");
        outlines =
                whole
                        ? directory.table(file, "glyf")
                        : file.slice(place.offset(), file.capacity() - place.offset());
        if (unitsPerEm == 0
                || longMetrics == 0
                || metrics.capacity() < 4 * longMetrics
                || locations.capacity() < (glyphs + 1) * (longOffsets ? 4 : 2)) {
            throw new BrokenFaceException("face.table", "hmtx");
        }
    }

    /** Reads a face; the array is kept, not copied. */
    public static TrueType of(byte[] content) throws BrokenFaceException {
        return of(content, true);
    }

    /**
     * Reads a face.
     *
     * @param whole whether the array is the whole file; else it ends among the outlines, which are
     *     the last of its tables, and a glyph behind its end is an IndexOutOfBoundsException
     */
    public static TrueType of(byte[] content, boolean whole) throws BrokenFaceException {
        try {
            return new TrueType(content, whole);
        } catch (IndexOutOfBoundsException e) {
            throw new BrokenFaceException("face.cut");
        }
    }

    public int advance(int glyph) {
        return units(glyph) * UNITS / unitsPerEm;
    }

    public Ink ink(int glyph) {
        if (glyph >= glyphs) {
            return Ink.NONE;
        }
        long start = location(glyph);
        if (location(glyph + 1) <= start || start < 0 || start + 10 > outlines.capacity()) {
            return Ink.NONE;
        }
        int at = (int) start;
        return new Ink(
                scaled(outlines.getShort(at + 2)),
                scaled(outlines.getShort(at + 4)),
                scaled(outlines.getShort(at + 6)),
                scaled(outlines.getShort(at + 8)));
    }

    /**
     * The face cut to some of its glyphs, which are numbered anew: enough to print with, and small.
     *
     * @param characters the character that each glyph stands for
     * @param halved marks of half width, empty for a face as it is
     */
    public byte[] cut(Map<Integer, Integer> characters, HalfMarks halved) {
        return new FaceCut(this, halved).of(characters);
    }

    /** A table as it lies in the file, or as far as it was read; null where there is none. */
    @Nullable ByteBuffer table(String tag) {
        TableDirectory.Place place = directory.places().get(tag);
        if (tag.equals("glyf")) {
            return outlines.slice();
        }
        return place == null
                ? null
                : ByteBuffer.wrap(content, place.offset(), place.length()).slice();
    }

    /** The sum of a table as the file states it, 0 where it has none. */
    int checksum(String tag) {
        TableDirectory.Place place = directory.places().get(tag);
        return place == null ? 0 : place.checksum();
    }

    int glyphs() {
        return glyphs;
    }

    /**
     * The advance of a glyph in units of the face; glyphs behind the last one of their own share
     * it.
     */
    int units(int glyph) {
        return Short.toUnsignedInt(metrics.getShort(4 * Math.min(glyph, longMetrics - 1)));
    }

    short leftBearing(int glyph) {
        int at = glyph < longMetrics ? 4 * glyph + 2 : 4 * longMetrics + 2 * (glyph - longMetrics);
        return at + 2 <= metrics.capacity() ? metrics.getShort(at) : 0;
    }

    /**
     * Whether the ink of the glyph can be moved to the left in its place: it is no compound, and
     * the first of its points lies so far to the right that it is written in two bytes. All other
     * points are written relative to that one.
     */
    public boolean movesLeft(int glyph) {
        return !ink(glyph).none() && firstX(glyph) >= 0;
    }

    /**
     * Where in the table of outlines the abscissa of the first point lies, -1 for none of two
     * bytes.
     */
    int firstX(int glyph) {
        int at = (int) location(glyph);
        int contours = outlines.getShort(at);
        if (contours <= 0) {
            return -1;
        }
        int ends = at + GLYPH_HEAD;
        int points = 1 + Short.toUnsignedInt(outlines.getShort(ends + 2 * (contours - 1)));
        int flags = ends + 2 * contours;
        flags += 2 + Short.toUnsignedInt(outlines.getShort(flags));
        if ((outlines.get(flags) & (X_SHORT | X_SAME)) != 0) {
            return -1;
        }
        int seen = 0;
        while (seen < points) {
            int flag = outlines.get(flags++);
            seen++;
            if ((flag & REPEATED) != 0) {
                seen += Byte.toUnsignedInt(outlines.get(flags++));
            }
        }
        return flags;
    }

    /** Where the outline of a glyph begins in their table. */
    long location(int glyph) {
        if (!whole && glyph < glyphs && offset(glyph + 1) > outlines.capacity()) {
            throw new IndexOutOfBoundsException(glyph);
        }
        return offset(glyph);
    }

    private long offset(int glyph) {
        return longOffsets
                ? Integer.toUnsignedLong(locations.getInt(4 * glyph))
                : 2L * Short.toUnsignedInt(locations.getShort(2 * glyph));
    }

    private int scaled(int units) {
        return Math.round((float) units * UNITS / unitsPerEm);
    }
}
