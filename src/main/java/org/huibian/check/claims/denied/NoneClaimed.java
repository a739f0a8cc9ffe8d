package org.huibian.check.claims.denied;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.extract.Passage;
import org.huibian.extract.Problem;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * What is said not to have happened once and is counted elsewhere: 全年无一起越级上访, and 今年仍有到市里上访3批11人次.
 * What an indicator counts is compared as a figure (V12), not here, where both are read as such.
 */
public final class NoneClaimed {

    /** 全年未发生一起越级上访, 杜绝了越级上访; group 1 is what. */
    private static final TextPattern NONE_OF =
            TextPattern.compile(
                    "(?:未发生|没有发生|未出现|没有出现|(?:无|没有|未有)一[起例件人次]|零发生|杜绝了?)(?:过|一[起例件次])?(?:任何)?([\\p{IsHan}]{2,14}?)(?:事件|案件|情况|现象|行为|问题)?(?=[，。；、])");

    /** 安全生产事故为零, 越级上访没有发生过; group 1 is what. */
    private static final TextPattern IS_NONE =
            TextPattern.compile(
                    "(?<=^|[，。；、的年])([\\p{IsHan}&&[^年]]{3,12}?)(?:案件|事件)?(?:始终|继续|连续|全年|均|都|保持|实现|做到|了|为|是|“)*"
                            + "(?:零(?!距离|散|星|售|容忍|跑)”?(?:发生|记录|纪录)?|[没未](?:有)?(?:发生|出现)过?)(?=[，。；、]|$)");

    /** What every IS_NONE has near its end: few sentences have it, and it is soon looked for. */
    private static final TextPattern NONE = TextPattern.compile("零|[没未]有?(?:发生|出现)");

    /** 零败诉, 官司没有输过一场: what is said in words of its own, or of the clause it stands in. */
    private static final TextPattern NONE_LOST =
            TextPattern.compile("无(?:一)?败诉|没有败诉|零(?:败诉|复议|诉讼|被诉|纠错|撤销)|(?:没有?|未曾?)(?:有)?输");

    /** 未发生重大…, 因…引发的: none of a kind, though there may be others. */
    private static final TextPattern OF_A_KIND =
            TextPattern.compile("重大|较大|特大|重特大|恶性|因|引[发起]|导致|造成|的");

    /** 确保不发生越级上访, 力争零败诉: what is meant to be. */
    private static final TextPattern AIM = TextPattern.compile("力争|争取|确保|努力|目标|防止|避免|防范|创建");

    private static final TextPattern HIGHER =
            TextPattern.compile("越级[上走信]?访|(?:进京|赴京|到省|赴省|非正常)[上走]?访|进京赴省");

    /** 到市里上访3批, 越级上访2人次; group 1 or 2 is how many. */
    private static final TextPattern WENT_HIGHER =
            TextPattern.compile(
                    "(?:越级|(?:赴|到|去|进)(?:市|省|京|北京|国家)[^，。；\\d]{0,8}?|进京|赴京|非正常)(?:[上走信]访|访)[^，。；\\d]{0,6}("
                            + Event.COUNT
                            + ")|("
                            + Event.COUNT
                            + ")(?:越级|进京|赴京)[上走信]?访");

    private static final TextPattern NOT_HAPPENED =
            TextPattern.compile(
                    "隐患|苗头|风险|可能|预防|防止|避免|上年|去年|往年|前年|20\\d\\d年(?:发生|出现|的)|同期|下降|减少|(?:化解|排查)(?![^，。；]{0,4}(?:走过场|不|流于|未|失))|如|若|一旦|应急|演练");

    private NoneClaimed() {}

    /** Notes what a report says has not happened and counts elsewhere. */
    public static void examine(Examined report) {
        List<Passage> passages =
                report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE, Chapter.PROBLEMS);
        for (Passage passage : passages) {
            String text = passage.published();
            examine(report, passages, passage, NONE_OF.matcher(text));
            if (NONE.isIn(text)) {
                examine(report, passages, passage, IS_NONE.matcher(text));
            }
            for (TextMatcher none = NONE_LOST.matcher(text); none.find(); ) {
                if (!isAim(text, none)) {
                    examine(
                            report,
                            passages,
                            passage,
                            Clause.around(text, none.start(), none.end()));
                }
            }
        }
    }

    private static void examine(
            Examined report, List<Passage> passages, Passage claim, TextMatcher none) {
        while (none.find()) {
            String what = none.group(1);
            if (!OF_A_KIND.isIn(what) && !isAim(claim.published(), none)) {
                examine(report, passages, claim, what);
            }
        }
    }

    private static boolean isAim(String text, TextMatcher none) {
        return AIM.isIn(text.substring(Clause.start(text, none.start()), none.end()));
    }

    private static void examine(
            Examined report, List<Passage> passages, Passage claim, String what) {
        Optional<Event> known = Event.of(what);
        Event event = known.orElseGet(() -> Event.named(what));
        for (Passage other : passages) {
            Optional<String> number =
                    other == claim
                            ? Optional.empty()
                            : counted(what, event, PlainNumbers.of(other.published()));
            if (number.isPresent()
                    && !isCompared(report, claim, other)
                    && !report.isNoted(claim.published())) {
                report.note(
                        Severity.WARNING,
                        "none",
                        List.of(Quote.of(claim), Quote.of(other)),
                        known.map(Event::name).orElse(what),
                        number.get());
                return;
            }
        }
    }

    private static Optional<String> counted(String what, Event event, String text) {
        Optional<String> number = HIGHER.isIn(what) ? wentHigher(text) : event.countedIn(text);
        return number.filter(count -> !NOT_HAPPENED.isIn(text));
    }

    private static Optional<String> wentHigher(String text) {
        TextMatcher count = WENT_HIGHER.matcher(text);
        return count.find()
                ? Optional.ofNullable(count.group(1) == null ? count.group(2) : count.group(1))
                : Optional.empty();
    }

    /** Whether both are read as one figure: V12 tells of them. */
    private static boolean isCompared(Examined report, Passage claim, Passage other) {
        return report.problems(Problem.Kind.CONTRADICTION).stream()
                .map(problem -> Examined.quotes(problem).stream().map(Quote::text).toList())
                .anyMatch(
                        quotes ->
                                Stream.of(claim.published(), other.published())
                                        .allMatch(quotes::contains));
    }
}
