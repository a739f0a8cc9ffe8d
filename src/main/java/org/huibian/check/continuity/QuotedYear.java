package org.huibian.check.continuity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Severity;
import org.huibian.extract.Mention;
import org.huibian.extract.Role;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.summary.PreviousYear;

/** Last year's figure, quoted otherwise than last year's report has it. */
final class QuotedYear {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Words for last year, and a year by its number. */
    static final String YEAR_BEFORE = "(?:上年|去年|上一年|前一年|20\\d\\d年)(?:度|同期|全年)*";

    /** …150件，上年为: what stands between this year's figure and last year's. */
    static final Pattern LAST_YEAR =
            Pattern.compile("[，、（(]?而?" + YEAR_BEFORE + "(?:为|是|仅为?|共|只有|的)?");

    /** 从2021年的15名, 增加到现在的75名: of another year than last, by the words before a figure. */
    private static final Pattern OTHER_YEAR =
            Pattern.compile(
                    "(20\\d\\d)年(?:初|末|底)?(?:的|为|是|，)?[^，。；\\d]{0,6}$|(?:现在|目前|如今|今年|本年|眼下)(?:的|为|是)?$");

    /** 上年102件，少6件: its sentence names nothing and goes on from the one before. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("^\\s*(?:而)?(?:上年|去年|上一年|20\\d\\d年)(?:度|全年|同期)*(?:为|是|有|共)?[0-9]");

    private static final String FAULT = "问题";

    private static final Pattern FAULTS =
            Pattern.compile("(?:方面|类)?的?(?:主要|突出)?(?:" + FAULT + "|短板|不足|薄弱环节|难点|难题)");

    private static final Pattern CHANGED =
            Pattern.compile("(?:增长|上升|增加|提高|提升|上涨|净增|新增|下降|减少|降低|下滑|回落|压降|[多少])了?$");

    private QuotedYear() {}

    /** 由上年的905件… against what last year's report says. */
    static void examine(Examined report, PreviousYear year) {
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
                    || QuotedOfSome.is(report, year, counted, i)
                    || LeftOver.isCounted(mention)) {
                continue;
            }
            Indicator indicator = report.district().catalog().indicator(counted);
            if (isOfFaults(mention) && !indicator.name().contains(FAULT)) {
                continue;
            }
            Optional<Quantity> said =
                    mention.unit().equals(indicator.unit())
                            ? Optional.of(quantity(mention))
                            : quantity(mention)
                                    .in(indicator.unit(), report.district().catalog().units());
            year.figure(report.subDistrict(), indicator.id())
                    .filter(before -> before.quantity().qualifier() == Qualifier.EXACT)
                    .filter(before -> said.isPresent())
                    .filter(
                            before ->
                                    !isRoundedFrom(said.get(), before.quantity(), mention, report))
                    .filter(before -> !OtherScope.isQuoted(mention, before))
                    .filter(before -> !isOfAnotherBeside(report, year, mention, counted))
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

    /** 上年反映的…三个问题: so many faults, whatever they are about. */
    private static boolean isOfFaults(Mention mention) {
        int at = Clause.placeOf(mention.excerpt().text(), mention.quote());
        int end = at + mention.excerpt().text().length();
        return at >= 0
                && FAULTS.matcher(mention.quote())
                        .region(end, mention.quote().length())
                        .lookingAt();
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
                        && LAST_YEAR.matcher(YearOnYear.between(before, mention)).matches();
        return carriedOn ? before.indicator() : mention.indicator();
    }

    private static boolean isOfOtherYear(Mention mention, PreviousYear year) {
        Matcher other =
                OTHER_YEAR.matcher(Clause.before(mention.excerpt().text(), mention.quote()));
        return other.find()
                && (other.group(1) == null || Integer.parseInt(other.group(1)) != year.year());
    }

    /**
     * 审查127件，其中合同84份，比上年的118件增加9件; 上年分别为31份和16件: whether its sentence tells of something that last
     * year's report counts so, or gives last year's number elsewhere.
     */
    private static boolean isOfAnotherBeside(
            Examined report, PreviousYear year, Mention mention, String counted) {
        String before = YEAR_FIRST.matcher(mention.quote()).find() ? before(report, mention) : "";
        return report.report().mentions().stream()
                .filter(one -> one != mention)
                .filter(one -> one.quote().equals(mention.quote()) || one.quote().equals(before))
                .filter(one -> one.excerpt().location().equals(mention.excerpt().location()))
                .anyMatch(
                        one ->
                                one.role() == Role.TOTAL
                                                && isFigure(report, year, one.indicator(), mention)
                                        || one.role() == Role.PREVIOUS
                                                && isFigure(report, year, counted, one));
    }

    /** The sentence with figures before that of a mention. */
    private static String before(Examined report, Mention mention) {
        String before = "";
        for (Mention one : report.report().mentions()) {
            if (one.quote().equals(mention.quote())) {
                return before;
            }
            before = one.quote();
        }
        return "";
    }

    /** Whether last year's report gives a number for an indicator. */
    private static boolean isFigure(
            Examined report, PreviousYear year, String indicator, Mention number) {
        return !indicator.isEmpty()
                && number.value().isPresent()
                && year.figure(report.subDistrict(), indicator)
                        .map(before -> inUnitOf(number, before.quantity(), report))
                        .filter(before -> before.amount().compareTo(number.value().get()) == 0)
                        .isPresent();
    }

    /** 46500元 beside 4.65万元: in the unit of a mention, where it can be converted. */
    static Quantity inUnitOf(Mention mention, Quantity figure, Examined report) {
        return figure.in(mention.unit(), report.district().catalog().units()).orElse(figure);
    }

    /** The same, or the same in 万 with fewer digits. */
    private static boolean isRoundedFrom(
            Quantity said, Quantity figure, Mention mention, Examined report) {
        Quantity before =
                figure.in(said.unit(), report.district().catalog().units()).orElse(figure);
        BigDecimal gap = said.amount().subtract(before.amount()).abs();
        boolean tenThousands = mention.excerpt().text().contains("万");
        return gap.signum() == 0
                || (tenThousands && gap.multiply(HUNDRED).compareTo(before.amount().abs()) <= 0);
    }

    private static Quantity quantity(Mention mention) {
        return new Quantity(mention.value().orElseThrow(), mention.unit(), mention.qualifier());
    }
}
