package org.huibian.extract.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.draft.beside.CommitteeStudy;
import org.huibian.extract.figures.draft.beside.LesserCount;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.source.Excerpt;

/**
 * Settles on one figure for each indicator: equal ones are one, of part and whole the whole counts,
 * of contradicting ones the first; the items of a list are added up.
 */
final class ObservationResolver {

    /**
     * What came of the drafts.
     *
     * @param drafts the drafts, some in another role
     * @param observations one per indicator at most, in the order of the vocabulary
     * @param problems contradictions
     */
    record Resolution(List<Draft> drafts, List<Observation> observations, List<Problem> problems) {}

    private final IndicatorCatalog catalog;
    private final FigureReader.Quotes quotes;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Draft, Integer> places = new IdentityHashMap<>();
    private final Map<String, Observation> settled = new HashMap<>();

    ObservationResolver(IndicatorCatalog catalog, FigureReader.Quotes quotes) {
        this.catalog = catalog;
        this.quotes = quotes;
    }

    /** Settles the figures of a report. */
    Resolution resolve(List<Draft> found) {
        List<Draft> drafts = new ArrayList<>(found);
        Map<String, List<Draft>> byIndicator = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            places.put(draft, i);
            byIndicator.computeIfAbsent(draft.indicator(), id -> new ArrayList<>()).add(draft);
        }
        List<Indicator> partsFirst = new ArrayList<>(catalog.indicators());
        partsFirst.sort(Comparator.comparing(indicator -> !indicator.addends().isEmpty()));
        for (Indicator indicator : partsFirst) {
            List<Draft> own = byIndicator.getOrDefault(indicator.id(), List.of());
            List<Candidate> candidates = candidates(indicator, own);
            if (!candidates.isEmpty()) {
                settle(indicator, candidates, drafts)
                        .ifPresent(figure -> settled.put(indicator.id(), figure));
            }
        }
        List<Observation> observations =
                catalog.indicators().stream()
                        .map(Indicator::id)
                        .filter(settled::containsKey)
                        .map(settled::get)
                        .toList();
        return new Resolution(drafts, observations, problems);
    }

    private List<Candidate> candidates(Indicator indicator, List<Draft> drafts) {
        Map<Integer, List<Draft>> lists = new LinkedHashMap<>();
        int single = -1;
        for (Draft draft : drafts) {
            if (draft.counts()) {
                int key = draft.list() >= 0 ? draft.list() : single--;
                lists.computeIfAbsent(key, k -> new ArrayList<>()).add(draft);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        lists.values().forEach(list -> candidates.add(new Candidate(list, sum(indicator, list))));
        candidates.removeIf(Candidate::isOfDoubtfulUnits);
        return candidates;
    }

    private Quantity sum(Indicator indicator, List<Draft> list) {
        return list.stream()
                .map(draft -> quantity(indicator, draft))
                .reduce(Quantity::plus)
                .orElseThrow();
    }

    private Quantity quantity(Indicator indicator, Draft draft) {
        BigDecimal value = draft.figure().value().orElseThrow();
        Qualifier qualifier = draft.figure().qualifier();
        String unit = draft.figure().unit();
        return new Quantity(value, unit, qualifier)
                .in(indicator.unit(), catalog.units())
                .orElseGet(() -> new Quantity(value, indicator.unit(), qualifier));
    }

    private Optional<Observation> settle(
            Indicator indicator, List<Candidate> all, List<Draft> drafts) {
        List<Candidate> candidates =
                all.stream().filter(candidate -> !candidate.isVisitedBeside(all)).toList();
        Set<Draft> lesser =
                LesserCount.among(
                        candidates.stream()
                                .filter(candidate -> candidate.weight() > 0)
                                .map(Candidate::first)
                                .toList());
        List<Candidate> strong =
                candidates.stream()
                        .filter(candidate -> candidate.weight() > 0)
                        .filter(candidate -> !isNamedBeside(candidate, candidates))
                        .filter(candidate -> !lesser.contains(candidate.first()))
                        .filter(candidate -> !isStatedElsewhere(indicator, candidate, candidates))
                        .toList();
        if (strong.isEmpty() && !allAgree(candidates)) {
            demote(all, true, drafts);
            return Optional.empty();
        }
        Candidate named = strong.isEmpty() ? candidates.get(0) : Candidate.best(strong);
        Candidate chosen =
                candidates.stream().filter(one -> one.dwarfs(named)).findFirst().orElse(named);
        if (isLessThanPart(indicator, chosen)) {
            chosen = notLessThanPart(indicator, List.of(strong, candidates)).orElse(chosen);
        }
        for (Candidate other : all) {
            if (other != chosen && !Candidate.agree(other.quantity(), chosen.quantity())) {
                weigh(indicator, chosen, other, drafts);
            }
        }
        return Optional.of(observation(indicator, chosen));
    }

    /** The best that holds its parts, of the first list that has one. */
    private Optional<Candidate> notLessThanPart(
            Indicator indicator, List<List<Candidate>> candidates) {
        return candidates.stream()
                .map(list -> list.stream().filter(c -> !isLessThanPart(indicator, c)).toList())
                .filter(list -> !list.isEmpty())
                .map(Candidate::best)
                .findFirst();
    }

    /** 审查合同33份、文件2份 in one place and 文件12件 in another: the whole holds all its contracts. */
    private boolean isLessThanPart(Indicator whole, Candidate candidate) {
        return whole.addends().indicators().stream()
                .filter(settled::containsKey)
                .map(part -> settled.get(part).quantity().amount())
                .anyMatch(part -> part.compareTo(candidate.quantity().amount()) > 0);
    }

    /** 普通程序17件、简易程序33件 where another sentence says how many cases there were: not added up. */
    private static boolean isStatedElsewhere(
            Indicator indicator, Candidate sum, List<Candidate> candidates) {
        return sum.isSum()
                && indicator.addends().areAll()
                && candidates.stream().anyMatch(other -> !other.isSum() && other.weight() > 0);
    }

    /** 执法人员38名，其中持证33名: a weak phrase where another says which of them count. */
    private static boolean isNamedBeside(Candidate weak, List<Candidate> candidates) {
        return (weak.isWeak() || CommitteeStudy.is(weak.first()))
                && candidates.stream()
                        .filter(other -> !other.isWeak() && other.weight() > 0)
                        .flatMap(other -> other.first().hit().stream())
                        .anyMatch(hit -> weak.isWeak() || CommitteeStudy.is(weak.first(), hit));
    }

    private static boolean allAgree(List<Candidate> candidates) {
        return candidates.stream()
                .allMatch(other -> Candidate.agree(other.quantity(), candidates.get(0).quantity()));
    }

    /** What is not chosen is a part, a single event, or contradicts. */
    private void weigh(Indicator indicator, Candidate chosen, Candidate other, List<Draft> drafts) {
        boolean smaller = other.quantity().amount().compareTo(chosen.quantity().amount()) < 0;
        boolean weaker =
                other.weight() < chosen.weight()
                        || other.telling() < chosen.telling()
                        || other.isSum();
        if (smaller && weaker) {
            demote(List.of(other), other.weight() == 0, drafts);
            return;
        }
        boolean sameWords =
                other.first().hit().map(Hit::phrase).equals(chosen.first().hit().map(Hit::phrase));
        if (sameWords
                && !LesserCount.is(other.first(), chosen.first())
                && !other.isSum()
                && !chosen.isSum()) {
            problems.add(
                    new Problem(
                            Problem.Kind.CONTRADICTION,
                            indicator.id(),
                            List.of(quotes.excerpt(chosen.first()), quotes.excerpt(other.first())),
                            List.of(quotes.quote(chosen.first()), quotes.quote(other.first()))));
            return;
        }
        for (Draft draft : other.drafts()) {
            replace(drafts, draft, draft.as(Role.OTHER, "同一指标另有口径，取另一处"));
        }
    }

    private void demote(List<Candidate> candidates, boolean event, List<Draft> drafts) {
        for (Candidate candidate : candidates) {
            for (Draft draft : candidate.drafts()) {
                if (draft.isTotal()) {
                    Role role = event ? Role.CASE : Role.PART;
                    replace(drafts, draft, draft.as(role, event ? "单次活动的数" : "部分数，另有总数"));
                }
            }
        }
    }

    private void replace(List<Draft> drafts, Draft old, Draft draft) {
        Integer place = places.remove(old);
        if (place != null) {
            drafts.set(place, draft);
            places.put(draft, place);
        }
    }

    private Observation observation(Indicator indicator, Candidate chosen) {
        List<Excerpt> sources = new ArrayList<>();
        Set<String> sentences = new LinkedHashSet<>();
        for (Draft draft : chosen.drafts()) {
            sources.add(quotes.excerpt(draft));
            sentences.add(quotes.quote(draft));
        }
        return new Observation(
                indicator.id(),
                chosen.quantity(),
                chosen.isSum() ? Observation.Basis.DERIVED : Observation.Basis.STATED,
                sources,
                String.join("", sentences));
    }
}
