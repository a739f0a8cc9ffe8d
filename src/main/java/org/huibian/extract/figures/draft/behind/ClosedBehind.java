package org.huibian.extract.figures.draft.behind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;

/**
 * A rate that stands a sentence behind what it is of, and is told by the counts that make it:
 * 受理热线诉求4812件，比上年多90件。办结4788件，办结率99.50%.
 */
public final class ClosedBehind {

    /** What the rates of what is closed are called; before it stands what is taken in. */
    private static final String RATE = "办结率";

    /** 办结网格事件 is what is closed itself. */
    private static final String CLOSED = "办结";

    private static final Pattern RATE_BEFORE = Pattern.compile("办结率(?:达到?|为|是)?$");
    private static final Pattern COUNT_BEFORE = Pattern.compile("办结了?$");

    /** How many sentences behind it may stand. */
    private static final int NEAR = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ClosedBehind() {}

    /** Calls such rates by name, among the drafts of a report, which are in reading order. */
    public static void name(List<Draft> drafts, IndicatorCatalog catalog) {
        List<Indicator> rates =
                catalog.indicators().stream()
                        .filter(one -> one.isRate() && one.name().endsWith(RATE))
                        .toList();
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft closed = drafts.get(i - 1);
            if (isUncalled(draft, RATE_BEFORE)
                    && isUncalled(closed, COUNT_BEFORE)
                    && draft.order() == closed.order()) {
                for (Indicator rate : rates) {
                    Optional<Draft> received = received(drafts, i, rate);
                    if (received.filter(all -> make(closed, all, draft)).isPresent()) {
                        drafts.set(i, draft.countedWith(received.get(), rate));
                    }
                }
            }
        }
    }

    private static boolean isUncalled(Draft draft, Pattern before) {
        return draft.hit().isEmpty()
                && (draft.role() == Role.OTHER || draft.role() == Role.PART)
                && draft.figure().value().isPresent()
                && before.matcher(draft.before()).find();
    }

    /** What was taken in, of which the rate is, as last told of. */
    private static Optional<Draft> received(List<Draft> drafts, int behind, Indicator rate) {
        int order = drafts.get(behind).order();
        for (int i = behind - 1; i >= 0 && drafts.get(i).order() >= order - NEAR; i--) {
            if (drafts.get(i).isTotal() && isOf(rate, drafts.get(i).hit().orElseThrow())) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    /** 诉求办结率 of 热线诉求受理, 网格事件办结率 of 上报网格事件. */
    private static boolean isOf(Indicator rate, Hit hit) {
        String taken = hit.indicator().name();
        String thing = rate.name().substring(0, rate.name().length() - RATE.length());
        return !thing.isEmpty() && taken.contains(thing) && !taken.contains(CLOSED);
    }

    private static boolean make(Draft closed, Draft received, Draft rate) {
        BigDecimal all = received.figure().value().orElseThrow();
        BigDecimal said = rate.figure().value().orElseThrow();
        if (all.signum() <= 0 || !rate.figure().unit().equals("%")) {
            return false;
        }
        BigDecimal made =
                closed.figure()
                        .value()
                        .orElseThrow()
                        .multiply(HUNDRED)
                        .divide(all, said.scale(), RoundingMode.HALF_UP);
        return made.compareTo(said) == 0;
    }
}
