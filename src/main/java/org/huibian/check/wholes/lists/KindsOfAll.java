package org.huibian.check.wholes.lists;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Kinds that are all there are, because the last of them is all that the others leave: of papers
 * that are gone through (继续有效、修改、废止), of cases by who sent them here (交办、转办、自行受理).
 */
public final class KindsOfAll {

    private static final Pattern KEPT = Pattern.compile("(?:保留|继续有效|有效)$");

    private static final Pattern ENDED = Pattern.compile("(?:废止|失效)(?:的|了)?$");

    private static final Pattern SENT = Pattern.compile("(?:[交转批]办|移[送交]|转来|转送)(?:来?的)?$");

    private static final Pattern UNSENT =
            Pattern.compile("(?:自行|自主|自己|直接|自办|本级|自收|自接)(?:受理|登记|接收|接待|收到)?的?$");

    /** With fewer, what nobody sent is one of two that are told. */
    private static final int MANY = 3;

    private KindsOfAll() {}

    /**
     * Whether some kinds are.
     *
     * @param labels the words before each of their numbers, two at least
     */
    public static boolean are(List<String> labels) {
        int end = labels.size() - 1;
        String last = labels.get(end);
        boolean cleared = KEPT.matcher(labels.get(0)).find() && ENDED.matcher(last).find();
        boolean sent =
                labels.size() >= MANY
                        && UNSENT.matcher(last).find()
                        && labels.subList(0, end).stream()
                                .allMatch(label -> SENT.matcher(label).find());
        return cleared || sent;
    }
}
