package org.huibian.ledger.database.shelf;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Bytes put aside in the folder for temporary files (暂存): gone with the process, also with one that
 * is killed, and as soon as nobody refers to it any more.
 */
final class ScratchFile {

    private final FileChannel channel;
    private long size;

    private ScratchFile(FileChannel channel) {
        this.channel = channel;
    }

    /** In a folder of the output: what sub-districts sent is no business of the system's. */
    static ScratchFile in(Path folder) throws IOException {
        return new ScratchFile(
                FileChannel.open(
                        Files.createTempFile(folder, "readings", ".tmp"),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Keeps some bytes; returns where. */
    synchronized long put(byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left, size + left.position());
        }
        long at = size;
        size += bytes.length;
        return at;
    }

    /** What was kept there. */
    byte[] get(long at, int length) {
        byte[] bytes = new byte[length];
        ByteBuffer left = ByteBuffer.wrap(bytes);
        try {
            while (left.hasRemaining()) {
                if (channel.read(left, at + left.position()) < 0) {
                    throw new EOFException("cut off by somebody");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }
}
