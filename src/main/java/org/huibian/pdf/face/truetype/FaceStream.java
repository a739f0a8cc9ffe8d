package org.huibian.pdf.face.truetype;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** How much of a face is read from its file: glyphs make up most of it. */
public final class FaceStream {

    /** Bytes of outlines that are read before the whole face is. */
    private static final int FIRST_OUTLINES = 1 << 17;

    private FaceStream() {}

    /**
     * All bytes: a face is large, and a stream that knows its length need not be read in pieces.
     */
    public static byte[] whole(InputStream in) throws IOException {
        byte[] content = new byte[Math.max(0, in.available())];
        int read = in.readNBytes(content, 0, content.length);
        byte[] rest = in.readAllBytes();
        if (rest.length == 0 && read == content.length) {
            return content;
        }
        byte[] whole = Arrays.copyOf(content, read + rest.length);
        System.arraycopy(rest, 0, whole, read, rest.length);
        return whole;
    }

    /** The bytes as far as the first outlines; none where other tables lie behind those. */
    public static byte[] start(InputStream in) throws IOException, BrokenFaceException {
        byte[] directory = directory(in);
        int outlines = TableDirectory.of(ByteBuffer.wrap(directory)).outlinesAtTheEnd();
        if (outlines < 0) {
            return new byte[0];
        }
        byte[] content = Arrays.copyOf(directory, outlines + FIRST_OUTLINES);
        int read = in.readNBytes(content, directory.length, content.length - directory.length);
        return Arrays.copyOf(content, directory.length + read);
    }

    /** The cmap table; nothing behind it is read. */
    public static ByteBuffer characterTable(InputStream in)
            throws IOException, BrokenFaceException {
        byte[] directory = directory(in);
        TableDirectory.Place place = TableDirectory.of(ByteBuffer.wrap(directory)).place("cmap");
        if (place.offset() < directory.length) {
            throw new BrokenFaceException("face.table", "cmap");
        }
        in.skipNBytes(place.offset() - directory.length);
        return ByteBuffer.wrap(exactly(in, place.length()));
    }

    private static byte[] directory(InputStream in) throws IOException, BrokenFaceException {
        byte[] head = exactly(in, TableDirectory.HEAD);
        int end = TableDirectory.bytes(ByteBuffer.wrap(head));
        byte[] rest = exactly(in, end - head.length);
        byte[] directory = Arrays.copyOf(head, end);
        System.arraycopy(rest, 0, directory, head.length, rest.length);
        return directory;
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
