package org.huibian.extract.figures.draft.beside;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.quantity.Figure;

/** A number that tells once more of those counted before, and adds nothing: 这21人全部持证. */
public final class ToldAgain {

    /** 执法岗位21人，这21人全部持证: the number told before. */
    private static final Pattern AGAIN = Pattern.compile("(?:^|[，、])(?:这|这些|该|上述|前述|以上|这批)$");

    /** 执法岗位26人、持证26人: who they are, told once more. */
    private static final Pattern CERTIFIED = Pattern.compile("[持有取]证|资格");

    private ToldAgain() {}

    /** Whether the words of a figure point back. */
    public static boolean pointsBack(Clause clause, int k) {
        return AGAIN.matcher(clause.before(k)).find();
    }

    /** Whether a figure is as much as one of those of its indicator before it. */
    public static boolean isOneOf(Figure figure, String indicator, List<Draft> before) {
        return before.stream()
                .filter(draft -> draft.indicator().equals(indicator))
                .anyMatch(draft -> draft.figure().value().equals(figure.value()));
    }

    /** Whether another figure of the clause is of the same persons. */
    public static boolean isOfSamePersons(Clause clause, int k) {
        List<Figure> figures = clause.figures();
        for (int other = 0; other < figures.size(); other++) {
            if (other != k
                    && figures.get(other).value().equals(figures.get(k).value())
                    && CERTIFIED.matcher(clause.before(Math.max(other, k))).find()) {
                return true;
            }
        }
        return false;
    }

    /** 进校园15场…，进校园的15场均…: whether one of several drafts is the same as the rest once more. */
    public static boolean isAmong(String text, List<Draft> same) {
        return same.stream()
                        .skip(1)
                        .map(draft -> draft.figure().start())
                        .anyMatch(at -> at > 0 && text.charAt(at - 1) == '的')
                && same.stream().map(draft -> draft.figure().value()).distinct().count() == 1;
    }
}
