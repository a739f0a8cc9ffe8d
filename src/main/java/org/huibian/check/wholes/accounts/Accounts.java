package org.huibian.check.wholes.accounts;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined.Quote;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.wholes.lists.FailingParts;

/** The sentences of one paragraph as they follow, up to five at a time read as one account. */
public final class Accounts {

    private static final int SENTENCES = 4;

    private final Deque<FigureSentence> before = new ArrayDeque<>();

    /** Forgets what is not of the paragraph of a sentence. */
    public void begin(FigureSentence sentence) {
        before.removeIf(one -> !one.place().equals(sentence.place()));
    }

    /** Goes on to the next sentence. */
    public void add(FigureSentence sentence) {
        before.addLast(sentence);
        if (before.size() > SENTENCES) {
            before.removeFirst();
        }
    }

    /**
     * Whether a sentence just before told a number like that of some parts: they are parts of it.
     */
    public boolean tell(FailingParts parts) {
        BigDecimal sum = FigureSentence.sum(parts.parts());
        return before.stream()
                .flatMap(one -> one.figures().stream())
                .anyMatch(
                        one -> one.isCountedLike(parts.whole()) && one.value().compareTo(sum) == 0);
    }

    /**
     * What fails, and where it is told.
     *
     * @param parts what fails
     * @param quotes the sentences that tell it
     */
    public record Failing(FailingParts parts, List<Quote> quotes) {}

    /** What fails in a sentence, by itself or with those before it. */
    public Optional<Failing> failing(FigureSentence sentence) {
        FigureSentence wider = sentence;
        int own = 0;
        Deque<Quote> quotes = new ArrayDeque<>(List.of(sentence.quote()));
        Optional<FailingParts> failing = failing(Tally.of(sentence, 0));
        Iterator<FigureSentence> earlier = before.descendingIterator();
        while (failing.isEmpty() && earlier.hasNext()) {
            FigureSentence one = earlier.next();
            wider = one.followedBy(wider);
            own += one.figures().size();
            quotes.addFirst(one.quote());
            failing = failing(Tally.of(wider, own));
        }
        return failing.map(parts -> new Failing(parts, List.copyOf(quotes)));
    }

    private static Optional<FailingParts> failing(Tally tally) {
        Optional<FailingParts> years = TimeParts.failing(tally);
        Optional<FailingParts> dated = years.isPresent() ? years : DatedParts.failing(tally);
        Optional<FailingParts> all = dated.isPresent() ? dated : SaidToBeAll.failing(tally);
        Optional<FailingParts> only = all.isPresent() ? all : OnlyThese.failing(tally);
        return only.isPresent() ? only : Breakdowns.failing(tally);
    }
}
