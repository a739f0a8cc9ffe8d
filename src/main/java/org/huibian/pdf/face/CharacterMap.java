package org.huibian.pdf.face;

import java.nio.ByteBuffer;

/** Which glyph of a face stands for a character, beyond the basic plane too. */
final class CharacterMap {

    private static final int PAGE = 256;
    private static final int WINDOWS = 3;
    private static final int FULL_UNICODE = 10;
    private static final int BASIC_PLANE = 1;

    private final char[][] pages = new char[(Character.MAX_CODE_POINT + 1) / PAGE][];

    private CharacterMap() {}

    /** Reads a cmap table. */
    static CharacterMap of(ByteBuffer cmap) throws BrokenFaceException {
        CharacterMap map = new CharacterMap();
        try {
            int full = subtable(cmap, FULL_UNICODE);
            int basic = subtable(cmap, BASIC_PLANE);
            boolean read = full > 0 && map.segmentedCoverage(cmap, full);
            read |= basic > 0 && map.segmentMapping(cmap, basic);
            if (!read) {
                throw new BrokenFaceException("face.unicode");
            }
        } catch (IndexOutOfBoundsException e) {
            throw new BrokenFaceException("face.table", "cmap");
        }
        return map;
    }

    /** The glyph of a character, 0 for none. */
    int glyph(int codePoint) {
        if (!Character.isValidCodePoint(codePoint)) {
            return 0;
        }
        char[] page = pages[codePoint / PAGE];
        return page == null ? 0 : page[codePoint % PAGE];
    }

    private static int subtable(ByteBuffer cmap, int encoding) {
        int count = unsigned(cmap, 2);
        for (int k = 0; k < count; k++) {
            int at = 4 + 8 * k;
            if (unsigned(cmap, at) == WINDOWS && unsigned(cmap, at + 2) == encoding) {
                return cmap.getInt(at + 4);
            }
        }
        return 0;
    }

    /** Format 12: groups of characters beyond the basic plane. */
    private boolean segmentedCoverage(ByteBuffer cmap, int at) throws BrokenFaceException {
        if (unsigned(cmap, at) != 12) {
            return false;
        }
        int groups = cmap.getInt(at + 12);
        for (int k = 0; k < groups; k++) {
            int group = at + 16 + 12 * k;
            int first = cmap.getInt(group);
            int last = cmap.getInt(group + 4);
            int glyph = cmap.getInt(group + 8);
            if (first < 0 || last < first || last > Character.MAX_CODE_POINT) {
                throw new BrokenFaceException("face.table", "cmap");
            }
            for (int c = first; c <= last; c++) {
                put(c, glyph + c - first);
            }
        }
        return true;
    }

    /** Format 4: segments of the basic plane. */
    private boolean segmentMapping(ByteBuffer cmap, int at) {
        if (unsigned(cmap, at) != 4) {
            return false;
        }
        int twice = unsigned(cmap, at + 6);
        int ends = at + 14;
        int starts = ends + twice + 2;
        int deltas = starts + twice;
        int ranges = deltas + twice;
        for (int k = 0; k < twice; k += 2) {
            int last = unsigned(cmap, ends + k);
            int delta = unsigned(cmap, deltas + k);
            int range = unsigned(cmap, ranges + k);
            int first = unsigned(cmap, starts + k);
            for (int c = first; c <= last && c < 0xFFFF; c++) {
                int glyph = c;
                if (range != 0) {
                    glyph = unsigned(cmap, ranges + k + range + 2 * (c - first));
                }
                if (range == 0 || glyph != 0) {
                    put(c, glyph + delta & 0xFFFF);
                }
            }
        }
        return true;
    }

    private void put(int codePoint, int glyph) {
        if (glyph <= 0 || glyph > 0xFFFF) {
            return;
        }
        char[] page = pages[codePoint / PAGE];
        if (page == null) {
            page = new char[PAGE];
            pages[codePoint / PAGE] = page;
        }
        // The full table is read first and wins, as it does in the library that embeds the face.
        if (page[codePoint % PAGE] == 0) {
            page[codePoint % PAGE] = (char) glyph;
        }
    }

    private static int unsigned(ByteBuffer cmap, int at) {
        return Short.toUnsignedInt(cmap.getShort(at));
    }
}
