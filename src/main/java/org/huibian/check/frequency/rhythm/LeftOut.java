package org.huibian.check.frequency.rhythm;

import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** What did not take place though it was due, and why: 因汛期停办一次, 7、8月各停一次. */
public final class LeftOut {

    /** Why one or another did not take place. */
    private static final TextPattern EXPLAINED =
            TextPattern.compile(
                    "(?:因|由于|受)[^。；]{1,24}?(?:停|取消|合并|推迟|暂停|延期|未能|没有|未|少|缺|中断|影响|减|并入)|扣除|除去|剔除|合并(?:举行|召开|开展|组织|进行)|(?:与|同|和|跟)[^，。；]{2,16}?(?:合并|一并|套开)|除[^，。；]{1,16}外|[^，。；]{2,8}除外|并入|停航|歇航|封航|[一二三四五六七八九十\\d]月开航|休渔|禁渔|封山");

    /** How many did not: 停办一次, 少开2次. */
    private static final TextPattern LEFT_OUT =
            TextPattern.compile(
                    "(?:停[办开课班了]?|取消|合并|暂停|少|缺|减少?|扣除|除去|中断|未能|顺延)[^，。；\\d一二两三四]{0,10}([\\d一二两三四五六]{1,2})(?:次|场|期|轮|回|堂|讲|遍|周|个月|天)");

    private static final TextPattern LISTED_EACH =
            TextPattern.compile("[\\p{IsHan}\\d]{1,12}(?:[、和与及][\\p{IsHan}\\d]{1,12}?)+各自?$");

    /** 2月、8月各停一次, 7月、8月停办: it tells when, which is why. */
    private static final TextPattern STOPPED =
            TextPattern.compile(
                    "各自?(?:停|取消|暂停|少)[办开课班学了]{0,2}[\\d一二两三四]|月份?(?:都|均)?(?:停[办开课讲学]|不[办开]|歇)");

    private LeftOut() {}

    /** Whether a text tells why. */
    public static boolean isExplained(String text) {
        return EXPLAINED.isIn(text) || STOPPED.isIn(text);
    }

    /** How many times are left out; 0 where no number is told. */
    public static int times(String text) {
        int left = 0;
        for (TextMatcher one = LEFT_OUT.matcher(text); one.find(); ) {
            left += Periods.count(one.group(1)) * timesEach(text.substring(0, one.start()));
        }
        return left;
    }

    /** 7、8月防汛<em>各</em>停一次: of how many periods each leaves out so many. */
    private static int timesEach(String before) {
        TextMatcher listed = LISTED_EACH.matcher(before);
        return listed.find() ? listed.group().split("[、和与及]").length : 1;
    }
}
