package org.huibian.check.wholes.each;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.extract.quantity.numeral.WrittenNumber;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Parts of which one is as many for each of several: 调解员66人，其中镇调委会3人、20个村调委会各3人, where the list
 * ends its sentence and names those above the places as well as the places themselves;
 * 全年9次，二季度3次，其余三个季度各2次.
 */
public final class EachOfSeveral {

    /** 20个村调委会各<em>配备</em>: group 1 is what there are several of. */
    private static final Pattern EACH =
            Pattern.compile(
                    "^(?:个|家|支)((?:村|社区|网格|站|所|学校|[镇乡])[^，。；、\\d]{0,12}?)(?:各|均|每[村个家])(?:自|有|为|设|配|配备|举办|开展|设立|选聘|办)*$");

    /** 其余三个季度各: 1 the word of the rest, 2 how many of them there are. */
    private static final TextPattern EACH_OF =
            TextPattern.compile(
                    "(其余|剩余|剩下|余下|其[他它]|另外?)?的?([\\d]{1,3}|[两一二三四五六七八九十]{1,3})"
                            + "(?:[个家支所](?:季度?|月份?|半年|片区?|街|站|所|点|学校|[镇乡]|单位|科室|部门)|[个家]?(?:村|社区|网?格|小区|组))[^，。；、\\d]{0,10}?(?:各|均|每[村个家月季])[^，。；、\\d]{0,6}$");

    /** 二季度3次: a part, and no whole of what follows. */
    private static final Pattern OF_A_PART = Pattern.compile("(?:\\d月份?|季度?|半年|村|社区|网格|小区|片区?)$");

    /** Those above the places: whoever names both lists all. */
    private static final Pattern ABOVE =
            Pattern.compile("镇|乡|街道|机关|本级|区|县|中心|司法所|[站办院队]|普法办|大院|社区工作者");

    private static final Pattern LEAD =
            Pattern.compile("^[^，。；]{0,8}[，,：:（(](?:其中)[，：:]?[^，。；、]{1,14}$");

    private static final Pattern JOINT = Pattern.compile("^[^，。；、\\d]{0,4}[、，和及与]$");

    /** 23场，东门社区5场: from a whole to the first part of a list that names the rest. */
    private static final Pattern FIRST =
            Pattern.compile("^[^，。；、]{0,8}[，：（](?:其中)?[，：]?[^，。；、]{1,14}$");

    private static final Pattern JOINED = Pattern.compile("^[、，和及与；](?:其|剩|余|另)");

    private static final Pattern END = Pattern.compile("^[）)]?(?:[。；]|$)");

    /** Where less of the whole is listed, not all places are: 30处，其中镇中心1处、12个村各1处. */
    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    /** The whole, those above, how many places there are and how many each has. */
    private static final int FIGURES = 4;

    private EachOfSeveral() {}

    /** The parts of a sentence that do not come to their whole. */
    public static Optional<FailingParts> failing(FigureSentence sentence) {
        for (int whole = 0; whole + FIGURES <= sentence.figures().size(); whole++) {
            Optional<FailingParts> failing = failing(sentence, whole);
            if (failing.isPresent()) {
                return failing;
            }
        }
        for (int each = 2; each < sentence.figures().size(); each++) {
            Optional<FailingParts> failing = ofRest(sentence, each);
            if (failing.isPresent()) {
                return failing;
            }
        }
        return Optional.empty();
    }

    /** Some parts that fail, each of several counted as often as there are of them. */
    public static FailingParts counted(FigureSentence sentence, FailingParts failing) {
        return new FailingParts(
                failing.whole(),
                failing.parts().stream()
                        .map(part -> all(sentence, part, false).orElse(part))
                        .toList());
    }

    /** What several have together of whom a figure tells what each has. */
    private static Optional<Figure> all(FigureSentence sentence, Figure each, boolean rest) {
        String words =
                sentence.text().substring(0, Math.min(each.start(), sentence.text().length()));
        TextMatcher of = EACH_OF.matcher(words);
        if (!of.find() || rest && of.group(1) == null) {
            return Optional.empty();
        }
        OptionalInt places = WrittenNumber.of(Objects.requireNonNull(of.group(2)));
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(times(each, BigDecimal.valueOf(places.getAsInt())));
    }

    /** 全年9次，二季度3次，其余三个季度各3次: the rest makes the list whole. */
    private static Optional<FailingParts> ofRest(FigureSentence sentence, int at) {
        Figure each = sentence.figures().get(at);
        Optional<Figure> all = each.isTold() ? all(sentence, each, true) : Optional.empty();
        int item =
                each.start() - Clause.lastItem(sentence.text().substring(0, each.start())).length();
        List<Figure> alike =
                sentence.figures().stream()
                        .filter(figure -> figure.end() <= item && each.isCountedLike(figure))
                        .toList();
        if (all.isEmpty() || alike.size() < 2 || !alike.stream().allMatch(Figure::isTold)) {
            return Optional.empty();
        }
        Figure part = alike.get(alike.size() - 1);
        Figure whole = alike.get(alike.size() - 2);
        BigDecimal sum = all.get().value();
        for (int k = alike.size() - 1; k > 0; k--) {
            sum = sum.add(alike.get(k).value());
            if (alike.get(k - 1).value().compareTo(sum) == 0) {
                return Optional.empty();
            }
        }
        String lead = sentence.before(sentence.figures().indexOf(whole));
        boolean listed = FIRST.matcher(sentence.text().substring(whole.end(), part.start())).find();
        return listed
                        && !OF_A_PART.matcher(lead).find()
                        && whole.value().compareTo(part.value()) > 0
                        && JOINED.matcher(sentence.text().substring(part.end())).find()
                ? Optional.of(new FailingParts(whole, List.of(part, all.get())))
                : Optional.empty();
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
        return each.counted(each.value().multiply(places), each.mention().unit());
    }
}
