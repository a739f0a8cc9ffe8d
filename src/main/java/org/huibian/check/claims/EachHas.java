package org.huibian.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Rest;
import org.huibian.check.Severity;
import org.huibian.check.claims.all.AllClaim;
import org.huibian.extract.Observation;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;
import org.jspecify.annotations.Nullable;

/**
 * That each community has a thing, and right behind how many of these are there or in use:
 * 13个村的服务室全部建成, 无一例外，目前正常开门的有11个; 书屋村村有，实际建成12个.
 */
final class EachHas {

    private static final String COMMUNITY = "(?:行政村|村（社区）|社区（村）|村居|社区|居委会|嘎查|村)";

    private static final String MEASURE = "(?:个|间|处|家|块|座|所|面)";

    /** Of communities, not of cases or meetings; 村村 and 社社 say so themselves. */
    private static final TextPattern OF_COMMUNITIES = TextPattern.compile("村|社区|居委会|嘎查|社社");

    /** What a count of those that are there begins with: it speaks of all that were named. */
    private static final String NOW =
            "(?<=^|[，。；：、（(里中])(?:其中|(?:截至|截止到?|到)?(?:目前|眼下|现今?|现在|如今|今年年?底|年[底末]|岁末|当前)(?:为止)?|实际上?|真正|但|而|不过|只有?|仅有?|已经?|的确|截至\\d+月[底末]?)+";

    private static final String HOW =
            "(?:全[镇乡街]道?|[镇乡]里|辖区|总?共|一共|累计|已经?|能够?|可以?|真正|实际|正常|正式|稳定|经常|常态化?|挂牌|对外|投入|在|都|均)*";

    private static final String STATE =
            "(?:开门|运行|运转|运作|挂牌|接待|开放|开播|启用|投用|使用|在用|建成|建好|建起|建有|设有|设立|配有|配上|接通|通上|连通|接入|接上|装上|装好|安装|签约|签下合同|签了合同|签订合同|架通|完工|落成|到位|听得[到见]|收听|收得到|有人值守|值守)";

    /** 正常开门的有11个, 已接通广播的村有6个; group 1 is a thing that is named again, group 2 how many. */
    private static final TextPattern SO_ARE =
            TextPattern.compile(
                    NOW
                            + HOW
                            + STATE
                            + "了?([“”\\p{IsHan}&&[^的共有是为]]{2,8}?)??的?"
                            + COMMUNITY
                            + "?(?:共|只|仅|就|总共|一共|有|是|为|达到?)*(\\d+)"
                            + MEASURE
                            + "(?:行政|"
                            + COMMUNITY
                            + ")*(?=[，。；：（(、]|$)");

    /** 其中13个村（社区）已建成; group 1 is how many, group 2 a thing that is named again. */
    private static final TextPattern SO_MANY_ARE =
            TextPattern.compile(
                    NOW
                            + "(?:有)?(\\d+)"
                            + MEASURE
                            + COMMUNITY
                            + "?的?"
                            + HOW
                            + STATE
                            + "了?([“”\\p{IsHan}]{2,8}?)?(?=[，。；：（(]|$)");

    private static final TextPattern THERE_ARE =
            TextPattern.compile("(\\d+)" + MEASURE + "|" + COMMUNITY + "(\\d+)个");

    private static final TextPattern COMMUNITIES =
            TextPattern.compile("(\\d+)个" + COMMUNITY + "|" + COMMUNITY + "(\\d+)个");

    /** 其余3个与邻村合用: they too, though otherwise. */
    private static final TextPattern OTHERS =
            TextPattern.compile("(?:" + Rest.LEFT_OVER + "|另外?有?|还有)[^。；]*");

    private static final TextPattern OTHERS_COUNTED =
            TextPattern.compile("^\\p{IsHan}{2,3}(\\d+)()" + MEASURE);

    private static final TextPattern NOT_YET =
            TextPattern.compile(
                    "[未没]|尚|(?<![接招等期])待|正在|仍在|还在|还差|抓紧|加紧|明年|下一?步|年后|计划|拟|将(?=于|在|要)|停[用运播摆]|关[停闭了]");

    /** What is told of in the sentence that is no claim of the year, or shared. */
    private static final TextPattern EXCUSED =
            TextPattern.compile(
                    "共用|合用|合建|联建|合署|片区|跨[村社]|两[村社]一|年初|去年|上年|上半年|力争|争取|计划|确保到|20\\d\\d年(?:底)?前");

    private EachHas() {}

    /** Whether a sentence with plain digits tells so; it is noted then. */
    static boolean noted(
            Examined report, String text, List<Quote> quotes, Optional<Observation> communities) {
        if (!OF_COMMUNITIES.isIn(text) || EXCUSED.isIn(text)) {
            return false;
        }
        for (AllClaim claim : AllClaim.of(text)) {
            int from = claim.start() == 0 ? 0 : Clause.start(text, claim.start() - 1);
            String words = text.substring(from, claim.end());
            Optional<Counted> fewer =
                    OF_COMMUNITIES.isIn(words) ? counted(text, claim, words) : Optional.empty();
            String told =
                    text.startsWith("（", claim.end()) || fewer.isEmpty()
                            ? text
                            : text.substring(0, fewer.get().start());
            Optional<BigDecimal> all =
                    fewer.flatMap(one -> one.withOthers(text))
                            .or(() -> all(words, told, communities));
            boolean most =
                    fewer.filter(
                                    few ->
                                            few.withOthers(text).isPresent()
                                                    || all.filter(few::isMostOf).isPresent())
                            .isPresent();
            if (most) {
                List<Quote> places = new ArrayList<>(quotes);
                if (!text.contains(all.get().toPlainString())) {
                    communities.map(Quote::of).ifPresent(places::add);
                }
                report.note(
                        Severity.WARNING,
                        "message",
                        places,
                        fewer.get().number().toPlainString(),
                        all.get().toPlainString());
                return true;
            }
        }
        return false;
    }

    /** Those that are there, told in what follows the claim, or beside it in its own clause. */
    private static Optional<Counted> counted(String text, AllClaim claim, String words) {
        for (TextMatcher one = SO_ARE.matcher(text); one.find(); ) {
            Counted found = new Counted(number(one.group(2)), one.group(1), one.start(), one.end());
            if (one.start() >= claim.at() && found.isOf(words, text)) {
                return Optional.of(found);
            }
        }
        for (TextMatcher one = SO_MANY_ARE.matcher(text); one.find(); ) {
            Counted found = new Counted(number(one.group(1)), one.group(2), one.start(), one.end());
            if (one.start() >= claim.at() && found.isOf(words, text)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** How many all are: by the claim, by communities told before the count, or by the report. */
    private static Optional<BigDecimal> all(
            String claim, String told, Optional<Observation> communities) {
        return last(THERE_ARE, claim)
                .or(() -> last(COMMUNITIES, told))
                .or(() -> communities.map(found -> found.quantity().amount()));
    }

    private static Optional<BigDecimal> last(TextPattern numbers, String text) {
        Optional<BigDecimal> last = Optional.empty();
        for (TextMatcher one = numbers.matcher(text); one.find(); ) {
            last = Optional.of(number(one.group(1) != null ? one.group(1) : one.group(2)));
        }
        return last;
    }

    private static BigDecimal number(@Nullable String digits) {
        return new BigDecimal(String.valueOf(digits));
    }

    /**
     * Those that are there.
     *
     * @param number how many
     * @param thing what, where it is named again
     * @param start where they are told
     * @param end behind them
     */
    private record Counted(BigDecimal number, @Nullable String thing, int start, int end) {

        boolean isMostOf(BigDecimal all) {
            return MostOfAll.are(number, all);
        }

        /** 6个，其余2个村正在架线: with those that are not there yet. */
        Optional<BigDecimal> withOthers(String text) {
            TextMatcher others = OTHERS.matcher(text.substring(end));
            return others.find() && NOT_YET.isIn(others.group())
                    ? last(OTHERS_COUNTED, others.group()).map(number::add)
                    : Optional.empty();
        }

        /** Whether these are of what a claim names, and the others not told to be well too. */
        boolean isOf(String claim, String text) {
            boolean named =
                    thing == null
                            || thing.isEmpty()
                            || claim.contains(thing.substring(thing.length() - 2));
            TextMatcher others = OTHERS.matcher(text.substring(end));
            return named && (!others.find() || NOT_YET.isIn(others.group()));
        }
    }
}
