package org.huibian.check.wholes.accounts;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.check.Examined.Quote;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.wholes.lists.FailingParts;

/** The sentences of one paragraph as they follow, up to five at a time read as one account. */
public final class Accounts {

    private static final int SENTENCES = 4;

    /** How far back a heading between them lets the whole of some kinds stand. */
    private static final int LATELY = 6;

    private final Deque<FigureSentence> before = new ArrayDeque<>();
    private final Deque<FigureSentence> lately = new ArrayDeque<>();

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
        lately.addLast(sentence);
        if (lately.size() > LATELY) {
            lately.removeFirst();
        }
    }

    /**
     * Whether a sentence just before told a number like that of some parts, or of them and what
     * seems their whole: they are parts of it.
     */
    public boolean tell(FailingParts parts) {
        return tell(before, parts.whole(), FigureSentence.sum(parts.parts()))
                || isFirstOfKinds(parts);
    }

    /**
     * 1.受理341件。2.构成：物业134件，邻里97件，其他110件: whether what seems the whole is with the others what a
     * sentence just before told.
     */
    private boolean isFirstOfKinds(FailingParts parts) {
        BigDecimal all = FigureSentence.sum(parts.parts()).add(parts.whole().value());
        return tellLately(parts, all) || isFirstOfListBefore(parts);
    }

    /**
     * 调成400件。镇里331件，村里52件，站上17件。土地124件，…: whether what seems the whole makes, with those that
     * follow it at first, what was told; then another list begins.
     */
    private boolean isFirstOfListBefore(FailingParts parts) {
        BigDecimal sum = parts.whole().value();
        for (int k = 0; k + 1 < parts.parts().size(); k++) {
            sum = sum.add(parts.parts().get(k).value());
            if (k > 0 && tellLately(parts, sum)) {
                return true;
            }
        }
        return false;
    }

    /** 合同17份 of a paragraph before is no whole of 处罚8件，简易3件，普通6件: none of them is told so. */
    private boolean tellLately(FailingParts parts, BigDecimal number) {
        Set<String> units =
                Stream.concat(Stream.of(parts.whole()), parts.parts().stream())
                        .map(one -> one.mention().unit())
                        .collect(Collectors.toSet());
        return told(lately, parts.whole(), number)
                .anyMatch(one -> units.contains(one.mention().unit()));
    }

    private static boolean tell(Deque<FigureSentence> sentences, Figure like, BigDecimal number) {
        return told(sentences, like, number).findAny().isPresent();
    }

    private static Stream<Figure> told(
            Deque<FigureSentence> sentences, Figure like, BigDecimal number) {
        return sentences.stream()
                .flatMap(one -> one.figures().stream())
                .filter(one -> one.isCountedLike(like) && one.value().compareTo(number) == 0);
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
        // 受理412件，…，成功404件。从类型看，…: kinds of what was told before the one that stands next to them.
        return failing.filter(parts -> !tell(parts))
                .map(parts -> new Failing(parts, List.copyOf(quotes)));
    }

    private static Optional<FailingParts> failing(Tally tally) {
        Optional<FailingParts> years = TimeParts.failing(tally);
        Optional<FailingParts> dated = years.isPresent() ? years : DatedParts.failing(tally);
        Optional<FailingParts> all = dated.isPresent() ? dated : SaidToBeAll.failing(tally);
        Optional<FailingParts> only = all.isPresent() ? all : OnlyThese.failing(tally);
        Optional<FailingParts> ways = only.isPresent() ? only : Breakdowns.failing(tally);
        Optional<FailingParts> fates = ways.isPresent() ? ways : Fates.failing(tally);
        Optional<FailingParts> added = fates.isPresent() ? fates : AddedUp.failing(tally);
        return added.isPresent() ? added : RestOfBefore.failing(tally);
    }
}
