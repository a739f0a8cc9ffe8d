package org.huibian.check.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.things.CountedThing;
import org.huibian.check.stages.words.CarriedOver;
import org.huibian.check.stages.words.Stage;
import org.huibian.search.TextPattern;

/**
 * More at a later stage in one paragraph than another takes in of the very thing in the year:
 * 全年排查安全隐患326处, and 全年整改安全隐患341处 among the deeds of the leaders.
 */
final class BeyondElsewhere {

    /** So many characters in common name the very thing: 信访事项, 安全隐患. */
    private static final int NAME = 4;

    /** A number of all there are. */
    private static final TextPattern OF_ALL = TextPattern.compile("全年|年内|一年|今年|共|现有|在册|累计|下辖|设有");

    private BeyondElsewhere() {}

    /** Notes what exceeds what another paragraph takes in; each sentence once. */
    static void examine(Examined report, List<FigureSentence> sentences) {
        List<StageTold> wholes = new ArrayList<>();
        List<StageTold> parts = new ArrayList<>();
        for (FigureSentence sentence : sentences) {
            for (int at = 0; at < sentence.figures().size(); at++) {
                add(sentence, at, wholes, parts);
            }
        }
        for (StageTold part : parts) {
            if (report.isNoted(part.of().text())) {
                continue;
            }
            wholes.stream()
                    .filter(whole -> exceeds(part, whole))
                    .findFirst()
                    .filter(any -> wholes.stream().noneMatch(whole -> holds(whole, part)))
                    .ifPresent(whole -> part.note(report, whole));
        }
    }

    private static void add(
            FigureSentence sentence, int at, List<StageTold> wholes, List<StageTold> parts) {
        Figure figure = sentence.figures().get(at);
        Optional<Stage.Called> called =
                figure.isTold() && !figure.isRate() ? Stage.ofPart(sentence, at) : Optional.empty();
        if (called.isEmpty() || CarriedOver.isSaid(sentence.text())) {
            return;
        }
        StageTold told = new StageTold(sentence, figure, called.get());
        if (told.isOfSome()) {
            return;
        }
        if (!told.isIn()) {
            parts.add(told);
        } else if (OF_ALL.isIn(told.clause())) {
            wholes.add(told);
        }
    }

    /** Whether a number of what came in is of the same and no less. */
    private static boolean holds(StageTold whole, StageTold part) {
        return isOfOne(part, whole) && whole.figure().value().compareTo(part.figure().value()) >= 0;
    }

    private static boolean exceeds(StageTold part, StageTold whole) {
        return !part.of().place().equals(whole.of().place())
                && part.isMoreByLittle(whole)
                && isOfOne(part, whole);
    }

    private static boolean isOfOne(StageTold part, StageTold whole) {
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
                    && CountedThing.isNamed(name)
                    && name.chars().allMatch(Character::isIdeographic)) {
                return true;
            }
        }
        return false;
    }
}
