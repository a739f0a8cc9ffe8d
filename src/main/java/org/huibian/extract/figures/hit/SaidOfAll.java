package org.huibian.extract.figures.hit;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.phrase.PhraseIndex;
import org.huibian.indicator.phrase.PhraseText;

/** What a clause says of all that the one before it counts: 在编队员28名，均取得执法证. */
public final class SaidOfAll {

    private static final Pattern ALL =
            Pattern.compile("(现|目前)?已?(经)?(全部|全都|全员|均|都|皆|个个|人人|人手|证件?齐|一人一证)");

    /** 均尚未取得, 均无, 均已报名: nothing that they have. */
    private static final Pattern NOT_YET = Pattern.compile("[未无没不尚暂拟将待]|正在|申领|报名|报考|备考");

    private SaidOfAll() {}

    /**
     * The words of such a clause behind another; empty where none stands there.
     *
     * @param text the stretch that the clauses are of
     */
    public static String behind(String text, List<Clause> clauses, int i) {
        if (i + 1 == clauses.size()) {
            return "";
        }
        int end = clauses.get(i).end();
        Clause next = clauses.get(i + 1);
        boolean comma = end < text.length() && "，,".indexOf(text.charAt(end)) >= 0;
        if (!comma
                || next.bracket()
                || !ALL.matcher(next.text()).lookingAt()
                || NOT_YET.matcher(next.text()).find()) {
            return "";
        }
        // 全部持证 is a number of its own, and said of all of them no less.
        boolean whole = next.figures().stream().allMatch(figure -> figure.kind() == Kind.WHOLE);
        return whole
                ? PhraseText.normal(text.substring(next.start(), next.end()))
                : PhraseIndex.withoutNumbers(next.text());
    }
}
