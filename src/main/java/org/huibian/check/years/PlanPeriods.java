package org.huibian.check.years;

import java.util.List;
import java.util.Optional;
import org.huibian.check.Wording;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;
import org.huibian.setup.CsvTable;

/**
 * The periods of national plans by their titles (plan-periods.csv, with who issued them), and those
 * of the five-year plans by their numbers: whether a title bears a period that it never had.
 */
final class PlanPeriods {

    private static final String YEARS = "[（(](20\\d\\d)年?[-—–－~～至到]{1,3}(20\\d\\d)年?(?:度)?[）)]";

    private static final TextPattern DATED = TextPattern.compile(YEARS);

    private static final TextPattern NATIONAL =
            TextPattern.compile("(?:实施纲要|建设规划|普法规划)[》”」]?" + YEARS);

    private static final List<Period> PERIODS =
            Wording.rows(PlanPeriods.class, "plan-periods.csv", "title", "from", "to", "source")
                    .stream()
                    .map(Period::of)
                    .toList();

    private final List<Period> numbered;

    /**
     * A plan and its period.
     *
     * @param title as written, to its years
     * @param from its first year
     * @param to its last
     */
    record Period(TextPattern title, int from, int to) {

        private static Period of(CsvTable.Row row) {
            return new Period(
                    TextPattern.compile("(?:" + row.required("title") + ")(?:方案|计划)?[》”」]?$"),
                    Integer.parseInt(row.text("from")),
                    Integer.parseInt(row.text("to")));
        }

        private boolean is(int first, int last) {
            return from == first && to == last;
        }
    }

    /**
     * With the five-year plans.
     *
     * @param numbered each by its name, 十四五 or 八五
     */
    PlanPeriods(List<Period> numbered) {
        this.numbered = List.copyOf(numbered);
    }

    /** A five-year plan by its name. */
    static Period numbered(String name, int from, int to) {
        String quoted = "[“‘「『＂]" + name + "[”’」』＂]";
        String bare = "(?<!十)" + name + "(?=规划|普法|法治|时期)";
        return new Period(
                TextPattern.compile("(?:" + quoted + "|" + bare + ")[^，。；（(]{0,16}$"), from, to);
    }

    /** The period that a text gives a plan and that the plan never had. */
    Optional<String> wrong(String text) {
        for (TextMatcher years = DATED.matcher(text); years.find(); ) {
            int from = Integer.parseInt(years.group(1));
            int to = Integer.parseInt(years.group(2));
            String before = text.substring(0, years.start());
            List<Period> known = known(before);
            boolean later = known.stream().allMatch(period -> from > period.to());
            if (!known.isEmpty()
                    && !later
                    && known.stream().noneMatch(period -> period.is(from, to))) {
                return Optional.of(from + "—" + to);
            }
        }
        return unknown(text);
    }

    private List<Period> known(String before) {
        List<Period> titled = PERIODS.stream().filter(p -> p.title().isIn(before)).toList();
        return titled.isEmpty()
                ? numbered.stream().filter(p -> p.title().isIn(before)).toList()
                : titled;
    }

    /** A plan of the law-based government, by whatever title, over years that none of them had. */
    private Optional<String> unknown(String text) {
        for (TextMatcher one = NATIONAL.matcher(text); one.find(); ) {
            int from = Integer.parseInt(one.group(1));
            int to = Integer.parseInt(one.group(2));
            boolean had =
                    PERIODS.stream().anyMatch(period -> period.is(from, to))
                            || numbered.stream().anyMatch(period -> period.is(from, to));
            boolean later = PERIODS.stream().allMatch(period -> from > period.from());
            if (!had && !later) {
                return Optional.of(from + "—" + to);
            }
        }
        return Optional.empty();
    }
}
