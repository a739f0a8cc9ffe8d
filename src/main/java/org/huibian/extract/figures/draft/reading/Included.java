package org.huibian.extract.figures.draft.reading;

import java.util.regex.Pattern;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.sentence.Sentence;
import org.huibian.extract.quantity.Figure;

/**
 * Figures that are said to be in the count right before them: 合同25份（含租赁合同16份）. They are parts of it
 * where they count the same, whatever list the count itself is part of.
 */
final class Included {

    private static final String WORDS = "(?:其中|内)?(?:包?含有?|包括了?|涵盖|内有|其中有?|计?有(?=[^0-9]{2}))";

    private static final Pattern IN_BRACKET = Pattern.compile(WORDS);

    /** 合同25份，含租赁合同16份: without a bracket only by words that can mean nothing else. */
    private static final Pattern BEHIND = Pattern.compile("[，,、](?:其中|内)?(?:包?含|包括)[^，,；;。、]*");

    private final String text;
    private final Sentence sentence;
    private final SentenceDrafts drafts;

    Included(String text, Sentence sentence, SentenceDrafts drafts) {
        this.text = text;
        this.sentence = sentence;
        this.drafts = drafts;
    }

    /** Whether a bracket tells what is in the count ahead of it. */
    static boolean isIn(Clause bracket) {
        return bracket.bracket() && IN_BRACKET.matcher(bracket.text()).lookingAt();
    }

    /**
     * Whether a figure is part of the count of the same thing that it or its bracket stands behind.
     */
    boolean holds(Clause clause, Figure figure, Hit hit) {
        int from = clause.bracket() ? clause.start() : figure.start();
        return sentence.figures().stream()
                .filter(one -> one.to() <= from)
                .reduce((one, next) -> next)
                .filter(whole -> isRightBehind(whole, clause, figure))
                .filter(whole -> drafts.all().stream().anyMatch(draft -> counts(draft, whole, hit)))
                .isPresent();
    }

    private boolean isRightBehind(Figure whole, Clause clause, Figure figure) {
        return clause.bracket()
                ? isIn(clause) && whole.to() == clause.start() - 1
                : BEHIND.matcher(text.substring(whole.to(), figure.start())).matches();
    }

    private static boolean counts(Draft draft, Figure whole, Hit hit) {
        return draft.figure() == whole && draft.indicator().equals(hit.indicator().id());
    }
}
