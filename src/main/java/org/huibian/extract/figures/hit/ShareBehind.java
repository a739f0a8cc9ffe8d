package org.huibian.extract.figures.hit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.phrase.PhraseIndex;

/**
 * A rate told as the share that was done: 受理工单512件，按期办结505件，占98.63% is a 办结率. Only where the share
 * comes out of the two counts before it, as any other may be of something else: 村级化解20件，占一半以上.
 */
final class ShareBehind {

    private static final Pattern SHARE =
            Pattern.compile(
                    "(?:占|占比|比例为?|占(?:[受办][理件])?(?:工单|案件|纠纷|诉求|事件|事项|信访件)?(?:总数|总量|总件数|全部|受理[数量]|受理总[数量]|上报[数量])的?)"
                            + "(?:达到?|为)?"
                            + PhraseIndex.NUMBER);

    /** What was done of all: no 村级化解120件 nor 其中当场办结30件. */
    private static final Pattern DONE =
            Pattern.compile(
                    "[、和]?(?:全年|年内|当年|已经?|现已|目前|共|累计|按期|按时|如期|及时|依法|成功)*"
                            + "(办结|化解|调成|调解成功|调处成功|化解成功|处置)(?:完毕|成功|到位)?了?[共计达]?");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ShareBehind() {}

    /** A clause of a sentence, which names the rate where it tells one by its share. */
    static Clause given(List<Clause> clauses, int i) {
        Clause clause = clauses.get(i);
        Optional<String> rate =
                i > 0 && clause.figures().size() == 1 && SHARE.matcher(clause.text()).matches()
                        ? rate(clauses.subList(0, i), clause.figures().get(0))
                        : Optional.empty();
        return rate.map(name -> named(clause, name)).orElse(clause);
    }

    private static Clause named(Clause clause, String rate) {
        return new Clause(
                clause.start(),
                clause.end(),
                rate + PhraseIndex.NUMBER,
                clause.figures(),
                List.of(rate.length()),
                clause.bracket());
    }

    private static Optional<String> rate(List<Clause> before, Figure share) {
        Clause last = before.get(before.size() - 1);
        if (last.figures().isEmpty() || last.bracket()) {
            return Optional.empty();
        }
        int k = last.figures().size() - 1;
        Matcher done = DONE.matcher(last.before(k));
        return done.matches() && isShare(before, last.figures().get(k), share)
                ? Optional.of(done.group(1) + "率")
                : Optional.empty();
    }

    /** Whether a share is that of a count in one that stands ahead of it. */
    private static boolean isShare(List<Clause> before, Figure done, Figure share) {
        List<Figure> counts = new ArrayList<>();
        before.forEach(clause -> counts.addAll(clause.figures()));
        return counts.stream()
                .filter(all -> all.kind() == Kind.COUNT && all.start() < done.start())
                .filter(all -> all.unit().equals(done.unit()))
                .anyMatch(all -> isShare(all, done, share));
    }

    private static boolean isShare(Figure all, Figure done, Figure share) {
        BigDecimal whole = all.value().orElse(BigDecimal.ZERO);
        if (whole.signum() == 0 || done.value().isEmpty() || share.value().isEmpty()) {
            return false;
        }
        BigDecimal said = share.value().get();
        return done.value()
                        .get()
                        .multiply(HUNDRED)
                        .divide(whole, said.scale(), RoundingMode.HALF_UP)
                        .compareTo(said)
                == 0;
    }
}
