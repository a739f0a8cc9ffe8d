package org.huibian.extract.figures.draft.behind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;

/**
 * What is left of the disputes of a sentence, told as a whole before its parts:
 * 受理352件，化解344件；另有8件，5件引导走诉讼，3件还在调.
 */
public final class LeftBehind {

    static final String HANDLED = "disputes_handled";
    static final String RESOLVED = "disputes_resolved";
    static final String PENDING = "disputes_pending";

    private static final Pattern REST =
            Pattern.compile("(?:另有|另外|其余|其他|剩余|余下|剩下|还有|尚有)的?(?:有|共|是|为)?$");

    /** What becomes of those that are not settled yet. */
    private static final Pattern UNSETTLED =
            Pattern.compile("诉讼|仲裁|法院|司法|在[调办谈]|正在|[还仍尚]在|调解|办理|跟进|跟踪|协商|结转");

    /** 8件当事人撤回: nobody works on them any more. */
    private static final Pattern GONE = Pattern.compile("撤[回销诉]|放弃|不予|终止|失败|[调谈]解?不成|未[能达]|不属|无效");

    private LeftBehind() {}

    /** Counts such wholes, among the drafts of a report, which are in reading order. */
    public static void add(List<Draft> drafts, IndicatorCatalog catalog) {
        Optional<Indicator> pending = catalog.find(PENDING);
        for (int i = 0; pending.isPresent() && i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (isRest(draft)) {
                Optional<Draft> resolved = resolved(drafts, draft);
                if (resolved.isPresent()) {
                    drafts.set(i, draft.countedWith(resolved.get(), pending.get()).alone());
                    setPartsAside(drafts, i);
                }
            }
        }
    }

    private static boolean isRest(Draft draft) {
        boolean uncalled =
                draft.hit().isEmpty()
                        && draft.figure().kind() == Kind.COUNT
                        && (draft.role() == Role.OTHER || draft.role() == Role.PART)
                        && UNSETTLED.matcher(draft.after()).find()
                        && !GONE.matcher(draft.after()).find();
        boolean listed = draft.counts() && draft.indicator().equals(PENDING);
        return (uncalled || listed) && REST.matcher(draft.before()).find();
    }

    /** The settled ones of its sentence, which make all with the rest. */
    private static Optional<Draft> resolved(List<Draft> drafts, Draft rest) {
        return total(drafts, rest, HANDLED)
                .flatMap(
                        all ->
                                total(drafts, rest, RESOLVED)
                                        .filter(
                                                one ->
                                                        value(one)
                                                                        .add(value(rest))
                                                                        .compareTo(value(all))
                                                                == 0));
    }

    /** The total of an indicator that the sentence of a draft tells before it. */
    static Optional<Draft> total(List<Draft> drafts, Draft rest, String indicator) {
        return drafts.stream()
                .filter(one -> one.isBeside(rest) && one.isTotal())
                .filter(one -> one.figure().start() < rest.figure().start())
                .filter(one -> one.indicator().equals(indicator))
                .findFirst();
    }

    static BigDecimal value(Draft draft) {
        return draft.figure().value().orElse(BigDecimal.ZERO);
    }

    private static void setPartsAside(List<Draft> drafts, int rest) {
        for (int i = rest + 1; i < drafts.size() && drafts.get(i).isBeside(drafts.get(rest)); i++) {
            Draft part = drafts.get(i);
            if (part.counts() && part.indicator().equals(PENDING)) {
                drafts.set(i, part.as(Role.PART, "其中数").alone());
            }
        }
    }
}
