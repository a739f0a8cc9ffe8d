package org.huibian.check.told.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.extract.Extraction;

/**
 * Whether a number is one of a list that makes another: 火源检查84次，木材厂22次，集镇41次，其他25次 of 检查172次, and
 * 湖边7处1180平方米，集镇4处550平方米 of 1730平方米.
 */
public final class PartOfList {

    /** 1730 of 1180 and 550 is no chance where each stands beside another count of its own. */
    private static final int LEAST = 2;

    /** What joins one of a list to the next; with what else is counted of it, 湖边7处, 工地检查174次，立案. */
    private static final Pattern JOINED =
            Pattern.compile(
                    "[，、；](?!共|合计|总|其中|全年)[^，。；、：\\d]{1,12}(?:\\d+\\p{IsHan}{1,2}(?:[、，]\\p{IsHan}{0,4})?)?");

    private static final Pattern BRACKET = Pattern.compile("（[^（）]*）");

    private PartOfList() {}

    /** Whether some sentence lists the part with others that make the whole together. */
    public static boolean is(Extraction report, BigDecimal part, BigDecimal whole) {
        return part.compareTo(whole) < 0
                && FigureSentence.of(report).stream()
                        .anyMatch(sentence -> isOf(sentence, part, whole));
    }

    /** The same of one sentence only: the first of its list was taken for the whole. */
    public static boolean isIn(Extraction report, String quote, BigDecimal part, BigDecimal whole) {
        return part.compareTo(whole) < 0
                && FigureSentence.of(report).stream()
                        .filter(sentence -> sentence.text().equals(quote))
                        .anyMatch(sentence -> isOf(sentence, part, whole));
    }

    private static boolean isOf(FigureSentence sentence, BigDecimal part, BigDecimal whole) {
        List<Figure> figures = sentence.figures();
        return figures.stream()
                .filter(one -> one.value().compareTo(part) == 0)
                .map(one -> alike(sentence, one))
                .anyMatch(alike -> isOfARun(sentence, alike, part, whole));
    }

    /** Those counted like one; what a bracket parts is told already: 渔业41件（网具18件、泊位23件），邻里33件. */
    private static List<Figure> alike(FigureSentence sentence, Figure one) {
        return sentence.figures().stream()
                .filter(one::isCountedLike)
                .filter(figure -> !isInBracket(sentence.text().substring(0, figure.start())))
                .toList();
    }

    private static boolean isInBracket(String before) {
        return before.lastIndexOf('（') > before.lastIndexOf('）');
    }

    /** Whether some of the figures that follow each other as a list, the part among them, do. */
    private static boolean isOfARun(
            FigureSentence sentence, List<Figure> alike, BigDecimal part, BigDecimal whole) {
        for (int first = 0; first < alike.size(); first++) {
            BigDecimal sum = alike.get(first).value();
            boolean among = sum.compareTo(part) == 0;
            int end = first + 1;
            while (end < alike.size()
                    && sum.compareTo(whole) < 0
                    && JOINED.matcher(between(sentence, alike.get(end - 1), alike.get(end)))
                            .matches()) {
                sum = sum.add(alike.get(end).value());
                among |= alike.get(end).value().compareTo(part) == 0;
                end++;
            }
            if (among && end - first >= LEAST && sum.compareTo(whole) == 0) {
                return true;
            }
        }
        return false;
    }

    private static String between(FigureSentence sentence, Figure one, Figure next) {
        String words = sentence.text().substring(one.end(), Math.max(one.end(), next.start()));
        return BRACKET.matcher(words).replaceAll("");
    }
}
