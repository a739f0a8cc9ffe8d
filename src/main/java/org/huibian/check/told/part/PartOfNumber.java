package org.huibian.check.told.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.told.some.OutOf;
import org.huibian.extract.Extraction;

/**
 * A number that its own sentence takes out of another, 84件中，村里调成的70件, or that makes the other with
 * one that is told like it: 简易程序罚款，计1200元；普通程序罚款，计6400元.
 */
public final class PartOfNumber {

    /** 计, 罚款: the last words before two numbers, which tell them alike. */
    private static final Pattern LAST = Pattern.compile("(?:计|罚款|罚没款|金额|收|共)$");

    private PartOfNumber() {}

    /** Whether the first number is part of the other by what its sentence says. */
    public static boolean is(
            Extraction report, String figure, String quote, BigDecimal part, BigDecimal whole) {
        return part.compareTo(whole) < 0
                && (OutOf.is(Clause.before(figure, quote), part, whole)
                        || isOneOfTwo(report, quote, part, whole));
    }

    private static boolean isOneOfTwo(
            Extraction report, String quote, BigDecimal part, BigDecimal whole) {
        return FigureSentence.of(report).stream()
                .filter(sentence -> sentence.text().equals(quote))
                .anyMatch(sentence -> isOneOfTwo(sentence, part, whole));
    }

    private static boolean isOneOfTwo(FigureSentence sentence, BigDecimal part, BigDecimal whole) {
        List<Figure> figures = sentence.figures();
        for (int k = 0; k < figures.size(); k++) {
            String lead = figures.get(k).value().compareTo(part) == 0 ? lead(sentence, k) : "";
            for (int other = 0; !lead.isEmpty() && other < figures.size(); other++) {
                BigDecimal sum = part.add(figures.get(other).value());
                if (other != k
                        && figures.get(other).isCountedLike(figures.get(k))
                        && lead.equals(lead(sentence, other))
                        && sum.compareTo(whole) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String lead(FigureSentence sentence, int at) {
        Matcher last = LAST.matcher(sentence.before(at));
        return last.find() ? last.group() : "";
    }
}
