package org.huibian.check.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Severity;
import org.huibian.extract.Mention;
import org.huibian.extract.Role;
import org.huibian.indicator.Qualifier;
import org.huibian.summary.PreviousYear;

/**
 * 受理104件，化解102件，比上年的120件减少16件: last year's number is named beside several of this year's. It is
 * wrong where last year's report gives it for none of them.
 */
final class ComparedYear {

    /**
     * Group 1: the words before, {@code year}: the year if it is named, {@code value}: the number
     * and unit, {@code change}: what comes of it.
     */
    private static final Pattern COMPARED =
            Pattern.compile(
                    "([^，。；]{0,12})(?:比|较|与|同|由|从)(?:上年|去年|上一年|前一年|(?<year>20\\d\\d)年)(?:度|同期|全年)*的?"
                            + "(?<value>\\d[\\d,.]*[\\p{IsHan}%]{1,3}?)(?=[^\\p{IsHan}]|减|增|下|上|相|提|降|有|明|大|多|少|略|翻|有所|，)(?<change>[^。；]{0,16})");

    private static final Pattern CHANGE = Pattern.compile("(?:减少|增加|下降|上升|增长|少|多)了?(\\d+)");

    /** A word that tells which of them: 受理数, 化解量. */
    private static final Pattern NAMED =
            Pattern.compile("(\\p{IsHan}{2})(?:总|件|案件|案)?(?:数量|数|量|总数|总量)$");

    /** 其中劳动争议72件<em>，较上年的</em>81件: what stands between a part and that of last year. */
    private static final Pattern RIGHT_BEHIND =
            Pattern.compile("[，、（(]?而?[比较与同由从]" + QuotedYear.YEAR_BEFORE + "的?");

    private ComparedYear() {}

    static void examine(Examined report, PreviousYear year) {
        List<Mention> mentions = report.report().mentions();
        for (int i = 1; i < mentions.size(); i++) {
            Mention said = mentions.get(i);
            boolean compared = said.role() == Role.PREVIOUS && !said.indicator().isEmpty();
            if (compared
                    || said.role() == Role.TOTAL
                    || said.value().isEmpty()
                    || said.qualifier() != Qualifier.EXACT
                    || isOfPart(mentions.get(i - 1), said)) {
                continue;
            }
            Matcher words = COMPARED.matcher(said.quote());
            while (words.find()) {
                boolean other =
                        words.group("year") != null
                                && Integer.parseInt(words.group("year")) != year.year();
                if (!other && words.group("value").startsWith(said.excerpt().text())) {
                    compare(report, year, said, words, before(mentions, i));
                    break;
                }
            }
        }
    }

    private static boolean isOfPart(Mention before, Mention said) {
        return before.role() == Role.PART
                && before.unit().equals(said.unit())
                && RIGHT_BEHIND.matcher(YearOnYear.between(before, said)).matches();
    }

    /** This year's figures before a quantity in its sentence, of its unit. */
    private static List<Mention> before(List<Mention> mentions, int at) {
        List<Mention> before = new ArrayList<>();
        for (int i = at - 1; i >= 0; i--) {
            Mention other = mentions.get(i);
            boolean together =
                    other.excerpt().location().equals(mentions.get(at).excerpt().location())
                            && other.quote().equals(mentions.get(at).quote());
            if (!together) {
                break;
            }
            if (other.role() == Role.TOTAL
                    && other.value().isPresent()
                    && other.unit().equals(mentions.get(at).unit())) {
                before.add(0, other);
            }
        }
        return before;
    }

    private static void compare(
            Examined report,
            PreviousYear year,
            Mention said,
            Matcher words,
            List<Mention> candidates) {
        BigDecimal value = said.value().orElseThrow();
        boolean known =
                candidates.stream()
                        .anyMatch(
                                one ->
                                        figure(report, year, one).isEmpty()
                                                || is(report, year, one, said));
        if (known) {
            return;
        }
        meant(words, value, candidates)
                .ifPresent(
                        total -> {
                            PreviousYear.Figure before = figure(report, year, total).orElseThrow();
                            report.note(
                                    total.indicator(),
                                    Severity.WARNING,
                                    "quoted",
                                    List.of(LastYear.quote(said), LastYear.quote(year, before)),
                                    report.district().catalog().indicator(total.indicator()).name(),
                                    said.excerpt().text(),
                                    Integer.toString(year.year()),
                                    before.quantity().toText());
                        });
    }

    /** The one whose word stands before the comparison, that the change fits, or the nearest. */
    private static Optional<Mention> meant(
            Matcher words, BigDecimal value, List<Mention> candidates) {
        Matcher named = NAMED.matcher(words.group(1));
        if (named.find()) {
            for (Mention one : candidates) {
                int at = Clause.placeOf(one.excerpt().text(), one.quote());
                int from = Math.max(0, at - 12);
                if (at >= 0 && one.quote().substring(from, at).contains(named.group(1))) {
                    return Optional.of(one);
                }
            }
        }
        Matcher change = CHANGE.matcher(words.group("change"));
        if (change.find()) {
            BigDecimal by = new BigDecimal(change.group(1));
            for (Mention one : candidates) {
                if (one.value().orElseThrow().subtract(value).abs().compareTo(by) == 0) {
                    return Optional.of(one);
                }
            }
        }
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(candidates.get(candidates.size() - 1));
    }

    private static Optional<PreviousYear.Figure> figure(
            Examined report, PreviousYear year, Mention total) {
        return year.figure(report.subDistrict(), total.indicator())
                .filter(before -> before.quantity().qualifier() == Qualifier.EXACT);
    }

    private static boolean is(Examined report, PreviousYear year, Mention total, Mention said) {
        return figure(report, year, total)
                .map(before -> QuotedYear.inUnitOf(said, before.quantity(), report))
                .filter(before -> before.amount().compareTo(said.value().orElseThrow()) == 0)
                .isPresent();
    }
}
