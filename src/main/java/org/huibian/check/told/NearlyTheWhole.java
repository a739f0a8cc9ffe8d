package org.huibian.check.told;

import java.math.BigDecimal;
import org.huibian.check.Clause;
import org.huibian.check.Kinds;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.AllCommunities;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.check.told.some.NotAll;
import org.huibian.check.told.some.NotReached;
import org.huibian.check.told.twice.NearNumbers;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Role;
import org.huibian.extract.quantity.numeral.Numeral;
import org.huibian.indicator.Qualifier;
import org.huibian.search.TextPattern;

/** Whether another quantity of an indicator is so near its whole that one of them must be wrong. */
final class NearlyTheWhole {

    /** From so many on two figures may be told apart by their size. */
    private static final BigDecimal LEAST = BigDecimal.TEN;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A part is rarely so much of its whole. */
    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    private static final TextPattern OF_A_PART =
            TextPattern.compile(
                    "其中|包括|包含|部分|个别|有的|又[聘增添招配选]|少数|一些|[两三四五几]年[来间里]|历年|志愿|最少|最低|每个|上年|去年|截[至止](?!(?:今年|20\\d\\d年)?(?:年[底末]|12月))|上半年|[一二三四]季度|[一二三四1-9]+月份?|联合|配合|协助|涉及|分流|村里的|的[\\d一二两三四五]{1,2}个(?:社区|村|小区)");

    /** To whom or by what means; no more can be so than there are. */
    private static final TextPattern OF_A_MEANS = TextPattern.compile("通过|针对|面向|围绕|走进|深入|依托|利用");

    /** 其余10个月在390件至480件之间，合计4377件. */
    private static final TextPattern OTHER_MONTHS =
            TextPattern.compile("(?:其余|剩下|剩余|余下)的?[\\d一二三四五六七八九十]{1,2}个(?:月|季度)");

    /** What makes a number one of the whole year. */
    private static final TextPattern OF_THE_YEAR =
            TextPattern.compile(
                    "(?:全年|一年来|今年以来|本年度?|年内|全街道|全镇|全乡)[^，]{0,4}?(?:共|累计|总计|合计)|(?<![安健完齐])全(?:街道?|镇|乡)(?:全年|今年|前[\\d一二三四五六七八九十]{1,2}个月)?(?:共|累计)?(?:办成|举办|开展|组织|完成|受理|查处|办理|办结|调处|化解|排查|发放)|(?:全年|一年来|今年以来|年内)(?:主动)?(?:公开|受理|办理|办结|调处|调解|化解|排查|开展|组织|举办|发放|查处|立案|审查|接待)");

    /** 全年中心组学法仅5次: among the shortcomings, of the whole year. */
    private static final TextPattern ONLY =
            TextPattern.compile("(?:全年|一年来|年内)[^，。；\\d]{0,14}(?:仅|只|不过)(?:有|开展|组织|举办)?$");

    private static final TextPattern WHOLE_YEAR = TextPattern.compile("全年(?:共|累计|总计)?$");

    private static final TextPattern OF_THIS_YEAR =
            TextPattern.compile(
                    "(?:由|从|在|较|比|巩固|对)(?:今年|本年度?)(?:全年)?(?:的|[^，。；\\d]{0,8})?$|(?:发挥|依托|用好|在|对|将|把)(?:现有|已有|目前)的?$");

    /** 现有网格53个，明年压到48个: what there is before a plan changes it. */
    private static final TextPattern THERE_ARE =
            TextPattern.compile("^(?:目前|全[镇乡]|全街道)?现有\\p{IsHan}{0,5}$");

    private static final TextPattern ENDS = TextPattern.compile("^[，。；]");

    /** 37人次，占全乡的6.40%, 243件在村里化解，其余51件: some, with their share or the rest behind them. */
    private static final TextPattern A_SHARE =
            TextPattern.compile(
                    "^[^，。；]{0,6}[，（(]?占|^[^，。；\\d]{0,16}[，；](?:占|(?:"
                            + Rest.LEFT_OVER
                            + ")的?\\d)");

    /** Who found them is said with all of them as well: 督察组反馈问题24项. */
    private static final TextPattern FOUND_BY = TextPattern.compile("自查|巡[察视]|审计|暗访|督");

    /** 村级调解员, where all are told of. */
    private static final TextPattern OF_A_LEVEL = TextPattern.compile("[村乡镇]级(?!别)|社区级|街道级");

    /** 停车类工单. */
    private static final TextPattern A_KIND = TextPattern.compile("(?<![各分])类(?!型)");

    /** 要求72个网格、68名网格员人人会用: of all there are, named by nothing but what they are. */
    private static final TextPattern EVERY_ONE =
            TextPattern.compile("^\\p{IsHan}{0,5}?(?:人人|个个|无一例外|全员)");

    private static final TextPattern BARE_BEFORE =
            TextPattern.compile("(?:^|[、，；：]|要求|确保|促使|带动|推动|督促|全(?:街道|[镇乡]))$");

    private NearlyTheWhole() {}

    /**
     * Whether a quantity that was taken for a part is too near the whole to be one, and nothing in
     * its sentence says that it is: 205件 in one chapter, 215件 in another.
     */
    static boolean contradicts(Mention mention, Observation used) {
        if (isQuotedInPlan(mention)) {
            return isCountedLike(mention, used)
                    && used.basis() == Observation.Basis.STATED
                    && used.quantity().qualifier() == Qualifier.EXACT
                    && mention.value().get().compareTo(used.quantity().amount()) != 0;
        }
        if (Nought.isTold(mention) && !OF_A_PART.isIn(withoutBrackets(before(mention)))) {
            return used.quantity().amount().signum() > 0
                    && used.quantity().qualifier() == Qualifier.EXACT
                    && !mention.quote().equals(used.quote());
        }
        if (Nought.isDenied(mention, used)) {
            return true;
        }
        boolean set =
                mention.role() == Role.PART
                        || mention.role() == Role.OTHER
                        || mention.role() == Role.PLAN
                                && THERE_ARE.isIn(clause(mention))
                                && ENDS.isIn(behind(mention));
        // 全年共举办…36场 is no single event, whatever stands around it.
        boolean ofTheYear =
                mention.role() == Role.CASE
                        && (OF_THE_YEAR.isIn(clause(mention))
                                || WHOLE_YEAR.isIn(clause(mention))
                                || ONLY.isIn(clause(mention))
                                || isTurned(mention, used));
        if (!set && !ofTheYear
                || mention.isOfPartOfYear()
                || mention.value().isEmpty()
                // What a table of the report says otherwise is V13.
                || mention.excerpt().location().isTableCell()
                || mention.qualifier() != Qualifier.EXACT
                        && !NotReached.isSaid(mention, before(mention), used)
                || used.quantity().qualifier() != Qualifier.EXACT
                || used.basis() != Observation.Basis.STATED
                || mention.quote().equals(used.quote())
                || !isCountedLike(mention, used)
                || OF_A_PART.isIn(before(mention))
                || OF_A_MEANS.isIn(before(mention)) && !isMore(mention, used)
                || OTHER_MONTHS.isIn(mention.quote())
                || NotAll.isSaid(behind(mention))
                || A_SHARE.isIn(behind(mention))
                || isOfAKind(mention, used)
                || used.indicator().equals(AllCommunities.COMMUNITIES)
                        && AllCommunities.isOutcome(behind(mention))) {
            return false;
        }
        BigDecimal part = mention.value().get();
        BigDecimal whole = used.quantity().amount();
        if (isOfAll(mention, used) && part.compareTo(whole) != 0) {
            return true;
        }
        return whole.compareTo(LEAST) >= 0
                && part.compareTo(whole) != 0
                && part.compareTo(whole.multiply(NEARLY)) >= 0
                && part.multiply(NEARLY).compareTo(whole) <= 0;
    }

    private static String withoutBrackets(String words) {
        return words.replaceAll("[（(][^）)]*[）)]", "");
    }

    private static boolean isMore(Mention mention, Observation used) {
        return mention.value().get().compareTo(used.quantity().amount()) > 0;
    }

    /** 全年反诈宣传单11200份 of 宣传资料12600份: fewer, of a kind that the whole is not told of. */
    private static boolean isOfAKind(Mention mention, Observation used) {
        String clause = clause(mention);
        return mention.value().get().compareTo(used.quantity().amount()) < 0
                && !isTurned(mention, used)
                && (A_KIND.isIn(clause)
                        || OF_A_LEVEL.isIn(clause) && !OF_A_LEVEL.isIn(used.quote())
                        || Kinds.in(clause).stream()
                                .filter(kind -> !FOUND_BY.isIn(kind))
                                .anyMatch(kind -> !used.quote().contains(kind)));
    }

    /** The digits turned: 1320人次 of the year, 1230人次 in the words on a leader or in a story. */
    private static boolean isTurned(Mention mention, Observation used) {
        BigDecimal told = mention.value().orElse(BigDecimal.ZERO);
        return told.compareTo(HUNDRED) >= 0
                && told.compareTo(used.quantity().amount()) != 0
                && NearNumbers.isTurned(told, used.quantity().amount());
    }

    /** 由今年的7期增加到9期: a plan that says what this year had. */
    private static boolean isQuotedInPlan(Mention mention) {
        return mention.role() == Role.PLAN
                && mention.qualifier() == Qualifier.EXACT
                && mention.value().isPresent()
                && OF_THIS_YEAR.isIn(before(mention));
    }

    /** Whether 全年85件 tells the whole whatever its size. */
    private static boolean isOfAll(Mention mention, Observation used) {
        BigDecimal part = mention.value().orElseThrow();
        String clause = clause(mention);
        boolean half = part.add(part).compareTo(used.quantity().amount()) >= 0;
        boolean year =
                WHOLE_YEAR.isIn(clause) && mention.role() == Role.OTHER
                        || OF_THE_YEAR.isIn(clause) && mention.role() == Role.CASE;
        return mention.role() != Role.PART && ONLY.isIn(clause)
                || half && (year || isOfEveryOne(mention));
    }

    private static boolean isOfEveryOne(Mention mention) {
        return EVERY_ONE.isIn(behind(mention)) && BARE_BEFORE.isIn(before(mention));
    }

    /** In the same unit as written; a bare number of a table in that of its head. */
    private static boolean isCountedLike(Mention mention, Observation used) {
        String unit = unit(mention.excerpt().text());
        String other = unit(used.sources().get(0).text());
        boolean bare = unit.isEmpty() || other.isEmpty();
        return bare
                ? mention.role() == Role.OTHER
                        && (unit.isEmpty() ? mention.unit() : unit)
                                .equals(other.isEmpty() ? used.quantity().unit() : other)
                : WrittenUnits.alike(unit, other)
                        || WHOLE_YEAR.isIn(clause(mention)) && unit.equals(used.quantity().unit());
    }

    /** 件 of 三十九件 and 39件, % of 百分之九十七点五. */
    private static String unit(String written) {
        if (written.startsWith("百分之")) {
            return "%";
        }
        Numeral number = Numeral.at(written, 0);
        return number.hanzi()
                ? written.substring(number.end())
                : written.replaceAll("[\\d,.，]", "");
    }

    /** The clause before a quantity. */
    private static String before(Mention mention) {
        String words = Clause.before(mention.excerpt().text(), mention.quote());
        return words.substring(words.lastIndexOf('；') + 1);
    }

    /** The words behind a quantity. */
    private static String behind(Mention mention) {
        String text = mention.excerpt().text();
        int at = Clause.placeOf(text, mention.quote());
        return at < 0 ? "" : mention.quote().substring(at + text.length());
    }

    /** The words of a quantity's own clause before it. */
    private static String clause(Mention mention) {
        return Clause.last(before(mention));
    }
}
