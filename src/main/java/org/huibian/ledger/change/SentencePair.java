package org.huibian.ledger.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.ledger.change.ReportSentences.Sentence;
import org.huibian.report.Report;

/**
 * A sentence of a report as it was and as it is; one of the two is empty where it was added or
 * taken out.
 *
 * @param was its former wording
 * @param is its present one
 */
record SentencePair(Optional<Sentence> was, Optional<Sentence> is) {

    /**
     * The sentences that differ: those that are new in their order, each with the one it stands
     * for, by its pattern or else by its figures; then those that are gone.
     */
    static List<SentencePair> between(Report before, Report after) {
        List<Sentence> former = ReportSentences.of(before);
        List<Sentence> present = ReportSentences.of(after);
        List<Sentence> gone = without(former, present);
        List<SentencePair> pairs = new ArrayList<>();
        for (Sentence sentence : without(present, former)) {
            Optional<Sentence> was = standsFor(sentence, gone);
            was.ifPresent(gone::remove);
            pairs.add(new SentencePair(was, Optional.of(sentence)));
        }
        gone.forEach(was -> pairs.add(new SentencePair(Optional.of(was), Optional.empty())));
        return pairs;
    }

    private static Optional<Sentence> standsFor(Sentence sentence, List<Sentence> gone) {
        return gone.stream()
                .filter(other -> other.pattern().equals(sentence.pattern()))
                .findFirst()
                .or(() -> gone.stream().filter(other -> isOnTheSame(other, sentence)).findFirst());
    }

    private static boolean isOnTheSame(Sentence one, Sentence other) {
        return !one.figures().isEmpty() && one.figures().equals(other.figures());
    }

    /** The sentences that the others lack; one that stands twice must stand twice there. */
    private static List<Sentence> without(List<Sentence> sentences, List<Sentence> others) {
        Map<String, Deque<Sentence>> known = new HashMap<>();
        others.forEach(
                other -> known.computeIfAbsent(other.text(), t -> new ArrayDeque<>()).add(other));
        List<Sentence> left = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Deque<Sentence> same = known.getOrDefault(sentence.text(), new ArrayDeque<>());
            if (same.poll() == null) {
                left.add(sentence);
            }
        }
        return left;
    }
}
