package org.huibian.extract.figures.draft.behind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.quantity.Kind;

/**
 * Disputes handed to others, told beside those still worked on, which together are what is left:
 * 受理405件，化解396件，转交有权机关4件，在办5件.
 */
public final class HandedOn {

    /** What is left of a sentence's disputes makes one list: no other has this number. */
    private static final int LIST = 950;

    private static final String HAND = "(?:转[交送至给入有往]|移[送交]|引导|导入|走(?!访))";

    private static final Pattern HANDED = Pattern.compile(HAND + "[^，,、；;。0-9]{0,10}$");

    private static final Pattern TO_OTHERS = Pattern.compile("^(?:已|依法)*" + HAND);

    /** 在办5件，其中移送法院4件: a part of those worked on. */
    private static final Pattern AMONG = Pattern.compile("(?:其中|含|包括)[^，,；;。0-9]*$");

    private HandedOn() {}

    /** Adds such disputes, among the drafts of a report, to those that are not settled. */
    public static void add(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft pending = drafts.get(i);
            if (pending.isTotal() && pending.indicator().equals(LeftBehind.PENDING)) {
                add(drafts, i);
            }
        }
    }

    private static void add(List<Draft> drafts, int at) {
        Draft pending = drafts.get(at);
        Optional<BigDecimal> left =
                LeftBehind.total(drafts, pending, LeftBehind.HANDLED)
                        .flatMap(
                                all ->
                                        LeftBehind.total(drafts, pending, LeftBehind.RESOLVED)
                                                .map(
                                                        done ->
                                                                LeftBehind.value(all)
                                                                        .subtract(
                                                                                LeftBehind.value(
                                                                                        done))));
        List<Integer> members = new ArrayList<>(List.of(at));
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.isBeside(pending)
                    && draft.figure().unit().equals(pending.figure().unit())
                    && isHanded(draft)) {
                members.add(i);
            }
        }
        BigDecimal all =
                members.stream()
                        .map(i -> LeftBehind.value(drafts.get(i)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (members.size() > 1 && left.filter(rest -> rest.compareTo(all) == 0).isPresent()) {
            Hit hit = pending.hit().orElseThrow();
            int list = Draft.listNumber(pending.order(), LIST);
            members.forEach(i -> drafts.set(i, drafts.get(i).counting(hit).inList(list)));
        }
    }

    private static boolean isHanded(Draft draft) {
        return draft.hit().isEmpty()
                && draft.figure().kind() == Kind.COUNT
                && (draft.role() == Role.OTHER || draft.role() == Role.PART)
                && !AMONG.matcher(draft.before()).find()
                && (HANDED.matcher(draft.before()).find()
                        || TO_OTHERS.matcher(draft.after()).find());
    }
}
