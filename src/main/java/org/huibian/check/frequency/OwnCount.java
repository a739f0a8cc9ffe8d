package org.huibian.check.frequency;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.frequency.held.Levels;
import org.huibian.check.frequency.held.TimesHeld;
import org.huibian.check.frequency.rhythm.Rhythm;

/** The count that a sentence gives of what it says is done so often: 每月学习一次，…全年学习9次. */
final class OwnCount {

    /** Every other month. */
    private static final int RARELY = 6;

    /** Between a count and a rhythm of it: 4次，平均每季度一次. */
    private static final Pattern RIGHT_BEHIND = Pattern.compile("[，（、](?:基本|大体|平均|做到|坚持|保持)*");

    private OwnCount() {}

    /** Of a rhythm of a sentence; empty where it agrees with a nearer rhythm. */
    static Optional<TimesHeld> of(String text, Rhythm rhythm, int months) {
        List<Rhythm> rhythms = Rhythm.of(text);
        String subject = subject(text, rhythm);
        int until = nextClause(text, rhythm, rhythms);
        List<TimesHeld> counts = TimesHeld.of(text, rhythms);
        return counts.stream()
                .filter(count -> isSame(text, rhythm, subject, count, until))
                .filter(count -> !isSumOfOthers(subject, count, counts))
                .filter(count -> isNearest(rhythm, count, counts))
                // What is counted behind a frequency is nearer to it than what was before.
                .sorted(Comparator.comparing(count -> count.end() <= rhythm.start()))
                .findFirst()
                .filter(count -> !agreesWithAnother(text, rhythm, rhythms, count, months));
    }

    /** What a rhythm is of; 每月召开一次、雷打不动 speaks of what the clause before it names. */
    static String subject(String text, Rhythm rhythm) {
        Optional<Rhythm> next = Levels.next(text, rhythm);
        if (next.isPresent()) {
            return subject(text, next.get());
        }
        String named = SameBusiness.withoutManner(rhythm.subject());
        String own = SameBusiness.without(named).replaceAll("[一二两三\\d]|[、，]", "");
        int clause = Clause.start(text, rhythm.start());
        return own.length() >= 2 || clause == 0
                ? named
                : text.substring(Clause.start(text, clause - 1), clause) + named;
    }

    /** 每日接待、每月研判，研判会12次，节前加开3次，合计15次: a bare sum is of what it adds up. */
    private static boolean isSumOfOthers(String subject, TimesHeld sum, List<TimesHeld> counts) {
        int left = sum.times();
        int k = counts.indexOf(sum);
        while (left > 0 && --k >= 0) {
            left -= counts.get(k).times();
        }
        return SameBusiness.without(sum.words()).length() < 2
                && k >= 0
                && left == 0
                && k < counts.indexOf(sum) - 1
                && !SameBusiness.shares(subject, counts.get(k).words());
    }

    /** 出庭一次，听意见十二次，一月一次: how often alone speaks of the count right before it. */
    private static boolean isNearest(Rhythm rhythm, TimesHeld count, List<TimesHeld> counts) {
        return !isBare(rhythm.subject())
                || counts.stream()
                        .noneMatch(
                                one -> one.start() >= count.end() && one.end() <= rhythm.start());
    }

    /** 每半年公布一次执法数据，每季度公布一次财政数据，公布财政数据4次: of the nearer one. */
    private static boolean agreesWithAnother(
            String text, Rhythm rhythm, List<Rhythm> rhythms, TimesHeld count, int months) {
        return rhythms.stream()
                .filter(other -> other.start() > rhythm.end() && other.end() <= count.start())
                .filter(other -> SameBusiness.shares(other.subject(), count.words()))
                .anyMatch(other -> Due.of(text, other, months).contradictedBy(count).isEmpty());
    }

    /** Whether a count of a sentence is of what a frequency of it is of. */
    private static boolean isSame(
            String text, Rhythm rhythm, String subject, TimesHeld count, int until) {
        if (!SameBusiness.mayBeOfAKind(subject, count.words())
                || Levels.differ(text, rhythm, count)
                || !SameBusiness.mayBeOfOneActor(
                        Clause.around(text, rhythm.start(), rhythm.end()), count.before())) {
            return false;
        }
        if (count.end() <= rhythm.start()) {
            boolean among = Clause.around(text, rhythm.start(), rhythm.end()).contains("其中");
            return (count.ofTheYear() || isOfTheYear(text, rhythm, count))
                    && !among
                    && (isBare(rhythm.subject())
                            || SameBusiness.shares(subject, count.words())
                            || SameBusiness.areLessons(subject, count.words()));
        }
        boolean behind = count.start() >= rhythm.end() && count.start() < until;
        return behind
                && (count.ofTheYear()
                        ? SameBusiness.isSame(subject, count.words()) || goesOn(text, rhythm, count)
                        : Clause.start(text, count.start()) > rhythm.end()
                                && SameBusiness.areOfAKind(subject, count.words())
                                && SameBusiness.shares(rhythm.subject(), count.words()));
    }

    /**
     * 评查案卷4次，每季度一次: a rhythm of a few times a year right behind a count; of a month or a week it
     * may be of a course or a campaign.
     */
    private static boolean isOfTheYear(String text, Rhythm rhythm, TimesHeld count) {
        return rhythm.often().most() <= RARELY
                && RIGHT_BEHIND.matcher(text.substring(count.end(), rhythm.start())).matches()
                && isBare(rhythm.subject());
    }

    /** 会前学法制度，每月学习一次，…会前学法9次: what the clause before the rhythm names is counted. */
    private static boolean goesOn(String text, Rhythm rhythm, TimesHeld count) {
        int clause = Clause.start(text, rhythm.start());
        return clause > 0
                && SameBusiness.shares(
                        text.substring(Clause.start(text, clause - 1), clause), count.words());
    }

    /** Where another rhythm begins in a later clause: what is counted there is its own. */
    private static int nextClause(String text, Rhythm rhythm, List<Rhythm> rhythms) {
        int clauseEnd = Clause.end(text, rhythm.end());
        return rhythms.stream()
                .filter(other -> other.start() > clauseEnd)
                .filter(other -> !SameBusiness.shares(rhythm.subject(), other.subject()))
                .filter(other -> !isBare(other.subject()))
                .mapToInt(Rhythm::start)
                .findFirst()
                .orElse(text.length());
    }

    /** A frequency that its clause says nothing beside: 做到每月一次. */
    private static boolean isBare(String subject) {
        return subject.replaceAll("做到|坚持|实现|达到|基本|均|都|保持|[一二两三\\d](?:次|场)|\\p{Punct}|、", "")
                        .length()
                < 2;
    }
}
