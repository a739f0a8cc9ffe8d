package org.huibian.check.continuity;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.summary.PreviousYear;

/**
 * Whether last year's figure was of some only, and so is no measure of this year's: 班子成员10人述法, and
 * now 班子11人述法，村支书13人也述法，共24人; or of those that a leader took on himself: 包案化解6件.
 */
final class OtherScope {

    /** What one leader did. */
    private static final Pattern OWN = Pattern.compile("包案|领办|领衔|亲自|带案|主讲|授课");

    /** 禁渔联合巡查2次: what was done with others is some of all that was done. */
    private static final Pattern WITH_OTHERS = Pattern.compile("联合|会同|协同");

    /** 圩日设点接待2300余人: who asked at a stall is no caller. */
    private static final Pattern AT_A_STALL = Pattern.compile("圩日|[赶逢][集场圩街]|[集圩]市|摆摊|设[点摊]|流动|巡回");

    private OtherScope() {}

    /** Whether the two are of another scope by the words of their sentences. */
    static boolean is(Extraction report, Observation now, PreviousYear.Figure before) {
        BigDecimal last = before.quantity().amount();
        String lastClause = clause(before.quote(), last.toPlainString());
        String clause = clause(now.quote(), now.sources().get(0).text());
        boolean own =
                OWN.matcher(clause).find() != OWN.matcher(lastClause).find()
                        || isOneWithOthers(clause, lastClause);
        boolean stall =
                AT_A_STALL.matcher(now.quote()).find() != AT_A_STALL.matcher(before.quote()).find();
        return own
                || stall && isOfVisits(now)
                || FigureSentence.of(report).stream()
                        .filter(sentence -> sentence.text().equals(now.quote()))
                        .anyMatch(sentence -> isPart(sentence, now, last, lastClause));
    }

    /** The same of a number of last year that this year's report quotes. */
    static boolean isQuoted(Mention said, PreviousYear.Figure before) {
        return isOneWithOthers(
                clause(said.quote(), said.excerpt().text()),
                clause(before.quote(), before.quantity().amount().toPlainString()));
    }

    private static boolean isOneWithOthers(String clause, String other) {
        return WITH_OTHERS.matcher(clause).find() != WITH_OTHERS.matcher(other).find();
    }

    private static boolean isOfVisits(Observation now) {
        return now.quantity().unit().equals("人次");
    }

    /** Whether one of the figures beside this year's is of those whom last year's was of. */
    private static boolean isPart(
            FigureSentence sentence, Observation now, BigDecimal last, String lastClause) {
        BigDecimal all = now.quantity().amount();
        boolean sum =
                FigureSentence.sum(
                                        sentence.figures().stream()
                                                .filter(one -> one.value().compareTo(all) < 0)
                                                .toList())
                                .compareTo(all)
                        == 0;
        return sum
                && sentence.figures().stream()
                        .filter(one -> one.value().compareTo(all) < 0)
                        .filter(one -> !Leap.leaps(last, one.value()))
                        .anyMatch(one -> namesAlone(sentence, one, lastClause));
    }

    /** Whether a word of last year's clause stands beside this figure and no other. */
    private static boolean namesAlone(FigureSentence sentence, Figure figure, String lastClause) {
        String own = Clause.around(sentence.text(), figure.start(), figure.end());
        String rest = sentence.text().replace(own, "");
        return IntStream.range(0, Math.max(0, own.length() - 1))
                .mapToObj(at -> own.substring(at, at + 2))
                .filter(word -> word.chars().allMatch(Character::isIdeographic))
                .anyMatch(word -> lastClause.contains(word) && !rest.contains(word));
    }

    private static String clause(String text, String figure) {
        int at = Clause.placeOf(figure, text);
        return at < 0 ? text : Clause.around(text, at, at + figure.length());
    }
}
