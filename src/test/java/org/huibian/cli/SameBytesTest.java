package org.huibian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibian.batch.SmallJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inputs give the same bytes on another machine: two processes that have little alike. */
class SameBytesTest {

    private static final String ISSUED =
            """
            profile: issued
            issued:
              mark: 棠川区人民政府文件
              number: 棠政〔2026〕5号
              copy-to: 市司法局
              printed-by: 棠川区人民政府办公室
            """;

    @TempDir private Path folder;

    @Test
    void everyFileOfARevisionIsTheSameInAnotherProcess() throws Exception {
        List<String> reports = List.of("东榆街道", "白苇镇", "云岫乡");
        Map<String, String> first = revision("一", reports, "UTC", "en", "UTF-8");
        Map<String, String> second =
                revision("二", List.of("云岫乡", "白苇镇", "东榆街道"), "Pacific/Kiritimati", "tr", "GB18030");

        assertThat(first).containsKeys("report.docx", "report.pdf", "review.docx", "manifest.json");
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, text) -> assertThat(second.get(name)).as(name).isEqualTo(text));
    }

    /** Runs the job in a process of its own: the files of its revision. */
    private Map<String, String> revision(
            String name, List<String> reports, String zone, String language, String encoding)
            throws IOException, InterruptedException {
        SmallJob job = SmallJob.in(folder.resolve(name));
        job.withdraw("东榆街道.txt");
        job.withdraw("白苇镇.txt");
        // The order of a folder is often that in which its files were made.
        for (String report : reports) {
            job.submit(report + ".txt", SmallJob.report(report, 2025, 316, 302));
        }
        job.configure(ISSUED);
        Path output = folder.resolve(name).resolve("out");
        List<String> options =
                List.of(
                        "-Duser.timezone=" + zone,
                        "-Duser.language=" + language,
                        "-Dfile.encoding=" + encoding,
                        // No templates lie there: both take those of the program.
                        "-Duser.dir=" + folder.resolve(name));
        try (OtherProcess process =
                OtherProcess.start(
                        options,
                        Huibian.class,
                        "run",
                        job.folder().toAbsolutePath().toString(),
                        "--output",
                        output.toAbsolutePath().toString())) {
            String said = process.rest();
            assertThat(process.exit()).as(said).isZero();
        }
        Path revision = output.resolve("revisions/0001");
        Map<String, String> files = new TreeMap<>();
        for (Path file : SmallJob.files(revision).toList()) {
            files.put(
                    file.toString(),
                    Files.readString(revision.resolve(file), StandardCharsets.ISO_8859_1));
        }
        return files;
    }
}
