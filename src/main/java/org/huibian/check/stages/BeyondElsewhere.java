package org.huibian.check.stages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.things.CountedThing;
import org.huibian.search.TextPattern;

/**
 * More at a later stage in one paragraph than another takes in of the very thing: 全年排查安全隐患326处, and
 * 全年整改安全隐患341处 among the deeds of the leaders.
 */
final class BeyondElsewhere {

    /** So many characters in common name the very thing: 信访事项, 安全隐患. */
    private static final int NAME = 4;

    /** More by a third and above is of another thing. */
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    /** A number of all there are. */
    private static final TextPattern OF_ALL = TextPattern.compile("全年|年内|一年|今年|共|现有|在册|累计|下辖|设有");

    /** A part, or of others, or of another time. */
    private static final TextPattern OF_SOME =
            TextPattern.compile(
                    "其中|另|联合|协助|配合|每|平均|上半年|下半年|季度|月份|自查|新增|新建|历年|三年|五年|上年|去年|明年|计划|力争|重点|专项|组织|开展|集中|期间");

    private BeyondElsewhere() {}

    /**
     * A number with the clause it stands in.
     *
     * @param of its sentence
     * @param figure the number
     * @param called its stage
     */
    private record Told(FigureSentence of, Figure figure, Stage.Called called) {

        String clause() {
            return Clause.around(of.text(), figure.start(), figure.start());
        }
    }

    /** Notes what exceeds what another paragraph takes in; each sentence once. */
    static void examine(Examined report, List<FigureSentence> sentences) {
        List<Told> wholes = new ArrayList<>();
        List<Told> parts = new ArrayList<>();
        for (FigureSentence sentence : sentences) {
            for (int at = 0; at < sentence.figures().size(); at++) {
                add(sentence, at, wholes, parts);
            }
        }
        for (Told part : parts) {
            if (report.isNoted(part.of().text())) {
                continue;
            }
            wholes.stream()
                    .filter(whole -> exceeds(part, whole))
                    .findFirst()
                    .filter(whole -> parts.stream().noneMatch(one -> takesIn(one, part, wholes)))
                    .ifPresent(whole -> note(report, whole, part));
        }
    }

    private static void add(FigureSentence sentence, int at, List<Told> wholes, List<Told> parts) {
        Figure figure = sentence.figures().get(at);
        Optional<Stage.Called> called =
                figure.isTold() && !figure.isRate() ? Stage.ofPart(sentence, at) : Optional.empty();
        if (called.isEmpty() || CarriedOver.isSaid(sentence.text())) {
            return;
        }
        Told told = new Told(sentence, figure, called.get());
        if (OF_SOME.isIn(told.clause())) {
            return;
        }
        boolean in = called.get().stage().compareTo(Stage.INTAKE) <= 0;
        if (!in) {
            parts.add(told);
        } else if (OF_ALL.isIn(told.clause())) {
            wholes.add(told);
        }
    }

    /** Whether there is another number of what came in that holds a part. */
    private static boolean takesIn(Told one, Told part, List<Told> wholes) {
        return wholes.stream()
                .anyMatch(
                        whole ->
                                isOfOne(part, whole)
                                        && whole.figure().value().compareTo(part.figure().value())
                                                >= 0);
    }

    private static boolean exceeds(Told part, Told whole) {
        BigDecimal more = part.figure().value().subtract(whole.figure().value());
        return !part.of().place().equals(whole.of().place())
                && more.signum() > 0
                && more.multiply(THREE).compareTo(whole.figure().value()) <= 0
                && isOfOne(part, whole);
    }

    private static boolean isOfOne(Told part, Told whole) {
        return part.figure().isCountedLike(whole.figure())
                && CountedThing.areOne(whole.clause(), part.clause())
                && !CountedThing.isOfOthers(whole.clause(), part.clause())
                && name(whole.clause(), part.clause());
    }

    /** Whether both clauses name the very thing beside their number. */
    private static boolean name(String one, String other) {
        for (int i = 0; i + NAME <= other.length(); i++) {
            String name = other.substring(i, i + NAME);
            if (one.contains(name)
                    && CountedThing.areOne(name, name)
                    && name.chars().allMatch(Character::isIdeographic)) {
                return true;
            }
        }
        return false;
    }

    private static void note(Examined report, Told whole, Told part) {
        int at = part.of().figures().indexOf(part.figure());
        String called = Clause.lastItem(part.of().before(at)).strip();
        report.note(
                part.figure().mention().indicator(),
                Severity.ERROR,
                "message",
                List.of(part.of().quote(), whole.of().quote()),
                called.isEmpty() ? ClosingWords.clauseBehind(part.of(), at) : called,
                part.figure().mention().excerpt().text(),
                whole.called().word(),
                whole.figure().mention().excerpt().text());
    }
}
