package org.huibian.extract.figures.draft.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.draft.Heading;
import org.huibian.extract.figures.draft.beside.Overlap;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.role.YearWeight;
import org.huibian.extract.figures.sentence.Sentence;
import org.huibian.extract.quantity.Figure;
import org.huibian.source.SourceText;

/** The drafts of one sentence as they are read, with the total of each indicator among them. */
final class SentenceDrafts {

    private final SourceText source;
    private final int offset;
    private final Sentence sentence;
    private final YearWeight weight;
    private final int order;
    private final Heading heading;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> totals = new HashMap<>();

    SentenceDrafts(
            SourceText source,
            int offset,
            String text,
            Sentence sentence,
            int order,
            Heading heading) {
        this.source = source;
        this.offset = offset;
        this.sentence = sentence;
        this.weight = new YearWeight(text, sentence);
        this.order = order;
        this.heading = heading;
    }

    /** A draft of this sentence, not yet among its drafts. */
    Draft draft(Figure figure, Optional<Hit> hit, Role role, String reason) {
        int year = weight.of(figure, hit);
        return new Draft(
                source,
                offset,
                figure,
                sentence.start(),
                sentence.end(),
                order,
                Draft.NO_LIST,
                hit,
                hit.map(h -> heading.weight(h, year)).orElse(year),
                role,
                reason);
    }

    /** Number of a list of this sentence; each list of the report has its own. */
    int list(int within) {
        return Draft.listNumber(order, within);
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    /** The one added last. */
    Draft last() {
        return drafts.get(drafts.size() - 1);
    }

    void replace(Draft old, Draft by) {
        drafts.replaceAll(draft -> draft == old ? by : draft);
    }

    /** Takes a figure out that counts nothing by itself. */
    void removeUncalled(Figure figure) {
        drafts.removeIf(draft -> draft.figure() == figure && draft.hit().isEmpty());
    }

    /** The total of an indicator so far. */
    Optional<Draft> total(String indicator) {
        return Optional.ofNullable(totals.get(indicator));
    }

    void setTotal(Draft total) {
        totals.put(total.indicator(), total);
    }

    /** 受理54件，…转交21件: less than a total of the sentence in the same unit. */
    boolean isPartOfTotal(Figure figure) {
        return totals.values().stream()
                .anyMatch(
                        total ->
                                total.figure().unit().equals(figure.unit())
                                        && isLess(figure, total.figure()));
    }

    static boolean isLess(Figure figure, Figure other) {
        return figure.value().orElseThrow().compareTo(other.value().orElseThrow()) < 0;
    }

    /** All so far, in the order they were added. */
    List<Draft> all() {
        return new ArrayList<>(drafts);
    }

    /** 分属两级，不能相加: where the sentence says so, what it lists makes no whole. */
    void setUnaddedAside() {
        for (Draft draft : all()) {
            if (draft.counts() && draft.list() >= 0 && Overlap.isSaid(draft.after())) {
                replace(draft, draft.as(Role.OTHER, "原文说明不能相加").alone());
            }
        }
    }
}
