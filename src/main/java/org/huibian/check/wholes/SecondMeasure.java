package org.huibian.check.wholes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/** How much of it there is, between a whole and its parts: 拆除22处、1640平方米，其中大棚9处. */
final class SecondMeasure {

    private static final Pattern BESIDE = Pattern.compile("[、，,（(]?(?:共计?|合计|总?面积|总价值|金额|合|计)?");

    private static final Pattern PARTS = Pattern.compile("[）)]?[，,：:（(](?:其中|包括|分别|分为|按)?[^。；]*");

    private SecondMeasure() {}

    /**
     * Either measure by itself, where a list tells both of each part: 28处、2105平方米，其余45处、3163平方米;
     * empty where none does.
     */
    static List<FigureSentence> apart(FigureSentence sentence) {
        List<Figure> figures = sentence.figures();
        List<FigureSentence> measures = new ArrayList<>();
        for (int k = 1; k < figures.size(); k++) {
            Figure first = figures.get(k - 1);
            Figure second = figures.get(k);
            boolean both = !second.isCountedLike(first) && !second.isRate() && !first.isRate();
            if (both && sentence.before(k).equals("、")) {
                measures.add(of(sentence, first));
                measures.add(of(sentence, second));
                return measures;
            }
        }
        return measures;
    }

    private static FigureSentence of(FigureSentence sentence, Figure like) {
        return new FigureSentence(
                sentence.text(),
                sentence.place(),
                sentence.figures().stream().filter(one -> one.isCountedLike(like)).toList());
    }

    /** The sentence without them; empty where it has none. */
    static Optional<FigureSentence> without(FigureSentence sentence) {
        List<Figure> figures = sentence.figures();
        List<Figure> kept = new ArrayList<>(figures);
        for (int k = 1; k + 1 < figures.size(); k++) {
            Figure whole = figures.get(k - 1);
            Figure second = figures.get(k);
            if (!second.isCountedLike(whole)
                    && !second.isRate()
                    && figures.get(k + 1).isCountedLike(whole)
                    && BESIDE.matcher(sentence.before(k)).matches()
                    && PARTS.matcher(sentence.before(k + 1)).matches()) {
                kept.remove(second);
            }
        }
        return kept.size() == figures.size()
                ? Optional.empty()
                : Optional.of(new FigureSentence(sentence.text(), sentence.place(), kept));
    }
}
