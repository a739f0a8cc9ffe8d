package org.huibian.extract.figures.draft.reading;

import java.util.List;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;

/**
 * Adds up what two sentences say of the parts of an indicator whose whole no sentence states:
 * 审核合同31份。此外还审核文件9份.
 */
public final class NeighbourParts {

    /** The list that is made here among those of a sentence. */
    private static final int LIST = 940;

    private NeighbourParts() {}

    /** Adds the parts to the drafts of a report, which are in reading order. */
    public static void addUp(List<Draft> drafts, IndicatorCatalog catalog) {
        for (Indicator whole : catalog.indicators()) {
            if (!whole.addends().isEmpty()) {
                addUp(drafts, whole);
            }
        }
    }

    private static void addUp(List<Draft> drafts, Indicator whole) {
        List<Draft> own =
                drafts.stream()
                        .filter(d -> d.indicator().equals(whole.id()))
                        .filter(Draft::counts)
                        .toList();
        List<Draft> parts =
                drafts.stream()
                        .filter(d -> whole.addends().indicators().contains(d.indicator()))
                        .filter(d -> d.counts() && d.weight() > 0)
                        .toList();
        boolean stated = own.stream().anyMatch(d -> !d.hit().orElseThrow().isAddend());
        int sentence = own.isEmpty() ? -1 : own.get(0).order();
        if (own.isEmpty()
                || parts.isEmpty()
                || stated
                || own.stream().anyMatch(d -> d.order() != sentence)
                || parts.stream().anyMatch(d -> !isNear(d, own.get(0)))
                || own.stream()
                        .anyMatch(d -> parts.stream().anyMatch(p -> p.figure() == d.figure()))) {
            return;
        }
        int list = Draft.listNumber(sentence, LIST);
        own.forEach(d -> drafts.set(drafts.indexOf(d), d.inList(list)));
        for (Draft part : parts) {
            Hit hit = part.hit().orElseThrow().as(whole);
            drafts.add(drafts.indexOf(part) + 1, part.counting(hit).inList(list));
        }
    }

    /** In the next sentence, or more than what would be the whole. */
    private static boolean isNear(Draft part, Draft own) {
        return Math.abs(part.order() - own.order()) == 1
                || part.order() != own.order()
                        && SentenceDrafts.isLess(own.figure(), part.figure());
    }
}
