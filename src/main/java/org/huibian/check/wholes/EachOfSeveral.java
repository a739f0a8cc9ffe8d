package org.huibian.check.wholes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.extract.Mention;

/**
 * Parts of which one is as many for each of several places: 调解员66人，其中镇调委会3人、20个村调委会各3人, where the
 * list ends its sentence and names those above the places as well as the places themselves.
 */
final class EachOfSeveral {

    /** 20个村调委会各<em>配备</em>: group 1 is what there are several of. */
    private static final Pattern EACH =
            Pattern.compile(
                    "^(?:个|家|支)((?:村|社区|网格|站|所|学校|[镇乡])[^，。；、\\d]{0,12}?)(?:各|均|每[村个家])(?:自|有|为|设|配|配备|举办|开展|设立|选聘|办)*$");

    /** Those above the places: whoever names both lists all. */
    private static final Pattern ABOVE =
            Pattern.compile("镇|乡|街道|机关|本级|区|县|中心|司法所|[站办院队]|普法办|大院|社区工作者");

    private static final Pattern LEAD =
            Pattern.compile("^[^，。；]{0,8}[，,：:（(](?:其中)[，：:]?[^，。；、]{1,14}$");

    private static final Pattern JOINT = Pattern.compile("^[^，。；、\\d]{0,4}[、，和及与]$");

    private static final Pattern END = Pattern.compile("^[）)]?(?:[。；]|$)");

    /** Where less of the whole is listed, not all places are: 30处，其中镇中心1处、12个村各1处. */
    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    /** The whole, those above, how many places there are and how many each has. */
    private static final int FIGURES = 4;

    private EachOfSeveral() {}

    /** The parts of a sentence that do not come to their whole. */
    static Optional<FailingParts> failing(FigureSentence sentence) {
        for (int whole = 0; whole + FIGURES <= sentence.figures().size(); whole++) {
            Optional<FailingParts> failing = failing(sentence, whole);
            if (failing.isPresent()) {
                return failing;
            }
        }
        return Optional.empty();
    }

    private static Optional<FailingParts> failing(FigureSentence sentence, int at) {
        Figure whole = sentence.figures().get(at);
        Figure first = sentence.figures().get(at + 1);
        Figure several = sentence.figures().get(at + 2);
        Figure each = sentence.figures().get(at + 3);
        boolean places = EACH.matcher(several.mention().unit() + sentence.before(at + 3)).find();
        boolean alike = first.isCountedLike(whole) && each.isCountedLike(whole);
        boolean told = whole.isTold() && first.isTold() && several.isTold() && each.isTold();
        if (!alike
                || !told
                || !LEAD.matcher(sentence.before(at + 1)).find()
                || !ABOVE.matcher(sentence.before(at + 1)).find()
                || !JOINT.matcher(sentence.before(at + 2)).find()
                || !places
                || !END.matcher(sentence.after(at + 3)).find()) {
            return Optional.empty();
        }
        Figure all = times(each, several.value());
        BigDecimal sum = first.value().add(all.value());
        boolean far = sum.compareTo(whole.value().multiply(NEARLY)) < 0;
        return far || sum.compareTo(whole.value()) == 0
                ? Optional.empty()
                : Optional.of(new FailingParts(whole, List.of(first, all)));
    }

    private static Figure times(Figure each, BigDecimal places) {
        Mention one = each.mention();
        return new Figure(
                new Mention(
                        one.excerpt(),
                        Optional.of(each.value().multiply(places)),
                        one.unit(),
                        one.qualifier(),
                        one.role(),
                        one.indicator(),
                        one.reason(),
                        one.quote()),
                each.start(),
                each.end());
    }
}
