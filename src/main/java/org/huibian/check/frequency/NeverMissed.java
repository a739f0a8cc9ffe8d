package org.huibian.check.frequency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.frequency.held.JoinedVerbs;
import org.huibian.check.frequency.held.TimesHeld;
import org.huibian.check.frequency.rhythm.Rhythm;
import org.huibian.check.told.words.HowOften;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;

/**
 * V06 of what a leader never missed: 每两个月举办一次执法业务培训, and 带头参加执法培训，全年4次培训期期不缺. As many as he
 * attended there were.
 */
final class NeverMissed {

    /** 参加执法培训; group 1 is what he attended. */
    private static final Pattern ATTENDED =
            Pattern.compile(
                    "(?:参加|出席|列席|主持|带队|参与|旁听|到)(?:开展|召开|参加|检查)?(\\p{IsHan}{4,10})(?=，|全年|$)");

    /** Of what others hold. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("上级|[省市县区]里|[省市县区](?:司法局|委|政府)|党校|外出|其余|其中");

    private NeverMissed() {}

    /** Notes the frequencies of a report that such a count falls short of. */
    static void examine(Examined report, List<Passage> passages, int months) {
        for (Passage count :
                report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE, Chapter.PROBLEMS)) {
            String text = JoinedVerbs.of(count.published());
            if (HowOften.isEveryTime(text) && !OF_OTHERS.matcher(text).find()) {
                for (TimesHeld held : TimesHeld.of(text, Rhythm.of(text))) {
                    attended(text, held)
                            .ifPresent(
                                    what -> examine(report, passages, months, count, held, what));
                }
            }
        }
    }

    /** What was attended, where the clause of a count says that none was missed. */
    private static Optional<String> attended(String text, TimesHeld held) {
        int start = Clause.start(text, held.start());
        String lead = text.substring(Clause.start(text, Math.max(0, start - 1)), held.start());
        Matcher attended = ATTENDED.matcher(lead);
        // 一次不落 is no count.
        return held.times() > 1 && HowOften.isEveryTime(held.clause()) && attended.find()
                ? Optional.of(attended.group(1))
                : Optional.empty();
    }

    private static void examine(
            Examined report,
            List<Passage> passages,
            int months,
            Passage count,
            TimesHeld held,
            String what) {
        for (Passage passage : passages) {
            String text = JoinedVerbs.of(passage.published());
            for (Rhythm rhythm : Rhythm.of(text)) {
                boolean same =
                        passage != count
                                && SameBusiness.areOfAKind(rhythm.subject(), what)
                                && isWithin(what, OwnCount.subject(text, rhythm));
                if (same
                        && !report.isNoted(passage.published())
                        && !report.isNoted(count.published())) {
                    Due due = Due.of(text + JoinedVerbs.of(count.published()), rhythm, months);
                    StatedFrequency.contradicts(
                            report, List.of(Quote.of(passage), Quote.of(count)), due, held);
                }
            }
        }
    }

    /** Whether the hanzi of a name stand in some words in their order: 执法培训 in 执法业务培训. */
    private static boolean isWithin(String name, String words) {
        int at = -1;
        for (int i = 0; i < name.length(); i++) {
            at = words.indexOf(name.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
