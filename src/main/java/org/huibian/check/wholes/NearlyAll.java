package org.huibian.check.wholes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/** Whether parts lack so little of their whole that they seem meant to be all of it. */
final class NearlyAll {

    private static final int PAIR = 2;
    private static final int MANY = 3;
    private static final BigDecimal SLIP = BigDecimal.valueOf(2);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    /** What a sum lacks where one digit of a part is one less than it should be. */
    private static final Set<Integer> DIGITS = Set.of(10, 100, 1000);

    private NearlyAll() {}

    /**
     * Whether two parts lack one or two of a whole of twenty or more, which is no kind of its own;
     * or three or more parts lack less than a twentieth of the whole and less than the smallest of
     * them; or no more than a twelfth, which is what one wrong digit makes or less than a third of
     * the smallest; or no more than a fifth, where it is just what two digits of one of them that
     * are turned make.
     */
    static boolean are(List<Figure> parts, BigDecimal whole, BigDecimal sum) {
        BigDecimal gap = whole.subtract(sum);
        if (parts.size() == PAIR) {
            return gap.compareTo(SLIP) <= 0 && gap.multiply(TWENTY).compareTo(whole) <= 0;
        }
        boolean little =
                gap.multiply(TWENTY).compareTo(whole) < 0
                        && parts.stream().allMatch(part -> part.value().compareTo(gap) > 0);
        boolean digit =
                DIGITS.contains(gap.intValue()) && gap.multiply(TWELVE).compareTo(whole) <= 0;
        boolean few =
                gap.multiply(TWELVE).compareTo(whole) <= 0
                        && parts.stream()
                                .allMatch(
                                        part -> part.value().compareTo(gap.add(gap).add(gap)) > 0);
        boolean turned =
                gap.multiply(FIVE).compareTo(whole) <= 0
                        && parts.stream().anyMatch(part -> isTurnedBy(part.value(), gap));
        return parts.size() >= MANY && (little || digit || few || turned);
    }

    /**
     * Whether a number would be so much more with two digits beside each other turned: 78, by 9.
     */
    private static boolean isTurnedBy(BigDecimal number, BigDecimal more) {
        String digits = number.toPlainString();
        for (int k = 0; k + 1 < digits.length(); k++) {
            String turned =
                    digits.substring(0, k)
                            + digits.charAt(k + 1)
                            + digits.charAt(k)
                            + digits.substring(k + 2);
            if (digits.indexOf('.') < 0
                    && new BigDecimal(turned).subtract(number).compareTo(more) == 0) {
                return true;
            }
        }
        return false;
    }
}
