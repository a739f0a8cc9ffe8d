package org.huibian.check.stages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.words.ClosingWords;
import org.huibian.check.stages.words.Stage;
import org.huibian.check.told.words.Content;
import org.huibian.search.TextPattern;

/**
 * A number with how far on its way it is told to be.
 *
 * @param of its sentence
 * @param figure the number
 * @param called its stage
 */
record StageTold(FigureSentence of, Figure figure, Stage.Called called) {

    /** More by a third and above is of another thing. */
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    /** By more than half it is of another thing, whatever its name. */
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** A part, or of others, or of another time. */
    private static final TextPattern OF_SOME =
            TextPattern.compile(
                    "其中|另|联合|协助|配合|每|平均|上半年|下半年|季度|月份|自查|新增|新建|历年|三年|五年|上年|去年|明年|计划|力争|重点|专项|组织|开展|集中|期间");

    /** Any number that is told; one of no stage counts all there are. */
    static Optional<StageTold> any(FigureSentence sentence, int at) {
        Figure figure = sentence.figures().get(at);
        if (!figure.isTold() || figure.isRate()) {
            return Optional.empty();
        }
        String before = Clause.lastItem(sentence.before(at));
        String behind = Clause.firstItem(sentence.after(at));
        Stage.Called called =
                Stage.of(sentence, at)
                        .orElseGet(() -> new Stage.Called(Stage.DUE, before, before, behind));
        return Optional.of(new StageTold(sentence, figure, called));
    }

    /** Whether it counts what is due or came in. */
    boolean isIn() {
        return called.stage().compareTo(Stage.INTAKE) <= 0;
    }

    /** The clause it stands in. */
    String clause() {
        return Clause.around(of.text(), figure.start(), figure.start());
    }

    /** What is counted, without how far it has come. */
    String thing() {
        return Content.of(Stage.without(called.before()));
    }

    /** The same with the clauses that lead to it. */
    String reach() {
        return Content.of(Stage.without(of.before(of.figures().indexOf(figure))));
    }

    /** Whether its clause is of a part, of others, or of another time. */
    boolean isOfSome() {
        return OF_SOME.isIn(clause());
    }

    /** Whether it is more than another, and may still be of the same. */
    boolean isMoreByLittle(StageTold whole) {
        return isMoreByLittle(figure.value(), whole.figure().value());
    }

    /** The same of two numbers. */
    static boolean isMoreByLittle(BigDecimal part, BigDecimal whole) {
        return isMore(part, whole, THREE);
    }

    /** Whether a number is more than another by half of it at most, as of a thing known by name. */
    static boolean isMoreByHalf(BigDecimal part, BigDecimal whole) {
        return isMore(part, whole, TWO);
    }

    private static boolean isMore(BigDecimal part, BigDecimal whole, BigDecimal share) {
        BigDecimal more = part.subtract(whole);
        return more.signum() > 0 && more.multiply(share).compareTo(whole) <= 0;
    }

    /** Notes that it is more than what another takes in. */
    void note(Examined report, StageTold whole) {
        int at = of.figures().indexOf(figure);
        String words = Clause.lastItem(of.before(at)).strip();
        report.note(
                figure.mention().indicator(),
                Severity.ERROR,
                "message",
                List.of(of.quote(), whole.of().quote()),
                words.isEmpty() ? ClosingWords.clauseBehind(of, at) : words,
                figure.mention().excerpt().text(),
                whole.called().word(),
                whole.figure().mention().excerpt().text());
    }
}
