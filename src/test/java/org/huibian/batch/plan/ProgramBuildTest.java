package org.huibian.batch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a program another one, and what does not. */
class ProgramBuildTest {

    private static final List<Map<String, String>> DIFFERENT =
            List.of(
                    Map.of("a/One.class", "first", "a/Two.class", "second"),
                    // One letter of one file.
                    Map.of("a/One.class", "fjrst", "a/Two.class", "second"),
                    // Another name, and the contents of two changed over.
                    Map.of("a/One.class", "first", "b/Two.class", "second"),
                    Map.of("a/One.class", "second", "a/Two.class", "first"),
                    // One more, one less, and one longer.
                    Map.of("a/One.class", "first", "a/Two.class", "second", "c.csv", ""),
                    Map.of("a/One.class", "first"),
                    Map.of("a/One.class", "first", "a/Two.class", "second\n"));

    @TempDir private Path temp;
    private int count;

    @Test
    void everyDifferenceInContentMakesAnotherBuild() throws IOException {
        Set<String> ofFolders = new HashSet<>();
        Set<String> ofJars = new HashSet<>();
        for (Map<String, String> files : DIFFERENT) {
            ofFolders.add(ProgramBuild.of(folder(files)));
            ofJars.add(ProgramBuild.of(jar(files, 1)));
        }
        assertThat(ofFolders)
                .hasSameSizeAs(DIFFERENT)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(ofJars).hasSameSizeAs(DIFFERENT);
    }

    @Test
    void whenItWasPackedDoesNotCount() throws IOException {
        Map<String, String> files = DIFFERENT.get(0);
        assertThat(ProgramBuild.of(folder(files))).isEqualTo(ProgramBuild.of(folder(files)));
        assertThat(ProgramBuild.of(jar(files, 1))).isEqualTo(ProgramBuild.of(jar(files, 2)));
    }

    private Path folder(Map<String, String> files) throws IOException {
        Path folder = temp.resolve("folder" + ++count);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.getValue());
        }
        return folder;
    }

    private Path jar(Map<String, String> files, long day) throws IOException {
        Path jar = temp.resolve("program" + ++count + ".jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setLastModifiedTime(
                        FileTime.fromMillis(1_700_000_000_000L + day * 86_400_000L));
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar;
    }
}
