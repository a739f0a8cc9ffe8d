package org.huibian.check.told.some;

import java.util.regex.Pattern;

/** What a clause says of those that are counted, behind their name: 36名网格员<em>全部到岗</em>. */
public final class SaidOfThem {

    private static final Pattern SAID_OF_IT =
            Pattern.compile(
                    "(?<=\\p{IsHan}{2})(?:对|[年月周日]?均|都|全部|[之以]?后(?![备勤续])|普遍|无一|逐|(\\p{IsHan})\\1|已|由|经|被|能|得|(?<![重需纪必摘])主?要(?![素案件事点求闻])|中|集中|先(?![锋进行])|以\\p{IsHan}{1,6}为|(?<!没有\\p{IsHan}{2})(?<!未\\p{IsHan}{2})的|来?看$|(?:组织|开展|进行)?(?:抽[检查看]|复[盘核查]|回头看)|拿[到去上]|挨个|一一|重新|统一|发现|未|没|仍|尚).*");

    /** 16件中，有3件没有写协议: of all of them. */
    private static final Pattern AMONG = Pattern.compile("^(?:当中|里头|[中里内])");

    private SaidOfThem() {}

    /** The words behind a number up to what is said of those it counts: their name. */
    public static String leftOut(String behind) {
        return SAID_OF_IT.matcher(AMONG.matcher(behind).replaceFirst("")).replaceFirst("");
    }
}
