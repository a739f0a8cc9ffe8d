package org.huibian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher that the build puts beside the jar, with a Java that only says how it was called.
 */
class LauncherTest {

    private static final String ECHO =
            """
            #!/bin/sh
            echo "LC_ALL=$LC_ALL"
            for word in "$@"; do echo "$word"; done
            exit 3
            """;

    @TempDir private Path temp;

    private Path launcher;
    private Path jar;
    private Map<String, String> environment;

    /** How a launcher ended, and what it said. */
    private record End(int code, List<String> said) {}

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no sh here");
        Path folder = Files.createDirectories(temp.resolve("汇编 程序"));
        launcher = Files.copy(Path.of("src/main/launcher/huibian"), folder.resolve("huibian"));
        executable(launcher);
        jar = Files.writeString(folder.resolve("huibian.jar"), "");
        Path java = Files.createDirectories(temp.resolve("java 17/bin")).resolve("java");
        Files.writeString(java, ECHO);
        executable(java);
        environment = Map.of("JAVA_HOME", java.getParent().getParent().toString());
    }

    @Test
    void argumentsAndExitCodeGoThroughUntouchedFromAnEmptyEnvironment() throws Exception {
        End end = start(launcher, "run", "jobs/东海 区", "--output", "a b");
        assertThat(end.code()).isEqualTo(3);
        assertThat(end.said())
                .startsWith("LC_ALL=C.UTF-8", "-XX:TieredStopAtLevel=1")
                .endsWith("-jar", jar.toString(), "run", "jobs/东海 区", "--output", "a b")
                .noneMatch(word -> word.contains("SharedArchiveFile"));
    }

    @Test
    void archiveOfClassesIsUsedOnlyWhereItIsNotOlderThanTheJar() throws Exception {
        Path archive = Files.writeString(jar.resolveSibling("huibian.jsa"), "");
        assertThat(start(launcher, "read").said()).contains("-XX:SharedArchiveFile=" + archive);
        Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
        assertThat(start(launcher, "read").said())
                .noneMatch(word -> word.contains("SharedArchiveFile"));
    }

    @Test
    void linkToTheLauncherFindsTheJar() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("链接"), launcher);
        assertThat(start(link, "status").said()).contains(jar.toString(), "status");
    }

    @Test
    void missingJarIsSaidInBothLanguages() throws Exception {
        Files.delete(jar);
        End end = start(launcher, "run");
        assertThat(end.code()).isEqualTo(2);
        assertThat(end.said()).anyMatch(line -> line.contains("找不到"));
        assertThat(end.said()).anyMatch(line -> line.contains("is missing"));
    }

    @Test
    void startWritesNothing() throws Exception {
        start(launcher, "run");
        try (var files = Files.list(launcher.getParent())) {
            assertThat(files).containsExactlyInAnyOrder(launcher, jar);
        }
    }

    private End start(Path program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new End(process.waitFor(), said.lines().toList());
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
