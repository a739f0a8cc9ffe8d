package org.huibian.check.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Check;
import org.huibian.check.Clause;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Role;
import org.huibian.indicator.Qualifier;
import org.huibian.message.Message;
import org.huibian.source.Location;
import org.huibian.summary.DistrictSummary;

/**
 * A table within a report that gives another total than its text: 案件72件, and 76 in the table below.
 */
final class TableAgainstText {

    /** Words that many tables have and that tell nothing of what is counted. */
    private static final Set<String> COMMON =
            Set.of("案件", "纠纷", "行政", "件数", "次数", "人数", "数量", "工作", "活动", "全年");

    /** So many characters running are compared, and so many such pairs tell what is counted. */
    private static final int PAIR = 2;

    private static final Pattern ROW = Pattern.compile("!\\d+,");

    private TableAgainstText() {}

    /** Notes each indicator whose total in a table is not the one of the text. */
    static void examine(
            DistrictSummary summary,
            String subDistrict,
            Extraction report,
            List<Finding> findings) {
        Set<String> noted = new HashSet<>();
        for (Mention mention : report.mentions()) {
            if (mention.role() != Role.OTHER
                    || mention.value().isEmpty()
                    || mention.qualifier() != Qualifier.EXACT
                    || !mention.excerpt().location().isTableCell()) {
                continue;
            }
            Optional<Observation> used =
                    report.observation(mention.indicator())
                            .filter(found -> found.basis() == Observation.Basis.STATED)
                            .filter(found -> found.quantity().qualifier() == Qualifier.EXACT)
                            .filter(found -> found.quantity().unit().equals(mention.unit()))
                            .filter(found -> !place(found).isTableCell())
                            .filter(
                                    found ->
                                            found.quantity()
                                                            .amount()
                                                            .compareTo(mention.value().get())
                                                    != 0)
                            .filter(found -> !isInColumn(report, mention, found))
                            .filter(found -> !isToldBeside(summary, report, mention));
            if (used.isPresent() && noted.add(mention.indicator())) {
                findings.add(finding(summary, subDistrict, mention, used.get()));
            }
        }
    }

    /** 罚款61500, 没收4800, 合计66300: the text has the number that the column comes to. */
    private static boolean isInColumn(Extraction report, Mention mention, Observation text) {
        return report.mentions().stream()
                .filter(one -> one.excerpt().location().isTableCell())
                .filter(one -> column(one).equals(column(mention)))
                .flatMap(one -> one.value().stream())
                .anyMatch(value -> value.compareTo(text.quantity().amount()) == 0);
    }

    /**
     * 审查合同82份, and 为各村审查合同213份 elsewhere in the text: which holds it is asked of the text alone.
     */
    private static boolean isToldBeside(DistrictSummary summary, Extraction report, Mention table) {
        String name = summary.catalog().indicator(table.indicator()).name();
        return report.mentions().stream()
                .filter(one -> !one.excerpt().location().isTableCell())
                .filter(one -> one.role() != Role.PREVIOUS && one.role() != Role.PLAN)
                .filter(one -> one.unit().equals(table.unit()))
                .filter(one -> isSame(one, table))
                .anyMatch(one -> isNamed(name, one));
    }

    /**
     * Whether the clause of a figure names what the table counts: two pairs of characters of its
     * name that are no common words, or the one that it has.
     */
    private static boolean isNamed(String name, Mention mention) {
        String sentence = mention.quote();
        int at = Clause.placeOf(mention.excerpt().text(), sentence);
        if (at < 0) {
            return false;
        }
        String clause = Clause.around(sentence, at, at);
        List<String> pairs =
                IntStream.rangeClosed(PAIR, name.length())
                        .mapToObj(end -> name.substring(end - PAIR, end))
                        .filter(pair -> !COMMON.contains(pair))
                        .toList();
        return !pairs.isEmpty()
                && pairs.stream().filter(clause::contains).count() >= Math.min(PAIR, pairs.size());
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.value()
                .filter(value -> value.compareTo(other.value().orElseThrow()) == 0)
                .isPresent();
    }

    /** Its place without the row. */
    private static String column(Mention mention) {
        return ROW.matcher(mention.excerpt().location().toString()).replaceFirst("!");
    }

    private static Location place(Observation found) {
        return found.sources().get(0).location();
    }

    private static Finding finding(
            DistrictSummary summary, String subDistrict, Mention table, Observation text) {
        String said = text.sources().get(0).text();
        return new Finding(
                "V13",
                Severity.ERROR,
                subDistrict,
                table.indicator(),
                List.of(table.excerpt().location().toString(), place(text).toString()),
                List.of(table.quote(), text.quote()),
                Message.of(
                        Check.class,
                        "V13.table",
                        summary.catalog().indicator(table.indicator()).name(),
                        table.excerpt().text(),
                        said),
                Message.of(Check.class, "V13.tableAction", said));
    }
}
