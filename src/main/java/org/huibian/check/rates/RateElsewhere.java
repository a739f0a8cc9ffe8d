package org.huibian.check.rates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * A rate that names the thing it is of, beside no counts, against the counts of that thing in
 * another paragraph: 信访事项办结率97.6%, and 受理信访事项85件，办结81件.
 */
final class RateElsewhere {

    /** 信访事项办结率达到: group 1 is the thing, group 2 what is done. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:^|[，、；：的])(?:全年|全街道|全[镇乡]|街道|推动|促进|实现|确保)*([\\p{IsHan}]{4,8}?)(办结|化解|整改|采纳|答复|持证|调解成功|回收|公示|出庭应诉)率(?:达到?|为|保持在|提[高升]到)?$");

    /** Of a kind of them, or of others. */
    private static final Pattern OF_SOME =
            Pattern.compile("按期|按时|及时|限时|初信|初访|首次|一次|重复|重点|全区|全市|全县|平均|积案|疑难|其中|新增|专项");

    /** The words of a name but the last, from its end. */
    private static final Pattern WORDS = Pattern.compile("(?:^.)?..(?=(?:..)+$)");

    private static final int COUNTS = 2;

    private RateElsewhere() {}

    /** Notes the rates of a report that counts elsewhere do not give; each sentence once. */
    static void examine(Examined report, List<FigureSentence> sentences) {
        for (FigureSentence sentence : sentences) {
            for (int at = 0; at < sentence.figures().size(); at++) {
                Optional<String> thing = thing(sentence, at);
                if (thing.isPresent() && !report.isNoted(sentence.text())) {
                    compare(report, sentences, sentence, at, thing.get());
                }
            }
        }
    }

    /** What a rate names that it is of, where no counts stand beside it. */
    private static Optional<String> thing(FigureSentence sentence, int at) {
        Figure rate = sentence.figures().get(at);
        boolean alone =
                rate.isRate()
                        && rate.isTold()
                        && sentence.figures().stream().filter(one -> !one.isRate()).count()
                                < COUNTS;
        if (!alone || OF_SOME.matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(sentence.before(at));
        return named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }

    private static void compare(
            Examined report,
            List<FigureSentence> sentences,
            FigureSentence rate,
            int at,
            String thing) {
        List<FigureSentence> counted = of(sentences, rate, Pattern.compile(thing));
        if (counted.isEmpty()) {
            counted = of(sentences, rate, inWords(thing));
        }
        // Counts of several sentences may be of several kinds.
        if (counted.size() != 1) {
            return;
        }
        FigureSentence counts = counted.get(0);
        RateOfKind.judge(counts.followedBy(rate), counts.figures().size() + at)
                .ifPresent(
                        verdict ->
                                verdict.note(
                                        report,
                                        rate.figures().get(at).mention().indicator(),
                                        List.of(rate.quote(), counts.quote())));
    }

    private static List<FigureSentence> of(
            List<FigureSentence> sentences, FigureSentence rate, Pattern thing) {
        return sentences.stream()
                .filter(one -> !one.place().equals(rate.place()))
                .filter(one -> isOf(one, thing))
                .toList();
    }

    /** 督察反馈问题 as 督察，反馈问题: its words, with something between them. */
    private static Pattern inWords(String thing) {
        return Pattern.compile(WORDS.matcher(thing).replaceAll("$0[，的]?[^，。；\\\\d]{0,4}"));
    }

    /** Whether a sentence counts a thing and what was done with it, and tells no rate itself. */
    private static boolean isOf(FigureSentence sentence, Pattern thing) {
        return thing.matcher(sentence.text()).find()
                && sentence.figures().stream().filter(Figure::isTold).count() >= COUNTS
                && sentence.figures().stream().noneMatch(Figure::isRate)
                && !OF_SOME.matcher(sentence.text()).find();
    }
}
