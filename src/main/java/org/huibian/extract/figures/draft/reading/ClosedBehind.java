package org.huibian.extract.figures.draft.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;

/**
 * A rate that stands a sentence behind what it is of, and is told by the counts that make it:
 * 受理热线诉求4812件，比上年多90件。办结4788件，办结率99.50%.
 */
public final class ClosedBehind {

    private static final String RATE = "hotline_close_rate";
    private static final String RECEIVED = "hotline_requests";

    private static final Pattern RATE_BEFORE = Pattern.compile("办结率(?:达到?|为|是)?$");
    private static final Pattern COUNT_BEFORE = Pattern.compile("办结了?$");

    /** How many sentences behind it may stand. */
    private static final int NEAR = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ClosedBehind() {}

    /** Calls such rates by name, among the drafts of a report, which are in reading order. */
    public static void name(List<Draft> drafts, IndicatorCatalog catalog) {
        Optional<Indicator> rate =
                catalog.indicators().stream().filter(i -> i.id().equals(RATE)).findFirst();
        for (int i = 1; rate.isPresent() && i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft closed = drafts.get(i - 1);
            if (isUncalled(draft, RATE_BEFORE)
                    && isUncalled(closed, COUNT_BEFORE)
                    && draft.order() == closed.order()) {
                Optional<Draft> received = received(drafts, i);
                if (received.filter(all -> make(closed, all, draft)).isPresent()) {
                    drafts.set(
                            i,
                            draft.counting(received.get().hit().orElseThrow().as(rate.get()))
                                    .as(Role.TOTAL, ""));
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

    /** What was received, as last told of. */
    private static Optional<Draft> received(List<Draft> drafts, int behind) {
        int order = drafts.get(behind).order();
        for (int i = behind - 1; i >= 0 && drafts.get(i).order() >= order - NEAR; i--) {
            if (drafts.get(i).isTotal() && drafts.get(i).indicator().equals(RECEIVED)) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
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
