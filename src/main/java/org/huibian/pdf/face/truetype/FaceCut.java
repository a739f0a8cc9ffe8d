package org.huibian.pdf.face.truetype;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Cuts a face to some of its glyphs, numbered anew from 0 in their order. What embeds faces reads
 * and writes the tables of every glyph of a whole one, tens of thousands, for each document and
 * each face; of a cut one only those that are printed.
 */
final class FaceCut {

    /** Tables that go over as they are, where the face has them. */
    private static final List<String> KEPT =
            List.of("OS/2", "cvt ", "fpgm", "name", "post", "prep");

    private static final int TRUETYPE = 0x00010000;
    private static final int METRICS_IN_HHEA = 34;
    private static final int GLYPHS_IN_MAXP = 4;
    private static final int LONG_OFFSETS_IN_HEAD = 50;
    private static final int X_MIN = 2;
    private static final int X_MAX = 6;
    private static final int GLYPH_HEAD = 10;

    private static final int WORDS = 0x01;
    private static final int SCALE = 0x08;
    private static final int MORE = 0x20;
    private static final int SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final TrueType face;
    private final HalfMarks halved;
    private final ByteBuffer outlines;

    FaceCut(TrueType face, HalfMarks halved) {
        this.face = face;
        this.halved = halved;
        this.outlines = needed("glyf");
    }

    /** The face with the glyphs of some characters, what they are composed of, and glyph 0. */
    byte[] of(Map<Integer, Integer> characters) {
        TreeMap<String, ByteBuffer> tables = new TreeMap<>();
        for (String tag : KEPT) {
            ByteBuffer table = face.table(tag);
            if (table != null) {
                tables.put(tag, table);
            }
        }
        int[] glyphs = withParts(characters.keySet());
        tables.put("head", copy(needed("head")).putShort(LONG_OFFSETS_IN_HEAD, (short) 1));
        short count = (short) glyphs.length;
        tables.put("hhea", copy(needed("hhea")).putShort(METRICS_IN_HHEA, count));
        tables.put("maxp", copy(needed("maxp")).putShort(GLYPHS_IN_MAXP, count));
        tables.put("hmtx", metrics(glyphs));
        putOutlines(tables, glyphs);
        tables.put("cmap", characterMap(characters, glyphs));
        return packed(tables);
    }

    private ByteBuffer needed(String tag) {
        ByteBuffer table = face.table(tag);
        if (table == null) {
            throw new IndexOutOfBoundsException(tag);
        }
        return table;
    }

    private static ByteBuffer copy(ByteBuffer table) {
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return ByteBuffer.wrap(bytes);
    }

    /**
     * The glyphs in their order, and glyph 0, and those that compound ones are put together from.
     */
    private int[] withParts(Iterable<Integer> glyphs) {
        TreeSet<Integer> all = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(0);
        glyphs.forEach(open::add);
        while (!open.isEmpty()) {
            int glyph = open.remove();
            if (all.add(glyph)) {
                for (int part : parts(glyph)) {
                    open.add(Short.toUnsignedInt(outlines.getShort(part)));
                }
            }
        }
        int[] sorted = new int[all.size()];
        int count = 0;
        for (int glyph : all) {
            sorted[count] = glyph;
            count++;
        }
        return sorted;
    }

    /** Where the outline of a compound glyph names the glyphs that it is put together from. */
    private List<Integer> parts(int glyph) {
        int at = (int) face.location(glyph);
        if (length(glyph) == 0 || outlines.getShort(at) >= 0) {
            return List.of();
        }
        List<Integer> parts = new ArrayList<>();
        int part = at + GLYPH_HEAD;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = outlines.getShort(part);
            parts.add(part + 2);
            part += (flags & WORDS) != 0 ? 8 : 6;
            if ((flags & SCALE) != 0) {
                part += 2;
            } else if ((flags & SCALES) != 0) {
                part += 4;
            } else if ((flags & MATRIX) != 0) {
                part += 8;
            }
        }
        return parts;
    }

    /** Metrics of the glyphs, marks at half their width. */
    private ByteBuffer metrics(int[] glyphs) {
        ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.length);
        for (int glyph : glyphs) {
            int units = face.units(glyph);
            int bearing = face.leftBearing(glyph);
            boolean right = halved.right().contains(glyph);
            boolean half = right || halved.left().contains(glyph);
            metrics.putShort((short) (half ? units / 2 : units));
            metrics.putShort((short) (right ? bearing - moved(glyph) : bearing));
        }
        return metrics;
    }

    /** How far a mark is moved to the left. */
    private int moved(int glyph) {
        return face.units(glyph) - face.units(glyph) / 2;
    }

    private void putOutlines(Map<String, ByteBuffer> tables, int[] glyphs) {
        int size = 0;
        for (int glyph : glyphs) {
            size = Math.addExact(size, Objects.checkIndex(length(glyph), outlines.capacity()));
        }
        byte[] cut = new byte[size];
        ByteBuffer written = ByteBuffer.wrap(cut);
        ByteBuffer locations = ByteBuffer.allocate(4 * (glyphs.length + 1));
        int at = 0;
        for (int glyph : glyphs) {
            locations.putInt(at);
            int start = (int) face.location(glyph);
            int length = length(glyph);
            if (length > 0) {
                outlines.get(start, cut, at, length);
            }
            for (int part : parts(glyph)) {
                int number = Short.toUnsignedInt(outlines.getShort(part));
                written.putShort(at + part - start, (short) Arrays.binarySearch(glyphs, number));
            }
            if (halved.right().contains(glyph)) {
                add(written, at + X_MIN, -moved(glyph));
                add(written, at + X_MAX, -moved(glyph));
                add(written, at + face.firstX(glyph) - start, -moved(glyph));
            }
            at += length;
        }
        tables.put("glyf", written);
        tables.put("loca", locations.putInt(at));
    }

    private int length(int glyph) {
        long length = Math.max(0, face.location(glyph + 1) - face.location(glyph));
        return (int) Math.min(length, Integer.MAX_VALUE);
    }

    private static void add(ByteBuffer table, int at, int units) {
        table.putShort(at, (short) (table.getShort(at) + units));
    }

    /** The characters as groups of one (format 12). */
    private static ByteBuffer characterMap(Map<Integer, Integer> characters, int[] glyphs) {
        SortedMap<Integer, Integer> numbers = new TreeMap<>();
        for (Map.Entry<Integer, Integer> character : characters.entrySet()) {
            numbers.put(character.getValue(), Arrays.binarySearch(glyphs, character.getKey()));
        }
        int length = 16 + 12 * numbers.size();
        ByteBuffer map = ByteBuffer.allocate(12 + length);
        map.putShort((short) 0).putShort((short) 1);
        map.putShort((short) 3).putShort((short) 10).putInt(12);
        map.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0);
        map.putInt(numbers.size());
        for (Map.Entry<Integer, Integer> number : numbers.entrySet()) {
            map.putInt(number.getKey()).putInt(number.getKey()).putInt(number.getValue());
        }
        return map;
    }

    private byte[] packed(SortedMap<String, ByteBuffer> tables) {
        int size = TableDirectory.HEAD + TableDirectory.ENTRY * tables.size();
        int at = size;
        for (ByteBuffer table : tables.values()) {
            size += padded(table);
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(TRUETYPE).putShort((short) tables.size());
        file.putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (tables.size() - power)));
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(face.checksum(table.getKey()));
            file.putInt(at).putInt(table.getValue().capacity());
            at += padded(table.getValue());
        }
        for (ByteBuffer table : tables.values()) {
            int end = file.position() + padded(table);
            file.put(table.rewind()).position(end);
        }
        return file.array();
    }

    private static int padded(ByteBuffer table) {
        return (table.capacity() + 3) / 4 * 4;
    }
}
