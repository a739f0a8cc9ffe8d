package org.huibian.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huibian.job.JobFolder;
import org.huibian.message.Message;
import org.huibian.message.Trouble;
import org.huibian.setup.SetupException;
import org.huibian.setup.SetupFile;

/**
 * A template folder, read whole: nothing outside it can be reached from a template.
 *
 * @param origin where it was found, as the clerk knows it
 * @param path the folder, where it is one on disk
 * @param files path below the folder, with {@code /} → content, sorted
 */
public record TemplateFolder(String origin, Optional<Path> path, SortedMap<String, byte[]> files) {

    /**
     * The files of the templates that the program brings along; a test compares with the folder.
     */
    static final Map<String, List<String>> PACKED =
            Map.of(
                    "annual-report",
                    List.of(
                            "report.ftlx",
                            "return-notice.ftlx",
                            "review.ftlx",
                            "sections/annex.ftlx",
                            "sections/clauses.ftlx",
                            "sections/first-responsible.ftlx",
                            "sections/opening.ftlx",
                            "sections/outline.ftlx",
                            "sections/plans.ftlx",
                            "sections/problems.ftlx",
                            "sections/results.ftlx",
                            "style.yml"));

    /** A template and its faces; more is a folder named by mistake. */
    private static final long MOST_BYTES = 200L << 20;

    /** Looks in the job folder, beside it, in the working directory, then in the program. */
    static TemplateFolder find(JobFolder job, String name) {
        for (Path parent :
                List.of(job.path(), job.path().toAbsolutePath().resolve(".."), Path.of(""))) {
            Path folder = parent.resolve("templates").resolve(name).normalize();
            if (Files.isDirectory(folder)) {
                return read(folder);
            }
        }
        if (!PACKED.containsKey(name)) {
            throw new SetupException(
                    SetupFile.shown(job.path().resolve("job.yml")),
                    0,
                    Message.of(TemplateFolder.class, "template.missing", name));
        }
        return packed(name);
    }

    /** Reads a folder on disk. */
    public static TemplateFolder read(Path folder) {
        String origin = SetupFile.shown(folder);
        SortedMap<String, byte[]> files = new TreeMap<>();
        long bytes = 0;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                String name = path.getFileName().toString();
                if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || isPassedOver(name)) {
                    continue;
                }
                bytes += Files.size(path);
                if (bytes > MOST_BYTES) {
                    throw new SetupException(
                            origin, 0, Message.of(TemplateFolder.class, "template.large"));
                }
                files.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new SetupException(
                    origin,
                    0,
                    Message.of(TemplateFolder.class, "template.unreadable", Trouble.of(e)));
        }
        return new TemplateFolder(origin, Optional.of(folder), files);
    }

    /** The copy in the program. */
    public static TemplateFolder packed(String name) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String file : PACKED.get(name)) {
            String resource = "/templates/" + name + "/" + file;
            try (InputStream in = TemplateFolder.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("not packed into the program: " + resource);
                }
                files.put(file, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(resource, e);
            }
        }
        return new TemplateFolder("huibian.jar!/templates/" + name, Optional.empty(), files);
    }

    /** A file of the folder, with the name that messages call it by. */
    SetupFile file(String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new SetupException(
                    shown(name), 0, Message.of(TemplateFolder.class, "template.no-file", name));
        }
        return SetupFile.of(shown(name), content);
    }

    /** How a clerk knows a file of the folder. */
    String shown(String name) {
        return origin + "/" + name;
    }

    /** SHA-256 over names and contents, 64 hex digits: the same for the same folder anywhere. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(
                    (name, content) -> {
                        digest.update(
                                (name + "\u0000" + content.length + "\u0000")
                                        .getBytes(StandardCharsets.UTF_8));
                        digest.update(content);
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean isPassedOver(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equals("Thumbs.db")
                || name.equals("desktop.ini");
    }
}
