package org.huibian.check.frequency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.AllCommunities;
import org.huibian.check.frequency.held.Chaired;
import org.huibian.check.frequency.held.JoinedVerbs;
import org.huibian.check.frequency.held.Levels;
import org.huibian.check.frequency.held.TimesHeld;
import org.huibian.check.frequency.rhythm.Often;
import org.huibian.check.frequency.rhythm.Rhythm;
import org.huibian.check.frequency.rhythm.YearPart;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;

/**
 * V06 频率与实数不符: 每季度…一次 and, in the same sentence or one beside it and of the same business, clearly
 * fewer or more times in the whole year. A frequency alone is never multiplied.
 */
public final class StatedFrequency extends ReportCheck {

    /** So many sentences behind its own a count may stand, in the same paragraph. */
    private static final int FAR = 2;

    /** More than so many times what is due are of another thing. */
    private static final int FAR_MORE = 3;

    private static final int YEAR = 12;

    /** The check. */
    public StatedFrequency() {
        super("V06");
    }

    @Override
    protected void examine(Examined report) {
        int months = upTo(report);
        List<Passage> passages = report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE);
        for (int i = 0; i < passages.size(); i++) {
            String text = JoinedVerbs.of(passages.get(i).published());
            List<Rhythm> rhythms = Rhythm.of(text);
            boolean noted = false;
            for (Rhythm rhythm : rhythms) {
                noted = noted || noted(report, List.of(passages.get(i)), text, rhythm, months);
            }
            for (int k = 1; k <= FAR && !noted && !rhythms.isEmpty(); k++) {
                Optional<Passage> next = beside(passages, i, i + k);
                noted =
                        next.isPresent()
                                && notedBeside(
                                        report, passages.get(i), next.get(), rhythms, months);
            }
            if (!noted && !rhythms.isEmpty()) {
                Passage own = passages.get(i);
                beside(passages, i, i - 1)
                        .ifPresent(one -> notedBeside(report, own, one, rhythms, months));
            }
        }
        FrequencyElsewhere.examine(report, passages, months);
    }

    /** A sentence of the same section near another: of the same paragraph, or right behind it. */
    private static Optional<Passage> beside(List<Passage> passages, int i, int at) {
        return Optional.of(at)
                .filter(k -> k >= 0 && k < passages.size())
                .map(passages::get)
                .filter(one -> one.section() == passages.get(i).section())
                .filter(
                        one ->
                                at == i + 1
                                        || Quote.of(one)
                                                .place()
                                                .equals(Quote.of(passages.get(i)).place()));
    }

    /** Whether a count of one sentence contradicts a frequency of another; it is noted then. */
    private static boolean notedBeside(
            Examined report, Passage own, Passage other, List<Rhythm> rhythms, int months) {
        String text = JoinedVerbs.of(own.published());
        String counted = JoinedVerbs.of(other.published());
        String both = text + counted;
        int end = text.length();
        List<TimesHeld> counts =
                TimesHeld.of(both, Rhythm.of(both)).stream()
                        .filter(count -> count.start() >= end && count.ofTheYear())
                        .toList();
        List<Quote> quotes = List.of(Quote.of(own), Quote.of(other));
        for (Rhythm rhythm : rhythms) {
            Due due = Due.of(both, rhythm, months);
            String subject = OwnCount.subject(text, rhythm);
            Optional<TimesHeld> same =
                    counts.stream()
                            .filter(one -> SameBusiness.shares(subject, one.words()))
                            .filter(one -> SameBusiness.mayBeOfAKind(subject, one.words()))
                            .filter(one -> !Levels.differ(text, rhythm, one))
                            .filter(one -> SameBusiness.mayBeOfOneBody(text, one.clause()))
                            .filter(one -> one.times() <= FAR_MORE * due.times())
                            .filter(one -> SameName.mayBeAllOver(text, one.before()))
                            .filter(one -> Chaired.isOfAll(text, text, counted, one))
                            .filter(one -> Chaired.mayBeOfAll(counted, one, due.times()))
                            .findFirst();
            if (same.isPresent() && contradicts(report, quotes, due, same.get())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a count of its sentence contradicts a frequency; it is noted then. */
    private static boolean noted(
            Examined report, List<Passage> own, String text, Rhythm rhythm, int months) {
        List<Quote> quotes = own.stream().map(Quote::of).toList();
        return OwnCount.of(text, rhythm, months)
                .filter(count -> contradicts(report, quotes, Due.of(text, rhythm, months), count))
                .isPresent();
    }

    /** Whether a count contradicts what is due; it is noted then. */
    static boolean contradicts(Examined report, List<Quote> quotes, Due due, TimesHeld count) {
        Optional<Often> wrong =
                due.contradictedBy(count)
                        .filter(w -> due.ofEachCommunity(count, communities(report)).isEmpty());
        wrong.ifPresent(
                often ->
                        report.note(
                                Severity.WARNING,
                                "message",
                                quotes,
                                due.rhythm().wording(),
                                count.times(),
                                Math.round(often.least())));
        return wrong.isPresent();
    }

    /** How many communities and villages there are, by whatever the report says of them. */
    private static List<Integer> communities(Examined report) {
        return report.report().mentions().stream()
                .filter(one -> one.indicator().equals(AllCommunities.COMMUNITIES))
                .flatMap(one -> one.value().stream())
                .map(BigDecimal::intValue)
                .filter(number -> number > 1)
                .distinct()
                .toList();
    }

    private static int upTo(Examined report) {
        for (Passage passage : report.passages(Chapter.HEAD)) {
            if (YearPart.isToldIn(passage.published())) {
                return YearPart.months(passage.published(), YEAR);
            }
        }
        return YEAR;
    }
}
