package org.huibian.extract.figures.draft.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.reach.MentionClassifier;
import org.huibian.extract.quantity.Figure;
import org.huibian.indicator.phrase.PhraseIndex;

/**
 * Of two numbers the second of which is of the first, 化解422件中的414件, the second is what was done and
 * the first of how many.
 */
final class CountAmong {

    private static final Pattern AMONG =
            Pattern.compile("\\p{IsHan}{0,8}(?:当中|之中|中)(?<of>的)?(?:已?有)?");

    /** 受理126件中的120件得到化解: what was done stands behind them, and the first is counted ahead. */
    private static final Pattern DONE_BEHIND =
            Pattern.compile(
                    "[^，,；;。、]{0,10}?(?:办结|办理|化解|调解|调处|调成|结案|审结|整改|解决|完成|处置|处理|处罚|采纳|答复|回复|履行|通过|得到|获得|已|被|未|是|为|属)");

    /** 上报事件1200件中的1180件已办结: to the end. */
    private static final Pattern DONE =
            Pattern.compile(
                    "[^，,；;。、0-9未没尚仍正待拟将不]{0,4}?(办结|结案|审结|化解|(?:办理|处理|处置|调处|调解)完毕|(?:调解|调处)成功)(?!中|率)");

    private final String text;
    private final MentionClassifier classifier;

    CountAmong(String text, MentionClassifier classifier) {
        this.text = text;
        this.classifier = classifier;
    }

    /** Gives the second of two such numbers what it counts, where its own words do not say it. */
    void settle(Clause clause, List<List<Hit>> hits) {
        for (int k = 0; k + 1 < hits.size(); k++) {
            Figure all = clause.figures().get(k);
            Figure some = clause.figures().get(k + 1);
            Matcher among = AMONG.matcher(text.substring(all.end(), some.start()));
            if (!hits.get(k).isEmpty()
                    && all.unit().equals(some.unit())
                    && SentenceDrafts.isLess(some, all)
                    && among.matches()) {
                settle(clause, k, among.group("of") != null, hits);
            }
        }
    }

    private void settle(Clause clause, int k, boolean of, List<List<Hit>> hits) {
        Figure some = clause.figures().get(k + 1);
        Matcher done = DONE.matcher(text).region(some.end(), text.length());
        if (done.lookingAt()) {
            if (hits.get(k + 1).isEmpty()) {
                String words = clause.text().substring(clause.left(k), clause.places().get(k + 1));
                classifier
                        .ofAllDone(
                                PhraseIndex.withoutNumbers(words),
                                done.group(1),
                                some,
                                hits.get(k).get(0).indicator().id())
                        .ifPresent(hits.get(k + 1)::add);
            }
        } else if (of && !DONE_BEHIND.matcher(text).region(some.end(), text.length()).lookingAt()) {
            hits.set(k + 1, new ArrayList<>(hits.get(k)));
            hits.set(k, new ArrayList<>());
        }
    }
}
