package org.huibian.template.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.job.Decision;
import org.huibian.job.JobSettings;
import org.huibian.job.SubDistrict;
import org.huibian.message.ChineseDate;
import org.huibian.report.Report;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.Ruling;
import org.huibian.template.review.ReviewModel.DecisionModel;
import org.huibian.template.review.ReviewModel.FindingModel;
import org.huibian.template.review.ReviewModel.NoticeModel;
import org.huibian.template.review.ReviewModel.PlaceModel;
import org.huibian.template.review.ReviewModel.UnitModel;
import org.huibian.template.words.FigureText;
import org.huibian.template.words.Standing;

/** Makes what the templates for the people who check see of the findings. */
public final class ReviewModels {

    /** What the office itself settles; a sub-district could do nothing about it. */
    private static final Set<String> OFFICE =
            Set.of("S01", "S04", "I04", "I06", "R05", "I07", "I08", "I09");

    private final DistrictSummary summary;
    private final List<Finding> findings;

    /** Sub-district → its findings, the gravest first; the roster's order, then the others. */
    private final Map<String, List<Finding>> byUnit = new LinkedHashMap<>();

    public ReviewModels(DistrictSummary summary, List<Finding> findings) {
        this.summary = summary;
        this.findings = findings;
        for (SubDistrict subDistrict : summary.job().roster().subDistricts()) {
            byUnit.put(subDistrict.name(), new ArrayList<>());
        }
        Map<String, List<Finding>> others = new TreeMap<>();
        for (Finding finding : findings) {
            List<Finding> own = byUnit.get(finding.subDistrict());
            if (own == null) {
                own = others.computeIfAbsent(finding.subDistrict(), name -> new ArrayList<>());
            }
            own.add(finding);
        }
        byUnit.putAll(others);
    }

    /** What stands after the text of the review copy. */
    public ReviewModel review(Report report) {
        JobSettings job = summary.job();
        List<UnitModel> units = new ArrayList<>();
        List<String> clear = new ArrayList<>();
        byUnit.forEach(
                (name, own) -> {
                    if (own.isEmpty()) {
                        clear.add(name);
                    } else {
                        units.add(
                                new UnitModel(
                                        name,
                                        count(own, Severity.ERROR),
                                        count(own, Severity.WARNING),
                                        count(own, Severity.INFO),
                                        count(own, false),
                                        own.stream().map(ReviewModels::model).toList()));
                    }
                });
        return new ReviewModel(
                job.title(),
                job.district(),
                String.valueOf(job.year()),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO),
                count(findings, false),
                units,
                clear,
                ChosenSentences.of(summary, report),
                summary.rulings().stream().map(this::model).toList());
    }

    private DecisionModel model(Ruling ruling) {
        Decision decision = ruling.decision();
        return new DecisionModel(
                decision.subDistrict(),
                summary.catalog().indicator(decision.indicator()).name(),
                FigureText.text(ruling.decided()),
                ruling.stated().map(stated -> FigureText.text(stated.quantity())).orElse(""),
                decision.reason(),
                decision.who(),
                ruling.applies());
    }

    /** Sub-district → its notice, in the order of the roster; none for those in order. */
    public Map<String, NoticeModel> notices(int revision) {
        JobSettings job = summary.job();
        Standing standing = new Standing(summary);
        Map<String, NoticeModel> notices = new LinkedHashMap<>();
        for (SubDistrict subDistrict : job.roster().subDistricts()) {
            String name = subDistrict.name();
            List<FindingModel> errors = own(name, Severity.ERROR);
            List<FindingModel> warnings = own(name, Severity.WARNING);
            String state = standing.of(name);
            boolean settled = state.equals(Standing.REPORTED) || isExcused(name, state);
            if (settled && errors.isEmpty() && warnings.isEmpty()) {
                continue;
            }
            notices.put(
                    name,
                    new NoticeModel(
                            job.district(),
                            String.valueOf(job.year()),
                            String.valueOf(job.signed().getYear()),
                            job.issuer(),
                            name,
                            job.year()
                                    + "-"
                                    + String.format(Locale.ROOT, "%04d", revision)
                                    + "-"
                                    + subDistrict.code(),
                            ChineseDate.of(job.deadline()),
                            state,
                            job.level().code(),
                            errors,
                            warnings));
        }
        return notices;
    }

    /** Whether it sent nothing, and the office has answered why. */
    private boolean isExcused(String name, String state) {
        return state.equals(Standing.MISSING)
                && byUnit.getOrDefault(name, List.of()).stream()
                        .anyMatch(found -> found.check().equals("S01") && !found.isOpen());
    }

    private List<FindingModel> own(String name, Severity severity) {
        return byUnit.getOrDefault(name, List.of()).stream()
                .filter(Finding::isOpen)
                .filter(finding -> finding.severity() == severity)
                .filter(finding -> !OFFICE.contains(finding.check()))
                .map(ReviewModels::model)
                .toList();
    }

    private static FindingModel model(Finding finding) {
        List<PlaceModel> places = new ArrayList<>();
        int count = Math.max(finding.places().size(), finding.quotes().size());
        for (int i = 0; i < count; i++) {
            places.add(new PlaceModel(at(finding.quotes(), i), at(finding.places(), i)));
        }
        return new FindingModel(
                finding.check(),
                finding.severity().code(),
                finding.message().text(),
                finding.due().text(),
                !finding.isOpen(),
                places);
    }

    private static String at(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : "";
    }

    private static String count(List<Finding> findings, Severity severity) {
        return String.valueOf(
                findings.stream()
                        .filter(Finding::isOpen)
                        .filter(f -> f.severity() == severity)
                        .count());
    }

    private static String count(List<Finding> findings, boolean open) {
        return String.valueOf(findings.stream().filter(f -> f.isOpen() == open).count());
    }
}
