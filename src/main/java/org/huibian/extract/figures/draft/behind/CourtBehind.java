package org.huibian.extract.figures.draft.behind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;

/**
 * How many cases those in charge appeared in, told by who did and not by a number of its own:
 * 行政诉讼案件1件，镇长出庭应诉; 行政诉讼2件，负责人均出庭应诉.
 */
public final class CourtBehind {

    private static final String CASES = "litigation_cases";
    private static final String APPEARED = "leader_court";

    private static final String IN_CHARGE =
            "(?:行政机关|单位|街道|办事处|镇政府|乡政府|镇|乡)?的?(?:主要|分管|有关)?(?:负责人|负责同志|领导|副?镇长|副?乡长|(?:办事处)?副?主任)";

    private static final String WENT = "(?:依法|按时|按要求|亲自|带头|到庭|都|均|全部)*出庭(?:应诉|应讯)?(?=[，,。；;、）)]|$)";

    private static final String CASE = "(?:行政)?(?:诉讼|应诉)?(?:案件?)?(?:，|,|（|\\()?(?:开庭时|开庭审理时)?";

    /** 1件，镇长出庭. */
    private static final Pattern OF_ONE =
            Pattern.compile(CASE + "(?:均|都|全部)?由?" + IN_CHARGE + WENT);

    /** 2件，负责人均出庭应诉. */
    private static final Pattern OF_ALL =
            Pattern.compile(
                    CASE
                            + "(?:(?:均|都|全部)由?"
                            + IN_CHARGE
                            + WENT
                            + "|"
                            + IN_CHARGE
                            + "(?:均|都|全部)"
                            + WENT
                            + ")");

    /** How the next sentence names the cases again. */
    private static final Pattern NAMED_AGAIN =
            Pattern.compile(
                    "[。\\s]*(?:(?:[该此这]|上述|以上|这些)[件起]?(?:行政)?(?:诉讼|应诉)?案件?|该起诉讼|(?:行政)?(?:诉讼|应诉)案件?|行政诉讼(?=由|[均都]))");

    private CourtBehind() {}

    /** Adds what such words say, among the drafts of a report, which are in reading order. */
    public static void add(List<Draft> drafts, IndicatorCatalog catalog) {
        Optional<Indicator> appeared = catalog.find(APPEARED);
        for (int i = drafts.size() - 1; appeared.isPresent() && i >= 0; i--) {
            Draft cases = drafts.get(i);
            if (cases.isTotal() && cases.indicator().equals(CASES) && isSaid(cases, drafts)) {
                drafts.add(i + 1, cases.counting(cases.hit().orElseThrow().as(appeared.get())));
            }
        }
    }

    private static boolean isSaid(Draft cases, List<Draft> drafts) {
        BigDecimal count = cases.figure().value().orElse(BigDecimal.ZERO);
        Pattern words = count.compareTo(BigDecimal.ONE) == 0 ? OF_ONE : OF_ALL;
        boolean beside = words.matcher(cases.after()).lookingAt();
        return count.signum() > 0
                && (beside || isSaidNext(cases, words))
                && drafts.stream()
                        .filter(other -> !beside || other.isBeside(cases))
                        .noneMatch(other -> other.indicator().equals(APPEARED));
    }

    /** 行政诉讼案件1件。该案由镇长出庭应诉. */
    private static boolean isSaidNext(Draft cases, Pattern words) {
        Matcher named = NAMED_AGAIN.matcher(cases.behindSentence());
        return named.lookingAt()
                && words.matcher(cases.behindSentence())
                        .region(named.end(), cases.behindSentence().length())
                        .lookingAt();
    }
}
