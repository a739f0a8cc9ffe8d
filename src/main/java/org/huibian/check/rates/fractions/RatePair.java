package org.huibian.check.rates.fractions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.wholes.each.NamedEach;
import org.huibian.extract.Role;

/**
 * Numerator and denominator of a rate.
 *
 * @param part the numerator
 * @param whole the denominator
 */
public record RatePair(BigDecimal part, BigDecimal whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** 不合格, 未通过, 尚未化解: what was not done. */
    private static final Pattern NEGATED =
            Pattern.compile("(?:不予|不|尚未|未能|未|没有|没)(?:能|被|予以|按期)?\\p{IsHan}{2}");

    /** 正在调解4件: not done yet, or not to be done here. */
    private static final Pattern UNDER_WAY =
            Pattern.compile("(?:正在|尚在|仍在|还在|继续|引导|移送|转(?:交|送|由)?)\\p{IsHan}{2}");

    /** 应出庭3件, 应考52人: the whole wherever it stands. */
    private static final Pattern DUE =
            Pattern.compile("应(?!诉)(?:[^，。；\\d]{0,8}?)(?:出庭|参|到|考|训|办|整改|审|答复|回复|持证)");

    /** What is left undone: 不合格2件, 其余5件. */
    private static final Pattern LEFT =
            Pattern.compile("(?:不|未|没有|尚|缺|" + Rest.LEFT_OVER + ")[^，。；]{0,6}$");

    /** 其中137件得到成功化解. */
    private static final Pattern NUMBER_FIRST = Pattern.compile("(?:其中|[，；](?:已|已有|有)?)$");

    /** 比上年增长5.9%: a rate of something else, which parts no counts. */
    private static final Pattern CHANGE = Pattern.compile("(?:增长|增加|上升|提高|下降|减少|降低|回落|增|降)了?近?$");

    /** 化解率97.21%，其中下半年受理148件; 邻里化解率98.51%；物业受理103件: counts of some, or of others. */
    private static final Pattern OF_SOME = Pattern.compile("其中|[上下]半年|季度|月|；");

    private static final Pattern CLOSED = Pattern.compile("(?:办结|结案|完成|办复)率[^，。；]{0,3}$");

    private static final Pattern HANDLED =
            Pattern.compile("^(?!.*(?:结|完|毕|复)).*(?:办理|承办|处理|受理|接办)");

    private static final Pattern RECEIVED =
            Pattern.compile(
                    "受理|收到|接到|接收|接单|接诉|派单|派发|派来|转来|交来|上报|立案|发现|登记|承办|排查|收集|征集|提出|抽查|反馈|交办|转办|报名|应|共有|现有");

    /**
     * What a rate is made of: the figure that its word names, and the nearest of the same unit
     * before it. Empty where that is not plain, or where any two of the figures give the rate.
     *
     * @param sentence the sentence of the rate, or with the one before it
     */
    public static Optional<RatePair> of(FigureSentence sentence, int rateIndex, RateWord word) {
        List<Integer> near = new ArrayList<>();
        for (int i = rateIndex - 1; i >= 0; i--) {
            boolean rated = sentence.figures().get(i).isRate();
            if (rated && !CHANGE.matcher(sentence.before(i)).find()) {
                break;
            }
            if (!rated) {
                near.add(0, i);
            }
        }
        if (near.size() < 2) {
            near = behind(sentence, rateIndex);
        }
        near.removeIf(i -> !sentence.figures().get(i).isExact());
        // 受理1873件，较上年的2051件减少178件，办结1865件: not what it is compared with.
        near.removeIf(i -> sentence.figures().get(i).mention().role() == Role.PREVIOUS);
        near.removeIf(i -> NamedEach.isOfUnknown(sentence, i));
        BigDecimal rate = sentence.figures().get(rateIndex).value();
        if (isExplained(sentence, near, rate)
                || GivenByCounts.isGivenBySums(sentence, near, rate)) {
            return Optional.empty();
        }
        int last = near.size() - 1;
        if (last > 0 && FirstAndAgain.areTold(sentence, near.get(last - 1), near.get(last))) {
            return FirstAndAgain.together(sentence, near.get(last - 1), near.get(last));
        }
        for (int n = last; n >= 0; n--) {
            int part = near.get(n);
            boolean undone = isUndone(sentence, part, word);
            // 调解率100%，未调成12件 is said of all (V05).
            boolean all = undone && rate.compareTo(HUNDRED) == 0;
            boolean begun = isBegun(sentence, part, rateIndex);
            if (all
                    || begun
                    || !undone && !isNamed(sentence, part, word)
                    || isDue(sentence, part)) {
                continue;
            }
            return whole(sentence, near, n, word).map(whole -> pair(sentence, part, whole, undone));
        }
        return Optional.empty();
    }

    /** 办理诉求9870件，办结率99.4%: of these, whatever was counted before them. */
    private static boolean isBegun(FigureSentence sentence, int part, int rate) {
        return CLOSED.matcher(sentence.before(rate)).find()
                && HANDLED.matcher(Clause.last(sentence.before(part))).find();
    }

    private static RatePair pair(FigureSentence sentence, int part, int whole, boolean undone) {
        BigDecimal all = sentence.figures().get(whole).value();
        BigDecimal some = sentence.figures().get(part).value();
        return new RatePair(undone ? all.subtract(some) : some, all);
    }

    /** The figures right behind a rate: 办结率98.57%，共接收3164件、办结3087件. */
    private static List<Integer> behind(FigureSentence sentence, int rateIndex) {
        List<Integer> near = new ArrayList<>();
        int i = rateIndex + 1;
        while (i < Math.min(rateIndex + 3, sentence.figures().size())
                && !sentence.figures().get(i).isRate()) {
            near.add(i++);
        }
        boolean received =
                near.size() == 2
                        && RECEIVED.matcher(sentence.before(near.get(0))).find()
                        && !OF_SOME.matcher(sentence.before(near.get(0))).find();
        boolean own = i < sentence.figures().size() && sentence.figures().get(i).isRate();
        return received && !own ? near : new ArrayList<>();
    }

    private static Optional<Integer> whole(
            FigureSentence sentence, List<Integer> near, int n, RateWord word) {
        Figure part = sentence.figures().get(near.get(n));
        for (int other : near) {
            Figure due = sentence.figures().get(other);
            if (other != near.get(n) && isDue(sentence, other) && isWholeOf(due, part)) {
                return Optional.of(other);
            }
        }
        for (int w = n - 1; w >= 0 && !word.due(); w--) {
            Figure whole = sentence.figures().get(near.get(w));
            // 一次调成603件，二次调成118件，三次调成9件: one part is not the whole of the next.
            if (isNamed(sentence, near.get(w), word) && areParts(sentence, near, w, n)) {
                return Optional.empty();
            }
            // 143件，甲55件、乙38件…；其中137件: parts of the whole stand between.
            boolean smaller = !word.beside() && whole.value().compareTo(part.value()) < 0;
            if (!smaller && whole.isCountedLike(part) && whole.value().signum() > 0) {
                boolean beside = near.get(w) == near.get(n) - 1 || !word.beside();
                return beside && isWholeOf(whole, part)
                        ? Optional.of(near.get(w))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether two counts and one before them are of a list whose names end alike. */
    private static boolean areParts(
            FigureSentence sentence, List<Integer> near, int whole, int part) {
        String own = Clause.last(sentence.before(near.get(part)));
        String other = Clause.last(sentence.before(near.get(whole)));
        String deed = own.substring(Math.max(0, own.length() - 2));
        return other.endsWith(deed)
                && near.subList(0, whole).stream()
                        .anyMatch(k -> Clause.last(sentence.before(k)).endsWith(deed));
    }

    /** 应训318人: those who were to come. */
    public static boolean isDue(FigureSentence sentence, int figure) {
        return DUE.matcher(sentence.before(figure)).find();
    }

    static boolean isWholeOf(Figure whole, Figure part) {
        return whole.isCountedLike(part)
                && whole.value().signum() > 0
                && whole.value().compareTo(part.value()) >= 0
                && whole.mention().role() != Role.PREVIOUS;
    }

    /** Whether any two figures give a rate, or one and what is left undone of it. */
    private static boolean isExplained(
            FigureSentence sentence, List<Integer> near, BigDecimal rate) {
        for (int w : near) {
            Figure whole = sentence.figures().get(w);
            for (int p : near) {
                Figure part = sentence.figures().get(p);
                boolean left =
                        p != w
                                && LEFT.matcher(sentence.before(p)).find()
                                && part.isCountedLike(whole)
                                && whole.value().signum() > 0
                                && RateVerdict.judge(
                                                rate,
                                                whole.value().subtract(part.value()),
                                                whole.value())
                                        .isEmpty();
                if (p != w && (left || gives(part, whole, rate))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the words before a figure, or those of its clause behind it, name the numerator. */
    public static boolean isNamed(FigureSentence sentence, int figure, RateWord word) {
        String own = UNDER_WAY.matcher(sentence.before(figure)).replaceAll("");
        String before = NEGATED.matcher(own).replaceAll("");
        return word.part().matcher(before).find()
                || word.part()
                        .matcher(NEGATED.matcher(behind(sentence, figure, word)).replaceAll(""))
                        .find();
    }

    /** 不合格2件: what the numerator leaves. */
    private static boolean isUndone(FigureSentence sentence, int figure, RateWord word) {
        String before = sentence.before(figure);
        String clause = Clause.last(before);
        return NEGATED.matcher(clause)
                .results()
                .anyMatch(found -> word.part().matcher(found.group()).find());
    }

    /** 17人通过，: the words of its clause behind a figure. */
    private static String behind(FigureSentence sentence, int figure, RateWord word) {
        String after = sentence.after(figure);
        int mark = after.indexOf('，');
        String words = mark < 0 ? "" : after.substring(0, mark);
        boolean first = NUMBER_FIRST.matcher(sentence.before(figure)).find();
        return (word.beside() || first) && !words.contains("率") ? words : "";
    }

    public static boolean gives(Figure part, Figure whole, BigDecimal rate) {
        return part.isCountedLike(whole)
                && whole.value().signum() > 0
                && RateVerdict.judge(rate, part.value(), whole.value()).isEmpty();
    }
}
