package org.huibian.check.told.tellings;

import java.util.Collections;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.Rest;
import org.huibian.check.told.words.Content;
import org.huibian.check.told.words.HowOften;
import org.huibian.check.told.words.NamedPlaces;
import org.huibian.check.told.words.NotAll;

/**
 * Of how many of all a count is told, by the words beside it: of some (其中, 另), of a part of the
 * year (上半年), of one place, of those done or not done, or of the rest.
 */
final class Extent {

    /** A stretch of the year, or a day that comes again: 宪法宣传周, 赶集日. */
    private static final String STRETCH =
            "半年|季度|学期|汛期|新[增建聘装添招]|[春夏秋冬][季天]|(?<!\\d)\\d{1,2}月|[一二三四五六七八九十]月|期间|(?<![逐每])[周日](?![期密边到常])|(?<![环细情调关季时])节(?![约点能水奏])";

    /** What is not done is called so (alike.csv). */
    private static final String UNSETTLED = "未结";

    private static final String AMONG_THEM = "其中";

    private static final String SOME =
            "其中|去年|上年|往年|历年|[两二三四五六七八九十几多]年(?:来|下来|里|间)|20\\d\\d年|(?<![习度作])计划|另|其余|剩余|首[批期]|第[一二三四五六](?!责任)|部分|个别|(?<!现)有的";

    private static final Pattern OF_A_PART = Pattern.compile(STRETCH + "|" + SOME);
    private static final Pattern OF_SOME = Pattern.compile(SOME);

    /** With the words that tell it from another: <em>上</em>半年, <em>赶集</em>日. */
    private static final Pattern OF_A_STRETCH =
            Pattern.compile("[\\p{IsHan}\\d]{0,2}?(?:" + STRETCH + ")");

    private static final Pattern NOT_THE_WHOLE =
            Pattern.compile("某|每|平均|不足(?!是|之处|在于|方面)|未(?![结成来婚])|(?<!罚)没(?!收)|^[仍尚还另]?有$");

    /** 当天接待132人次, 在集市上发放770份: on one occasion. */
    private static final Pattern OF_AN_EVENT = Pattern.compile("当[天日]|现场|当场|在[^，。；]{1,8}上");

    private static final Pattern IS_DONE =
            Pattern.compile("已|[了完好成通拢](?:\\p{IsHan}{0,2}的)?(?:有|共)?$");
    private static final Pattern REST = Pattern.compile("(?:" + Rest.LEFT_OVER + "|还剩)的?$");

    /** 新增, 新装: of those that were added. */
    private static final String NEW = "新";

    private Extent() {}

    /** Whether it is of some of them, or of a part of the year, by the words before it. */
    static boolean isOfAPart(Telling one) {
        return OF_A_PART.matcher(HowOften.leftOut(one.until())).find()
                || NOT_THE_WHOLE.matcher(Content.named(one.before())).find();
    }

    /** Whether it is of one occasion, by the words of its clause. */
    static boolean isOfAnEvent(Telling one) {
        return OF_AN_EVENT.matcher(one.clause()).find();
    }

    /** Whether it is of some of them, by the words before it. */
    static boolean isOfSome(Telling one) {
        return OF_SOME.matcher(HowOften.leftOut(one.until())).find()
                || NOT_THE_WHOLE.matcher(Content.named(one.before())).find();
    }

    /** Whether it is of some of them for no other reason than that it is told among them: 其中. */
    static boolean isAmong(Telling one) {
        String words = HowOften.leftOut(one.until());
        return words.contains(AMONG_THEM)
                && !OF_SOME.matcher(words.replace(AMONG_THEM, "")).find()
                && !NOT_THE_WHOLE.matcher(Content.named(one.before())).find();
    }

    /** The parts of the year, or days, that the words before it speak of. */
    static Set<String> stretches(Telling one) {
        return OF_A_STRETCH
                .matcher(HowOften.leftOut(one.until()))
                .results()
                .map(MatchResult::group)
                .map(part -> part.indexOf(NEW) < 0 ? part : NEW)
                .collect(Collectors.toSet());
    }

    /** 10件文件未同步制作解读: what is not so with all of them is said of some. */
    static boolean isOfThoseNotDone(Telling one) {
        return NotAll.isSaid(one.behind());
    }

    /** Whether both name their places, and not one in common. */
    static boolean areOfOtherPlaces(Telling one, Telling other) {
        Set<String> own = places(one);
        Set<String> others = places(other);
        return !own.isEmpty() && !others.isEmpty() && Collections.disjoint(own, others);
    }

    private static Set<String> places(Telling one) {
        return NamedPlaces.in(one.until());
    }

    /** Whether the words before it say that something was done with so many: 村里劝和<em>了</em>43起. */
    static boolean isOfThoseDone(Telling one) {
        return IS_DONE.matcher(one.clause()).find();
    }

    /** Whether it is of the rest: 余下5处. */
    static boolean isOfTheRest(Telling one) {
        return REST.matcher(one.clause()).find() || isUnsettled(one);
    }

    /** Whether it is of those with whom it is not done: 没有办结的7件, 还有7件没调下来. */
    static boolean isUnsettled(Telling one) {
        return Content.named(one.before() + "\u00b7" + one.behind()).contains(UNSETTLED);
    }
}
