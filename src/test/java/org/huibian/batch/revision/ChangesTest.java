package org.huibian.batch.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.huibian.batch.SmallJob;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.ledger.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes.csv says of each thing that can change, and what a run then does again. */
class ChangesTest {

    @TempDir private Path temp;

    private SmallJob job;
    private OutputFolder output;
    private int revision;
    private final List<String> read = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void publishTheFirstRevision() throws IOException {
        job = SmallJob.in(temp);
        output = new OutputFolder(temp.resolve("结果"));
        assertThat(run()).isEmpty();
    }

    @Test
    void correctionIsReadAloneAndNamedAsTheCause() throws IOException {
        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));
        List<CSVRecord> changes = run();
        assertThat(read).containsExactly("白苇镇（更正）.txt");
        assertThat(of(changes, "input"))
                .anySatisfy(row -> assertThat(row.get("before")).isEmpty())
                .anySatisfy(row -> assertThat(row.get("after")).startsWith("superseded"));
        assertThat(told(row(changes, "figure", "白苇镇", "disputes_handled")))
                .isEqualTo("84件90件白苇镇（更正）.txt");
        assertThat(row(changes, "total", "", "mediation_success_rate").get("cause"))
                .isEqualTo("白苇镇（更正）.txt");
        assertThat(changes)
                .extracting(row -> row.get("cause"))
                .containsOnly("白苇镇（更正）.txt", "白苇镇.txt ‖ 白苇镇（更正）.txt");

        job.withdraw("白苇镇（更正）.txt");
        changes = run();
        assertThat(read).isEmpty();
        assertThat(row(changes, "figure", "白苇镇", "disputes_handled").get("after")).isEqualTo("84件");
        assertThat(changes)
                .extracting(row -> row.get("cause"))
                .containsOnly("白苇镇（更正）.txt", "白苇镇.txt ‖ 白苇镇（更正）.txt");

        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));
        changes = run();
        assertThat(read).isEmpty();
        assertThat(row(changes, "figure", "白苇镇", "disputes_handled").get("after")).isEqualTo("90件");
    }

    @Test
    void decisionIsTheCauseOfWhatItMovesUntilItIsTakenBack() throws IOException {
        job.write(
                "decisions.csv",
                "sub_district,indicator,finding,value,qualifier,reason,who,quote\n"
                        + "白苇镇,disputes_handled,,94,,电话核实,张三,\n");
        List<CSVRecord> changes = run();
        assertThat(read).isEmpty();
        assertThat(of(changes, "input")).isEmpty();
        assertThat(of(changes, "figure")).hasSize(1);
        assertThat(changes).extracting(row -> row.get("cause")).containsOnly("核定：电话核实（张三）");
        assertThat(of(changes, "sentence")).isNotEmpty();

        Files.delete(job.folder().resolve("decisions.csv"));
        changes = run();
        assertThat(row(changes, "figure", "白苇镇", "disputes_handled").get("after")).isEqualTo("84件");
        assertThat(changes).extracting(row -> row.get("cause")).containsOnly("核定撤销：电话核实（张三）");
    }

    @Test
    void newIndicatorIsReadFromEveryFileAndIsTheCause() throws IOException {
        job.submit(
                "白苇镇.txt",
                SmallJob.report("白苇镇", 2025, 84, 80).replace("全年开展普法", "新设星空长廊5个，全年开展普法"));
        run();
        job.write(
                "indicators.csv",
                Files.readString(Path.of("jobs/indicators.csv"))
                        + "star_walks,星空长廊,个,sum,publicity,flow,,星空长廊N,\n");
        List<CSVRecord> changes = run();
        assertThat(read).containsExactlyInAnyOrder("东榆街道.txt", "白苇镇.txt");
        assertThat(row(changes, "figure", "白苇镇", "star_walks").get("after")).isEqualTo("5个");
        assertThat(changes)
                .extracting(row -> row.get("cause"))
                .allSatisfy(cause -> assertThat(cause).isEqualTo("指标文件 indicators.csv 有改动"));
    }

    @Test
    void rosterAssignmentAndTemplateAreCausesOfTheirOwn() throws IOException {
        job.write(
                "sub-districts.csv",
                Files.readString(job.folder().resolve("sub-districts.csv")) + "04,石桥镇,镇,\n");
        List<CSVRecord> changes = run();
        assertThat(read).isEmpty();
        assertThat(told(row(changes, "total", "", "disputes_handled")))
                .isEqualTo("400件（2/3）400件（2/4）名册有改动");
        assertThat(changes).extracting(row -> row.get("cause")).containsOnly("名册有改动");

        job.configure("assign:\n  白苇镇.txt: 石桥镇\n");
        changes = run();
        assertThat(changes)
                .extracting(row -> row.get("cause"))
                .allSatisfy(cause -> assertThat(cause).contains("job.yml 的 assign 有改动"));
        assertThat(row(changes, "figure", "石桥镇", "disputes_handled").get("after")).isEqualTo("84件");

        Path template = job.folder().resolve("templates/annual-report");
        for (Path file : SmallJob.files(Path.of("templates/annual-report")).toList()) {
            Files.createDirectories(template.resolve(file).getParent());
            Files.copy(Path.of("templates/annual-report").resolve(file), template.resolve(file));
        }
        Path report = template.resolve("report.ftlx");
        Files.writeString(
                report, Files.readString(report).replace("<h1>主要举措和成效</h1>", "<h1>主要做法</h1>"));
        changes = run();
        assertThat(of(changes, "figure")).isEmpty();
        assertThat(changes)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get("kind")).isEqualTo("sentence"))
                .extracting(ChangesTest::told)
                .containsExactly("主要做法报告模板有改动", "主要举措和成效报告模板有改动");
    }

    private List<CSVRecord> run() throws IOException {
        read.clear();
        RunOutcome outcome = job.run(output.path(), false, noting());
        assertThat(outcome.end()).isEqualTo(RunOutcome.End.PUBLISHED);
        assertThat(outcome.revision()).isEqualTo(++revision);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(
                        new java.io.StringReader(
                                SmallJob.text(output.path(), revision, "changes.csv")))
                .getRecords();
    }

    private RunListener noting() {
        return new RunListener() {
            @Override
            public void step(String name) {
                // Files count here.
            }

            @Override
            public void read(String file, boolean readable, int done, int total) {
                read.add(file);
            }
        };
    }

    private static List<CSVRecord> of(List<CSVRecord> changes, String kind) {
        return changes.stream().filter(row -> row.get("kind").equals(kind)).toList();
    }

    private static CSVRecord row(
            List<CSVRecord> changes, String kind, String subDistrict, String indicator) {
        return of(changes, kind).stream()
                .filter(row -> row.get("sub_district").equals(subDistrict))
                .filter(row -> row.get("indicator").equals(indicator))
                .findFirst()
                .orElseThrow(() -> new AssertionError(changes.toString()));
    }

    private static String told(CSVRecord row) {
        return row.get("before") + row.get("after") + row.get("cause");
    }
}
