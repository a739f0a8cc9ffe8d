package org.huibian.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.revision.MemberFigure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city compiles what its districts compiled. */
class CityTest {

    @TempDir private static Path made;

    /** District → its output folder. */
    private static final Map<String, Path> RESULTS = new HashMap<>();

    /** What the city makes of all three. */
    private static Path whole;

    @TempDir private Path temp;

    @BeforeAll
    static void compileAll() throws IOException {
        for (Map.Entry<String, Map<String, String>> district : SmallCity.DISTRICTS.entrySet()) {
            RESULTS.put(
                    district.getKey(),
                    SmallCity.compile(made, district.getKey(), district.getValue()));
        }
        whole = made.resolve("结果");
        SmallCity city = SmallCity.in(made);
        for (String district : RESULTS.keySet()) {
            city.submit(RESULTS.get(district), 1, district);
        }
        assertThat(city.run(whole).end()).isEqualTo(RunOutcome.End.PUBLISHED);
    }

    @Test
    void totalsAreThoseOfOneDistrictOverAllSubDistricts() throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        SmallCity.DISTRICTS.forEach(
                (district, reports) ->
                        reports.forEach(
                                (name, text) ->
                                        all.put(
                                                district + name,
                                                text.replace(name, district + name))));
        Path together = SmallCity.compile(temp, "大川区", all);
        assertThat(values(whole)).isEqualTo(values(together)).hasSizeGreaterThan(50);
        assertThat(SmallJob.text(whole, 1, "totals.csv"))
                .contains("disputes_handled,受理（排查调处）矛盾纠纷,677,件,over,3,4,sum")
                .contains("leaflets,发放宣传资料（单、册、品）,12950,份,about,2,4,sum");
    }

    @Test
    void whoIsMissingIsSaidOnBothLevels() throws IOException {
        assertThat(SmallJob.text(whole, 1, "report.xml"))
                .contains("全市4个区县中，3个已报送年度报告，浦口县缺报")
                .contains("共有街道、镇、乡11个，其中10个报送了年度报告，棠川区汲泉街道未报送");
        assertThat(SmallCity.rows(whole, 1, "findings.csv"))
                .extracting(row -> row.split(",")[2] + " " + row.split(",")[3])
                .contains("S01 浦口县", "R02 棠川区")
                .doesNotContain("S01 棠川区", "R01 棠川区", "R01 云麓县", "R01 沙汀区");
        // 化解 of three with 受理 in 棠川区 (东榆街道, 云岫乡), 云麓县 (2) and 沙汀区 (3).
        assertThat(SmallCity.rows(whole, 1, "coverage.csv"))
                .contains(
                        "mediation_success_rate,,3,4,7,11",
                        "mediation_success_rate,棠川区,1,1,2,4",
                        "mediation_success_rate,云麓县,1,1,2,3");
    }

    @Test
    void everyFigureLeadsDownToItsSentence() throws IOException {
        assertThat(SmallJob.text(whole, 1, "figures.csv"))
                .contains("云麓县,disputes_handled,88,件,exact,derived,云麓县/totals.csv#第");
        assertThat(SmallJob.text(whole, 1, "members.csv"))
                .contains("棠川区,东榆街道,disputes_handled,316,件,exact,stated,棠川区/东榆街道.txt#第7行,")
                .contains("沙汀区,沙头街道,disputes_handled,120,件,over,stated,沙汀区/沙头街道.txt#第7行,");
        assertThat(MemberFigure.of(new OutputFolder(whole), 1, "mediation_success_rate"))
                .filteredOn(figure -> figure.subDistrict().equals("石桥镇"))
                .extracting(figure -> figure.name() + " " + figure.value() + " " + figure.source())
                .containsExactly("受理（排查调处）矛盾纠纷 57件 云麓县/石桥镇.txt#第7行", "化解矛盾纠纷 50件 云麓县/石桥镇.txt#第7行");
        String report = SmallJob.text(whole, 1, "report.xml");
        assertThat(report)
                .contains("source=\"棠川区/东榆街道.txt#第13行\"")
                .contains("棠川区东榆街道“")
                .contains("所属单位的数据见 members.csv");
        assertThat(SmallJob.text(whole, 1, "manifest.json"))
                .contains("\"members.csv\"", "\"coverage.csv\"", "\"level\" : \"city\"");
    }

    @Test
    void alteredRevisionIsRefusedOlderOneSupersededAndTheZipTaken() throws IOException {
        SmallCity city = SmallCity.in(temp);
        zip(new OutputFolder(RESULTS.get("棠川区")).revision(1), city.inbox().resolve("棠川区报送.zip"));
        city.submit(RESULTS.get("云麓县"), 1, "县里/云麓县");
        Path altered = city.inbox().resolve("县里/云麓县/figures.csv");
        Files.writeString(altered, Files.readString(altered).replace(",57,", ",75,"));
        Path results = RESULTS.get("沙汀区");
        city.submit(results, 1, "a沙汀区");
        Path job = results.getParent();
        SmallCity.write(
                job.resolve("inbox/石场街道（更正）.txt"),
                Files.readString(job.resolve("inbox/石场街道.txt")).replace("40件", "44件"));
        assertThat(SmallCity.run(job, results).revision()).isEqualTo(2);
        city.submit(results, 2, "沙汀区");
        SmallCity.write(city.inbox().resolve("说明.txt"), "请查收。");
        Path output = temp.resolve("out");

        RunOutcome outcome = city.run(output);

        assertThat(outcome.reporting()).isEqualTo(2);
        assertThat(SmallCity.rows(output, 1, "submissions.csv"))
                .extracting(row -> row.split(",")[1] + " " + row.split(",")[4])
                .containsExactlyInAnyOrder(
                        "a沙汀区/ superseded",
                        "沙汀区/ used",
                        "棠川区报送.zip used",
                        "县里/云麓县/ unreadable",
                        "说明.txt unreadable");
        assertThat(SmallJob.text(output, 1, "findings.csv"))
                .contains("figures.csv 被改动")
                .contains("这里只收下一级的版本文件夹");
        assertThat(SmallJob.text(output, 1, "members.csv")).contains(",石场街道,disputes_handled,44,");
        assertThat(SmallJob.text(output, 1, "report.xml")).contains("云麓县的报送件待核实");
        // Every file as received, and nothing done twice.
        try (var kept = Files.list(output.resolve("archive"))) {
            assertThat(kept).hasSizeGreaterThan(40);
        }
        assertThat(city.run(output).end()).isEqualTo(RunOutcome.End.UNCHANGED);
    }

    @Test
    void orderInWhichRevisionsArriveDecidesNothing() throws IOException {
        SmallCity city = SmallCity.in(temp);
        List<String> districts = new ArrayList<>(RESULTS.keySet());
        Collections.reverse(districts);
        for (String district : districts) {
            city.submit(RESULTS.get(district), 1, district);
        }
        Path output = temp.resolve("out");
        city.run(output);
        Path first = new OutputFolder(whole).revision(1);
        for (Path file : SmallJob.files(first).toList()) {
            assertThat(new OutputFolder(output).revision(1).resolve(file))
                    .hasSameBinaryContentAs(first.resolve(file));
        }
    }

    @Test
    void provinceCompilesACityDeliveredAsItsWholeOutputFolder() throws IOException {
        Path province = temp.resolve("省");
        SmallCity.copy(whole, province.resolve("inbox/澜州市"));
        LatestRevision.approve(new OutputFolder(province.resolve("inbox/澜州市")), 1);
        SmallCity.write(
                province.resolve("job.yml"),
                SmallCity.CITY.replace("level: city", "level: province").replace("澜州市", "澜江省"));
        SmallCity.write(province.resolve("sub-districts.csv"), "code,name,kind\n1,澜州市,市\n");
        Path output = temp.resolve("out");

        assertThat(SmallCity.run(province, output).end()).isEqualTo(RunOutcome.End.PUBLISHED);

        assertThat(values(output)).isEqualTo(values(whole));
        assertThat(SmallCity.rows(output, 1, "submissions.csv")).hasSize(1);
        assertThat(SmallJob.text(output, 1, "members.csv"))
                .contains("澜州市,棠川区/东榆街道,disputes_handled,316,件,exact,stated,澜州市/棠川区/东榆街道.txt#第7行,");
        assertThat(SmallJob.text(output, 1, "findings.csv")).doesNotContain(",R06,");
    }

    private static void zip(Path folder, Path zip) throws IOException {
        Files.createDirectories(zip.getParent());
        // As Windows in Chinese packs: names in the code page, without a mark that says so.
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file, Charset.forName("GBK"))) {
            for (Path path : SmallJob.files(folder).toList()) {
                out.putNextEntry(new ZipEntry("0001/" + path.toString().replace('\\', '/')));
                Files.copy(folder.resolve(path), out);
            }
        }
    }

    /** Indicator, value, unit and qualifier of each total. */
    private static List<String> values(Path output) throws IOException {
        return SmallCity.rows(output, 1, "totals.csv").stream()
                .map(row -> row.replaceAll("(,(?:exact|over|under|about)?),\\d+,\\d+,", "$1,"))
                .toList();
    }
}
