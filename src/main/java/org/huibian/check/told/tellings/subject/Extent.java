package org.huibian.check.told.tellings.subject;

import java.util.Collections;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.Rest;
import org.huibian.check.memory.Once;
import org.huibian.check.told.some.NotAll;
import org.huibian.check.told.words.Content;
import org.huibian.check.told.words.HowOften;
import org.huibian.check.told.words.NamedPlaces;

/**
 * Of how many of all a count is told, by the words beside it: of some (其中, 另), of a part of the
 * year (上半年), of one place, of those done or not done, or of the rest. Each count is compared with
 * many others: what is asked of it then is worked out once; not for several threads.
 */
public final class Extent {

    /** A stretch of the year, or a day that comes again: 宪法宣传周, 赶集日. */
    private static final String STRETCH =
            "半年|季度|学期|汛期|新[增建聘装添招]|[春夏秋冬][季天]|(?<!\\d)\\d{1,2}月|[一二三四五六七八九十]月|期间|(?<![逐每])[周日](?![期密边到常])|(?<![环细情调关季时])节(?![约点能水奏])";

    /** What is not done is called so (alike.csv). */
    private static final String UNSETTLED = "未结";

    private static final String AMONG_THEM = "其中";

    private static final String SOME =
            "其中|去年|上年|往年|历年|[两二三四五六七八九十几多]年(?:来|下来|里|间)|20\\d\\d年|(?<![习度作])计划|另|其余|剩余|首[批期]|第[一二三四五六](?!责任)|部分|个别|(?<!现)有的|又[聘增添招配选]";

    private static final Pattern OF_A_PART = Pattern.compile(STRETCH + "|" + SOME);
    private static final Pattern OF_THE_YEAR =
            Pattern.compile("^(?:全年|一年来|年内)(?![^，。；]*(?:" + STRETCH + "))");
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

    private final Telling one;

    /** The words before it, without how often something is done. */
    private final String words;

    private final boolean partly;
    private final Once<Set<String>> stretches = new Once<>(this::namedStretches);
    private final Once<Set<String>> places;

    /** Of a count. */
    Extent(Telling one) {
        this.one = one;
        this.words = HowOften.leftOut(one.until());
        this.places = new Once<>(() -> NamedPlaces.in(one.until()));
        this.partly = NOT_THE_WHOLE.matcher(Content.named(one.before())).find();
    }

    /** Whether it is of some of them, or of a part of the year, by the words before it. */
    public boolean isOfAPart() {
        // 到圩日看宣传，全年60场…: of the year, whatever day stands before.
        Pattern part = OF_THE_YEAR.matcher(one.clause()).find() ? OF_SOME : OF_A_PART;
        return partly || part.matcher(words).find();
    }

    /** The same by the words of its own clause. */
    public boolean isOfAPartItself() {
        return partly || OF_A_PART.matcher(HowOften.leftOut(one.clause())).find();
    }

    /** Whether it is of one occasion, by the words of its clause. */
    public boolean isOfAnEvent() {
        return OF_AN_EVENT.matcher(one.clause()).find();
    }

    /** Whether it is of some of them, by the words before it. */
    public boolean isOfSome() {
        return partly || OF_SOME.matcher(words).find();
    }

    /** Whether it is of some of them for no other reason than that it is told among them: 其中. */
    boolean isAmong() {
        return !partly
                && words.contains(AMONG_THEM)
                && !OF_SOME.matcher(words.replace(AMONG_THEM, "")).find();
    }

    /** Whether the words before both speak of the same parts of the year, or days, or of none. */
    boolean isOfTheTimeOf(Extent other) {
        return stretches.get().equals(other.stretches.get());
    }

    private Set<String> namedStretches() {
        return OF_A_STRETCH
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .map(part -> part.indexOf(NEW) < 0 ? part : NEW)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** 10件文件未同步制作解读: what is not so with all of them is said of some. */
    boolean isOfThoseNotDone() {
        return NotAll.isSaid(one.behind());
    }

    /** Whether both name their places, and not one in common. */
    public boolean isOfOtherPlaces(Extent other) {
        return !places.get().isEmpty()
                && !other.places.get().isEmpty()
                && Collections.disjoint(places.get(), other.places.get());
    }

    /** Whether the words before it say that something was done with so many: 村里劝和<em>了</em>43起. */
    public boolean isOfThoseDone() {
        return IS_DONE.matcher(one.clause()).find();
    }

    /** Whether it is of the rest: 余下5处. */
    public boolean isOfTheRest() {
        return REST.matcher(one.clause()).find() || isUnsettled();
    }

    /** Whether it is of those with whom it is not done: 没有办结的7件, 还有7件没调下来. */
    public boolean isUnsettled() {
        return Content.named(one.before() + "\u00b7" + one.behind()).contains(UNSETTLED);
    }
}
