package org.huibian.check.wholes.lists;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/** What is said to be the rest of a whole: 受理142件，办结137件，其余5件正在办理. */
final class Remainder {

    /** 由分管领导牵头， */
    private static final Pattern BY = Pattern.compile("由[^，。；、\\d]{2,14}[，、]");

    private static final Pattern OF = Pattern.compile("^由[^，。；、\\d]{2,}");

    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);

    private Remainder() {}

    /** 受理142件，办结137件，其余8件正在办理. */
    static Optional<FailingParts> failing(FigureSentence sentence, int at) {
        List<Figure> figures = sentence.figures();
        Figure rest = figures.get(at);
        if (at < 2 || !PartWords.nameLeftOver(sentence.before(at))) {
            return Optional.empty();
        }
        List<Figure> earlier =
                figures.subList(0, at).stream().filter(f -> f.isCountedLike(rest)).toList();
        if (earlier.size() < 2) {
            return Optional.empty();
        }
        if (Sums.leave(earlier, rest.value()) || goesOn(sentence, at)) {
            return Optional.empty();
        }
        int from = at - 1;
        while (from > 0 && figures.get(from - 1).isCountedLike(rest)) {
            from--;
        }
        if (isItem(sentence, from) && isItem(sentence, at)) {
            return Optional.empty();
        }
        Figure whole = figures.get(from);
        List<Figure> parts = figures.subList(from + 1, at + 1);
        BigDecimal all = whole.value();
        BigDecimal sum = FigureSentence.sum(parts);
        boolean within = parts.stream().allMatch(part -> part.value().compareTo(all) <= 0);
        // Far more than the whole is a part of a part among them.
        boolean near =
                parts.size() == 2 || sum.subtract(all).abs().multiply(EIGHT).compareTo(all) <= 0;
        return parts.size() > 1 && within && near
                ? Optional.of(new FailingParts(whole, parts))
                : Optional.empty();
    }

    /** 其中物业143件，占36%；<em>邻里</em>121件；<em>其余</em>75件: parts of a whole told before, side by side. */
    private static boolean isItem(FigureSentence sentence, int at) {
        return sentence.before(at).startsWith("；");
    }

    /** 其余3个由分管领导牵头，<em>8个</em>由站所整改: part of the rest, with others of it right behind. */
    private static boolean goesOn(FigureSentence sentence, int at) {
        int next = at + 1;
        return next < sentence.figures().size()
                && sentence.figures().get(next).isCountedLike(sentence.figures().get(at))
                && BY.matcher(sentence.before(next)).matches()
                && OF.matcher(sentence.after(next)).find();
    }
}
