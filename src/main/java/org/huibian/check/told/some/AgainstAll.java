package org.huibian.check.told.some;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Clause;

/**
 * A rate of some that its sentence sets beside that of all: 用水类纠纷化解33件，化解率97.06%，低于总体水平. Nobody
 * holds the rate of all against itself; against that of another year, a higher place or an aim one
 * may.
 */
public final class AgainstAll {

    private static final String ALL =
            "(?:我?[镇乡街]道?|本[镇乡])?的?(?:全年)?的?(?:全部|全(?:街道|街|[镇乡办])|总体|整体|各类|所有|总的)"
                    + "(?!\\p{IsHan}{0,6}(?:目标|要求|任务|指标|计划|预期|标准))";

    private static final Pattern BEHIND =
            Pattern.compile(
                    "^[，（]?(?:也|还|仍|均|略|稍|明显|要)*(?:(?:[低高]于|[比较]|不及|[低高]过|[不未]到|[不未]如)"
                            + ALL
                            + "|[与同跟和]"
                            + ALL
                            + "[^，。；]{0,8}?相[比较])");

    /** 邻里<em>纠纷</em>, 用水<em>类</em>: what such a rate is of, the last before it. */
    private static final Pattern NAMED =
            Pattern.compile("(\\p{IsHan}{2,10}?)(?:类|纠纷|工单|案件|诉求|投诉)(?![^。；]*[。；])");

    /** What tells no kind: 全年受理<em>矛盾</em>纠纷. */
    private static final Pattern NO_KIND =
            Pattern.compile("^.*(?:其中|全年|今年|年内|受理|办[理结]|调[解处]|化解|处[理置]|排查|收到)|矛盾|各|民间|群众|全部|所有");

    private AgainstAll() {}

    /**
     * Whether a figure of a sentence is such a rate, of a kind that some other words do not name.
     */
    public static boolean is(String figure, String sentence, String other) {
        int at = Clause.placeOf(figure, sentence);
        if (at < 0 || !BEHIND.matcher(sentence.substring(at + figure.length())).find()) {
            return false;
        }
        return NAMED.matcher(sentence.substring(0, at))
                .results()
                .reduce((one, next) -> next)
                .map(AgainstAll::kind)
                .filter(kind -> kind.length() > 1 && !isNamed(kind, other))
                .isPresent();
    }

    /** By two characters of it: 热线工单 names 便民热线. */
    private static boolean isNamed(String kind, String other) {
        return IntStream.range(0, kind.length() - 1)
                .anyMatch(k -> other.contains(kind.substring(k, k + 2)));
    }

    private static String kind(MatchResult named) {
        return NO_KIND.matcher(named.group(1)).replaceAll("");
    }
}
