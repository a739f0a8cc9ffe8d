package org.huibian.extract.figures.draft.behind;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.quantity.Kind;

/**
 * A sentence that does nothing but list kinds of what the sentence before it counts:
 * 检查148次。食品46次、工地38次. None of them is a whole, whatever its words may be a phrase of.
 */
public final class ListBehind {

    /** Names and numbers without a verb or a word of the whole. */
    private static final Pattern LIST =
            Pattern.compile(
                    "\\s*(?:(?:其中|其它|其他|另外?|剩下)?\\p{IsHan}{1,6}?[0-9]+(?:\\.[0-9]+)?\\p{IsHan}{1,2}[，,、；;。]?\\s*)+");

    private static final Pattern WHOLE = Pattern.compile("共|合计|总|累计|全|年|月|上半|下半|季");

    private ListBehind() {}

    /** Sets such figures aside among the drafts of a report, which are in reading order. */
    public static void setAside(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft kind = drafts.get(i);
            if (kind.counts()
                    && kind.figure().kind() == Kind.COUNT
                    && kind.hit().filter(Hit::carried).isPresent()
                    && LIST.matcher(kind.wording()).matches()
                    && !WHOLE.matcher(kind.wording()).find()
                    && isOfSentenceBefore(kind, drafts.subList(0, i))) {
                drafts.set(i, kind.as(Role.PART, "其中数").alone());
            }
        }
    }

    /** Whether the sentence before counts the same, and more of it. */
    private static boolean isOfSentenceBefore(Draft kind, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft whole = before.get(i);
            if (whole.order() < kind.order() - 1) {
                return false;
            }
            if (whole.order() == kind.order() - 1
                    && whole.isTotal()
                    && whole.indicator().equals(kind.indicator())) {
                return whole.figure()
                                .value()
                                .orElseThrow()
                                .compareTo(kind.figure().value().orElseThrow())
                        > 0;
            }
        }
        return false;
    }
}
