package org.huibian.check.continuity;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Role;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.search.TextPattern;
import org.huibian.summary.PreviousYear;

/**
 * Whether a figure of last year, as this year's report quotes it, is of some only: of a kind, of
 * one topic.
 */
final class QuotedOfSome {

    /** 30件<em>降到</em>21件. */
    private static final Pattern TO =
            Pattern.compile("[，]?(?:今年|本年)?[增减升降涨压回落下加少提高上]{1,4}(?:[到至为]|了)?(?:今年的?|本年的?)?");

    /** 直播引起的19件，上年同类纠纷为8件; 其中入企检查由上年的416次降到340次: of a kind. */
    private static final TextPattern OF_THIS_KIND =
            TextPattern.compile(
                    "(?:同|此|这|该|那)一?类[^，。；\\d]{0,8}$|其中[^，。；\\d]{1,12}由(?:去年|上年|20\\d\\d年)度?的?$");

    private QuotedOfSome() {}

    /**
     * Whether it is.
     *
     * @param counted the indicator that it is quoted for
     * @param at which mention of the report it is
     */
    static boolean is(Examined report, PreviousYear year, String counted, int at) {
        List<Mention> mentions = report.report().mentions();
        Mention mention = mentions.get(at);
        return OF_THIS_KIND.isIn(Clause.before(mention.excerpt().text(), mention.quote()))
                || isOfSome(report, counted, mention)
                || at > 0 && isOfKind(report, counted, mentions.get(at - 1), mention)
                || isOfTopic(report, year, counted, mention);
    }

    /** 渔业水面纠纷由上年的30件降到21件, where all of this year's are 238件: of a kind of them. */
    private static boolean isOfSome(Examined report, String counted, Mention mention) {
        List<Mention> beside =
                report.report().mentions().stream()
                        .filter(one -> one.quote().equals(mention.quote()))
                        .toList();
        int at = beside.indexOf(mention);
        return TO.matcher(
                                at + 1 < beside.size()
                                        ? YearOnYear.between(mention, beside.get(at + 1))
                                        : "")
                        .matches()
                && report.report()
                        .observation(counted)
                        .filter(now -> beside.get(at + 1).unit().equals(now.quantity().unit()))
                        .filter(now -> !isNear(beside.get(at + 1), now))
                        .isPresent();
    }

    /** 村级合同送来31份，上年19份, where all of this year's reviews are 74件: of a kind of them. */
    private static boolean isOfKind(Examined report, String counted, Mention now, Mention mention) {
        return now.quote().equals(mention.quote())
                && now.unit().equals(mention.unit())
                && QuotedYear.LAST_YEAR.matcher(YearOnYear.between(now, mention)).matches()
                && report.report()
                        .observation(counted)
                        .filter(all -> !isNear(now, all))
                        .isPresent();
    }

    /**
     * 排口抽测9次，不合格14份，14家全部立案；上年立案仅6件, where last year's report has 38 of all: of the one topic of a
     * sentence that counts nothing of that field in all.
     */
    private static boolean isOfTopic(
            Examined report, PreviousYear year, String counted, Mention mention) {
        IndicatorCatalog catalog = report.district().catalog();
        String theme = catalog.indicator(counted).theme().code();
        List<Mention> beside =
                report.report().mentions().stream()
                        .filter(one -> one.quote().equals(mention.quote()))
                        .toList();
        boolean few =
                year.figure(report.subDistrict(), counted)
                        .map(before -> QuotedYear.inUnitOf(mention, before.quantity(), report))
                        .filter(before -> !isNear(mention, before.amount()))
                        .isPresent();
        return few
                && beside.indexOf(mention) > 1
                && beside.stream()
                        .filter(one -> one.role() == Role.TOTAL && !one.indicator().isEmpty())
                        .noneMatch(
                                one ->
                                        catalog.indicator(one.indicator())
                                                .theme()
                                                .code()
                                                .equals(theme));
    }

    /** Not told of the same number otherwise, which is another finding. */
    private static boolean isNear(Mention mention, Observation now) {
        return isNear(mention, now.quantity().amount());
    }

    private static boolean isNear(Mention mention, BigDecimal all) {
        BigDecimal half = all.divide(BigDecimal.valueOf(2));
        return mention.value().filter(value -> value.compareTo(half) >= 0).isPresent();
    }
}
