package org.huibian.extract.figures.draft.behind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;

/**
 * What was put right of what an inspection found, told by the months in which it was:
 * 督察反馈8项，8月整改6项， 其余2项也已整改. The months say when and count no part of the year; what was put right in
 * each is added.
 */
public final class PutRight {

    private static final String RECTIFIED = "problems_rectified";

    /** The list of a sentence that they make; no clause has as many. */
    private static final int BY_MONTHS = 950;

    private static final Pattern FOUND = Pattern.compile("(?:反馈|指出|查出|交办|移交|发现)[^，,；;。]{0,10}$");

    /** 8月整改, 至10月已整改. */
    private static final Pattern IN_MONTH =
            Pattern.compile("\\d{1,2}月[^，,；;。、\\d]{0,6}(?:整改|完成|销号)[^，,；;。、\\d]{0,4}$");

    private static final Pattern REST =
            Pattern.compile("[，,；;][^，,；;。\\d]{0,4}(?:其余|余下|剩余|剩下|另外?)的?$");

    private static final Pattern DONE =
            Pattern.compile("(?:问题)?(?:也|均|都|全部|已|于|在|到|年底|年内|前|\\d{1,2}月|底)*(?:完成)?(?:整改|销号)");

    private PutRight() {}

    /** Adds them up, among the drafts of a report, which are in reading order. */
    public static void addUp(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft found = drafts.get(i);
            if (found.indicator().equals(RECTIFIED)
                    && !found.isTotal()
                    && FOUND.matcher(found.before()).find()) {
                addUp(drafts, i);
            }
        }
    }

    private static void addUp(List<Draft> drafts, int found) {
        List<Integer> parts = new ArrayList<>();
        BigDecimal left = drafts.get(found).figure().value().orElse(BigDecimal.ZERO);
        for (int i = found + 1;
                i < drafts.size() && drafts.get(i).isBeside(drafts.get(found));
                i++) {
            Draft part = drafts.get(i);
            Optional<BigDecimal> value = part.figure().value();
            if (value.isEmpty()) {
                // The month itself.
                continue;
            }
            boolean alike = part.figure().unit().equals(drafts.get(found).figure().unit());
            boolean told = isInMonth(part) || !parts.isEmpty() && isRest(part);
            if (!alike || !told) {
                break;
            }
            parts.add(i);
            left = left.subtract(value.get());
        }
        if (parts.isEmpty() || left.signum() < 0) {
            return;
        }
        Draft first = drafts.get(parts.get(0));
        for (int part : parts) {
            Draft counted = drafts.get(part).counting(first.hit().orElseThrow());
            drafts.set(
                    part,
                    parts.size() == 1
                            ? counted.as(Role.TOTAL, "")
                            : counted.inList(Draft.listNumber(first.order(), BY_MONTHS)));
        }
    }

    private static boolean isInMonth(Draft draft) {
        return draft.indicator().equals(RECTIFIED)
                && !draft.isTotal()
                && IN_MONTH.matcher(draft.before()).find();
    }

    private static boolean isRest(Draft draft) {
        return REST.matcher(draft.before()).find() && DONE.matcher(draft.after()).lookingAt();
    }
}
