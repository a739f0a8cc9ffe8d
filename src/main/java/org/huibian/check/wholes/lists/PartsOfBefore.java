package org.huibian.check.wholes.lists;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.extract.Role;

/** A list with a sentence to itself that parts the whole of the sentence before it. */
final class PartsOfBefore {

    /** 其中， 从类型看，: a sentence that parts the whole of the one before. */
    private static final Pattern PARTS_OF_BEFORE =
            Pattern.compile(
                    "^(?:其中|按(?:照)?[^，。；\\d]{1,8}(?:分|看|划分|统计)|从[^，。；\\d]{1,8}(?:看|来看|分|分析|构成)|分[^，。；\\d]{1,6}看|(?:主要)?包括)[，,：:]?");

    /** 按岗位划分: each person is in one part. */
    private static final Pattern PARTED = Pattern.compile("^按(?:照)?[^，。；\\d]{1,8}(?:划分|分布|分工|编组)");

    private PartsOfBefore() {}

    /** 全年受理矛盾纠纷334件。从类型看，甲120件、乙150件、丙90件. */
    static Optional<FailingParts> failing(FigureSentence before, FigureSentence sentence) {
        boolean near = before.place().equals(sentence.place()) || sentence.text().startsWith("其中");
        if (!near || !PARTS_OF_BEFORE.matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        List<Figure> parts = BareParts.joined(sentence, 0);
        List<Figure> wholes =
                before.figures().stream()
                        .filter(f -> parts.stream().allMatch(f::isCountedLike))
                        .filter(Figure::isExact)
                        .filter(f -> f.mention().role() != Role.PLAN)
                        .toList();
        boolean named = parts.size() > 1 && !sentence.before(1).matches("[、，；].*");
        if (parts.size() < 2 || wholes.isEmpty() || named) {
            return Optional.empty();
        }
        BigDecimal sum = FigureSentence.sum(parts);
        boolean explained =
                wholes.stream().anyMatch(w -> w.value().compareTo(sum) == 0)
                        || areOfAllFates(wholes, sum);
        boolean more = wholes.stream().allMatch(w -> sum.compareTo(w.value()) > 0);
        boolean persons =
                WrittenUnits.isOfPersons(wholes.get(0).mention().unit())
                        && !PARTED.matcher(sentence.text()).find();
        boolean rest = PartWords.nameRest(sentence.before(parts.size() - 1));
        boolean fails = rest || more && !persons;
        return explained || !fails
                ? Optional.empty()
                : Optional.of(new FailingParts(wholes.get(0), parts));
    }

    /** 成功207件，转交3件，在办4件。其中山林81件…: whether the parts are those of all that is told, in order. */
    private static boolean areOfAllFates(List<Figure> told, BigDecimal parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure one : told) {
            sum = sum.add(one.value());
            if (sum.compareTo(parts) == 0) {
                return true;
            }
        }
        return false;
    }
}
