package org.huibian.check.stages;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.things.CountedThing;
import org.huibian.check.stages.words.CarriedOver;
import org.huibian.extract.Extraction;
import org.huibian.search.TextPattern;

/**
 * Where a report says, in whatever place, why more were closed than came in:
 * 办结数多于承办数，是因为上年结转的3件在年内办结.
 */
final class OlderExplained {

    private static final String CLOSED = "办结|结案|审结|化解|调成|调解成功|处置|整改|答复|办复";

    private static final String IN = "受理|承办|立案|收案|接收|交办|登记|排查|发现|收到";

    /** 办结数多于当年承办数; group 1 is what was closed, group 2 what came in. */
    private static final Pattern MORE =
            Pattern.compile(
                    "(CLOSED)[^，。；\\d]{0,8}(?:多于|大于|超过|高于|多出|超出|比)[^，。；\\d]{0,8}?(IN)"
                            .replace("CLOSED", CLOSED)
                            .replace("IN", IN));

    /** 办结的97件中含上年结转3件: the same of a thing that is named. */
    private static final TextPattern HOLDS =
            TextPattern.compile(
                    "(?:(?<!未|不|没有|不包|未包)包?含|(?<!未|不|没有)包括|连同|其中|(?<![未不]|没有)计入)[^，。；]{0,8}(?:上年|去年|上一年|往年|以前年度)");

    private static final TextPattern APART =
            TextPattern.compile("(?:未|不|没有)(?:再)?(?:计入|包括|包?含|列入|统计)");

    private OlderExplained() {}

    /**
     * Whether a sentence of a report tells of older ones, at least as many as there are too many.
     *
     * @param closed what the part is called
     * @param in what the whole is called, with its sentence
     * @param more by how many the part exceeds the whole
     */
    static boolean isIn(Extraction report, String closed, String in, BigDecimal more) {
        return FigureSentence.of(report).stream()
                .filter(one -> CarriedOver.isSaid(one.text()) && !APART.isIn(one.text()))
                .filter(one -> isOfOne(one.text(), closed, in))
                .anyMatch(one -> hasOlder(one, more));
    }

    /** The same of two figures of a sentence. */
    static boolean isOf(Extraction report, FigureSentence sentence, int received, int closed) {
        Figure less = sentence.figures().get(received);
        Figure more = sentence.figures().get(closed);
        return isIn(
                report,
                Clause.around(sentence.text(), more.start(), more.end()),
                Clause.around(sentence.text(), less.start(), less.end()),
                more.value().subtract(less.value()));
    }

    private static boolean isOfOne(String text, String closed, String in) {
        Matcher told = MORE.matcher(text);
        boolean found = told.find();
        if (CountedThing.isNamed(text)) {
            return (found || HOLDS.isIn(text)) && CountedThing.areOne(text, closed);
        }
        return found && closed.contains(told.group(1)) && in.contains(told.group(2));
    }

    private static boolean hasOlder(FigureSentence sentence, BigDecimal more) {
        for (Figure figure : sentence.figures()) {
            String clause = Clause.around(sentence.text(), figure.start(), figure.end());
            if (CarriedOver.isSaid(clause) && figure.value().compareTo(more) >= 0) {
                return true;
            }
        }
        return false;
    }
}
