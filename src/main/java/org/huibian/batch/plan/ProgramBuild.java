package org.huibian.batch.plan;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.huibian.ledger.plain.Hash;

/**
 * The identity of the program (程序版本指纹): a hash over the content of its jar, so that another build
 * never takes results of this one for its own.
 */
public final class ProgramBuild {

    private ProgramBuild() {}

    /** The hash, 64 hex digits in lower case. */
    public static String hash() throws IOException {
        return of(place());
    }

    /** The same of a jar or a folder of classes. */
    static String of(Path place) throws IOException {
        return Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
    }

    /** Names, sizes and checksums of the entries tell the content; nothing is unpacked for it. */
    private static String ofJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Content content = new Content(zip.size());
            zip.stream()
                    .forEach(
                            entry -> content.add(entry.getName(), entry.getSize(), entry.getCrc()));
            return content.hash();
        }
    }

    private static String ofFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files =
                    walk.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".ttf"))
                            .sorted(Comparator.comparing(Path::toString))
                            .toList();
        }
        Content content = new Content(files.size());
        CRC32 checksum = new CRC32();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            checksum.reset();
            checksum.update(bytes);
            content.add(folder.relativize(file).toString(), bytes.length, checksum.getValue());
        }
        return content.hash();
    }

    /**
     * What tells one file of a program from another. Every run begins with it, before SHA-256 is
     * compiled: 16 bytes for each of some ten thousand files cost little, their names and contents
     * a tenth of a second.
     */
    private static final class Content {

        private final ByteBuffer files;

        Content(int count) {
            this.files = ByteBuffer.allocate(count * (2 * Integer.BYTES + Long.BYTES));
        }

        void add(String name, long size, long checksum) {
            files.putInt(name.hashCode()).putInt((int) checksum).putLong(size);
        }

        String hash() {
            return Hash.of(files.array());
        }
    }

    private static Path place() throws IOException {
        String location =
                ProgramBuild.class.getProtectionDomain().getCodeSource().getLocation().toString();
        try {
            return Path.of(new URI(location));
        } catch (URISyntaxException e) {
            throw new IOException("cannot tell where the program lies: " + location, e);
        }
    }
}
