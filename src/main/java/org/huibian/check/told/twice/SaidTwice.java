package org.huibian.check.told.twice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Kinds;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.told.some.OutOf;
import org.huibian.check.wholes.lists.Complements;
import org.huibian.extract.Extraction;
import org.huibian.extract.Role;

/**
 * One thing counted twice with two results, whatever it is called and whether an indicator counts
 * it: said again of the whole year (全年坐班48次 … 坐班全年共53次), or pointed back to (审查合同132份 … 上述123份合同).
 *
 * @param first the number said first
 * @param firstSentence its sentence
 * @param again the number said again
 * @param sentence its sentence
 */
public record SaidTwice(
        FigureSentence.Figure first,
        FigureSentence firstSentence,
        FigureSentence.Figure again,
        FigureSentence sentence) {

    private static final Pattern LISTED = Pattern.compile("、[^，。；、]+");

    /** The first of a report. */
    public static Optional<SaidTwice> in(Extraction report) {
        List<FigureSentence> sentences =
                FigureSentence.of(report).stream()
                        .filter(one -> isProse(one))
                        .map(one -> one.counted().withoutTerms().inBaseUnits())
                        .filter(one -> !one.figures().isEmpty())
                        .toList();
        for (int i = 0; i < sentences.size(); i++) {
            FigureSentence sentence = sentences.get(i);
            for (int j = 0; j < sentence.figures().size(); j++) {
                Optional<SaidTwice> twice = PointedBack.in(sentences, i, j);
                twice = twice.isPresent() ? twice : SaidAgain.in(sentences, i, j);
                twice = twice.isPresent() ? twice : ReferredTo.in(sentences, i, j);
                if (twice.filter(one -> !one.isOfAList() && !one.isOutOfTheFirst()).isPresent()) {
                    return twice;
                }
            }
        }
        return Optional.empty();
    }

    /** 面向青少年11场、面向务工人员13场: items of one list are two things, however they are called. */
    private boolean isOfAList() {
        return firstSentence.equals(sentence)
                && first.end() < again.start()
                && LISTED.matcher(sentence.text().substring(first.end(), again.start())).matches();
    }

    /** 成功84件. 84件中，村里70件: told of some of them. */
    private boolean isOutOfTheFirst() {
        return OutOf.is(sentence.text().substring(0, again.start()), again.value(), first.value());
    }

    private static boolean isProse(FigureSentence sentence) {
        return !sentence.figures().get(0).mention().excerpt().location().isTableCell()
                && sentence.figures().stream().noneMatch(f -> f.mention().role() == Role.PLAN);
    }

    /** Whether a number is exact and written with its unit. */
    static boolean isExact(FigureSentence.Figure figure) {
        String written = figure.mention().excerpt().text();
        // A bare number is that of a table, whose head has the unit.
        return figure.isExact() && !Character.isDigit(written.charAt(written.length() - 1));
    }

    /** 消防检查…发现隐患92处, 燃气检查…发现隐患90处. */
    public boolean isOfTwoKinds() {
        return Kinds.differ(until(firstSentence, first), until(sentence, again))
                || Complements.are(clause(firstSentence, first), clause(sentence, again));
    }

    private static String clause(FigureSentence sentence, FigureSentence.Figure figure) {
        return Clause.around(sentence.text(), figure.start(), figure.end());
    }

    private static String until(FigureSentence sentence, FigureSentence.Figure figure) {
        return sentence.text().substring(0, Clause.end(sentence.text(), figure.end()));
    }

    /** What was counted, as the finding calls it. */
    public String thing() {
        int j = sentence.figures().indexOf(again);
        String words = CountedWords.of(sentence, j);
        return words.substring(Math.max(0, words.length() - 12));
    }
}
