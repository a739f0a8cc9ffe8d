package org.huibian.template.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.message.Message;
import org.huibian.report.Report;
import org.huibian.summary.DistrictSummary;
import org.huibian.template.ReportTemplate;
import org.huibian.template.SmallDistrict;
import org.huibian.template.TemplateFolder;

/**
 * The district of three with a finding of each severity, of nobody, and of a report that is
 * missing.
 */
final class FindingsOfThree {

    static final ReportTemplate TEMPLATE =
            ReportTemplate.of(TemplateFolder.read(Path.of("templates/annual-report")));

    static final DistrictSummary SUMMARY = SmallDistrict.three();

    static final Finding ERROR =
            finding("V03", Severity.ERROR, "望山镇", "望山镇.txt#第3行", "化解12件，受理10件。");
    static final Finding WARNING =
            finding("C09", Severity.WARNING, "望山镇", "望山镇.txt#第9行", "<b>&${1+1} “甲” 7 件。");
    static final Finding INFO = finding("V02", Severity.INFO, "东海街道", "东海街道.txt#第2行", "化解率98.5%。");
    static final Finding NOBODY = finding("S04", Severity.ERROR, "", "总结.txt", "");
    static final Finding ABSENT =
            new Finding(
                    "S01",
                    Severity.ERROR,
                    "清河乡",
                    "",
                    List.of(),
                    List.of(),
                    Message.of(Check.class, "S01.message", "清河乡", 2025),
                    Message.of(Check.class, "S01.action", "2026-01-20"));

    static final List<Finding> ALL = List.of(ERROR, NOBODY, ABSENT, WARNING, INFO);

    private FindingsOfThree() {}

    static Finding finding(
            String check, Severity severity, String unit, String place, String quote) {
        return new Finding(
                check,
                severity,
                unit,
                "",
                List.of(place),
                quote.isEmpty() ? List.of() : List.of(quote),
                Message.of(Check.class, "V03.message", "化解", 12, "受理", 10),
                Message.of(Check.class, "V03.action"));
    }

    static Map<String, Report> notices(List<Finding> findings) {
        return AllNotices.of(TEMPLATE, SUMMARY, findings);
    }
}
