package org.huibian.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.huibian.report.Report;
import org.huibian.summary.DistrictSummary;
import org.junit.jupiter.api.Test;

class ReportTemplateTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/org/huibian/template/three-sub-districts.txt");

    @Test
    void districtOfThreeReadsAsExpected() throws IOException {
        String text = text(render(SmallDistrict.three()));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }

    private static Report render(DistrictSummary summary) {
        return ReportTemplate.of(TemplateFolder.read(Path.of("templates/annual-report")))
                .render(summary, List.of(), c -> true);
    }

    private static String text(Report report) {
        return report.blocks().stream()
                        .map(block -> block.plainText())
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
