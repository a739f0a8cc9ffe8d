package org.huibian.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.check.Finding;
import org.huibian.check.years.CountingDay;
import org.huibian.message.ChineseDate;
import org.huibian.summary.DistrictSummary;
import org.huibian.template.ReportModel.CountedModel;

/** Whose figures do not count up to the end of the year, as the open findings S03 tell it. */
final class CountedDays {

    private static final String EARLY = "S03";

    private static final Pattern SIGNED = Pattern.compile("20\\d\\d年\\d{1,2}月\\d{1,2}日");

    private CountedDays() {}

    /** One per day and way of saying it, in the order of the roster. */
    static List<CountedModel> of(DistrictSummary summary, List<Finding> findings) {
        Map<String, CountedModel> counted = new LinkedHashMap<>();
        for (String name : summary.reports().keySet()) {
            List<String> quotes =
                    findings.stream()
                            .filter(finding -> finding.check().equals(EARLY) && finding.isOpen())
                            .filter(finding -> finding.subDistrict().equals(name))
                            .flatMap(finding -> finding.quotes().stream())
                            .toList();
            for (CountedModel one : told(name, quotes, summary.job().year())) {
                counted.merge(one.kind() + one.day(), one, CountedDays::together);
            }
        }
        return List.copyOf(counted.values());
    }

    /** What is said of all figures; else of some; else when the report was signed. */
    private static List<CountedModel> told(String name, List<String> quotes, int year) {
        List<CountingDay> days =
                quotes.stream().flatMap(quote -> CountingDay.of(quote, year).stream()).toList();
        Optional<LocalDate> all = day(days.stream().filter(CountingDay::whole));
        if (all.isPresent()) {
            return List.of(counted(name, "all", ChineseDate.of(all.get())));
        }
        List<CountedModel> told = new ArrayList<>();
        day(days.stream()).ifPresent(day -> told.add(counted(name, "some", ChineseDate.of(day))));
        quotes.stream()
                .filter(quote -> SIGNED.matcher(quote).matches())
                .findFirst()
                .ifPresent(day -> told.add(counted(name, "signed", day)));
        return told;
    }

    private static Optional<LocalDate> day(Stream<CountingDay> days) {
        return days.map(CountingDay::day).min(Comparator.naturalOrder());
    }

    private static CountedModel counted(String name, String kind, String day) {
        return new CountedModel(kind, day, List.of(name));
    }

    private static CountedModel together(CountedModel one, CountedModel other) {
        return new CountedModel(
                one.kind(),
                one.day(),
                Stream.concat(one.names().stream(), other.names().stream()).toList());
    }
}
