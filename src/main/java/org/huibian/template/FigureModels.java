package org.huibian.template;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibian.check.DoubtfulFigures;
import org.huibian.check.Finding;
import org.huibian.check.stages.words.CarriedOver;
import org.huibian.extract.Observation;
import org.huibian.indicator.Quantity;
import org.huibian.job.roster.SubDistrict;
import org.huibian.summary.Bottom;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SummaryRow;
import org.huibian.template.ReportModel.CellModel;
import org.huibian.template.ReportModel.FigureModel;
import org.huibian.template.words.FigureText;
import org.huibian.template.words.LevelModel;
import org.huibian.template.words.OnDemand;
import org.huibian.template.words.PlainData;
import org.huibian.template.words.Standing;
import org.jspecify.annotations.Nullable;

/** What a template sees of the figures of a summary, and which of them an open finding doubts. */
final class FigureModels {

    private final DistrictSummary summary;
    private final Standing standing;

    private final DoubtfulFigures doubtful;

    /** The roster: each name as it is printed → as it is. */
    private final Map<String, String> printedNames = new LinkedHashMap<>();

    FigureModels(DistrictSummary summary, List<Finding> findings, Standing standing) {
        this.summary = summary;
        this.standing = standing;
        this.doubtful = new DoubtfulFigures(summary, findings);
        for (SubDistrict one : summary.job().roster().subDistricts()) {
            printedNames.put(PlainData.printable(one.name()), one.name());
        }
    }

    /** The model of a row that is stated. */
    FigureModel of(SummaryRow row) {
        SummaryRow bottom = row.bottom();
        List<Quantity> values =
                bottom.values().values().stream().map(Observation::quantity).toList();
        boolean total = row.total().isPresent();
        List<String> reporters =
                (total ? bottom.contributors() : List.copyOf(bottom.values().keySet()))
                        .stream().map(LevelModel::name).toList();
        int submitted = Bottom.of(summary).map(Bottom::reporting).orElse(summary.reports().size());
        return new FigureModel(
                row.indicator().id(),
                row.indicator().name(),
                row.indicator().unit(),
                row.indicator().nature().name().toLowerCase(Locale.ROOT),
                total ? "total" : "range",
                total ? FigureText.text(row.total().get()) : FigureText.range(values),
                row.total().map(FigureText::number).orElse(""),
                row.total().map(Quantity::digits).orElse(""),
                row.total().map(this::large).orElse(""),
                String.valueOf(reporters.size()),
                reporters,
                doers(bottom, reporters),
                reporters.size() == submitted,
                reporters.size() * 2 < submitted,
                reporters.size() == 1,
                total && row.total().get().amount().signum() == 0,
                !values.isEmpty() && values.stream().allMatch(FigureText::isFull),
                FigureText.isSame(values),
                printedNames.values().stream().anyMatch(name -> isDoubtful(row, name)),
                isMostlyDoubtful(row),
                bottom.values().values().stream()
                        .anyMatch(value -> CarriedOver.isSaid(value.quote())),
                new OnDemand<>(printedNames, name -> cell(row, name)));
    }

    private static List<String> doers(SummaryRow row, List<String> reporters) {
        if (row.total().map(total -> total.amount().signum() == 0).orElse(true)
                || row.indicator().isRate()) {
            return reporters;
        }
        return row.contributors().stream()
                .filter(path -> isMore(row.values().get(path)))
                .map(LevelModel::name)
                .toList();
    }

    private static boolean isMore(@Nullable Observation value) {
        return value == null || value.quantity().amount().signum() != 0;
    }

    private String large(Quantity total) {
        return FigureText.running(total, summary.catalog().units());
    }

    private CellModel cell(SummaryRow row, String name) {
        Observation value = row.values().get(name);
        return new CellModel(
                value == null ? LevelModel.range(row, name) : FigureText.number(value.quantity()),
                value == null ? "" : FigureText.text(value.quantity()),
                value == null ? "" : value.quantity().digits(),
                isDoubtful(row, name),
                standing.of(name));
    }

    /** 85,000,000 of 85,127,302: a total that a doubtful value makes what it is. */
    private boolean isMostlyDoubtful(SummaryRow row) {
        BigDecimal questioned =
                printedNames.values().stream()
                        .filter(name -> row.values().containsKey(name) && isDoubtful(row, name))
                        .map(name -> row.values().get(name).quantity().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return !row.indicator().isRate()
                && row.total()
                        .filter(total -> questioned.add(questioned).compareTo(total.amount()) > 0)
                        .isPresent();
    }

    private boolean isDoubtful(SummaryRow row, String name) {
        return (row.values().containsKey(name) || row.members().isPresent())
                && doubtful.contain(name, row.indicator().id());
    }
}
