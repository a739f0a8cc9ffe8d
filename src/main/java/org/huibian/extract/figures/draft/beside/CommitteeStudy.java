package org.huibian.extract.figures.draft.beside;

import java.util.regex.Pattern;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.hit.Hit;

/**
 * How often a committee had before it what has meetings of its own, 党委会研究法治6次: beside 专题会议4次 it is
 * another count, and those meetings are what is asked for.
 */
public final class CommitteeStudy {

    /** 党委会研究法治6次, 党工委全年召开会议研究法治6次, 党工委会议6次研究法治. */
    private static final Pattern COMMITTEE =
            Pattern.compile(
                    "(?:党委|党工委|党组|办公)(?:会?议?|(?:全年|年内|一年来|共|先后)*召?开(?:党委|党工委)?会议?)(?:专题)?研究[^，,；;。、]{0,10}(?<!会议)$"
                            + "|(?:党委|党工委|党组|办公)会议?(?:全年|年内|共|先后)*$");

    private static final String MEETING = "专题会";

    /** As far as the committee may stand before the number. */
    private static final int NEAR = 24;

    private CommitteeStudy() {}

    /** Whether a draft is such a count. */
    public static boolean is(Draft draft) {
        String before = draft.before();
        return COMMITTEE.matcher(before.substring(Math.max(0, before.length() - NEAR))).find();
    }

    /** Whether a draft is, beside a hit that counts the meetings. */
    public static boolean is(Draft draft, Hit other) {
        return other.literal().contains(MEETING) && !other.carried() && is(draft);
    }
}
