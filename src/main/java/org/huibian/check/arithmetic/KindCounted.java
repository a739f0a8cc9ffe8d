package org.huibian.check.arithmetic;

import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/** What a number counts, asked by whoever tells something of each of them: 平均每个村6名, 每支10人. */
public final class KindCounted {

    private static final Pattern COMMUNITY =
            Pattern.compile("(?:行政)?(?:村|社区)(?![民级组干医]|小组|工作|矫正|网格)");

    /** What a kind named before its number is counted in: 社区12个, not 进社区28场. */
    private static final Set<String> COUNTERS =
            Set.of("个", "家", "支", "所", "处", "座", "名", "位", "人", "户", "");

    /** 执法 of 4个执法中队. */
    private static final Pattern KIND = Pattern.compile("^\\p{IsHan}{2}");

    private KindCounted() {}

    /**
     * Whether a figure counts a kind: 12个村（社区） of 村, 6期 of 期, 4名律师 of 人.
     *
     * @param kind what stands behind 每 or before 均
     */
    public static boolean isCountedBy(FigureSentence sentence, int at, String kind) {
        Figure figure = sentence.figures().get(at);
        String unit = figure.mention().unit();
        if (kind.equals("人")) {
            return WrittenUnits.isOfPersons(unit);
        }
        String behind = sentence.text().substring(figure.end());
        String clause = Clause.last(sentence.before(at));
        String noun = kind.length() > 2 ? kind.substring(0, 2) : kind;
        return unit.equals(kind)
                || unit.endsWith("个" + kind)
                || behind.startsWith(kind)
                || behind.startsWith("个" + kind)
                || COMMUNITY.matcher(kind).lookingAt()
                        && COMMUNITY.matcher(behind.replaceFirst("^个", "")).lookingAt()
                || kind.length() > 1
                        && (behind.startsWith(noun)
                                || KIND.matcher(behind).replaceFirst("").startsWith(kind)
                                || clause.endsWith(kind) && COUNTERS.contains(unit));
    }
}
