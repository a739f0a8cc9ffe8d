package org.huibian.check.wholes.lists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.WrittenUnits;

/**
 * Parts that some words announce between them and their whole: 247件，从类型看，邻里86件、物业64件，另有其他29件; and
 * 305件，分两条线办理：社区231件，街道84件, where the number of parts is announced too.
 */
final class AnnouncedParts {

    /** How the whole is looked at: 从类型看, 按来源分. */
    private static final Pattern BY =
            Pattern.compile("[，,。；：:（(](?:其中)?[，,]?" + PartWords.IN_A_WAY + "[，,：:]?(?:有|是|为)?");

    /** Into how many it falls: 分两条线办理：, 分三类：. */
    private static final Pattern INTO =
            Pattern.compile(
                    "[，,；：:（(](?:其中)?(?:大致|主要|共)?(?:分|分为|分成|归为|归结为)([两二三四五六])(?:条|个|类|种|级|层|块|批|大|路|档|方面|渠道|途径|层次)[^，。；\\d]{0,10}[，,：:—]+");

    private static final Pattern FIRST = Pattern.compile("[^，。；\\d]{1,14}");

    private static final Pattern NEXT = Pattern.compile("[、，和与及](?:另有|另|还有|以及)?[^，。；、\\d]{1,16}");

    /** What is done with them, not another kind of them. */
    private static final Pattern DONE = Pattern.compile("成功|办结|化解率|满意|调成|达成|全部|均|已|共|涉及|参与|受益|覆盖");

    private static final String NUMBERS = "零一二三四五六";

    private AnnouncedParts() {}

    /** The parts that follow a figure and do not make it; empty where they do, or are not all. */
    static Optional<FailingParts> failing(FigureSentence sentence, int at) {
        Figure whole = sentence.figures().get(at);
        String text = sentence.text();
        Matcher into = INTO.matcher(text).region(whole.end(), text.length());
        Matcher by = BY.matcher(text).region(whole.end(), text.length());
        boolean counted = into.lookingAt();
        if (!counted && !by.lookingAt()
                || PartWords.ways(text.substring(0, whole.start())).find()) {
            return Optional.empty();
        }
        int number = counted ? NUMBERS.indexOf(into.group(1).replace('两', '二')) : 0;
        List<Figure> parts = parts(sentence, whole, (counted ? into : by).end(), number);
        if (parts.size() < 2) {
            return Optional.empty();
        }
        BigDecimal sum = FigureSentence.sum(parts);
        if (sentence.figures().stream().anyMatch(one -> isMadeBy(one, parts, whole))) {
            return Optional.empty();
        }
        int order = sum.compareTo(whole.value());
        Figure last = parts.get(parts.size() - 1);
        Figure before = parts.get(parts.size() - 2);
        boolean all =
                counted
                        ? parts.size() == number
                        : Rest.isIn(text.substring(before.end(), last.start()));
        return (all ? order != 0 : order > 0 && !mayOverlap(whole, counted ? into : by))
                ? Optional.of(new FailingParts(whole, parts))
                : Optional.empty();
    }

    /** 从结构看，党员30名、女性25名: attributes of persons, which are no parts. */
    private static boolean mayOverlap(Figure whole, Matcher lead) {
        return WrittenUnits.isOfPersons(whole.mention().unit()) && lead.group().contains("看");
    }

    /** Whether another figure up to the whole is what the parts come to: 立案105件…，下半年57件；按领域分…. */
    private static boolean isMadeBy(Figure one, List<Figure> parts, Figure whole) {
        return one.start() <= whole.start()
                && one.isCountedLike(whole)
                && new FailingParts(one, parts).areDividedAgain();
    }

    /**
     * The figures of a list that are counted like the whole.
     *
     * @param from where the list begins
     * @param most how many there are at most; 0 for any number
     */
    private static List<Figure> parts(FigureSentence sentence, Figure whole, int from, int most) {
        List<Figure> parts = new ArrayList<>();
        int end = from;
        for (Figure figure : sentence.figures()) {
            if (figure.start() < end || !figure.isCountedLike(whole)) {
                continue;
            }
            String words = sentence.text().substring(end, figure.start());
            boolean next =
                    parts.isEmpty()
                            ? FIRST.matcher(words).matches()
                            : NEXT.matcher(words).matches() && !DONE.matcher(words).find();
            if (!next || most > 0 && parts.size() == most) {
                break;
            }
            parts.add(figure);
            end = figure.end();
        }
        return parts;
    }
}
