package org.huibian.check.wholes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/** What is said to be the rest of a whole: 受理142件，办结137件，其余5件正在办理. */
final class Remainder {

    /** The most figures that are tried to make a whole. */
    private static final int MOST = 12;

    private static final Pattern SAID = Pattern.compile("^[，,；、](?:" + Rest.LEFT_OVER + ")(?:的)?$");

    private Remainder() {}

    /** 受理142件，办结137件，其余8件正在办理. */
    static Optional<FailingParts> failing(FigureSentence sentence, int at) {
        List<Figure> figures = sentence.figures();
        Figure rest = figures.get(at);
        if (at < 2 || !SAID.matcher(lastClause(sentence.before(at))).matches()) {
            return Optional.empty();
        }
        List<Figure> earlier =
                figures.subList(0, at).stream().filter(f -> f.isCountedLike(rest)).toList();
        if (earlier.size() < 2) {
            return Optional.empty();
        }
        if (makes(earlier, rest.value())) {
            return Optional.empty();
        }
        int from = at - 1;
        while (from > 0 && figures.get(from - 1).isCountedLike(rest)) {
            from--;
        }
        Figure whole = figures.get(from);
        List<Figure> parts = figures.subList(from + 1, at + 1);
        BigDecimal all = whole.value();
        BigDecimal sum = FigureSentence.sum(parts);
        boolean within = parts.stream().allMatch(part -> part.value().compareTo(all) <= 0);
        // Far more than the whole is a part of a part among them.
        boolean near =
                parts.size() == 2
                        || sum.subtract(all).abs().multiply(BigDecimal.TEN).compareTo(all) <= 0;
        return parts.size() > 1 && within && near
                ? Optional.of(new FailingParts(whole, parts))
                : Optional.empty();
    }

    /** Whether the words before a figure say that it is the rest. */
    static boolean isSaid(String words) {
        return SAID.matcher(lastClause(words)).matches();
    }

    /** Whether some figure is made of others behind it and of what is said to be the rest. */
    static boolean makes(List<Figure> earlier, BigDecimal rest) {
        for (int w = 0; w < earlier.size() - 1; w++) {
            List<Figure> between = earlier.subList(w + 1, Math.min(earlier.size(), w + MOST));
            BigDecimal due = earlier.get(w).value().subtract(rest);
            for (int set = 1; set < 1 << between.size(); set++) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int bit = 0; bit < between.size(); bit++) {
                    sum = (set >> bit & 1) == 1 ? sum.add(between.get(bit).value()) : sum;
                }
                if (sum.compareTo(due) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String lastClause(String words) {
        int mark = Math.max(words.lastIndexOf('，'), words.lastIndexOf('；'));
        return mark < 0 ? words : words.substring(mark);
    }
}
