package org.huibian.pdf.face.truetype;

import java.nio.ByteBuffer;

/** Which glyph of a face stands for a character, beyond the basic plane too. */
public final class CharacterMap {

    private static final int PAGE = 256;
    private static final int WINDOWS = 3;
    private static final int FULL_UNICODE = 10;
    private static final int BASIC_PLANE = 1;

    private final byte[] cmap;
    private final char[][] pages = new char[(Character.MAX_CODE_POINT + 1) / PAGE][];

    private CharacterMap(byte[] cmap) {
        this.cmap = cmap;
    }

    /** Reads a cmap table. */
    public static CharacterMap of(ByteBuffer cmap) throws BrokenFaceException {
        byte[] table = new byte[cmap.capacity()];
        cmap.get(0, table);
        CharacterMap map = new CharacterMap(table);
        try {
            int full = map.subtable(FULL_UNICODE);
            int basic = map.subtable(BASIC_PLANE);
            boolean read = full > 0 && map.segmentedCoverage(full);
            read |= basic > 0 && map.segmentMapping(basic);
            if (!read) {
                throw new BrokenFaceException("face.unicode");
            }
        } catch (IndexOutOfBoundsException e) {
            throw new BrokenFaceException("face.table", "cmap");
        }
        return map;
    }

    /** The glyph of a character, 0 for none. */
    public int glyph(int codePoint) {
        if (!Character.isValidCodePoint(codePoint)) {
            return 0;
        }
        char[] page = pages[codePoint / PAGE];
        return page == null ? 0 : page[codePoint % PAGE];
    }

    private int subtable(int encoding) {
        int count = unsigned(2);
        for (int k = 0; k < count; k++) {
            int at = 4 + 8 * k;
            if (unsigned(at) == WINDOWS && unsigned(at + 2) == encoding) {
                return whole(at + 4);
            }
        }
        return 0;
    }

    /** Format 12: groups of characters beyond the basic plane. */
    private boolean segmentedCoverage(int at) throws BrokenFaceException {
        if (unsigned(at) != 12) {
            return false;
        }
        int groups = whole(at + 12);
        for (int k = 0; k < groups; k++) {
            int group = at + 16 + 12 * k;
            int first = whole(group);
            int last = whole(group + 4);
            if (first < 0 || last < first || last > Character.MAX_CODE_POINT) {
                throw new BrokenFaceException("face.table", "cmap");
            }
            put(first, last, whole(group + 8));
        }
        return true;
    }

    /** Format 4: segments of the basic plane. */
    private boolean segmentMapping(int at) {
        if (unsigned(at) != 4) {
            return false;
        }
        int twice = unsigned(at + 6);
        int ends = at + 14;
        int starts = ends + twice + 2;
        int deltas = starts + twice;
        int ranges = deltas + twice;
        for (int k = 0; k < twice; k += 2) {
            int last = Math.min(unsigned(ends + k), 0xFFFE);
            int delta = unsigned(deltas + k);
            int range = unsigned(ranges + k);
            int first = unsigned(starts + k);
            if (range == 0 && first + delta <= 0xFFFF == last + delta <= 0xFFFF) {
                put(first, last, first + delta & 0xFFFF);
                continue;
            }
            for (int c = first; c <= last; c++) {
                int glyph = range == 0 ? c : unsigned(ranges + k + range + 2 * (c - first));
                if (range == 0 || glyph != 0) {
                    put(c, c, glyph + delta & 0xFFFF);
                }
            }
        }
        return true;
    }

    /** Characters in a row whose glyphs stand in a row. */
    private void put(int first, int last, int firstGlyph) {
        char[] page = null;
        for (int c = first; c <= last; c++) {
            int glyph = firstGlyph + c - first;
            if (page == null || c % PAGE == 0) {
                page = page(c);
            }
            // The full table is read first and wins, as it does in the library that embeds the
            // face.
            if (page[c % PAGE] == 0 && glyph > 0 && glyph <= 0xFFFF) {
                page[c % PAGE] = (char) glyph;
            }
        }
    }

    private char[] page(int codePoint) {
        char[] page = pages[codePoint / PAGE];
        if (page == null) {
            page = new char[PAGE];
            pages[codePoint / PAGE] = page;
        }
        return page;
    }

    private int unsigned(int at) {
        return (cmap[at] & 0xFF) << 8 | cmap[at + 1] & 0xFF;
    }

    private int whole(int at) {
        return unsigned(at) << 16 | unsigned(at + 2);
    }
}
