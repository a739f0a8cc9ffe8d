package org.huibian.check.told.tellings;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.huibian.check.told.tellings.subject.Telling;
import org.huibian.check.told.tellings.subject.ThingNames;
import org.huibian.check.told.twice.NearNumbers;
import org.huibian.search.TextPattern;

/** Whether a count, told again by other words, is so near a whole that it is meant for it. */
final class NearTheWhole {

    private static final TextPattern LEADER =
            TextPattern.compile("书记|主任|[镇乡]长|负责人|负责同志|领导|班子|总指挥|第一责任人");

    /** 全年街道送审52件: whatever a clause before it says of who leads. */
    private static final TextPattern OF_THE_OFFICE =
            TextPattern.compile("^(?:全年|年内|一年来)?(?:(?:全|我)?(?:街道|[镇乡])|[镇乡]里)(?!党|主要|书记|主任|长|领导)");

    /** Behind a number: what is done with each, or how many of them are otherwise. */
    private static final Pattern EACH =
            Pattern.compile(
                    "逐[件起份条项宗个桩一]|一一|挨个|每一[件起份]|^\\p{IsHan}{0,6}?(?:当中|里头|[里中])，?(?:还|仍|就|竟|只)?有?$");

    private static final TextPattern OF_ALL_THERE_ARE =
            TextPattern.compile(
                    "(?<![安健完齐])全(?:街道?|[镇乡队])|(?:[增添加扩充达][大加添充]?|发展|壮大|充实)到|一共|总共|拢共|统共|全年[^，。；]{0,4}共|满打满算|加起来");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Of those that are said to be all, more may be wrong. */
    private static final BigDecimal MOSTLY = new BigDecimal("0.7");

    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    private static final BigDecimal HARDLY_LESS = new BigDecimal("0.9");

    private static final BigDecimal MANY = BigDecimal.valueOf(20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private NearTheWhole() {}

    /** Whether a count is meant for the whole; what leaders did may be less. */
    static boolean isMeant(Telling again, BigDecimal number, BigDecimal whole) {
        boolean led = LEADER.isIn(again.until()) && !OF_THE_OFFICE.isIn(again.clause());
        boolean turned = NearNumbers.isTurned(number, whole);
        boolean few = number.max(whole).compareTo(BigDecimal.TEN) < 0;
        boolean standing = OF_ALL_THERE_ARE.isIn(again.clause());
        BigDecimal least = turned || few ? HALF : standing ? MOSTLY : NEARLY;
        return isAtLeast(least, number, whole)
                && (!led
                        || turned
                        || number.compareTo(whole) > 0
                        || isSaidOfEach(again) && hardlyDiffer(number, whole));
    }

    /** 送来把关的58份协议里有9份…, 找上门来的198起矛盾逐起过问: all that came, of which more is said. */
    static boolean isSaidOfEach(Telling again) {
        return EACH.matcher(again.behind()).find()
                && again.clause().endsWith("的")
                && !ThingNames.TO_WHOM.isIn(again.clause());
    }

    /** The digits turned, of so many that it is no chance. */
    static boolean isTurned(BigDecimal number, BigDecimal whole) {
        return number.compareTo(HUNDRED) >= 0 && NearNumbers.isTurned(number, whole);
    }

    /** The digits so turned, in a number that is near the whole besides. */
    static boolean isTurnedNearby(BigDecimal number, BigDecimal whole) {
        return isTurned(number, whole) && isAtLeast(NEARLY, number, whole);
    }

    private static boolean isAtLeast(BigDecimal share, BigDecimal number, BigDecimal whole) {
        return number.min(whole).compareTo(number.max(whole).multiply(share)) >= 0;
    }

    /** Who leads looked at each of 198 of 203: hardly at some of them. */
    private static boolean hardlyDiffer(BigDecimal number, BigDecimal whole) {
        return number.compareTo(MANY) >= 0 && isAtLeast(HARDLY_LESS, number, whole);
    }
}
