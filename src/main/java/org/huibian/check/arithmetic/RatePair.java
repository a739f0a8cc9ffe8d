package org.huibian.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.indicator.Qualifier;

/**
 * The two figures of a sentence that a rate of the same sentence is made of.
 *
 * @param part the numerator
 * @param whole the denominator
 */
record RatePair(Figure part, Figure whole) {

    /** 不合格, 未通过, 尚未化解: what was not done. */
    private static final Pattern NEGATED =
            Pattern.compile("(?:不予|不|尚未|未能|未|没有|没)(?:能|被|予以|按期)?\\p{IsHan}{2}");

    /** 应参加18人，通过17人，通过率…: their whole is the figure beside the part or none. */
    private static final Set<String> OF_THE_FIGURE_BEFORE =
            Set.of("通过", "合格", "及格", "达标", "签约", "参训");

    /** What the words of a rate may be called where its part is counted. */
    private static final List<Set<String>> SAME_PART =
            List.of(
                    Set.of("办结", "结案", "办理", "处结", "处理"),
                    Set.of("化解", "调处", "调成", "成功"),
                    Set.of("整改", "完成"),
                    Set.of("反馈", "回复", "答复"));

    /**
     * Numerator and denominator among the figures before a rate: the figure that the rate's word
     * names, and the nearest figure of the same unit before it. Empty where that is not plain, or
     * where any other two figures before it give the rate.
     */
    static Optional<RatePair> before(FigureSentence sentence, int rateIndex, String partWord) {
        int part = -1;
        List<Figure> before = new ArrayList<>();
        for (int i = rateIndex - 1; i >= 0; i--) {
            Figure figure = sentence.figures().get(i);
            if (figure.mention().unit().equals("%")) {
                break;
            }
            if (figure.mention().qualifier() == Qualifier.EXACT) {
                before.add(0, figure);
                if (part < 0
                        && (names(sentence.before(i), partWord)
                                || isCalled(sentence, i, partWord))) {
                    part = i;
                }
            }
        }
        if (part < 0) {
            return Optional.empty();
        }
        Figure numerator = sentence.figures().get(part);
        int beside = part;
        BigDecimal rate = value(sentence.figures().get(rateIndex));
        boolean explained =
                before.stream()
                        .anyMatch(
                                whole ->
                                        before.stream()
                                                .filter(some -> some != whole)
                                                .anyMatch(some -> gives(some, whole, rate)));
        return explained
                ? Optional.empty()
                : before.stream()
                        .filter(whole -> whole.start() < numerator.start())
                        .filter(
                                whole ->
                                        !OF_THE_FIGURE_BEFORE.contains(partWord)
                                                || whole == sentence.figures().get(beside - 1))
                        .filter(whole -> whole.isCountedLike(numerator))
                        .filter(whole -> value(whole).signum() > 0)
                        .reduce((first, second) -> second)
                        .filter(whole -> value(whole).compareTo(value(numerator)) >= 0)
                        .map(whole -> new RatePair(numerator, whole));
    }

    /** 17人通过，: the words of its clause behind a figure, for the rates of OF_THE_FIGURE_BEFORE. */
    private static boolean isCalled(FigureSentence sentence, int figure, String partWord) {
        String after = sentence.before(figure + 1);
        int mark = after.indexOf('，');
        return OF_THE_FIGURE_BEFORE.contains(partWord)
                && mark >= 0
                && NEGATED.matcher(after.substring(0, mark)).replaceAll("").contains(partWord)
                && !after.substring(0, mark).contains("率");
    }

    /** 调解成功 is not what 调解率 speaks of, nor 不合格 what 合格率 does. */
    private static boolean names(String text, String partWord) {
        String words = NEGATED.matcher(text).replaceAll("");
        boolean said =
                words.contains(partWord)
                        || SAME_PART.stream()
                                .filter(same -> same.contains(partWord))
                                .anyMatch(same -> same.stream().anyMatch(words::contains));
        return said && (!partWord.equals("调解") || !words.contains("调解成功"));
    }

    static boolean gives(Figure part, Figure whole, BigDecimal rate) {
        return part.isCountedLike(whole)
                && value(whole).signum() > 0
                && RateVerdict.judge(rate, value(part), value(whole)).isEmpty();
    }

    static BigDecimal value(Figure figure) {
        return figure.mention().value().orElseThrow();
    }
}
