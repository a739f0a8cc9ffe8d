package org.huibian.check.frequency.held;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huibian.check.Clause;
import org.huibian.check.frequency.rhythm.Rhythm;
import org.huibian.extract.quantity.numeral.WrittenNumber;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * How many times something was done: 全年如期召开3次, 学法共两次, 研判会开了7场.
 *
 * @param start where the number begins in its text
 * @param end behind its unit
 * @param times how many
 * @param words the words of its clause that say what was done
 * @param ofTheYear whether its clause says that it is of the year or of all
 * @param before its clause up to the number
 * @param clause its clause
 */
public record TimesHeld(
        int start,
        int end,
        int times,
        String words,
        boolean ofTheYear,
        String before,
        String clause) {

    private static final TextPattern NUMBER =
            TextPattern.compile(
                    "(?<![\\d.第几每各一二两三四五六七八九十百千〇零])(?<!数(?=\\p{IsHan}))(\\d{1,9}|[〇零一二两三四五六七八九十百千]{1,7})(?:余|多)?(?:次|场次?|期|轮|回|趟|遍|堂|讲|课|晚(?!上)|个?半?天)(?![数性元方家户]|以内|之内|后)");

    private static final TextPattern OF_THE_YEAR =
            TextPattern.compile(
                    "全年(?:度|里|内)?|年内|今年(?:以来)?|(?:20\\d\\d|本)年(?:度|内|里)?|[这那]?一年(?:来|里|下来|间|中|内|到头|(?=[\\p{IsHan}]{1,4}了))|年度|累计|合计|总计|总共|总数|次数|先后|实际|实(?=[开学召组])|(?<!公)一?共(?![建同治享产青识])(?:计|有)?|(?:截[至止]|到|至)(?:今年|目前|年[底末]|1?[0-9]月[底末份]?|12月31日)|年[底末]|从年头到年尾|前?\\d{1,2}个月(?:来|里|内|间)?");

    /** What makes it another's, another year's, a part, or yet to come. */
    private static final TextPattern OTHER =
            TextPattern.compile(
                    "其中|另外?|此外|还(?!是|款)|首次|上年|去年|前年|往年|同期|比|较|同比|拟|计划|要求|规定|不少于|不低于|至少|原定|明年|来年|下一?年|区级|市级|全[区市县]|一次性|上级|每(?!个?(?:村|社区|小区|网格|学校)[^，。；月季]*$)|各[\\p{IsHan}]{0,4}$|列席|当[天日]|现场|未|没"
                            // 三十天后再回访一次: of each, when so long has passed.
                            + "|(?:[天日周]|星期|个月)[之以]?后(?:再|又|还|就|即|各|都|须|应|要|得)*[\\p{IsHan}]{0,4}$");

    private static final TextPattern OF_EACH = TextPattern.compile("每个?(?:村|社区|小区|网格|学校)");

    private static final TextPattern MANNER =
            TextPattern.compile(
                    "推出|发布|编发|印发|刊发|开班|举行|实施|执行|如期|按期|按时|如数|实际|共计|总共|仅仅|仅|只有|只|就|下来|了|实有|坚持|顺利|成功|正式|先后|陆续|次数|场次|达到?|有|为|到|一共");

    private static final TextPattern COUNT = TextPattern.compile("\\d+(?:次|场|期|件|份|个|名|人)");

    private static final int NEAR = 14;
    private static final int WHEN = 4;
    private static final int BEHIND = 10;

    /** The counts of a text whose counts are in digits, but those of a frequency. */
    public static List<TimesHeld> of(String text, List<Rhythm> rhythms) {
        List<TimesHeld> counts = new ArrayList<>();
        for (TextMatcher one = NUMBER.matcher(text); one.find(); ) {
            int start = one.start();
            boolean ofRhythm =
                    rhythms.stream()
                            .anyMatch(
                                    r ->
                                            r.start() <= start
                                                    && start < r.start() + r.wording().length());
            OptionalInt times = WrittenNumber.of(String.valueOf(one.group(1)));
            if (!ofRhythm && times.isPresent()) {
                of(text, rhythms, one, times.getAsInt()).ifPresent(counts::add);
            }
        }
        return counts;
    }

    private static Optional<TimesHeld> of(
            String text, List<Rhythm> rhythms, TextMatcher number, int times) {
        int from = Clause.start(text, number.start());
        for (Rhythm rhythm : before(rhythms, number.start())) {
            // “一月一法”6次 names what was done by how often it is.
            boolean name = text.substring(rhythm.end(), number.start()).indexOf('”') >= 0;
            int behind = name ? 0 : rhythm.start() + rhythm.wording().length();
            from = behind <= number.start() ? Math.max(from, behind) : from;
        }
        // 例会12次、评查4次: each with its own words.
        int list = text.lastIndexOf('、', number.start() - 1);
        boolean counted = list > from && COUNT.isIn(text.substring(from, list));
        String before = text.substring(counted ? list + 1 : from, number.start());
        int end = Clause.end(text, number.end());
        String after =
                text.substring(number.end(), Math.min(end, number.end() + BEHIND))
                        .replaceFirst("、.*", "");
        if (OTHER.isIn(before)) {
            return Optional.empty();
        }
        int own = Clause.start(text, number.start());
        String when = own == 0 ? "" : text.substring(Clause.start(text, own - 1), own - 1);
        // 一年来，中心组学法2次: a clause that only says when.
        boolean year =
                OF_THE_YEAR.isIn(text.substring(from, number.start()))
                        || when.length() <= WHEN && OF_THE_YEAR.isIn(when);
        String words = said(before);
        String near = words.substring(Math.max(0, words.length() - NEAR));
        return Optional.of(
                new TimesHeld(
                        number.start(),
                        number.end(),
                        times,
                        near + MANNER.replaceAll(after, ""),
                        year,
                        text.substring(Clause.start(text, number.start()), number.start()),
                        text.substring(Clause.start(text, number.start()), end)));
    }

    /** 全年每村更新10次: so many times at each of them. */
    public boolean isOfEach() {
        return OF_EACH.isIn(before);
    }

    /** Where its clause names what was done: before the number, or behind it (年内开展的7次案卷评查). */
    public String named() {
        boolean onlyWhen = OF_THE_YEAR.replaceAll(before, "").length() < 2;
        return onlyWhen || before.endsWith("的") ? clause : before;
    }

    private static List<Rhythm> before(List<Rhythm> rhythms, int at) {
        return rhythms.stream().filter(rhythm -> rhythm.end() <= at).toList();
    }

    /**
     * What a clause says before a number of what was done: behind 全年, or before 共 where nothing
     * follows it.
     */
    private static String said(String before) {
        String behind = before;
        for (TextMatcher time = OF_THE_YEAR.matcher(before); time.find(); ) {
            behind = before.substring(time.end());
        }
        String bare = MANNER.replaceAll(behind, "");
        return bare.length() < 2 ? MANNER.replaceAll(OF_THE_YEAR.replaceAll(before, ""), "") : bare;
    }
}
