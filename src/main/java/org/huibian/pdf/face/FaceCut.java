package org.huibian.pdf.face;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Cuts a face to some of its glyphs. What embeds faces reads every character of a whole one, tens
 * of thousands, for each document and each face; of a cut one only those that are printed.
 */
final class FaceCut {

    /** Tables that go over as they are, where the face has them. */
    private static final List<String> KEPT =
            List.of("OS/2", "cvt ", "fpgm", "head", "hhea", "hmtx", "maxp", "name", "post", "prep");

    private static final int TRUETYPE = 0x00010000;
    private static final int METRICS_IN_HHEA = 34;
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
        if (halved.any()) {
            tables.put("hmtx", metrics());
            ByteBuffer head = copy(needed("hhea"));
            head.putShort(METRICS_IN_HHEA, (short) face.glyphs());
            tables.put("hhea", head);
        }
        putOutlines(tables, withParts(characters.keySet()));
        tables.put("cmap", characterMap(characters));
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

    /** The glyphs, and those that compound ones of them are put together from. */
    private TreeSet<Integer> withParts(Iterable<Integer> glyphs) {
        TreeSet<Integer> all = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(0);
        glyphs.forEach(open::add);
        while (!open.isEmpty()) {
            int glyph = open.remove();
            if (all.add(glyph) && face.location(glyph + 1) > face.location(glyph)) {
                addParts((int) face.location(glyph), open);
            }
        }
        return all;
    }

    private void addParts(int at, Deque<Integer> open) {
        if (outlines.getShort(at) >= 0) {
            return;
        }
        int part = at + GLYPH_HEAD;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = outlines.getShort(part);
            open.add(Short.toUnsignedInt(outlines.getShort(part + 2)));
            part += (flags & WORDS) != 0 ? 8 : 6;
            if ((flags & SCALE) != 0) {
                part += 2;
            } else if ((flags & SCALES) != 0) {
                part += 4;
            } else if ((flags & MATRIX) != 0) {
                part += 8;
            }
        }
    }

    /** Metrics of every glyph, marks at half their width. */
    private ByteBuffer metrics() {
        ByteBuffer metrics = ByteBuffer.allocate(4 * face.glyphs());
        for (int glyph = 0; glyph < face.glyphs(); glyph++) {
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

    private void putOutlines(Map<String, ByteBuffer> tables, TreeSet<Integer> glyphs) {
        int size = 0;
        for (int glyph : glyphs) {
            size = Math.addExact(size, Objects.checkIndex(length(glyph), outlines.capacity()));
        }
        byte[] cut = new byte[size];
        ByteBuffer written = ByteBuffer.wrap(cut);
        boolean wide = face.longOffsets();
        ByteBuffer locations = ByteBuffer.allocate((face.glyphs() + 1) * (wide ? 4 : 2));
        int at = 0;
        for (int glyph = 0; glyph <= face.glyphs(); glyph++) {
            if (wide) {
                locations.putInt(at);
            } else {
                locations.putShort((short) (at / 2));
            }
            if (glyphs.contains(glyph)) {
                int start = (int) face.location(glyph);
                outlines.get(start, cut, at, length(glyph));
                if (halved.right().contains(glyph)) {
                    add(written, at + X_MIN, -moved(glyph));
                    add(written, at + X_MAX, -moved(glyph));
                    add(written, at + face.firstX(glyph) - start, -moved(glyph));
                }
                at += length(glyph);
            }
        }
        tables.put("glyf", written);
        tables.put("loca", locations);
    }

    private int length(int glyph) {
        long length = Math.max(0, face.location(glyph + 1) - face.location(glyph));
        return (int) Math.min(length, Integer.MAX_VALUE);
    }

    private static void add(ByteBuffer table, int at, int units) {
        table.putShort(at, (short) (table.getShort(at) + units));
    }

    /** The characters as groups of one (format 12). */
    private static ByteBuffer characterMap(Map<Integer, Integer> characters) {
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        characters.forEach((glyph, codePoint) -> glyphs.put(codePoint, glyph));
        int length = 16 + 12 * glyphs.size();
        ByteBuffer map = ByteBuffer.allocate(12 + length);
        map.putShort((short) 0).putShort((short) 1);
        map.putShort((short) 3).putShort((short) 10).putInt(12);
        map.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0);
        map.putInt(glyphs.size());
        glyphs.forEach((codePoint, glyph) -> map.putInt(codePoint).putInt(codePoint).putInt(glyph));
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
