package org.huibian.summary.digest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.indicator.Theme;
import org.huibian.summary.SampleDistrict;
import org.huibian.summary.SampleDistrict.ReportBuilder;
import org.huibian.summary.Summarizer;

/** A district whose reports a test writes, and its digest. */
final class ReportedDistrict {

    /** A sentence that names a practice and states a figure of it. */
    static final String GOOD = "依托“老街坊议事厅”，每周三晚由社区律师坐堂，全年就地化解楼道堆物、噪声扰民等纠纷86件。";

    private final Map<String, ReportBuilder> reports = new LinkedHashMap<>();

    /** The report of a sub-district, begun where there is none. */
    ReportBuilder report(String name) {
        return reports.computeIfAbsent(name, n -> SampleDistrict.report(n + ".txt"));
    }

    void remove(String name) {
        reports.remove(name);
    }

    /** The practices told of a theme. */
    List<Practice> practices(String theme) {
        return theme(digest(), theme).practices();
    }

    static ThemeDigest theme(DistrictDigest digest, String theme) {
        return digest.themes().stream()
                .filter(d -> d.theme().equals(new Theme(theme)))
                .findFirst()
                .orElseThrow();
    }

    /** Of sentences that may all be quoted. */
    DistrictDigest digest() {
        return digest(passage -> true);
    }

    DistrictDigest digest(Predicate<Passage> quotable) {
        Map<String, Extraction> built = new LinkedHashMap<>();
        reports.forEach((name, report) -> built.put(name, report.build()));
        return DistrictDigest.of(
                new Summarizer(
                                SampleDistrict.job(reports.keySet().toArray(String[]::new)),
                                SampleDistrict.catalog(
                                        "handled,受理,件,sum,disputes,flow",
                                        "events,活动,场,sum,publicity,flow"))
                        .summarize(SampleDistrict.intake(built)),
                quotable);
    }
}
