package org.huibian.pdf.face.truetype;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the tables of a TrueType file lie.
 *
 * @param places offset and length by tag
 */
record TableDirectory(Map<String, Place> places) {

    /** Bytes before the first entry of the directory. */
    static final int HEAD = 12;

    /** Bytes of an entry of the directory. */
    static final int ENTRY = 16;

    private static final int TRUETYPE = 0x00010000;
    private static final int APPLE_TRUETYPE = 0x74727565;
    private static final int OPENTYPE_CFF = 0x4F54544F;
    private static final int COLLECTION = 0x74746366;

    /** Where a table lies in its file, in bytes, and the sum stated of it. */
    record Place(int offset, int length, int checksum) {}

    TableDirectory {
        places = Map.copyOf(places);
    }

    /** How many bytes the directory of a file takes that begins with these twelve. */
    static int bytes(ByteBuffer head) throws BrokenFaceException {
        int kind = head.getInt(0);
        if (kind == COLLECTION) {
            throw new BrokenFaceException("face.collection");
        }
        if (kind == OPENTYPE_CFF) {
            throw new BrokenFaceException("face.cff");
        }
        if (kind != TRUETYPE && kind != APPLE_TRUETYPE) {
            throw new BrokenFaceException("face.other");
        }
        return HEAD + ENTRY * Short.toUnsignedInt(head.getShort(4));
    }

    /** Reads the directory at the start of a file. */
    static TableDirectory of(ByteBuffer file) throws BrokenFaceException {
        int end = bytes(file);
        Map<String, Place> places = new HashMap<>();
        for (int at = HEAD; at < end; at += ENTRY) {
            byte[] tag = new byte[4];
            file.get(at, tag);
            places.put(
                    new String(tag, StandardCharsets.ISO_8859_1),
                    new Place(file.getInt(at + 8), file.getInt(at + 12), file.getInt(at + 4)));
        }
        return new TableDirectory(places);
    }

    /** Where the outlines begin, if no other table lies behind them; else -1. */
    int outlinesAtTheEnd() {
        Place outlines = places.get("glyf");
        if (outlines == null) {
            return -1;
        }
        for (Place place : places.values()) {
            if (place.offset() > outlines.offset()) {
                return -1;
            }
        }
        return outlines.offset();
    }

    /** The place of a table that must be there. */
    Place place(String tag) throws BrokenFaceException {
        Place place = places.get(tag);
        if (place == null || place.offset() < 0 || place.length() < 0) {
            throw new BrokenFaceException("face.table", tag);
        }
        return place;
    }

    /** A table that must be there and lie within the file. */
    ByteBuffer table(ByteBuffer file, String tag) throws BrokenFaceException {
        Place place = place(tag);
        if ((long) place.offset() + place.length() > file.capacity()) {
            throw new BrokenFaceException("face.table", tag);
        }
        return file.slice(place.offset(), place.length());
    }
}
