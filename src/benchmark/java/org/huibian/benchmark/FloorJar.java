package org.huibian.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.huibian.benchmark.floor.EmptyJob;

/**
 * The empty job packed as the program is packed: the same loader and the same libraries of Spring
 * and HSQLDB, taken from the program's jar, and nothing else.
 */
final class FloorJar {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String INDEX = "BOOT-INF/classpath.idx";

    /** What only the program uses. */
    private static final List<String> OTHERS =
            List.of(
                    "poi",
                    "xmlbeans",
                    "curvesapi",
                    "SparseBitSet",
                    "commons-c",
                    "commons-i",
                    "commons-m",
                    "pdfbox",
                    "fontbox",
                    "openpdf",
                    "jsoup",
                    "icu4j",
                    "freemarker",
                    "picocli",
                    "jfree");

    private FloorJar() {}

    /** Writes it; returns its path. */
    static Path write(Path program, Path target) throws IOException {
        try (JarFile source = new JarFile(program.toFile());
                OutputStream file = Files.newOutputStream(target);
                JarOutputStream jar = new JarOutputStream(file, manifest(source.getManifest()))) {
            for (ZipEntry entry : source.stream().toList()) {
                String name = entry.getName();
                boolean others =
                        name.startsWith(LIBRARIES)
                                && OTHERS.stream()
                                        .anyMatch(name.substring(LIBRARIES.length())::startsWith);
                if (!name.startsWith("META-INF/")
                        && !others
                        && !name.equals(INDEX)
                        && !(name.startsWith(CLASSES) && !name.equals(CLASSES))) {
                    try (InputStream in = source.getInputStream(entry)) {
                        put(jar, name, in.readAllBytes());
                    }
                }
            }
            String own = EmptyJob.class.getName().replace('.', '/');
            for (String type : List.of(own, own + "$Settings")) {
                try (InputStream in =
                        EmptyJob.class.getClassLoader().getResourceAsStream(type + ".class")) {
                    put(jar, CLASSES + type + ".class", in.readAllBytes());
                }
            }
        }
        return target;
    }

    private static Manifest manifest(Manifest program) {
        Manifest manifest = new Manifest(program);
        manifest.getMainAttributes()
                .put(new Attributes.Name("Start-Class"), EmptyJob.class.getName());
        manifest.getMainAttributes().remove(new Attributes.Name("Spring-Boot-Classpath-Index"));
        return manifest;
    }

    /** Libraries must lie in the jar as they are; the loader reads them in place. */
    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        if (name.endsWith(".jar")) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}
