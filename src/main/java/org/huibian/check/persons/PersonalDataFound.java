package org.huibian.check.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibian.check.Check;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.extract.Problem;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;

/**
 * P01 names of petitioners, parties, minors and persons under correction; P04 identity card, phone,
 * bank account and plate numbers, home addresses. The quotation has them replaced already.
 */
public final class PersonalDataFound implements Check {

    @Override
    public Set<String> ids() {
        return Set.of("P01", "P04");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        List<Finding> findings = new ArrayList<>();
        summary.reports().forEach((name, report) -> findings.addAll(in(report, name)));
        return findings;
    }

    /**
     * What one report holds.
     *
     * @param subDistrict whose it is, empty where that is unknown
     */
    public static List<Finding> in(Extraction report, String subDistrict) {
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : report.problems()) {
            if (problem.kind() == Problem.Kind.PERSON) {
                findings.add(finding("P01", subDistrict, problem));
            } else if (problem.kind() == Problem.Kind.PERSONAL_NUMBER) {
                findings.add(finding("P04", subDistrict, problem));
            }
        }
        return findings;
    }

    private static Finding finding(String check, String subDistrict, Problem problem) {
        List<Quote> quotes = Quote.paired(Examined.quotes(problem));
        return new Finding(
                check,
                Severity.ERROR,
                subDistrict,
                "",
                quotes.stream().map(Quote::place).toList(),
                quotes.stream().map(Quote::text).filter(text -> !text.isEmpty()).toList(),
                Message.of(Check.class, check + ".message", problem.subject()),
                Message.of(Check.class, check + ".action", problem.subject()));
    }
}
