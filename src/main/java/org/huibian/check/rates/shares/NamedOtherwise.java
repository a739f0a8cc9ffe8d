package org.huibian.check.rates.shares;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * A part that its share calls by a shorter or longer name: 其中持有行政执法证18人，<em>持证人员</em>占在编人数的75%.
 * Looser than the very name, so that its whole must be named too.
 */
final class NamedOtherwise {

    /** What names say of any part: 持证<em>人员</em>, 劳动争议<em>类</em>. */
    private static final Pattern OF_ANY =
            Pattern.compile(
                    "(?:其中|的|类|有|共|均|已|为|人员|人数|案件|纠纷|事项|件数|场次|数量|总数)+$|^[，、；（]?(?:其中|有|共|已|涉及|属于|具有|来自)+");

    /** What is said of a whole beside its name: 在编<em>人数的</em>, <em>全部</em>案件. */
    private static final Pattern OF_WHOLE =
            Pattern.compile("全部|全年|所有|本年|总|人员|人数|件数|场次|数量?|量|比例|比重|的|为|达到?|案件|[人件]");

    private static final int SHORTEST = 2;

    private NamedOtherwise() {}

    /** The one figure before a place that a name may mean; -1 where none or several may. */
    static int part(FigureSentence sentence, int end, String named) {
        String name = OF_ANY.matcher(named).replaceAll("");
        int[] meant =
                IntStream.range(1, sentence.figures().size())
                        .filter(k -> sentence.figures().get(k).end() <= end)
                        .filter(k -> sentence.figures().get(k).isExact())
                        .filter(k -> !sentence.figures().get(k).isRate())
                        .filter(k -> areAlike(name, label(sentence, k)))
                        .toArray();
        return meant.length == 1 ? meant[0] : -1;
    }

    /** The figures before a part that bear the name of its whole; any where it is but 总数. */
    static List<ShareWhole> wholes(FigureSentence sentence, int part, String named) {
        String name = OF_WHOLE.matcher(named).replaceAll("");
        Figure of = sentence.figures().get(part);
        return IntStream.range(0, part)
                .filter(k -> bears(sentence, k, name))
                .mapToObj(sentence.figures()::get)
                .filter(whole -> whole.isExact() && whole.isCountedLike(of))
                .filter(whole -> whole.value().compareTo(of.value()) >= 0)
                .map(whole -> new ShareWhole(whole.value(), true))
                .toList();
    }

    private static boolean bears(FigureSentence sentence, int at, String name) {
        return Clause.last(sentence.before(at)).contains(name)
                || Clause.firstItem(sentence.after(at)).contains(name);
    }

    private static String label(FigureSentence sentence, int at) {
        return OF_ANY.matcher(Clause.lastItem(sentence.before(at))).replaceAll("");
    }

    /** Whether one holds the hanzi of the other in their order: 持证 of 持有行政执法证. */
    private static boolean areAlike(String name, String label) {
        return name.length() >= SHORTEST
                && label.length() >= SHORTEST
                && (holds(label, name) || name.contains(label));
    }

    private static boolean holds(String label, String name) {
        int at = -1;
        for (int i = 0; i < name.length(); i++) {
            at = label.indexOf(name.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
