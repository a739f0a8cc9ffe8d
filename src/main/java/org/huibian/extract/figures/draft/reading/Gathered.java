package org.huibian.extract.figures.draft.reading;

import java.util.ArrayList;
import java.util.List;
import org.huibian.extract.figures.draft.Draft;

/**
 * What is gathered while a report is read; grows from sentence to sentence.
 *
 * @param drafts its numbers in reading order
 * @param unread the sentences in which reading broke off
 */
public record Gathered(List<Draft> drafts, List<UnreadSentence> unread) {

    /** Nothing yet. */
    public static Gathered nothing() {
        return new Gathered(new ArrayList<>(), new ArrayList<>());
    }
}
