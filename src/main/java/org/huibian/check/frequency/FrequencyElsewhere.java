package org.huibian.check.frequency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.check.frequency.rhythm.Rhythm;
import org.huibian.extract.Passage;

/**
 * V06 over two chapters: 律师每月到服务站集中坐班一次, and elsewhere 服务站全年组织律师集中坐班9次. Both must name the very
 * business; where some count of the report agrees with the frequency, that is the one it is of.
 */
final class FrequencyElsewhere {

    /** So many characters in common name the very business: 集中坐班, 专题会议. */
    private static final int NAME = 4;

    /** More than so many times what is due are of another thing. */
    private static final int FAR_MORE = 2;

    /** What one of several did himself is a part of what was held. */
    private static final Pattern ONE_OF_THEM =
            Pattern.compile(
                    "书记|主任|镇长|乡长|主要负责(?:人|同志)|主要领导|班子成员|分管|副职|带头|带队|亲自|主持|参加|出席|列席|邀请|配合|协助");

    private FrequencyElsewhere() {}

    /**
     * A count and where it stands.
     *
     * @param passage its sentence
     * @param held the count
     */
    private record Told(Passage passage, TimesHeld held) {}

    /** Notes the frequencies that a count of another paragraph contradicts, one for a sentence. */
    static void examine(Examined report, List<Passage> passages, int months) {
        List<Told> counts = new ArrayList<>();
        for (Passage passage : passages) {
            String text = PlainNumbers.of(passage.published());
            TimesHeld.of(text, Rhythm.of(text)).stream()
                    .filter(TimesHeld::ofTheYear)
                    .forEach(held -> counts.add(new Told(passage, held)));
        }
        for (Passage passage : passages) {
            String text = PlainNumbers.of(passage.published());
            List<Rhythm> rhythms = counts.isEmpty() ? List.of() : Rhythm.of(text);
            for (Rhythm rhythm : rhythms) {
                if (!report.isNoted(passage.published())) {
                    examine(report, passage, Due.of(text, rhythm, months), counts);
                }
            }
        }
    }

    private static void examine(Examined report, Passage passage, Due due, List<Told> counts) {
        List<Told> same =
                counts.stream().filter(count -> isSame(passage, due.rhythm(), count)).toList();
        boolean agrees =
                same.stream().anyMatch(count -> due.contradictedBy(count.held()).isEmpty());
        if (agrees) {
            return;
        }
        same.stream()
                .filter(count -> !count.passage().equals(passage))
                .filter(count -> !report.isNoted(count.passage().published()))
                .filter(count -> count.held().times() <= FAR_MORE * due.times())
                .findFirst()
                .ifPresent(
                        count ->
                                StatedFrequency.contradicts(
                                        report,
                                        List.of(Quote.of(passage), Quote.of(count.passage())),
                                        due,
                                        count.held()));
    }

    private static boolean isSame(Passage passage, Rhythm rhythm, Told count) {
        String text = PlainNumbers.of(passage.published());
        String clause = Clause.around(text, rhythm.start(), rhythm.end());
        return SameBusiness.mayBeOfAKind(rhythm.subject(), count.held().words())
                && SameBusiness.mayBeOfOneBody(text, count.held().clause())
                && (SameBusiness.nameOne(clause, count.held().before(), NAME)
                        || LawLearnt.isOfOne(clause, count.held().clause()))
                && ONE_OF_THEM
                        .matcher(count.held().clause())
                        .results()
                        .allMatch(one -> clause.contains(one.group()));
    }
}
