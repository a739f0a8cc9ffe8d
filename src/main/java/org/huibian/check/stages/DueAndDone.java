package org.huibian.check.stages;

import java.util.List;
import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** More done than was due by the very word, whatever it is: 应疏通41处，到汛前实际疏通58处; 应换证44本，实换51本. */
final class DueAndDone {

    /** 应疏通, not 应急储备 nor 相应疏通; group 1 is what was due. */
    private static final TextPattern DUE =
            TextPattern.compile("(?<![相适响对供反回效呼理])应(?!急|用|诉|对|邀|聘|[收知有]尽)(\\p{IsHan}{1,12})$");

    private static final TextPattern DONE =
            TextPattern.compile("(?<!落|真|切|扎|充|务|[查核])实(?:际)?(?:上|已|共|完成)*(\\p{IsHan}{1,12})$");

    /** 实检52台，含复检12台: of more than what was due. */
    private static final TextPattern WITH_OTHERS =
            TextPattern.compile(
                    "^[，、（(]?(?:其中)?(?:含|包含|包括)|其中[^，。；]{0,6}(?:自查|主动|新增|额外|复[检查]|上年|结转|补)");

    private static final int FAR = 2;

    private DueAndDone() {}

    /** What a figure of those done exceeds. */
    static Optional<BeyondItsStage> of(FigureSentence sentence, int at) {
        TextMatcher done = DONE.matcher(Clause.lastItem(sentence.before(at)));
        if (!done.find()) {
            return Optional.empty();
        }
        List<Figure> figures = sentence.figures();
        Figure more = figures.get(at);
        for (int k = at - 1; k >= Math.max(0, at - FAR); k--) {
            TextMatcher due = DUE.matcher(Clause.lastItem(sentence.before(k)));
            Figure less = figures.get(k);
            if (less.isCountedLike(more)
                    && due.find()
                    && due.group(1).charAt(0) == done.group(1).charAt(0)) {
                boolean beyond = less.isExact() && less.value().compareTo(more.value()) < 0;
                return beyond
                                && !MoreThanCame.isExcused(sentence, k, at)
                                && !holdsOthers(sentence, at, less)
                        ? Optional.of(new BeyondItsStage(k, at, "应" + due.group(1)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a number is no more than what was due without those that it says it holds besides.
     */
    private static boolean holdsOthers(FigureSentence sentence, int at, Figure due) {
        List<Figure> figures = sentence.figures();
        return at + 1 < figures.size()
                && WITH_OTHERS.isIn(sentence.before(at + 1))
                && figures.get(at)
                                .value()
                                .subtract(figures.get(at + 1).value())
                                .compareTo(due.value())
                        <= 0;
    }
}
