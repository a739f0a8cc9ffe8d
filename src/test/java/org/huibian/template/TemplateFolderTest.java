package org.huibian.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huibian.job.JobFolder;
import org.huibian.setup.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFolderTest {

    @TempDir private Path root;

    @Test
    void packedCopyIsTheFolderOfTheProject() {
        TemplateFolder packed = TemplateFolder.packed("annual-report");
        TemplateFolder folder = TemplateFolder.read(Path.of("templates/annual-report"));

        assertThat(packed.files().keySet()).isEqualTo(folder.files().keySet());
        assertThat(packed.fingerprint()).isEqualTo(folder.fingerprint());
        assertThat(packed.origin()).isEqualTo("huibian.jar!/templates/annual-report");
    }

    @Test
    void jobFolderComesBeforeItsParentAndTheProgram() throws IOException {
        JobFolder job = JobFolder.at(Files.createDirectories(root.resolve("jobs/a")));
        Path beside = Files.createDirectories(root.resolve("jobs/templates/our-report"));
        Files.writeString(beside.resolve("style.yml"), "beside");
        assertThat(TemplateFolder.find(job, "our-report").file("style.yml").text())
                .isEqualTo("beside");

        Path within = Files.createDirectories(root.resolve("jobs/a/templates/our-report"));
        Files.writeString(within.resolve("style.yml"), "within");
        assertThat(TemplateFolder.find(job, "our-report").file("style.yml").text())
                .isEqualTo("within");
        assertThat(TemplateFolder.find(job, "annual-report").files()).containsKey("report.ftlx");
    }

    @Test
    void unknownTemplateIsASetupMistake() {
        assertThatThrownBy(() -> TemplateFolder.find(JobFolder.at(root), "our-report"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("our-report");
    }

    @Test
    void fingerprintTellsNamesAndContentsButNotThePlace() throws IOException {
        String first = fingerprint("a", "report.ftlx", "x");
        assertThat(fingerprint("b", "report.ftlx", "x")).isEqualTo(first);
        assertThat(fingerprint("c", "report.ftlx", "y")).isNotEqualTo(first);
        assertThat(fingerprint("d", "other.ftlx", "x")).isNotEqualTo(first);
    }

    @Test
    void whatSystemsLeaveBehindIsNoPartOfIt() throws IOException {
        String first = fingerprint("a", "report.ftlx", "x");
        Files.writeString(root.resolve("a/.DS_Store"), "z");
        Files.writeString(root.resolve("a/~$report.ftlx"), "z");
        Files.writeString(root.resolve("a/Thumbs.db"), "z");

        assertThat(TemplateFolder.read(root.resolve("a")).fingerprint()).isEqualTo(first);
    }

    @Test
    void linkOutOfTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.writeString(root.resolve("secret.ftlx"), "secret");
        Path folder = Files.createDirectories(root.resolve("t"));
        Files.createSymbolicLink(folder.resolve("part.ftlx"), secret);

        assertThat(TemplateFolder.read(folder).files()).isEmpty();
    }

    private String fingerprint(String folder, String file, String text) throws IOException {
        Path path = Files.createDirectories(root.resolve(folder));
        Files.writeString(path.resolve(file), text);
        return TemplateFolder.read(path).fingerprint();
    }
}
