package org.huibian.check.wholes.accounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.things.CountedThing;
import org.huibian.check.stages.words.Stage;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.check.wholes.lists.PartWords;
import org.huibian.check.wholes.lists.StepByStep;
import org.huibian.check.wholes.lists.Sums;
import org.huibian.search.TextPattern;

/**
 * The figures of some sentences as one account: lists of parts, and the whole that stands before or
 * behind them. What counts the parts themselves (三类, 四个季度) is no figure of it.
 *
 * @param sentences the sentences as one
 * @param own where the last of them begins among the figures; what fails must reach into it
 */
record Tally(FigureSentence sentences, int own) {

    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    /** So far behind a list its closing words may reach. */
    private static final int FAR = 40;

    /** 三个去向, 四个季度: what the parts are called together. */
    private static final TextPattern OF_PARTS =
            TextPattern.compile(
                    "^(?:季度|半年|去向|渠道|来源|部分|方面|环节|领域|类别|种类|层级|层面|条线|途径|情形|板块|情况|口径|流向|方向|程序|类型|[^，。；]{0,2}(?:合计|相加|加起来|加总|共计|之和|总计|合起来))");

    /** 别处一场没有: a number of none. */
    private static final TextPattern NOT_ONE = TextPattern.compile("^[也都]?(?:没|无)");

    /** 比上年的131件多17件: what the year before had, and by how much it differs. */
    private static final TextPattern COMPARED =
            TextPattern.compile("^(?:[比较与同]|同比|相比)[^，。；]{0,6}(?:上年|去年|前年|上一年|同期|20\\d\\d年)");

    private static final Set<String> UNITS_OF_PARTS =
            Set.of("类", "种", "大类", "方面", "级", "者", "个方面", "岁", "周岁");

    /** Joins one part to the next. */
    private static final Pattern JOINT =
            Pattern.compile("(?:[、，；,。]|和|与|及|以及){1,2}[^，。；、]{0,18}|[^，。；、]{0,4}[（(][^，。；、]{0,10}");

    /** What ends a list: something else is told of. */
    private static final TextPattern APART =
            TextPattern.compile("其中|另|此外|还|同比|增|减|较|比上|比去|重点|涉及|累计|合计|共计|总计|全年|共|均|每");

    /** Takes the account without what counts its parts, and without what only compares. */
    static Tally of(FigureSentence sentences, int own) {
        List<Figure> kept = new ArrayList<>();
        int before = 0;
        for (int k = 0; k < sentences.figures().size(); k++) {
            Figure figure = sentences.figures().get(k);
            if (countsParts(sentences, figure) || isCompared(sentences, figure)) {
                before += k < own ? 1 : 0;
            } else {
                kept.add(figure);
            }
        }
        // A last sentence with nothing but 三类以外没有别的 closes what went before.
        return new Tally(
                new FigureSentence(sentences.text(), sentences.place(), kept),
                Math.min(own - before, kept.size() - 1));
    }

    private static boolean countsParts(FigureSentence sentences, Figure figure) {
        String unit = figure.mention().unit();
        String behind = sentences.text().substring(figure.end());
        return unit.endsWith("季度")
                || UNITS_OF_PARTS.contains(unit)
                || OF_PARTS.isIn(behind)
                || sentences.text().substring(0, figure.start()).endsWith("就这")
                || figure.value().equals(BigDecimal.ONE) && NOT_ONE.isIn(behind);
    }

    private static boolean isCompared(FigureSentence sentences, Figure figure) {
        String before = sentences.text().substring(0, figure.start());
        return COMPARED.isIn(Clause.last(before));
    }

    List<Figure> figures() {
        return sentences.figures();
    }

    Figure figure(int at) {
        return sentences.figures().get(at);
    }

    /** The words before a figure, back to the one before it. */
    String label(int at) {
        return sentences.before(at);
    }

    /** All that stands before a figure. */
    String until(int at) {
        return sentences.text().substring(0, figure(at).start());
    }

    /** The words behind a figure, as many as may close a list. */
    String behind(int at) {
        int end = at + 1 < figures().size() ? figure(at + 1).start() : sentences.text().length();
        return sentences.text().substring(figure(at).end(), Math.min(end, figure(at).end() + FAR));
    }

    /** The words behind a figure up to the end of its clause. */
    String clauseBehind(int at) {
        return sentences.after(at).replaceFirst("[，、；。（(].*", "");
    }

    /**
     * Whether a whole may be of what a part is of: none of them names a thing that the other lacks.
     */
    boolean isOfOne(int whole, int part) {
        String one = label(whole) + "·" + clauseBehind(whole);
        String other = label(part) + "·" + clauseBehind(part);
        return CountedThing.mayBeOne(one, other) || CountedThing.mayBeOne(other, one);
    }

    /** Whether figures from one to another, exclusive, are told and counted alike. */
    boolean areAlike(int from, int to) {
        return figures().subList(from, to).stream()
                .allMatch(one -> one.isTold() && one.isCountedLike(figure(from)));
    }

    /** The index behind the last part of a list that begins at one. */
    int endOfList(int first) {
        int end = first + 1;
        while (end < figures().size()
                && figure(end).isTold()
                && figure(end).isCountedLike(figure(first))
                && JOINT.matcher(label(end)).matches()
                && !isStepOf(first, end)
                && !APART.isIn(label(end))) {
            end++;
            if (Rest.isIn(label(end - 1))) {
                break;
            }
        }
        return end;
    }

    /** 受理75件，调成73件: what came of them is no part beside them. */
    private boolean isStepOf(int first, int next) {
        return figure(next).value().compareTo(figure(first).value()) <= 0
                && !Rest.isIn(label(next))
                && isOf(first, Stage.INTAKE)
                && isOf(next, Stage.OUTCOME);
    }

    private boolean isOf(int at, Stage stage) {
        return Stage.of(sentences, at).filter(called -> called.stage() == stage).isPresent();
    }

    /** Whether the parts of a list are what persons are besides. */
    boolean mayOverlap(int from, int to) {
        for (int k = from; k < to; k++) {
            if (PartWords.nameAttributes(label(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether some of the parts, two at least, make a whole. */
    boolean makes(int from, int to, BigDecimal whole) {
        return Sums.make(figures().subList(from, to), whole);
    }

    /** 法院来讲3场、检察院来讲2场 of 42场 are not meant to be all. */
    boolean nearlyMakes(int from, int to, BigDecimal whole) {
        BigDecimal sum =
                figures().subList(from, to).stream()
                        .map(Figure::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(whole.multiply(NEARLY)) >= 0;
    }

    /** 举报50件，登记42件，办结38件，其余4件: whether a number is what the others of a list leave of a step. */
    boolean isLeftOfStep(int from, int rest) {
        return StepByStep.isNamed(label(from))
                && Sums.leave(figures().subList(from, rest), figure(rest).value());
    }

    /** What does not make a whole, where it is told in the last sentence, at least in part. */
    Optional<FailingParts> failing(int whole, int from, int to) {
        boolean reaches = Math.max(whole, to - 1) >= own;
        Figure all = figure(whole);
        boolean told = all.isTold() && areAlike(from, to);
        return reaches && told && !makes(from, to, all.value())
                ? Optional.of(new FailingParts(all, List.copyOf(figures().subList(from, to))))
                : Optional.empty();
    }

    /** The nearest figure before one that is counted like it and of which something holds. */
    Optional<Integer> before(int at, Predicate<Integer> fits) {
        for (int k = at - 1; k >= 0; k--) {
            if (figure(k).isCountedLike(figure(at))) {
                return Optional.of(k).filter(fits);
            }
        }
        return Optional.empty();
    }
}
