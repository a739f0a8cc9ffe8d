package org.huibian.check.told.some;

import java.util.regex.Pattern;
import org.huibian.check.Clause;

/**
 * Whether the words beside a count set it apart from the others of its name: 另外组织…培训96人次,
 * 全年31次，分别登记, 5次，不计入机关培训, 40场，与讲座是两回事.
 */
public final class SetApart {

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:另外|另行|另案)(?:组织|举办|安排|开展|召开|进行|实施|登记|统计|计算|计数)[^。；\\d]*$|(?:单独|分开)(?:统计|计算|计数)[^。；\\d]*$");

    private static final Pattern BEHIND =
            Pattern.compile(
                    "^[^。；\\d]{0,40}?(?:(?:不|没有?|未|并未|均未)(?:再|重复|一并)?(?:计[入在]|算入|算进|算在|并入|加进|(?:包括|包含|统计|计算|合并|含)在)"
                            + "|(?:不|没有?|未)(?:再|重复)?[列纳归][入在进][^，。；]{0,12}(?:统计|总数|[表数里中内]|账)"
                            + "|不(?:能|可|宜|应|得)(?:重复|简单|直接)?(?:相加|合并|加在一起|混为一谈|混同)"
                            + "|(?:是|属于?|为)(?:两回事|两码事|两件事|两本账|两笔账|两支队伍)|[不非]是?(?:一回事|一码事|同一[项回码件支])"
                            + "|分别登记|(?:分别|另行|单独|分开)(?:统计|计算|计数))");

    private SetApart() {}

    /** By the words of its sentence before and behind it. */
    public static boolean is(String before, String behind) {
        return BEFORE.matcher(before).find() || BEHIND.matcher(behind).find();
    }

    /** A figure by its sentence. */
    public static boolean isIn(String figure, String sentence) {
        int at = Clause.placeOf(figure, sentence);
        return at >= 0 && is(sentence.substring(0, at), sentence.substring(at + figure.length()));
    }
}
