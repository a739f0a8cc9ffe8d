package org.huibian.batch.plan;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
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
        Path place = place();
        return Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
    }

    /** Names, sizes and checksums of the entries tell the content; nothing is unpacked for it. */
    private static String ofJar(Path jar) throws IOException {
        Hash hash = new Hash();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries =
                    zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
            for (ZipEntry entry : entries) {
                hash.with(entry.getName(), entry.getSize() + " " + entry.getCrc());
            }
        }
        return hash.hex();
    }

    private static String ofFolder(Path folder) throws IOException {
        Hash hash = new Hash();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files =
                    walk.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".ttf"))
                            .sorted(Comparator.comparing(Path::toString))
                            .toList();
        }
        for (Path file : files) {
            hash.with(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
        return hash.hex();
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
