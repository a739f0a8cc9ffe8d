package org.huibian.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.huibian.benchmark.floor.EmptyJob;

/**
 * The empty job packed as Spring Boot packs programs: its libraries as jars within the jar, and
 * Spring Boot's loader.
 */
final class FloorJar {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String LOADER = "spring-boot-loader-";

    /** What {@code spring-boot-starter-batch-jdbc} and HSQLDB bring with them. */
    private static final List<String> OWN =
            List.of(
                    "spring-",
                    "HikariCP-",
                    "hsqldb-",
                    "micrometer-",
                    "HdrHistogram-",
                    "LatencyUtils-",
                    "logback-",
                    "slf4j-api-",
                    "log4j-",
                    "jul-to-slf4j-",
                    "commons-logging-",
                    "jakarta.annotation-api-",
                    "jspecify-",
                    "snakeyaml-");

    private FloorJar() {}

    /** Writes it; returns its path. */
    static Path write(Path target) throws IOException {
        List<Path> path =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList();
        try (OutputStream file = Files.newOutputStream(target);
                JarOutputStream jar = new JarOutputStream(file, manifest())) {
            for (Path library : path) {
                String name = library.getFileName().toString();
                if (name.startsWith(LOADER)) {
                    unpack(library, jar);
                } else if (OWN.stream().anyMatch(name::startsWith)) {
                    put(jar, LIBRARIES + name, Files.readAllBytes(library));
                }
            }
            // The loader looks into the folder only where it is an entry of its own.
            put(jar, CLASSES, new byte[0]);
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

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.springframework.boot.loader.launch.JarLauncher");
        main.put(new Attributes.Name("Start-Class"), EmptyJob.class.getName());
        main.put(new Attributes.Name("Spring-Boot-Classes"), CLASSES);
        main.put(new Attributes.Name("Spring-Boot-Lib"), LIBRARIES);
        return manifest;
    }

    private static void unpack(Path library, JarOutputStream jar) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(library))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/MANIFEST")) {
                    put(jar, entry.getName(), zip.readAllBytes());
                }
            }
        }
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
