package org.huibian.check.continuity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Mention;
import org.huibian.extract.Role;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.summary.PreviousYear;

/**
 * V09 年际跳变: a figure that differs from last year's by more than half and more than ten, that fell
 * to nought or rose from it; last year's figure quoted otherwise than it was reported; a growth
 * that the two years do not give. A sentence that explains the leap (口径调整, 划转) is left alone.
 */
public final class YearOnYear extends ReportCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** …862件，较上年增长20.5%: group 1 tells the direction. */
    private static final Pattern GROWTH =
            Pattern.compile(
                    "^[，、,（(]?(?:同比|(?:较|比|与)(?:上年|去年|上一年|前一年|20\\d\\d年)(?:度)?(?:同期)?(?:相比)?[，,]?)"
                            + "(?:约|共|总体|明显|大幅)?(增长|上升|增加|提高|提升|上涨|增幅|下降|减少|降低|下滑|回落|降幅)(?:了|达到?|为|约|近)?$");

    /** …150件，上年为: what stands between this year's figure and last year's. */
    private static final Pattern LAST_YEAR =
            Pattern.compile(
                    "[，、（(]?(?:而)?(?:上年|去年|上一年|前一年|20\\d\\d年)(?:度|同期|全年)*(?:为|是|仅为?|共|只有|的)?");

    /** 从2021年的15名, 增加到现在的75名: of another year than last, by the words before a figure. */
    private static final Pattern OTHER_YEAR =
            Pattern.compile("(20\\d\\d)年(?:初|末|底)?(?:的|为|是)?[^，。；\\d]{0,6}$|(?:现在|目前|如今|今年|本年|眼下)(?:的|为|是)?$");

    /** What last year left over is not what it counted. */
    private static final Pattern LEFT_OVER = Pattern.compile("结转|遗留|积案|旧存|未结");

    private static final Pattern CHANGED =
            Pattern.compile("(?:增长|上升|增加|提高|提升|上涨|净增|下降|减少|降低|下滑|回落|压降|[多少])了?$");

    private static final Pattern FALL = Pattern.compile("下降|减少|降低|下滑|回落|降幅");

    /** The check. */
    public YearOnYear() {
        super("V09");
    }

    @Override
    protected void examine(Examined report) {
        report.district()
                .previous()
                .ifPresent(
                        year -> {
                            for (Indicator indicator : report.district().catalog().indicators()) {
                                if (indicator.aggregation() instanceof Aggregation.Sum) {
                                    Leap.examine(report, year, indicator);
                                }
                            }
                            quoted(report, year);
                            ComparedYear.examine(report, year);
                            growth(report, year);
                        });
    }

    /** 由上年的905件… against what last year's report says. */
    private static void quoted(Examined report, PreviousYear year) {
        List<Mention> mentions = report.report().mentions();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            String counted = i == 0 ? mention.indicator() : counted(mentions.get(i - 1), mention);
            if (mention.role() != Role.PREVIOUS
                    || counted.isEmpty()
                    || mention.value().isEmpty()
                    || mention.qualifier() != Qualifier.EXACT
                    || isDifference(mention)
                    || isOfOtherYear(mention, year)
                    || LEFT_OVER.matcher(mention.quote()).find()) {
                continue;
            }
            Indicator indicator = report.district().catalog().indicator(counted);
            Optional<Quantity> said =
                    mention.unit().equals(indicator.unit())
                            ? Optional.of(quantity(mention))
                            : quantity(mention)
                                    .in(indicator.unit(), report.district().catalog().units());
            year.figure(report.subDistrict(), indicator.id())
                    .filter(before -> before.quantity().qualifier() == Qualifier.EXACT)
                    .filter(before -> said.isPresent())
                    .filter(before -> !isRoundedFrom(said.get(), before.quantity(), mention, report))
                    .filter(before -> !isOfAnotherBeside(report, year, mention))
                    .ifPresent(
                            before ->
                                    report.note(
                                            indicator.id(),
                                            Severity.WARNING,
                                            "quoted",
                                            List.of(
                                                    LastYear.quote(mention),
                                                    LastYear.quote(year, before)),
                                            indicator.name(),
                                            mention.excerpt().text(),
                                            Integer.toString(year.year()),
                                            before.quantity().toText()));
        }
    }

    /** 比上年增加21次: what comes of last year's figure, not that figure. */
    private static boolean isDifference(Mention mention) {
        String before = Clause.before(mention.excerpt().text(), mention.quote());
        return CHANGED.matcher(before).find();
    }

    /** What a figure of last year counts: …150件，上年为120件 counts what the figure before it does. */
    private static String counted(Mention before, Mention mention) {
        boolean carriedOn =
                mention.indicator().isEmpty()
                        && before.role() == Role.TOTAL
                        && before.unit().equals(mention.unit())
                        && LAST_YEAR.matcher(between(before, mention)).matches();
        return carriedOn ? before.indicator() : mention.indicator();
    }

    private static boolean isOfOtherYear(Mention mention, PreviousYear year) {
        Matcher other = OTHER_YEAR.matcher(Clause.before(mention.excerpt().text(), mention.quote()));
        return other.find()
                && (other.group(1) == null || Integer.parseInt(other.group(1)) != year.year());
    }

    /**
     * 审查127件，其中合同84份，比上年的118件增加9件; 上年分别为31份和16件: whether its sentence tells of something
     * that last year's report counts so, or gives last year's number elsewhere.
     */
    private static boolean isOfAnotherBeside(Examined report, PreviousYear year, Mention mention) {
        List<Mention> beside =
                report.report().mentions().stream()
                        .filter(one -> one.quote().equals(mention.quote()))
                        .filter(one -> one.excerpt().location().equals(mention.excerpt().location()))
                        .filter(one -> !one.indicator().isEmpty())
                        .toList();
        return beside.stream()
                .anyMatch(
                        one ->
                                one.role() == Role.TOTAL
                                                && isFigure(report, year, one.indicator(), mention)
                                        || one != mention
                                                && one.role() == Role.PREVIOUS
                                                && one.indicator().equals(mention.indicator())
                                                && isFigure(report, year, one.indicator(), one));
    }

    /** Whether last year's report gives a number for an indicator. */
    private static boolean isFigure(
            Examined report, PreviousYear year, String indicator, Mention number) {
        return year.figure(report.subDistrict(), indicator)
                .filter(before -> number.value().isPresent())
                .filter(
                        before ->
                                before.quantity().amount().compareTo(number.value().get()) == 0)
                .isPresent();
    }

    /** The same, or the same in 万 with fewer digits. */
    private static boolean isRoundedFrom(
            Quantity said, Quantity figure, Mention mention, Examined report) {
        Quantity before = figure.in(said.unit(), report.district().catalog().units()).orElse(figure);
        BigDecimal gap = said.amount().subtract(before.amount()).abs();
        boolean tenThousands = mention.excerpt().text().contains("万");
        return gap.signum() == 0
                || (tenThousands && gap.multiply(HUNDRED).compareTo(before.amount().abs()) <= 0);
    }

    private static Quantity quantity(Mention mention) {
        return new Quantity(mention.value().orElseThrow(), mention.unit(), mention.qualifier());
    }

    /** …862件，同比增长20.5% against what the two years give. */
    private static void growth(Examined report, PreviousYear year) {
        List<Mention> mentions = report.report().mentions();
        for (int i = 1; i < mentions.size(); i++) {
            Mention total = mentions.get(i - 1);
            Mention rate = mentions.get(i);
            Matcher words = GROWTH.matcher(between(total, rate));
            Optional<PreviousYear.Figure> before =
                    total.role() == Role.TOTAL
                                    && rate.unit().equals("%")
                                    && rate.value().isPresent()
                                    && words.find()
                            ? report.report()
                                    .observation(total.indicator())
                                    .filter(now -> now.sources().contains(total.excerpt()))
                                    .flatMap(
                                            now ->
                                                    year.figure(
                                                            report.subDistrict(),
                                                            total.indicator()))
                            : Optional.empty();
            before.filter(figure -> figure.quantity().amount().signum() > 0)
                    .ifPresent(figure -> compareGrowth(report, year, total, rate, figure, words));
        }
    }

    private static void compareGrowth(
            Examined report,
            PreviousYear year,
            Mention total,
            Mention rate,
            PreviousYear.Figure before,
            Matcher words) {
        BigDecimal now = report.report().value(total.indicator()).orElseThrow().amount();
        BigDecimal base = before.quantity().amount();
        BigDecimal grown = Quantity.percent(now.subtract(base), base, 4);
        BigDecimal said = rate.value().orElseThrow();
        BigDecimal signed = FALL.matcher(words.group(1)).find() ? said.negate() : said;
        if (grown.subtract(signed).abs().compareTo(BigDecimal.ONE) > 0) {
            report.note(
                    total.indicator(),
                    Severity.WARNING,
                    "growth",
                    List.of(LastYear.quote(total), LastYear.quote(year, before)),
                    rate.excerpt().text(),
                    total.excerpt().text(),
                    Integer.toString(year.year()),
                    before.quantity().toText(),
                    grown.setScale(2, RoundingMode.HALF_UP).toPlainString());
        }
    }

    /** The words between two quantities of one sentence; something that matches nothing else. */
    private static String between(Mention one, Mention other) {
        boolean together =
                one.excerpt().location().equals(other.excerpt().location())
                        && one.quote().equals(other.quote());
        int start = together ? Clause.placeOf(one.excerpt().text(), one.quote()) : -1;
        int from = start + one.excerpt().text().length();
        int end = start < 0 ? -1 : one.quote().indexOf(other.excerpt().text(), from);
        return end < 0 ? "。" : one.quote().substring(from, end);
    }
}
