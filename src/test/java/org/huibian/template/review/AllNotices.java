package org.huibian.template.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.check.Finding;
import org.huibian.report.Report;
import org.huibian.summary.DistrictSummary;
import org.huibian.template.ReportTemplate;

/** The return notices of a district by sub-district, of revision 7. */
final class AllNotices {

    private AllNotices() {}

    static Map<String, Report> of(
            ReportTemplate template, DistrictSummary summary, List<Finding> findings) {
        Map<String, Report> notices = new LinkedHashMap<>();
        try {
            template.notices(summary, findings, 7, notices::put);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return notices;
    }
}
