package org.huibian.check.stages;

import java.util.List;
import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.Wording;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.things.CountedThing;
import org.huibian.check.stages.words.CarriedOver;
import org.huibian.extract.Observation;
import org.huibian.indicator.Qualifier;
import org.huibian.search.TextPattern;

/**
 * More settled than came in, where those settled are told by a word that can only be of them and
 * names them no more: 到年底，握手言和的有203件, and 全年受理矛盾纠纷198件. The words are rows of settled.csv.
 */
final class SettledElsewhere {

    /** What stands around the word: where, when, how, and that so many are. */
    private static final String BEFORE =
            "^(?:[^，。；、\\d]{1,4}(?<!某)[边里中上]|一年(?:下来|里|来)?|全年|到?年底|年内|最终|最后|当场|坐下来|双方|都|能|共|已|先后)*(?:";

    private static final String BEHIND = ")(?:了|的|成功|完|好)*(?:[达有共计是]|一共|总共)*$";

    private static final TextPattern COUNTED = TextPattern.compile("^\\d{1,5}(?:件|起|桩|宗)");

    /** Of several years, or of what is not counted among what came in. */
    private static final TextPattern OF_OTHERS =
            TextPattern.compile("[两二三四五六七八九十几多]年(?:来|下来|里|间)|累计|历年|[不未](?:计|列|录)?入|口头");

    private record Settled(String whole, TextPattern clause) {}

    private static final List<Settled> ALL =
            Wording.rows(SettledElsewhere.class, "settled.csv", "whole", "words").stream()
                    .map(row -> settled(row.required("whole"), row.required("words")))
                    .toList();

    private SettledElsewhere() {}

    private static Settled settled(String whole, String words) {
        // 签了协议、摆平了的有161件: one word or several.
        String several = "(?:" + words + ")(?:(?:了|的)?、(?:" + words + "))*";
        return new Settled(whole, TextPattern.compile(BEFORE + several + BEHIND));
    }

    /** Notes what exceeds what came in by the report's own figure; each sentence once. */
    static void examine(Examined report, List<FigureSentence> sentences) {
        for (Settled settled : ALL) {
            report.report()
                    .observation(settled.whole())
                    .filter(one -> one.quantity().qualifier() == Qualifier.EXACT)
                    .ifPresent(whole -> examine(report, settled, whole, sentences));
        }
    }

    private static void examine(
            Examined report, Settled settled, Observation whole, List<FigureSentence> sentences) {
        for (FigureSentence sentence : sentences) {
            if (OF_OTHERS.isIn(sentence.text()) || report.isNoted(sentence.text())) {
                continue;
            }
            for (int at = 0; at < sentence.figures().size(); at++) {
                Optional<Figure> more =
                        Optional.of(sentence.figures().get(at))
                                .filter(one -> exceeds(one, whole))
                                .filter(one -> !isGiven(one, sentence, sentences))
                                .filter(one -> !isOfOlderToo(report, sentence, one, whole));
                String words = Clause.last(sentence.before(at));
                if (more.isPresent()
                        && settled.clause().isIn(words)
                        && !CountedThing.isOfOthers("", words)) {
                    note(report, whole, sentence, more.get(), words);
                    break;
                }
            }
        }
    }

    private static boolean exceeds(Figure figure, Observation whole) {
        return figure.isTold()
                && COUNTED.isIn(figure.mention().excerpt().text())
                && StageTold.isMoreByLittle(figure.value(), whole.quantity().amount());
    }

    /** 受理198件，上年转入12件: no more than came in with those that were left over. */
    private static boolean isOfOlderToo(
            Examined report, FigureSentence own, Figure more, Observation whole) {
        return CarriedOver.mayHold(
                report.report(), more.mention().excerpt(), own.text(), more.value(), whole);
    }

    /** Whether another sentence counts as many: what they are of. */
    private static boolean isGiven(Figure one, FigureSentence own, List<FigureSentence> all) {
        return all.stream()
                .filter(sentence -> sentence != own)
                .flatMap(sentence -> sentence.figures().stream())
                .anyMatch(f -> f.isCountedLike(one) && f.value().compareTo(one.value()) == 0);
    }

    private static void note(
            Examined report, Observation whole, FigureSentence of, Figure more, String words) {
        report.note(
                whole.indicator(),
                Severity.ERROR,
                "message",
                List.of(of.quote(), Quote.of(whole)),
                words,
                more.mention().excerpt().text(),
                report.district().catalog().indicator(whole.indicator()).name(),
                whole.sources().get(0).text());
    }
}
