package org.huibian.check.frequency.rhythm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.memory.Lately;
import org.huibian.search.PatternIndex;
import org.huibian.search.TextPattern;

/**
 * How often something is said to be done: 每月两次, 按季, 双月例会, 每逢单月, 每周二、周五, 一季一通报, 上、下半年各一次.
 *
 * @param start where it begins in the text
 * @param end behind it
 * @param wording as written
 * @param often how many times that makes in twelve months
 * @param told whether it says how many times within its period; 逐月 does not
 * @param subject the words of its clause that say what is done
 */
public record Rhythm(
        int start, int end, String wording, Often often, boolean told, String subject) {

    /** 每到季度末，…听取一次汇报: its clause is only when. */
    private static final TextPattern WHEN =
            TextPattern.compile(
                    "^(?:末|底|初|伊始|之初|之末|结束|[上中下]旬|\\d{1,2}[日号]|[一二三四五六日](?:[上下]午|傍?晚上?|夜[里晚])?)?$");

    /** 每天300元, 每月租金1200元: a price, not how often. */
    private static final TextPattern PRICE =
            TextPattern.compile("^[^，。；、\\d]{0,6}\\d[\\d,.]*(?:余|多)?万?元");

    /** 进村服务定在<em>每月逢五的集日前后</em>: near which market days, not how often; 定在每季度末 is how often. */
    private static final Pattern SET_ON = Pattern.compile("(?:定|安排|放|选|排|凑|赶|集中|约|挑|设)(?:好|准)?在$");

    private static final Pattern NEAR_DAYS =
            Pattern.compile(
                    "[^，。；、\\d]{0,6}(?:集日|圩日|墟日|集市|庙会|赶[集圩场]|逢[集圩场])(?:日|天)?(?:前后|期间|左右|附近|前几天|后几天|那几天|这几天)(?!召开|举办|开展|举行|组织)");

    /** So far around a rhythm is looked at. */
    private static final int NEAR = 24;

    private static final PatternIndex<RhythmForm> FORMS =
            new PatternIndex<>(RhythmForm.ALL, RhythmForm::pattern);

    private static final Lately<List<Rhythm>> LATELY = new Lately<>(Rhythm::in);

    /** The rhythms of a text whose counts are in digits. */
    public static List<Rhythm> of(String text) {
        return LATELY.of(text);
    }

    private static List<Rhythm> in(String text) {
        List<RhythmForm.Found> found = new ArrayList<>();
        for (RhythmForm form : FORMS.candidates(text)) {
            found.addAll(form.in(text));
        }
        found.sort(Comparator.comparingInt(RhythmForm.Found::start));
        List<Rhythm> rhythms = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < found.size(); i++) {
            RhythmForm.Found one = found.get(i);
            if (one.start() >= last
                    && !PRICE.isIn(
                            text.substring(one.end(), Math.min(text.length(), one.end() + NEAR)))
                    && !isWhen(text, one)) {
                rhythms.add(of(text, one, last, next(text, found, i)));
                last = one.end();
            }
        }
        return List.copyOf(rhythms);
    }

    private static boolean isWhen(String text, RhythmForm.Found one) {
        return NEAR_DAYS.matcher(text).region(one.end(), text.length()).lookingAt()
                && SET_ON.matcher(text).region(Math.max(0, one.start() - NEAR), one.start()).find();
    }

    /** Where the next begins that does not overlap; the end of the text where there is none. */
    private static int next(String text, List<RhythmForm.Found> found, int i) {
        return found.stream()
                .mapToInt(RhythmForm.Found::start)
                .filter(start -> start >= found.get(i).end())
                .findFirst()
                .orElse(text.length());
    }

    private static Rhythm of(String text, RhythmForm.Found found, int last, int next) {
        int start = found.start();
        int end = found.end();
        // 月晾晒、季评比: each of them speaks of its own.
        int clauseEnd = Clause.end(text, end);
        boolean when =
                WHEN.isIn(text.substring(end, clauseEnd))
                        && clauseEnd < text.length()
                        && text.charAt(clauseEnd) == '，';
        int until = Math.min(when ? Clause.end(text, clauseEnd + 1) : clauseEnd, next);
        int clause = Clause.start(text, start);
        int from = last > clause || found.named() ? start : clause;
        String behind = text.substring(end, until);
        behind = found.named() ? behind.replaceFirst("、.*", "") : behind;
        RhythmTimes times = RhythmTimes.in(when ? behind.replaceFirst("，", "·") : behind);
        int plain = found.named() ? Math.min(2, behind.length()) : 0;
        int more = times.end() > 0 ? times.end() : plain;
        return new Rhythm(
                start,
                end,
                text.substring(start, Math.min(text.length(), end + more)),
                found.yearly() ? found.often() : found.often().times(times.often()),
                found.yearly() || found.named() || times.end() > 0,
                text.substring(from, start) + behind);
    }
}
