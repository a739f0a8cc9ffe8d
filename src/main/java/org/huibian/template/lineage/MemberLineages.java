package org.huibian.template.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.huibian.extract.Observation;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Quantity;
import org.huibian.message.Message;
import org.huibian.report.Lineage;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SummaryRow;
import org.huibian.template.words.FigureText;
import org.huibian.template.words.LevelModel;

/**
 * How each figure of a level that compiles revisions came about: what each district below has, how
 * many of those at the bottom it rests on, and where the districts say so.
 */
final class MemberLineages {

    private final DistrictSummary summary;
    private final BiFunction<String, Indicator, String> decision;

    /**
     * For a summary.
     *
     * @param decision what was decided about a district's figure; empty text for nothing
     */
    MemberLineages(DistrictSummary summary, BiFunction<String, Indicator, String> decision) {
        this.summary = summary;
        this.decision = decision;
    }

    Lineage lineage(SummaryRow row) {
        if (row.total().isEmpty()) {
            List<Quantity> values =
                    row.bottom().values().values().stream().map(Observation::quantity).toList();
            return lineage(
                    row,
                    FigureText.range(values),
                    message("lineage.members.range", values.size()),
                    districts(row.bottom().values().keySet()).stream()
                            .map(name -> range(row, name))
                            .toList());
        }
        String result = Lineages.result(row.total().get(), summary.catalog().units());
        if (row.indicator().aggregation() instanceof Aggregation.Ratio ratio) {
            return ratio(row, ratio.formula().orElseThrow(), result);
        }
        Message formula =
                row.reporting() == 1 && row.bottom().reporting() == 1
                        ? message(
                                "lineage.members.single",
                                LevelModel.name(row.bottom().contributors().get(0)))
                        : message("lineage.members.sum", row.reporting(), row.bottom().reporting());
        return lineage(
                row,
                result,
                formula,
                row.values().keySet().stream().map(name -> total(row, name)).toList());
    }

    private Lineage ratio(SummaryRow row, Aggregation.Formula formula, String result) {
        SummaryRow above = summary.row(formula.numerator()).orElseThrow();
        SummaryRow below = summary.row(formula.denominator()).orElseThrow();
        List<Lineage.Part> parts = new ArrayList<>();
        for (String name : row.contributors()) {
            List<String> both =
                    row.bottom().contributors().stream()
                            .filter(path -> LevelModel.isOf(path, name))
                            .toList();
            Optional<Observation> total = Optional.ofNullable(row.values().get(name));
            parts.add(
                    new Lineage.Part(
                            name,
                            message(
                                            "lineage.members.units",
                                            sum(above, both) + "÷" + sum(below, both),
                                            both.size())
                                    .text(),
                            total.map(Lineages::source).orElse(""),
                            total.map(Observation::quote).orElse(""),
                            Lineages.joined(
                                    Stream.of(
                                                    decision.apply(name, above.indicator()),
                                                    decision.apply(name, below.indicator()))
                                            .filter(text -> !text.isEmpty()))));
        }
        List<String> all = row.bottom().contributors();
        return lineage(
                row,
                result,
                message(
                        "lineage.members.ratio",
                        above.indicator().name(),
                        below.indicator().name(),
                        sum(above, all),
                        sum(below, all),
                        row.reporting(),
                        all.size()),
                parts);
    }

    private Lineage.Part total(SummaryRow row, String name) {
        Observation value = row.values().get(name);
        return new Lineage.Part(
                name,
                message(
                                "lineage.members.units",
                                FigureText.text(value.quantity()),
                                LevelModel.values(row, name).size())
                        .text(),
                Lineages.source(value),
                value.quote(),
                decision.apply(name, row.indicator()));
    }

    private static Lineage.Part range(SummaryRow row, String name) {
        List<Quantity> values = LevelModel.values(row, name);
        return new Lineage.Part(
                name,
                message("lineage.members.units", FigureText.range(values), values.size()).text(),
                "",
                "",
                "");
    }

    /** The districts of some paths, each once. */
    private List<String> districts(Iterable<String> paths) {
        List<String> districts = new ArrayList<>();
        for (String name : summary.reports().keySet()) {
            for (String path : paths) {
                if (LevelModel.isOf(path, name) && !districts.contains(name)) {
                    districts.add(name);
                }
            }
        }
        return districts;
    }

    private String sum(SummaryRow row, List<String> paths) {
        return paths.stream()
                .map(path -> value(row, path))
                .map(
                        value ->
                                value.quantity()
                                        .in(row.indicator().unit(), summary.catalog().units()))
                .map(Optional::orElseThrow)
                .reduce(Quantity::plus)
                .map(FigureText::text)
                .orElseThrow();
    }

    /** A figure of one below; of a district where another figure of it was decided. */
    private static Observation value(SummaryRow row, String path) {
        Observation own = row.bottom().values().get(path);
        return own == null ? row.values().get(path) : own;
    }

    private static Lineage lineage(
            SummaryRow row, String result, Message formula, List<Lineage.Part> parts) {
        return new Lineage(
                row.indicator().id(), row.indicator().name(), formula.text(), result, parts);
    }

    private static Message message(String key, Object... values) {
        return Message.of(Lineages.class, key, values);
    }
}
