package org.huibian.check.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;

/**
 * A year told part by part under headings of its own (一季度、二季度…; 上半年、下半年; 1月至3月…), one of which
 * bears another year than the report.
 */
final class PeriodHeadings {

    private static final Pattern PERIOD =
            Pattern.compile(
                    "^(?:(20\\d\\d)年(?:度)?的?)?(?:第?([一二三四1-4])季度|([上下])半年|(?:\\d{1,2}月?(?:至|到|—|－|-|~))?(\\d{1,2})月(?:份)?)(?!以来|起|底前|前)");

    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int YEAR = 12;

    /** A heading, the year it bears if any, and the last month of its part of the year. */
    private record Period(Section section, OptionalInt year, int end) {

        static Optional<Period> of(Section section) {
            Matcher period = PERIOD.matcher(section.title());
            if (!period.find()) {
                return Optional.empty();
            }
            OptionalInt year =
                    period.group(1) == null
                            ? OptionalInt.empty()
                            : OptionalInt.of(Integer.parseInt(period.group(1)));
            return Optional.of(new Period(section, year, end(period)));
        }

        private static int end(Matcher period) {
            if (period.group(2) != null) {
                return QUARTER * ("一二三四1234".indexOf(period.group(2)) % 4 + 1);
            }
            if (period.group(3) != null) {
                return period.group(3).equals("上") ? HALF : YEAR;
            }
            return Integer.parseInt(period.group(4));
        }

        /** Whether it stands among others as its part of the year does. */
        boolean isInTurnWith(Period other) {
            int order = Integer.compare(section.index(), other.section.index());
            return order == 0 || Integer.compare(end, other.end) == order;
        }
    }

    /** A heading and the year it should not bear. */
    record OtherYear(Section section, int year) {}

    private PeriodHeadings() {}

    /**
     * The headings among the results that bear another year though their brothers tell the other
     * parts of the year; not 2024年四季度 before 2025年一季度, which looks back.
     */
    static List<OtherYear> in(Examined report, int reported) {
        List<Period> periods =
                report.report().sections().stream()
                        .filter(section -> section.chapter() == Chapter.RESULTS)
                        .flatMap(section -> Period.of(section).stream())
                        .toList();
        List<OtherYear> others = new ArrayList<>();
        for (Period one : periods) {
            List<Period> brothers =
                    periods.stream()
                            .filter(other -> other != one)
                            .filter(other -> other.section().parent() == one.section().parent())
                            .filter(other -> other.year().orElse(reported) == reported)
                            .toList();
            int year = one.year().orElse(reported);
            if (year != reported
                    && !brothers.isEmpty()
                    && brothers.stream().allMatch(one::isInTurnWith)) {
                others.add(new OtherYear(one.section(), year));
            }
        }
        return others;
    }
}
