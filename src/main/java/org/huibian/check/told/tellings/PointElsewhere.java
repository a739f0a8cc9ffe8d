package org.huibian.check.told.tellings;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.told.some.OneOffence;
import org.huibian.check.told.tellings.subject.Telling;
import org.huibian.check.told.words.Overlap;

/** 4.86万元 and 48600万元: the same digits of the same thing, with the point elsewhere. */
final class PointElsewhere {

    private static final String MONEY = "元";

    /** So many digits are alike for one count only. */
    private static final int DIGITS = 3;

    private static final int LEAST_DIGITS = 2;

    private static final int NAME = 4;

    /** 对一起占道经营罚款190元: of one case, beside the year's. */
    private static final Pattern OF_ONE =
            Pattern.compile(
                    "某|[老小][\\p{IsHan}&&[^区年旧板]]|(?<![\\d.十百])[1一][起件名位户家宗](?!次)|最[高低多少大小]|单笔|每[次件起人车辆家户处]|[首初单]次|一次性?罚|顶格|起罚");

    private static final BigDecimal MUCH = BigDecimal.valueOf(2000);

    /** What is confiscated counts with the fines: offices say either. */
    private static final Pattern FINES = Pattern.compile("罚没款?|罚金");

    private PointElsewhere() {}

    /** Whether two counts are one with the point elsewhere. */
    static boolean isBetween(Telling first, Telling again) {
        int digits = first.digits().length();
        if (digits < LEAST_DIGITS
                || first.value().compareTo(again.value()) == 0
                || !first.figure().isCountedLike(again.figure())) {
            return false;
        }
        if (isOfOne(first) != isOfOne(again)) {
            return false;
        }
        if (isSameNumeral(first, again)
                && (Overlap.of(again.clause(), first.until()) >= NAME
                        || Overlap.of(first.clause(), again.until()) >= NAME)) {
            return true;
        }
        if (first.extent().isOfAPart() != again.extent().isOfAPart()
                || first.extent().isOfAnEvent() != again.extent().isOfAnEvent()) {
            return false;
        }
        String one = FINES.matcher(first.own()).replaceAll("罚款");
        String other = FINES.matcher(again.own()).replaceAll("罚款");
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int common = Overlap.of(shorter, longer);
        return digits >= DIGITS
                ? common >= 2 && common * 10 >= shorter.length() * 6
                : common >= NAME && common * 10 >= shorter.length() * 8
                        || first.subject().isOneWith(again.subject())
                        || first.unit().equals(MONEY)
                                && common >= 2
                                && (common >= NAME
                                        || longer.contains(
                                                shorter.substring(shorter.length() - 2)));
    }

    /** 190万元, 190元: so many digits are written alike by no chance. */
    private static boolean isSameNumeral(Telling first, Telling again) {
        String numeral = first.written().replaceAll("[^\\d.]", "");
        return numeral.length() >= DIGITS
                && numeral.equals(again.written().replaceAll("[^\\d.]", ""))
                && first.unit().equals(MONEY);
    }

    private static boolean isOfOne(Telling telling) {
        String text = telling.sentence().text();
        int at = telling.figure().start();
        String before = text.substring(Clause.start(text, at), at);
        return OF_ONE.matcher(before).find()
                || OneOffence.isIn(before)
                        && telling.unit().equals(MONEY)
                        && telling.value().compareTo(MUCH) <= 0;
    }
}
