package org.huibian.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;

/** Fills in the two forms of jobs/sample-2025 from forms.csv: SampleForms jobs/sample-2025. */
final class SampleForms {

    private static final Map<String, LocalDate> DATES =
            new TreeMap<>(
                    Map.of(
                            "文枢街道", LocalDate.of(2025, 12, 29),
                            "白苇镇", LocalDate.of(2026, 1, 22)));

    private SampleForms() {}

    /** Writes the forms into the inbox. */
    public static void main(String... arguments) throws IOException {
        JobFolder folder = JobFolder.at(Path.of(arguments[0]));
        JobSettings job = folder.settings();
        for (String name : DATES.keySet()) {
            Files.write(job.inbox().resolve(name + "统计表.xlsx"), filled(folder, job, name));
        }
    }

    /** A form as it lies in the inbox. */
    static byte[] filled(JobFolder folder, JobSettings job, String name) throws IOException {
        IndicatorCatalog catalog =
                IndicatorCatalog.parse(
                        folder.vocabulary("indicators.csv"), folder.vocabulary("units.csv"));
        CsvTable entries =
                CsvTable.parse(
                        SetupFile.read(Path.of("src/test/resources/sample-2025/forms.csv")),
                        java.util.List.of("sub_district", "indicator", "value"),
                        java.util.List.of("previous", "remark"));
        try (FilledForm form = FilledForm.of(job, catalog)) {
            form.subDistrict(name).date(DATES.get(name));
            for (CsvTable.Row row : entries.rows()) {
                if (row.text("sub_district").equals(name)) {
                    enter(form, row);
                }
            }
            return form.bytes();
        }
    }

    private static void enter(FilledForm form, CsvTable.Row row) {
        String indicator = row.text("indicator");
        form.figure(indicator, Double.parseDouble(row.text("value")));
        if (!row.text("previous").isEmpty()) {
            form.previous(indicator, Double.parseDouble(row.text("previous")));
        }
        if (!row.text("remark").isEmpty()) {
            form.remark(indicator, row.text("remark"));
        }
    }
}
