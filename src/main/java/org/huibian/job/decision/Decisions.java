package org.huibian.job.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibian.job.roster.Roster;
import org.huibian.message.Message;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;

/**
 * The decisions of the office (核定表), each about something else.
 *
 * @param all in the order in which they are written down
 */
public record Decisions(List<Decision> all) {

    /** None. */
    public static final Decisions NONE = new Decisions(List.of());

    /** The file in the job folder that a clerk writes. */
    public static final String CSV = "decisions.csv";

    /** The copy of a ledger in the job folder that a clerk fills in. */
    public static final String WORKBOOK = "decisions.xlsx";

    private static final List<String> REQUIRED = List.of("sub_district", "value", "reason", "who");

    private static final List<String> OPTIONAL =
            List.of("indicator", "finding", "qualifier", "quote");

    /** Copies. */
    public Decisions {
        all = List.copyOf(all);
    }

    /** What decisions may be about: the roster, the vocabulary. */
    public record Scope(Roster roster, Set<String> indicators) {

        /** Copies. */
        public Scope {
            indicators = Set.copyOf(indicators);
        }
    }

    /**
     * Parses decisions.csv: sub_district, indicator, finding, value, qualifier, reason, who, quote;
     * exactly one of indicator and finding is filled.
     *
     * @throws org.huibian.setup.SetupException about the first row that is wrong
     */
    public static Decisions parse(SetupFile file, Scope scope) {
        List<Decision> decisions = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.parse(file, REQUIRED, OPTIONAL).rows()) {
            decisions.add(decision(row));
        }
        return checked(decisions, scope);
    }

    private static Decision decision(CsvTable.Row row) {
        String indicator = row.text("indicator");
        String finding = row.text("finding").toLowerCase(java.util.Locale.ROOT);
        if (indicator.isEmpty() == finding.isEmpty()) {
            throw row.complaint(
                    Message.of(
                            Decisions.class,
                            indicator.isEmpty() ? "decision.neither" : "decision.both"));
        }
        if (!finding.isEmpty() && !(row.text("value") + row.text("qualifier")).isEmpty()) {
            throw row.complaint(Message.of(Decisions.class, "decision.answer-value"));
        }
        return new Decision(
                row.text("sub_district"),
                indicator,
                finding,
                finding.isEmpty() ? Optional.of(value(row)) : Optional.empty(),
                finding.isEmpty() ? qualifier(row) : "",
                row.required("reason"),
                row.required("who"),
                row.text("quote"),
                new Decision.Origin(row.file(), CSV + "#第" + row.line() + "行", row.line()));
    }

    private static BigDecimal value(CsvTable.Row row) {
        String text = row.required("value");
        if (!text.matches("\\d{1,24}(\\.\\d{1,12})?|\\d{1,3}(,\\d{3}){1,7}(\\.\\d{1,12})?")) {
            throw row.complaint(Message.of(Decisions.class, "decision.value", text));
        }
        return new BigDecimal(text.replace(",", ""));
    }

    private static String qualifier(CsvTable.Row row) {
        String qualifier = row.text("qualifier");
        if (qualifier.isEmpty()) {
            return "exact";
        }
        if (!Decision.QUALIFIERS.contains(qualifier)) {
            throw row.complaint(Message.of(Decisions.class, "decision.qualifier", qualifier));
        }
        return qualifier;
    }

    /** The decisions, each about something that is known, no two about one thing. */
    public static Decisions checked(List<Decision> decisions, Scope scope) {
        Map<String, Decision> bySubject = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            check(decision, scope);
            Decision former = bySubject.putIfAbsent(decision.subject(), decision);
            if (former != null) {
                throw decision.complaint(
                        Message.of(
                                Decisions.class,
                                "decision.twice",
                                former.origin().place(),
                                decision.origin().place()));
            }
        }
        return new Decisions(decisions);
    }

    private static void check(Decision decision, Scope scope) {
        boolean nobody = decision.isAnswer() && decision.subDistrict().isEmpty();
        if (!nobody && scope.roster().find(decision.subDistrict()).isEmpty()) {
            throw decision.complaint(
                    Message.of(Decisions.class, "decision.sub-district", decision.subDistrict()));
        }
        if (!decision.isAnswer() && !scope.indicators().contains(decision.indicator())) {
            throw decision.complaint(
                    Message.of(Decisions.class, "decision.indicator", decision.indicator()));
        }
        if (decision.isAnswer() && !decision.finding().matches("[0-9a-f]{12}")) {
            throw decision.complaint(
                    Message.of(Decisions.class, "decision.finding", decision.finding()));
        }
    }

    /**
     * These and others; what both decide alike is taken from these.
     *
     * @throws org.huibian.setup.SetupException if they decide one thing differently
     */
    public Decisions with(Decisions others) {
        Map<String, Decision> bySubject = new LinkedHashMap<>();
        all.forEach(decision -> bySubject.put(decision.subject(), decision));
        for (Decision other : others.all()) {
            Decision own = bySubject.putIfAbsent(other.subject(), other);
            if (own != null && !own.agreesWith(other)) {
                throw other.complaint(
                        Message.of(
                                Decisions.class,
                                "decision.differs",
                                other.value().orElseThrow().toPlainString(),
                                own.origin().place(),
                                own.value().orElseThrow().toPlainString()));
            }
        }
        return new Decisions(List.copyOf(bySubject.values()));
    }
}
