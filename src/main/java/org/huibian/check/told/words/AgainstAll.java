package org.huibian.check.told.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;

/**
 * A rate of some that its sentence sets beside that of all: 用水类纠纷化解33件，化解率97.06%，低于总体水平. Nobody
 * holds the rate of all against itself; against that of another year or a higher place one may.
 */
public final class AgainstAll {

    private static final Pattern BEHIND =
            Pattern.compile(
                    "^[，（]?(?:也|还|仍|均|略|稍|明显|要)*(?:[低高]于|比|不及|[低高]过|[不未]到|[不未]如)(?:我?[镇乡街](?:道)?|本[镇乡])?(?:的)?(?:全部|全(?:街道|街|[镇乡办])|总体|整体|各类|所有|总的|平均)");

    /** 邻里<em>纠纷</em>, 用水<em>类</em>: what such a rate is of, from the last semicolon to it. */
    private static final Pattern NAMED =
            Pattern.compile("(?:^|[，。；、])(?:其中)?(\\p{IsHan}{2,8}?)(?:类|纠纷|工单|案件|诉求)[^。；]*$");

    private AgainstAll() {}

    /**
     * Whether a figure of a sentence is such a rate, of a kind that some other words do not name.
     */
    public static boolean is(String figure, String sentence, String other) {
        int at = Clause.placeOf(figure, sentence);
        if (at < 0 || !BEHIND.matcher(sentence.substring(at + figure.length())).find()) {
            return false;
        }
        Matcher named = NAMED.matcher(sentence.substring(0, at));
        return named.find() && !other.contains(named.group(1));
    }
}
