package org.huibian.extract;

import java.math.BigDecimal;
import java.util.Optional;
import org.huibian.indicator.Qualifier;
import org.huibian.source.Excerpt;

/**
 * A quantity found in a report (数量), used or set aside with the reason: a row of mentions.csv.
 *
 * @param excerpt number and unit as written, and where
 * @param value the number, 万 and 亿 multiplied out unless they belong to the unit; empty for dates,
 *     document numbers and names
 * @param unit the unit as written; empty where there is none
 * @param qualifier how exactly it is stated
 * @param role what it is there for
 * @param indicator id of what it counts; empty where none fits
 * @param reason why it has this role, in Chinese, short: “计划章节”, “其中数”, “年份”
 * @param quote the sentence it stands in, as submitted, personal data replaced
 */
public record Mention(
        Excerpt excerpt,
        Optional<BigDecimal> value,
        String unit,
        Qualifier qualifier,
        Role role,
        String indicator,
        String reason,
        String quote) {

    /** The reason of a number that touches a character that was lost, here ?: 1?5件. */
    public static final String BESIDE_LOST = "数旁有乱码";

    /** Why 0.97 under 单位 % counts for nothing: it may be 97 % or less than one. */
    public static final String FRACTION = "百分数疑写作小数";

    /** Why a number of a month or quarter counts for nothing where a report is told by them. */
    public static final String OF_PART_OF_YEAR = "所述时段的数";

    /** Why what a stock was and how it changed count for nothing beside what it is now. */
    public static final String IN_ACCOUNT = "年初数和当年增减";

    /** Whether it is of an account of a stock over the year. */
    public boolean isInAccount() {
        return reason.equals(IN_ACCOUNT);
    }

    /** Whether it is of the month or quarter that its place in the report is of. */
    public boolean isOfPartOfYear() {
        return reason.equals(OF_PART_OF_YEAR);
    }

    /** Whether it is such a rate. */
    public boolean isFraction() {
        return reason.equals(FRACTION);
    }

    /** Whether nobody can tell what number it was. */
    public boolean isBesideLost() {
        return reason.equals(BESIDE_LOST);
    }

    /** The same with its sentence in other words. */
    public Mention quoted(String words) {
        return new Mention(excerpt, value, unit, qualifier, role, indicator, reason, words);
    }

    /** The same as so many of a unit. */
    public Mention counted(BigDecimal amount, String other) {
        return new Mention(
                excerpt, Optional.of(amount), other, qualifier, role, indicator, reason, quote);
    }
}
