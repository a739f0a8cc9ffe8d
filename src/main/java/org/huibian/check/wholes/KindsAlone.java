package org.huibian.check.wholes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * A whole and its kinds, without how far they came: of
 * 受理214件，化解207件，在办7件；其中装修68件，化解65件，邻里146件，化解142件 the 214, the 68 and the 146.
 */
final class KindsAlone {

    private static final String KINDS = "其中";

    /** So many make an account: taken in, done with, left. */
    private static final int ACCOUNT = 3;

    /** What was done with the kind before it, or not; 其中化解65件 is a part itself. */
    private static final Pattern OUTCOME =
            Pattern.compile(
                    "[，,](?:已经?|均|共|现|成功|调解|尚|仍|还|有)*(?:(?:未|没有?)?(?:化解|办结|结案|审结|调成|解决|整改|完成|销号|答复|采纳|履行)|在办|在调|待办)(?:了|到位|成功|的)?");

    private static final Pattern DONE =
            Pattern.compile(
                    "其中[^，,。；]{0,6}(?:化解|办结|结案|审结|调成|解决|整改|完成|销号|答复|采纳|履行|成功|在办|在调|待办)(?:了|的)?(?:有)?$");

    private static final Pattern NEW_CLAUSE = Pattern.compile("[；。]");

    private KindsAlone() {}

    /** The sentence with no more than these; as it is where it has no kinds. */
    static FigureSentence of(FigureSentence sentence) {
        int first = first(sentence);
        if (first < 1) {
            return sentence;
        }
        List<Figure> figures = sentence.figures();
        List<Figure> kept = new ArrayList<>(figures.subList(0, whole(sentence, first) + 1));
        kept.addAll(kinds(sentence, first));
        return kept.size() == figures.size()
                ? sentence
                : new FigureSentence(sentence.text(), sentence.place(), kept);
    }

    private static int first(FigureSentence sentence) {
        int at = 0;
        while (at < sentence.figures().size() && !sentence.before(at).contains(KINDS)) {
            at++;
        }
        return at < sentence.figures().size() ? at : -1;
    }

    /**
     * Where the last figure before the kinds stands; what was taken in, where the rest of it cannot
     * hold them.
     */
    private static int whole(FigureSentence sentence, int first) {
        List<Figure> figures = sentence.figures();
        Figure kind = figures.get(first);
        List<Figure> counts =
                figures.subList(0, first).stream().filter(one -> one.isCountedLike(kind)).toList();
        int left = counts.size() - 1;
        if (counts.size() < ACCOUNT || !NEW_CLAUSE.matcher(sentence.before(first)).find()) {
            return first - 1;
        }
        BigDecimal rest = counts.get(left).value();
        Figure all = counts.get(left - 2);
        boolean account = counts.get(left - 1).value().add(rest).compareTo(all.value()) == 0;
        return account && kind.value().compareTo(rest) > 0 ? figures.indexOf(all) : first - 1;
    }

    private static List<Figure> kinds(FigureSentence sentence, int first) {
        List<Figure> figures = sentence.figures();
        List<Figure> kinds = new ArrayList<>();
        List<Figure> rates = new ArrayList<>();
        // 其中办结80件，在办30件: parts by what was done themselves.
        boolean byOutcome = DONE.matcher(sentence.before(first)).find();
        for (int k = first; k < figures.size(); k++) {
            Figure one = figures.get(k);
            boolean outcome =
                    !byOutcome
                            && k > first
                            && OUTCOME.matcher(sentence.before(k)).matches()
                            && one.isCountedLike(figures.get(k - 1))
                            && one.value().compareTo(figures.get(k - 1).value()) <= 0;
            if (!outcome) {
                kinds.add(one);
            }
            if (one.isRate()) {
                rates.add(one);
            }
        }
        if (kinds.size() < figures.size() - first) {
            kinds.removeAll(rates);
        }
        return kinds;
    }
}
