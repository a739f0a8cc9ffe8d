package org.huibian.pdf.face;

import java.nio.ByteBuffer;

/**
 * A whole TrueType face in memory: advance and ink of its glyphs, in thousandths of an em.
 *
 * <p>Advances are cut to whole thousandths as the PDF states them, so that what is composed with
 * them is drawn exactly so.
 */
final class TrueType {

    private static final int UNITS = 1000;

    private final byte[] content;
    private final int unitsPerEm;
    private final boolean longOffsets;
    private final int longMetrics;
    private final int metricsOffset;
    private final int glyphs;
    private final ByteBuffer metrics;
    private final ByteBuffer locations;
    private final ByteBuffer outlines;

    private TrueType(byte[] content) throws BrokenFaceException {
        this.content = content;
        ByteBuffer file = ByteBuffer.wrap(content);
        TableDirectory directory = TableDirectory.of(file);
        for (String tag : directory.places().keySet()) {
            directory.table(file, tag);
        }
        ByteBuffer head = directory.table(file, "head");
        unitsPerEm = Short.toUnsignedInt(head.getShort(18));
        longOffsets = head.getShort(50) != 0;
        longMetrics = Short.toUnsignedInt(directory.table(file, "hhea").getShort(34));
        glyphs = Short.toUnsignedInt(directory.table(file, "maxp").getShort(4));
        metrics = directory.table(file, "hmtx");
        metricsOffset = directory.place("hmtx").offset();
        locations = directory.table(file, "loca");
        outlines = directory.table(file, "glyf");
        if (unitsPerEm == 0
                || longMetrics == 0
                || metrics.capacity() < 4 * longMetrics
                || locations.capacity() < (glyphs + 1) * (longOffsets ? 4 : 2)) {
            throw new BrokenFaceException("face.table", "hmtx");
        }
    }

    /** Reads a face; the array is kept, not copied. */
    static TrueType of(byte[] content) throws BrokenFaceException {
        try {
            return new TrueType(content);
        } catch (IndexOutOfBoundsException e) {
            throw new BrokenFaceException("face.cut");
        }
    }

    byte[] content() {
        return content;
    }

    int advance(int glyph) {
        int units = Short.toUnsignedInt(metrics.getShort(4 * Math.min(glyph, longMetrics - 1)));
        return units * UNITS / unitsPerEm;
    }

    Ink ink(int glyph) {
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
     * The same face with glyphs of half the advance: a full-width mark whose ink stands in its left
     * half then truly takes half the width, on the page and for whoever measures the file.
     *
     * @param halved the glyphs; those without an advance of their own stay as they are
     */
    byte[] withHalfAdvance(Iterable<Integer> halved) {
        byte[] changed = content.clone();
        ByteBuffer file = ByteBuffer.wrap(changed);
        for (int glyph : halved) {
            if (glyph < longMetrics) {
                int at = metricsOffset + 4 * glyph;
                file.putShort(at, (short) (Short.toUnsignedInt(file.getShort(at)) / 2));
            }
        }
        return changed;
    }

    /** Whether the glyph has an advance of its own. */
    boolean hasOwnAdvance(int glyph) {
        return glyph < longMetrics;
    }

    private long location(int glyph) {
        return longOffsets
                ? Integer.toUnsignedLong(locations.getInt(4 * glyph))
                : 2L * Short.toUnsignedInt(locations.getShort(2 * glyph));
    }

    private int scaled(int units) {
        return Math.round((float) units * UNITS / unitsPerEm);
    }
}
