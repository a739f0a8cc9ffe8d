package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was planted in the sample district is found, and next to nothing else. */
class SampleFindingsTest {

    /** The web reader passes over a title that the page prints twice. */
    private static final Set<String> OUT_OF_REACH = Set.of("T09 桐埠镇");

    private static final int MOST_FURTHER = 2;

    private static List<Finding> findings = List.of();

    @BeforeAll
    static void examine() throws Exception {
        findings = JobFindings.of(Path.of("jobs/sample-2025"));
    }

    private static List<CsvTable.Row> rows(String file, String... columns) {
        return CsvTable.parse(
                        SetupFile.read(Path.of("src/test/resources/sample-2025", file)),
                        List.of(columns),
                        List.of())
                .rows();
    }

    private static List<Finding> matching(CsvTable.Row row) {
        return findings.stream()
                .filter(finding -> finding.check().equals(row.text("check")))
                .filter(finding -> finding.subDistrict().equals(row.text("sub_district")))
                .filter(finding -> JobFindings.quotes(finding, row.text("quote")))
                .toList();
    }

    @Test
    void everyPlantedMistakeIsFoundAndLittleElse() {
        List<String> missed = new ArrayList<>();
        Set<Finding> planted = new HashSet<>();
        for (CsvTable.Row row :
                rows("planted.csv", "check", "sub_district", "quote", "severity", "note")) {
            List<Finding> found = matching(row);
            planted.addAll(found);
            boolean grave =
                    found.stream()
                            .anyMatch(one -> one.severity().code().equals(row.text("severity")));
            String name = row.text("check") + " " + row.text("sub_district");
            if (!grave && !OUT_OF_REACH.contains(name)) {
                missed.add(name + " " + row.text("quote"));
            }
        }
        Map<String, Long> further =
                findings.stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .filter(finding -> !planted.contains(finding))
                        .collect(
                                Collectors.groupingBy(Finding::subDistrict, Collectors.counting()));
        System.out.println("sample: missed " + missed + ", further " + further);
        assertThat(missed).isEmpty();
        assertThat(further.values()).allMatch(count -> count <= MOST_FURTHER);
    }

    @Test
    void severalQuotationsHaveAPlaceEach() {
        assertThat(findings)
                .filteredOn(finding -> finding.quotes().size() > 1)
                .isNotEmpty()
                .allMatch(finding -> finding.places().size() == finding.quotes().size());
    }

    @Test
    void noGuardIsRaised() {
        Set<String> plantedHere =
                rows("planted.csv", "check", "sub_district", "quote", "severity", "note").stream()
                        .map(
                                row ->
                                        row.text("check")
                                                + row.text("sub_district")
                                                + row.text("quote"))
                        .collect(Collectors.toSet());
        for (CsvTable.Row guard : rows("guards.csv", "check", "sub_district", "quote", "note")) {
            if (guard.text("quote").isEmpty()
                    || plantedHere.contains(
                            guard.text("check")
                                    + guard.text("sub_district")
                                    + guard.text("quote"))) {
                continue;
            }
            assertThat(matching(guard)).as(guard.text("check") + guard.text("quote")).isEmpty();
        }
    }
}
