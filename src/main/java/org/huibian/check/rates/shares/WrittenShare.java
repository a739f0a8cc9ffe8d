package org.huibian.check.rates.shares;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.huibian.extract.quantity.numeral.WrittenNumber;

/**
 * A share as reports write it, 36.5%, 近三成, 过半, 超过七成五, 三分之一, and the bounds within which a computed
 * one is what it says.
 *
 * @param stated in percent
 * @param bound what stands before it (近, 超过, 约); empty for none
 * @param more whether words behind it say that it is more (多, 以上)
 * @param exact whether it is a number in digits, which its last digit bounds
 * @param round whether words of it are round: 九成, 六成半, not 九成八
 */
public record WrittenShare(
        BigDecimal stated, String bound, boolean more, boolean exact, boolean round) {

    /**
     * The words of a share, as named groups bound, percent, tenths, half, middle, of, parts, tail.
     */
    public static final String WORDS =
            "(?<bound>超过|超|近|将近|接近|约|大约|达到?|为|逾|不足|不到|过)?"
                    + "(?:(?<percent>\\d+(?:\\.\\d+)?)[%％]|(?:(?<tenths>[一二三四五六七八九])成(?<half>[半一二三四五六七八九])?|(?<middle>一半|半数|半)"
                    + "|(?<of>[二三四五六七八九十百]+)分之(?<parts>[一二三四五六七八九十百]+))(?<tail>多|以上|左右)?)";

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal SLACK = new BigDecimal("4");
    private static final BigDecimal NARROW = new BigDecimal("1");
    private static final String OVER = "超过|超|逾|过";
    private static final String UNDER = "近|将近|接近|不足|不到";

    /** The share a matcher of {@link #WORDS} found; empty where its words are no fraction. */
    public static Optional<WrittenShare> of(Matcher share) {
        String bound = Optional.ofNullable(share.group("bound")).orElse("");
        String tail = Optional.ofNullable(share.group("tail")).orElse("");
        boolean exact =
                share.group("percent") != null && !bound.matches(OVER + "|" + UNDER + "|约|大约");
        boolean narrow =
                share.group("half") != null
                        && !share.group("half").equals("半")
                        && !bound.contains("约")
                        && !tail.equals("左右");
        return percent(share)
                .map(
                        percent ->
                                new WrittenShare(
                                        percent, bound, tail.matches("多|以上"), exact, !narrow));
    }

    /** Whether a share, in percent, is what it says: 近 and 超过 reach 10 and 20 points. */
    public boolean fits(BigDecimal percent) {
        if (exact) {
            BigDecimal half = BigDecimal.valueOf(5, stated.scale() + 1);
            boolean cut = percent.setScale(stated.scale(), RoundingMode.DOWN).equals(stated);
            return percent.subtract(stated).abs().compareTo(half) <= 0 || cut;
        }
        return percent.compareTo(least()) >= 0 && percent.compareTo(most()) <= 0;
    }

    /** The least that words may mean, in percent. */
    BigDecimal least() {
        if (more || bound.matches(OVER)) {
            return stated;
        }
        return stated.subtract(bound.matches(UNDER) ? TEN : slack());
    }

    /** The most that words may mean, in percent. */
    BigDecimal most() {
        if (more || bound.matches(OVER)) {
            return stated.add(TEN).add(TEN);
        }
        return bound.matches(UNDER) ? stated : stated.add(slack());
    }

    private BigDecimal slack() {
        return round ? SLACK : NARROW;
    }

    private static Optional<BigDecimal> percent(Matcher share) {
        if (share.group("percent") != null) {
            return Optional.of(new BigDecimal(share.group("percent")));
        }
        if (share.group("middle") != null) {
            return Optional.of(FIFTY);
        }
        boolean tenths = share.group("tenths") != null;
        OptionalInt parts = WrittenNumber.of(share.group(tenths ? "tenths" : "parts"));
        OptionalInt of = tenths ? OptionalInt.of(10) : WrittenNumber.of(share.group("of"));
        if (parts.isEmpty() || of.isEmpty() || parts.getAsInt() > of.getAsInt()) {
            return Optional.empty();
        }
        BigDecimal percent =
                BigDecimal.valueOf(parts.getAsInt() * 100L)
                        .divide(BigDecimal.valueOf(of.getAsInt()), 2, RoundingMode.HALF_UP);
        if (share.group("half") == null) {
            return Optional.of(percent);
        }
        // 六成半, 六成五: 65 %.
        BigDecimal more =
                share.group("half").equals("半")
                        ? FIVE
                        : BigDecimal.valueOf(WrittenNumber.of(share.group("half")).orElse(5));
        return Optional.of(percent.add(more));
    }
}
