package org.huibian.sheet.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;

/** The columns of the ledger that the clerk fills in, and how a value is written into them. */
public final class DecisionColumns {

    /** The decided value (核定值), in the sheet of sources. */
    public static final String VALUE = "decided";

    /** Why (核定理由), in the sheet of sources. */
    public static final String REASON = "decided-reason";

    /** The answer (答复), in the sheet of findings. */
    public static final String ANSWER = "answer";

    /**
     * Who decided or answered, hidden; so that a decision taken up from elsewhere keeps its name.
     */
    public static final String WHO = "decided-by";

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(约|近|不足|超过|超|逾|不少于)?"
                            + "(\\d{1,3}(?:,\\d{3}){1,7}(?:\\.\\d{1,12})?|\\d{1,24}(?:\\.\\d{1,12})?)"
                            + "(余|多|以上|左右)?(.*)");

    private DecisionColumns() {}

    /**
     * A value as a clerk writes it.
     *
     * @param amount the number
     * @param qualifier how exact it is
     */
    public record Value(BigDecimal amount, Qualifier qualifier) {}

    /** A value as this program fills it in: 98, 30余, 近300, 约50. */
    static String written(Quantity value) {
        String amount = value.toPlainAmount();
        return switch (value.qualifier()) {
            case EXACT -> amount;
            case OVER -> amount + "余";
            case UNDER -> "近" + amount;
            case ABOUT -> "约" + amount;
        };
    }

    /** Reads what a clerk wrote, with or without the unit; empty where it is no value. */
    public static Optional<Value> parse(String text, String unit) {
        Matcher matcher = WRITTEN.matcher(text.replaceAll("[\\s\\u3000]", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String before = matcher.group(1);
        String after = matcher.group(3);
        String rest = matcher.group(4);
        if (before != null && after != null || !rest.isEmpty() && !rest.equals(unit)) {
            return Optional.empty();
        }
        return Optional.of(
                new Value(
                        new BigDecimal(matcher.group(2).replace(",", "")),
                        qualifier(before == null ? after : before)));
    }

    private static Qualifier qualifier(@org.jspecify.annotations.Nullable String word) {
        if (word == null) {
            return Qualifier.EXACT;
        }
        return switch (word) {
            case "约", "左右" -> Qualifier.ABOUT;
            case "近", "不足" -> Qualifier.UNDER;
            default -> Qualifier.OVER;
        };
    }
}
