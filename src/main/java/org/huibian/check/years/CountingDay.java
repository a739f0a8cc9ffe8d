package org.huibian.check.years;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day up to which a report counts, where it is not the end of the year (统计时点).
 *
 * @param day the last day counted: of 11月底 the 30th
 * @param whole whether it is said of the figures as such, not of some of them
 */
public record CountingDay(LocalDate day, boolean whole) {

    /** 截至11月底, 有关数据统计截至2025年11月底, 统计期为2025年1月1日至12月25日. */
    private static final Pattern UP_TO =
            Pattern.compile(
                    "(?:(?<=^|[，。；：、（(])截[至止]到?|(?:数据|统计)[^，。；]{0,20}?(?:截[至止]到?|[至到]))"
                            + "(?:20\\d\\d年)?(?<month>\\d{1,2})月(?![上中]旬)(?:(?<day>\\d{1,2})日)?");

    /**
     * What it begins with; few sentences have any, and trying the expression everywhere is slow.
     */
    private static final List<String> BEGINNINGS = List.of("截", "数据", "统计");

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");

    /** Said of one figure, as a footnote does. */
    private static final Pattern OF_SOME = Pattern.compile("[该此本]项|该数|其中");

    /** The day that a sentence of a report on a year names; empty for none and for its last. */
    public static Optional<CountingDay> of(String sentence, int year) {
        if (BEGINNINGS.stream().noneMatch(sentence::contains)) {
            return Optional.empty();
        }
        Matcher matcher = UP_TO.matcher(sentence);
        while (matcher.find()) {
            Optional<LocalDate> day = day(matcher, year);
            if (day.isPresent()) {
                boolean whole = matcher.group().contains("数据") && !OF_SOME.matcher(sentence).find();
                return Optional.of(new CountingDay(day.get(), whole));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher, int year) {
        boolean other =
                YEAR.matcher(matcher.group())
                        .results()
                        .anyMatch(said -> Integer.parseInt(said.group(1)) != year);
        String day = matcher.group("day");
        try {
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group("month")));
            LocalDate date =
                    day == null ? month.atEndOfMonth() : month.atDay(Integer.parseInt(day));
            boolean early = date.isBefore(LocalDate.of(year, 12, 31));
            return early && !other ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            // 截至13月: no day.
            return Optional.empty();
        }
    }
}
