package org.huibian.extract.figures.draft.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.quantity.Figure;

/** 化解422件中的414件: of two such numbers the second is what was done, the first of how many. */
final class CountAmong {

    private static final Pattern AMONG = Pattern.compile("\\p{IsHan}{0,8}(?:当中|之中|中)的");

    /** 受理126件中的120件得到化解: what was done stands behind them, and the first is counted ahead. */
    private static final Pattern DONE_BEHIND =
            Pattern.compile(
                    "[^，,；;。、]{0,10}?(?:办结|办理|化解|调解|调处|调成|结案|审结|整改|解决|完成|处置|处理|处罚|采纳|答复|回复|履行|通过|得到|获得|已|被|未|是|为|属)");

    private CountAmong() {}

    /** Gives the second what the first of two such numbers counts by the words before it. */
    static void move(String text, Clause clause, List<List<Hit>> hits) {
        for (int k = 0; k + 1 < hits.size(); k++) {
            Figure all = clause.figures().get(k);
            Figure some = clause.figures().get(k + 1);
            if (!hits.get(k).isEmpty()
                    && all.unit().equals(some.unit())
                    && SentenceDrafts.isLess(some, all)
                    && AMONG.matcher(text.substring(all.end(), some.start())).matches()
                    && !DONE_BEHIND.matcher(text).region(some.end(), text.length()).lookingAt()) {
                hits.set(k + 1, new ArrayList<>(hits.get(k)));
                hits.set(k, new ArrayList<>());
            }
        }
    }
}
