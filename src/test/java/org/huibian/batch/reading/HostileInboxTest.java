package org.huibian.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.huibian.batch.SmallJob;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.ledger.OutputFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile files beside good reports: each is a row and a finding, and nothing of the good moves.
 */
class HostileInboxTest {

    /** What must never be at work in any output, however it is written there. */
    private static final String EXPRESSIONS =
            "${7*7} <#assign x=1> =HYPERLINK(\"http://x.invalid\") +cmd|' /c calc'!A0 @SUM(1)"
                    + " { INCLUDETEXT \"/etc/hostname\" } <w:instrText>DDE</w:instrText>"
                    + " <script>alert(1)</script> ]]> &lt;b&gt;";

    @TempDir private Path temp;

    @Test
    void everyFileIsARowAndAFindingAndTheGoodFiguresStay() throws IOException {
        SmallJob job = SmallJob.in(temp);
        Path alone = temp.resolve("alone");
        job.run(alone);
        job.configure("limits:\n  seconds: 2\n  memory: 128\n");
        Map<String, byte[]> hostile = HostileFiles.all();
        for (Map.Entry<String, byte[]> file : hostile.entrySet()) {
            job.submit("敌/" + file.getKey(), file.getValue());
        }
        Path inbox = job.folder().resolve("inbox");
        Files.createSymbolicLink(inbox.resolve("敌/链接.txt"), Path.of("/etc/hostname"));
        Files.createSymbolicLink(inbox.resolve("敌/环"), inbox);
        Files.createDirectories(inbox.resolve("敌/文件夹.docx"));
        Path output = temp.resolve("hostile");

        RunOutcome outcome = job.run(output);

        assertThat(outcome.end()).isEqualTo(RunOutcome.End.PUBLISHED);
        for (String table : List.of("figures.csv", "totals.csv")) {
            assertThat(SmallJob.text(output, 1, table)).isEqualTo(SmallJob.text(alone, 1, table));
        }
        Map<String, String> rows = new TreeMap<>();
        for (CSVRecord row : rows(output, "submissions.csv")) {
            rows.put(row.get("file"), row.get("status") + " " + row.get("findings"));
        }
        assertThat(rows).hasSize(hostile.size() + 2 + 2);
        rows.forEach(
                (file, said) -> {
                    if (file.startsWith("敌/")) {
                        assertThat(said).as(file).matches("(unreadable|unassigned) [1-9].*");
                    }
                });
        assertThat(job.run(output).end()).isEqualTo(RunOutcome.End.UNCHANGED);
    }

    @Test
    void nothingOfATextIsAtWorkInAnyOutput() throws IOException {
        SmallJob job = SmallJob.in(temp);
        String hostile =
                SmallJob.report("云岫乡", 2025, 12, 10)
                        .replace("全年开展普法", EXPRESSIONS + "，全年开展普法")
                        .replace("一是法律专业力量薄弱。", "=1+1是力量薄弱" + EXPRESSIONS + "。");
        job.submit("=cmd|' calc'!A1云岫乡${7*7}<b>.txt", hostile);
        job.submit("-2+3\u0007\u202e换\n行.txt", "@SUM(1)：" + EXPRESSIONS);
        Path output = temp.resolve("out");

        assertThat(job.run(output).reporting()).isEqualTo(3);

        Path revision = new OutputFolder(output).revision(1);
        for (Path file : SmallJob.files(revision).toList()) {
            byte[] bytes = Files.readAllBytes(revision.resolve(file));
            String name = file.toString();
            if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
                assertInert(name, bytes);
            } else if (name.endsWith(".pdf")) {
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("/JavaScript", "/Launch", "x.invalid");
            } else if (name.endsWith(".csv")) {
                for (CSVRecord row : rows(output, name)) {
                    assertThat(row.isConsistent()).isTrue();
                }
            }
        }
        // Values are as they were written: a table is for programs, which take them literally.
        assertThat(rows(output, "submissions.csv").stream().map(row -> row.get("file")))
                .contains("=cmd|' calc'!A1云岫乡${7*7}<b>.txt");
    }

    @Test
    void fileThatIsStillBeingCopiedIsLookedAtAgain() throws IOException {
        SmallJob job = SmallJob.in(temp);
        String whole = SmallJob.report("云岫乡", 2025, 12, 10);
        job.submit("云岫乡.txt", whole.substring(0, 100));
        int[] steps = {0};
        Path output = temp.resolve("out");

        RunOutcome outcome =
                job.run(
                        output,
                        false,
                        new RunListener() {
                            @Override
                            public void step(String name) {
                                if (steps[0]++ == 0) {
                                    try {
                                        job.submit("云岫乡.txt", whole);
                                    } catch (IOException e) {
                                        throw new UncheckedIOException(e);
                                    }
                                }
                            }

                            @Override
                            public void read(String file, boolean readable, int done, int total) {
                                // Nothing happens.
                            }
                        });

        assertThat(outcome.end()).isEqualTo(RunOutcome.End.PUBLISHED);
        assertThat(outcome.reporting()).isEqualTo(3);
    }

    private static void assertInert(String name, byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                // What stands in CDATA is text to every reader of XML.
                String text =
                        new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                                .replaceAll("(?s)<!\\[CDATA\\[.*?]]>", "");
                String place = name + "!" + part.getName();
                assertThat(text)
                        .as(place)
                        .doesNotContain("<w:instrText>DDE", "<script", "<b>", "49 &lt;#assign");
                assertThat(instructions(text)).as(place).noneMatch(HostileInboxTest::isForeign);
                if (part.getName().endsWith(".rels")) {
                    assertThat(text).as(place).doesNotContain("x.invalid");
                }
            }
        }
    }

    /** Field codes and formulas of a part. */
    private static Stream<String> instructions(String xml) {
        return java.util.regex.Pattern.compile(
                        "<(?:w:instrText|f)\\b[^>]*>([^<]*)<|w:instr=\"([^\"]*)\"")
                .matcher(xml)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }

    private static boolean isForeign(String instruction) {
        return Stream.of("INCLUDETEXT", "DDE", "cmd", "x.invalid", "7*7", "SUM(1)", "1+1")
                .anyMatch(instruction::contains);
    }

    private static List<CSVRecord> rows(Path output, String table) throws IOException {
        try (InputStream in =
                        Files.newInputStream(new OutputFolder(output).revision(1).resolve(table));
                CSVParser parser =
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get()
                                .parse(new java.io.InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.stream().collect(Collectors.toList());
        }
    }
}
