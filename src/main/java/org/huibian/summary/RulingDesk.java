package org.huibian.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Passage;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.job.decision.Decision;
import org.huibian.job.decision.Decisions;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.huibian.summary.Ruling.State;

/**
 * Settles which decisions win over the text.
 *
 * <p>One that quotes a sentence does as long as the sentence stands in a report of the sub-district
 * that counts, white space apart; one that quotes none always does.
 */
final class RulingDesk {

    /** Joins the sentences of a value that was added up. */
    private static final String JOINT = "‖";

    private final IndicatorCatalog catalog;
    private final Decisions decisions;

    RulingDesk(IndicatorCatalog catalog, Decisions decisions) {
        this.catalog = catalog;
        this.decisions = decisions;
    }

    /**
     * A decision with the figure it makes.
     *
     * @param ruling the decision beside the text
     * @param figure what counts for the indicator; empty where the text counts
     */
    private record Case(Ruling ruling, Optional<Observation> figure) {}

    /** What became of the decisions about figures, in their order. */
    List<Ruling> rulings(Map<String, Extraction> reports) {
        return cases(reports).stream().map(Case::ruling).toList();
    }

    /** Sub-district → indicator → the figure that was decided. */
    Map<String, Map<String, Observation>> figures(Map<String, Extraction> reports) {
        Map<String, Map<String, Observation>> figures = new LinkedHashMap<>();
        for (Case one : cases(reports)) {
            Decision decision = one.ruling().decision();
            one.figure()
                    .ifPresent(
                            figure ->
                                    figures.computeIfAbsent(
                                                    decision.subDistrict(),
                                                    name -> new LinkedHashMap<>())
                                            .put(decision.indicator(), figure));
        }
        return figures;
    }

    /** A report with what was decided in place of what it says, in the order of the vocabulary. */
    Extraction decided(Extraction report, Map<String, Observation> figures) {
        Map<String, Observation> byIndicator = new LinkedHashMap<>();
        report.observations().forEach(stated -> byIndicator.put(stated.indicator(), stated));
        byIndicator.putAll(figures);
        List<String> order = catalog.indicators().stream().map(Indicator::id).toList();
        List<Observation> observations = new ArrayList<>(byIndicator.values());
        observations.sort(Comparator.comparingInt(one -> order.indexOf(one.indicator())));
        return report.withObservations(observations);
    }

    private List<Case> cases(Map<String, Extraction> reports) {
        return decisions.all().stream()
                .filter(decision -> !decision.isAnswer())
                .map(
                        decision ->
                                ruled(
                                        decision,
                                        Optional.ofNullable(reports.get(decision.subDistrict()))))
                .toList();
    }

    private Case ruled(Decision decision, Optional<Extraction> report) {
        Quantity decided =
                new Quantity(
                        decision.value().orElseThrow(),
                        catalog.indicator(decision.indicator()).unit(),
                        Qualifier.valueOf(decision.qualifier().toUpperCase(Locale.ROOT)));
        Optional<Observation> stated =
                report.flatMap(found -> found.observation(decision.indicator()));
        if (decision.quote().isEmpty()) {
            Observation figure = figure(decision, decided, stated);
            return new Case(
                    new Ruling(decision, decided, stated, State.APPLIED), Optional.of(figure));
        }
        Optional<Observation> basis =
                report.flatMap(found -> basis(decision, stated, found))
                        .map(found -> figure(decision, decided, Optional.of(found)));
        State state = basis.isPresent() ? State.APPLIED : State.LAPSED;
        return new Case(new Ruling(decision, decided, stated, state), basis);
    }

    private static Observation figure(
            Decision decision, Quantity decided, Optional<Observation> basis) {
        String place = decision.origin().place();
        int mark = place.indexOf('#');
        Location own = new Location(place.substring(0, mark), place.substring(mark + 1));
        String text = decided.toText();
        return new Observation(
                decision.indicator(),
                decided,
                Observation.Basis.DECIDED,
                basis.map(Observation::sources)
                        .orElseGet(() -> List.of(new Excerpt(own, 0, text.length(), text))),
                basis.map(Observation::quote).orElse(""));
    }

    /** What the report says of the indicator, or where else it has the sentence. */
    private static Optional<Observation> basis(
            Decision decision, Optional<Observation> stated, Extraction report) {
        List<String> sentences =
                List.of(decision.quote().split(JOINT)).stream().map(RulingDesk::tight).toList();
        if (stated.isPresent() && holdsAll(stated.get().quote(), sentences)) {
            return stated;
        }
        Optional<Excerpt> place = Optional.empty();
        for (String sentence : sentences) {
            Optional<Excerpt> found = find(sentence, report);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            place = place.or(() -> found);
        }
        return place.map(
                excerpt ->
                        new Observation(
                                decision.indicator(),
                                new Quantity(decision.value().orElseThrow(), "", Qualifier.EXACT),
                                Observation.Basis.DECIDED,
                                List.of(excerpt),
                                decision.quote()));
    }

    private static Optional<Excerpt> find(String sentence, Extraction report) {
        for (Passage passage : report.passages()) {
            if (tight(passage.published()).contains(sentence)
                    || tight(passage.place().text()).contains(sentence)) {
                return Optional.of(passage.place());
            }
        }
        return report.mentions().stream()
                .filter(mention -> tight(mention.quote()).contains(sentence))
                .map(Mention::excerpt)
                .findFirst();
    }

    private static boolean holdsAll(String quote, List<String> sentences) {
        String text = tight(quote);
        return sentences.stream().allMatch(text::contains);
    }

    private static String tight(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
