package org.huibian.check.frequency.rhythm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * One way to write how often something is done.
 *
 * @param pattern how it is written
 * @param often what it comes to, once in each of its periods
 * @param named whether the name of what is done follows at once: 月调度
 * @param yearly whether it says how often in the year itself: 一年四次, 上、下半年各一次
 */
record RhythmForm(
        TextPattern pattern, Function<TextMatcher, Often> often, boolean named, boolean yearly) {

    private static final String NAME =
            "例会|调度|会商|研判|通报|点评|晾晒|评比|讲评|碰头|督查|巡查|学法|坐班|分析|联席|盘点|推进|培训|测试|测评|总结|考核|检查|学习|走访|巡访|夜查|会诊|讲法|讲堂";

    private static final String TIME = "(?:次|期|场|轮|回|讲|堂|课|更|评|测|训|查|遍|趟|督查|检查|通报|调度|研判|会商|述法|主题)";

    private static final int QUARTERS = 4;

    private static final String SPAN = "(" + Periods.WORDS + ")(?:度)?";

    /** 七天后, 三个月期满: once when that has passed, and not every so often. */
    private static final String NOT_WHEN_PASSED = "(?![之以]?[后内前里]|期满|满[后了时]|过[后了]|一[到过满])";

    private static final String COUNT = "([2-9]|1[0-9]|[两二三四五六])" + "(?:次|场|期|轮|回|堂|讲|遍)";

    /** All of them. */
    static final List<RhythmForm> ALL =
            List.of(
                    // 每两个月, 每逢单月, 每到季度末; 每隔一周 is every other.
                    in(
                            "每(?:个|一(?:个)?|1个)?(?:逢|到|满)?(?:一(?:个)?)?"
                                    + Periods.MANY
                                    + "?(?:个)?("
                                    + Periods.OF_EVERY
                                    + ")(?:度)?",
                            m -> each(m.group(2), m.group(1))),
                    in(
                            "(?:每)?(?:间)?隔(?:一(?:个)?|1个)?"
                                    + Periods.MANY
                                    + "?(?:个)?("
                                    + Periods.OF_EVERY
                                    + ")(?:度)?(?!内|后|离)",
                            m -> Periods.apart(period(m.group(2)), Periods.count(m.group(1)))),
                    in("(?<!每)逢(双月|单月|双周|旬|季|月)(?:度)?", m -> each(m.group(1), null)),
                    in("(?<!每)逢(周)(?=[一二三四五六日])", m -> each(m.group(1), null)),
                    in("(?:按|逐)(半年|双月|个月|季|月|周|旬|星期)(?:度)?(?!例|序|次)", m -> each(m.group(1), null)),
                    // 一 is every only where it is said twice: 第一季度, 十一月, 一周 are no rhythm.
                    in(
                            "(?<![第\\d十百二三四五六七八九])一"
                                    + SPAN
                                    + "(?=一(?![日些批律般直线体并定举致名个件起本册页]|次性)(?![^。；]{0,16}二(?:季|月)))",
                            m -> each(m.group(1), null)),
                    // 培训一季度办一期; 一季度办一期培训 is of the first quarter.
                    in(
                            "(?<=[\\p{IsHan}&&[^第十百二三四五六七八九至到在于从年]])一"
                                    + SPAN
                                    + "(?=[办开讲学搞训查]一(?:期|次|场|讲|课|堂|轮|回)(?:[，。]|$)(?![^。；]{0,16}[二三四](?:季|月)))",
                            m -> each(m.group(1), null)),
                    // 一个季度搞一回, 半个月来一趟; not 用一个月开了一次.
                    in(
                            "(?<![第每近隔前后头这历经期满时用约共达长到足花上下大\\d一二两三四五六七八九十])(?:一个(季|月|星期|礼拜|学期)|(半个?月|半年))(?:度)?(?=[^，。；、\\d了内里后前来以过间]{1,4}一"
                                    + TIME
                                    + "(?![性了]))",
                            m -> each(m.group(m.group(1) == null ? 2 : 1), null)),
                    // 一月两查.
                    in(
                            "(?<![第\\d十百二三四五六七八九])一" + SPAN + "([两二三四])(?=[查评讲训测会学巡练议])",
                            m -> each(m.group(1), null).times(Periods.count(m.group(2)))),
                    new RhythmForm(
                            TextPattern.compile(
                                    "(?:(?<![\\p{IsHan}\\d])(?:实行|落实|坚持|建立|执行|开展|推行)?|(?<=(?:实行|落实|坚持|建立|执行|推行|完善|健全)了?|、))"
                                            + SPAN
                                            + "(?="
                                            + NAME
                                            + ")"),
                            m -> each(m.group(1), null),
                            true,
                            false),
                    in(
                            "(?<![第每按逐一隔逢上下前后近本首当末该某今去这此初年\\d二两三四五六七八九十几数单个])(双月|单月|双周|半年|半个?月|季|月|旬|周)(?:度)?(?=[一1两2]"
                                    + TIME
                                    + "(?!性))",
                            m -> each(m.group(1), null)),
                    in(
                            "(?<![第每近隔前后头这历经期满过隔时用来约了里共达长\\d一二两三四五六七八九十月周])([两三四六2346](?=个)|两)个?(月|周|星期)"
                                    + NOT_WHEN_PASSED
                                    + "(?=[^，。；、\\d]{0,4}一"
                                    + TIME
                                    + "(?!性))",
                            m -> each(m.group(2), m.group(1))),
                    in(
                            "(?<![第每近隔前后头这历经期满过隔时用来约了里共达长\\d一二两三四五六七八九十月周])([两三五七十]|十五|10|15)(天)"
                                    + NOT_WHEN_PASSED
                                    + "(?=[^，。；、\\d]{0,4}一"
                                    + TIME
                                    + "(?!性))",
                            m -> each(m.group(2), m.group(1))),
                    in(
                            "(?<![每逢单双第隔按逐])(双周|双月|单月|单周)(?=[^，。；、\\d]{0,10}(?:[一1两2]"
                                    + TIME
                                    + "|召开|组织|开展|集中|坐班|更新|举办))",
                            m -> each(m.group(1), null)),
                    // 月月不落 says that it was kept.
                    in(
                            "季季|月月(?![底末初中报度份]|[不没](?:落|断|空|漏|缺|少|误))|周周(?![一二三四五六日末])|旬旬",
                            RhythmForm::twice),
                    in("上(?:半年)?[、和与及，]?下半年(?:都|均)?(?:各|分别)", m -> Often.of(2)),
                    in(
                            "(?<!年初、)(?:年中(?:和|与|、)年[末底]|年初(?:和|与|、)年[末底]|春(?:季)?(?:和|与|、)?秋(?:季)?(?:两季)?|[两2]个?学期|[两2]个半年)(?:都|均)?(?:各|分别)",
                            m -> Often.of(2)),
                    in("学期初(?:和|与|、)学期末(?:都|均)?各", m -> Often.of(QUARTERS)),
                    in("(?:[四4]个季度|(?:12|十二)个月)(?:都|均)?(?:各|分别)", RhythmForm::named),
                    yearly(
                            "(?:每年|年均|(?<![第\\d十])一年(?!来|里|下来|间|中|内|以来|多|级|共|累计|合计|总|[\\p{IsHan}]{1,4}了))(?:度)?[^，。；、\\d一二两三四五六七八九十]{0,10}"
                                    + COUNT
                                    + "(?!以)",
                            m -> Often.of(Periods.count(m.group(1)))));

    /** Where a text writes it so. */
    record Found(int start, int end, Often often, boolean named, boolean yearly) {}

    private static RhythmForm in(String pattern, Function<TextMatcher, Often> often) {
        return new RhythmForm(TextPattern.compile(pattern), often, false, false);
    }

    private static RhythmForm yearly(String pattern, Function<TextMatcher, Often> often) {
        return new RhythmForm(TextPattern.compile(pattern), often, false, true);
    }

    private static String period(@org.jspecify.annotations.Nullable String written) {
        return String.valueOf(written);
    }

    private static Often each(
            @org.jspecify.annotations.Nullable String period,
            @org.jspecify.annotations.Nullable String many) {
        return many == null
                ? Periods.each(period(period))
                : Periods.each(period(period), Periods.count(many));
    }

    private static Often twice(TextMatcher twice) {
        return Periods.each(twice.group().substring(1));
    }

    private static Often named(TextMatcher named) {
        return Periods.each(named.group().contains("季") ? "季" : "月");
    }

    /** Where it stands in a text. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (TextMatcher one = pattern.matcher(text); one.find(); ) {
            found.add(new Found(one.start(), one.end(), often.apply(one), named, yearly));
        }
        return found;
    }
}
