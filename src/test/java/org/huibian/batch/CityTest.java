package org.huibian.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city compiles what its districts compiled. */
class CityTest {

    @TempDir private static Path made;

    /** District → its output folder. */
    private static final Map<String, Path> RESULTS = new HashMap<>();

    @TempDir private Path temp;

    private SmallCity city;
    private Path output;

    @BeforeAll
    static void compileDistricts() throws IOException {
        for (Map.Entry<String, Map<String, String>> district : SmallCity.DISTRICTS.entrySet()) {
            RESULTS.put(
                    district.getKey(),
                    SmallCity.compile(made, district.getKey(), district.getValue()));
        }
    }

    @BeforeEach
    void submitAll() throws IOException {
        city = SmallCity.in(temp);
        output = temp.resolve("结果");
        for (Map.Entry<String, Path> district : RESULTS.entrySet()) {
            city.submit(district.getValue(), 1, district.getKey());
        }
    }

    @Test
    void totalsAreThoseOfOneDistrictOverAllSubDistricts() throws IOException {
        assertThat(city.run(output).end()).isEqualTo(RunOutcome.End.PUBLISHED);

        Map<String, String> all = new LinkedHashMap<>();
        SmallCity.DISTRICTS.forEach(
                (district, reports) ->
                        reports.forEach(
                                (name, text) ->
                                        all.put(
                                                district + name,
                                                text.replace(name, district + name))));
        Path together = SmallCity.compile(temp, "大川区", all);
        assertThat(values(output)).isEqualTo(values(together)).hasSizeGreaterThan(50);
        assertThat(SmallJob.text(output, 1, "totals.csv"))
                .contains("disputes_handled,受理（排查调处）矛盾纠纷,677,件,over,3,4,sum");
    }

    /** Indicator, value, unit and qualifier of each total. */
    private static List<String> values(Path output) throws IOException {
        return SmallCity.rows(output, 1, "totals.csv").stream()
                .map(row -> row.replaceAll("(,(?:exact|over|under|about)?),\\d+,\\d+,", "$1,"))
                .toList();
    }
}
