package org.huibian.template.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.job.JobSettings;
import org.huibian.job.decision.Decision;
import org.huibian.job.roster.SubDistrict;
import org.huibian.message.Message;
import org.huibian.report.Report;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.Ruling;
import org.huibian.summary.digest.DistrictDigest;
import org.huibian.template.review.ReviewModel.DecisionModel;
import org.huibian.template.review.ReviewModel.FindingModel;
import org.huibian.template.review.ReviewModel.NoticeModel;
import org.huibian.template.review.ReviewModel.UnitModel;
import org.huibian.template.words.FigureText;

/** Makes what the templates for the people who check see of the findings. */
public final class ReviewModels {

    private final DistrictSummary summary;
    private final List<Finding> findings;

    /** Sub-district → its findings, the gravest first; the roster's order, then the others. */
    private final Map<String, List<Finding>> byUnit = new LinkedHashMap<>();

    private final Notices notices;

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
        this.notices = new Notices(summary, byUnit);
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
                                        own.stream().map(FindingModel::of).toList()));
                    }
                });
        PrintedQuotes printed = new PrintedQuotes(report);
        DistrictDigest digest = printed.digest(summary);
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
                SharedPoints.of(digest, printed),
                ChosenSentences.of(digest, printed),
                summary.rulings().stream().map(this::model).toList(),
                job.merging().ownText().unwritten().stream().map(Message::text).toList());
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

    /** The notice for a sub-district of the roster; none for one in order. */
    public Optional<NoticeModel> notice(SubDistrict subDistrict, int revision) {
        return notices.of(subDistrict, revision);
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
