package org.huibian.check.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units that measure the same, and what one of each is worth: money, areas, lengths. */
public final class BaseUnits {

    /** Units of money → what they are worth in yuan. */
    static final Map<String, BigDecimal> MONEY =
            Map.of(
                    "元", BigDecimal.ONE,
                    "万元", BigDecimal.valueOf(10_000),
                    "亿元", BigDecimal.valueOf(100_000_000));

    /** Units of areas → how many square metres they are. */
    private static final Map<String, BigDecimal> AREAS =
            Map.of(
                    "平方米",
                    BigDecimal.ONE,
                    "亩",
                    new BigDecimal("666.67"),
                    "公顷",
                    BigDecimal.valueOf(10_000),
                    "平方公里",
                    BigDecimal.valueOf(1_000_000));

    /** Units of lengths → how many metres they are. */
    private static final Map<String, BigDecimal> LENGTHS =
            Map.of(
                    "米", BigDecimal.ONE,
                    "华里", BigDecimal.valueOf(500),
                    "公里", BigDecimal.valueOf(1_000));

    /**
     * What two units are worth in the unit that both are told in.
     *
     * @param first what one of the first is worth
     * @param second what one of the second is worth
     */
    public record Worth(BigDecimal first, BigDecimal second) {}

    private BaseUnits() {}

    /** What two units are worth, where they measure the same. */
    public static Optional<Worth> ofBoth(String first, String second) {
        for (Map<String, BigDecimal> kind : List.of(AREAS, LENGTHS, MONEY)) {
            BigDecimal one = kind.get(first);
            BigDecimal other = kind.get(second);
            if (one != null && other != null) {
                return Optional.of(new Worth(one, other));
            }
        }
        return Optional.empty();
    }
}
