package org.huibian.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huibian.extract.Extraction;
import org.huibian.extract.Extraction.Kind;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.source.Excerpt;

/**
 * One report out of a sub-district's narrative, its statistics form, its own tables and its row of
 * a sheet of several sub-districts: the sentences of the narrative, the mentions of all, and of
 * each figure the form's where it has one. Where two disagree a problem holds both.
 */
final class FormAndNarrative {

    private final IndicatorCatalog catalog;

    FormAndNarrative(IndicatorCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * All of a sub-district as one, in whichever order they come: a sheet of several sub-districts
     * counts before the words, its own tables before both, its form before all.
     */
    Extraction merged(List<Extraction> parts) {
        return parts.stream()
                .sorted(Comparator.comparing(Extraction::kind))
                .reduce(this::merged)
                .orElseThrow();
    }

    /** Two as one, the nearer to the form last; of two of a kind the first, but all tables. */
    private Extraction merged(Extraction narrative, Extraction form) {
        if (narrative.kind() == form.kind() && form.kind() != Kind.TABLE) {
            return narrative;
        }
        List<Observation> observations = new ArrayList<>();
        List<Problem> differences = new ArrayList<>();
        for (Indicator indicator : catalog.indicators()) {
            Optional<Observation> entered = form.observation(indicator.id());
            Optional<Observation> written = narrative.observation(indicator.id());
            boolean miscounted = entered.isPresent() && isMiscounted(entered.get(), written, form);
            (miscounted ? written : entered.or(() -> written)).ifPresent(observations::add);
            if (entered.isPresent()
                    && written.isPresent()
                    && !Agreement.agree(entered.get(), written.get())
                    && !isToldBeside(entered.get(), written.get(), narrative)) {
                differences.add(difference(entered.get(), written.get()));
            }
        }
        List<Problem> problems = new ArrayList<>(narrative.problems());
        problems.addAll(form.problems());
        problems.addAll(differences);
        return new Extraction(
                narrative.file(),
                narrative.format(),
                narrative.kind() == Kind.NARRATIVE ? Kind.NARRATIVE : form.kind(),
                narrative.characters(),
                narrative.metadata(),
                narrative.sections(),
                narrative.passages(),
                narrative.mentionsWith(form),
                observations,
                problems);
    }

    /**
     * 第一议题学习8次，集体学法10次, and 10 in the form: of two figures of one sentence that an indicator may
     * mean, the form has the other; 反馈问题6项，自查发现4项，合并为10项, and 10 in the form.
     */
    private static boolean isToldBeside(
            Observation entered, Observation written, Extraction narrative) {
        return narrative.mentions().stream()
                .filter(mention -> mention.role() == Role.TOTAL || mention.role() == Role.OTHER)
                .filter(mention -> mention.quote().equals(written.quote()))
                .filter(mention -> isOf(mention, entered.indicator()))
                .filter(mention -> mention.unit().equals(entered.quantity().unit()))
                .flatMap(mention -> mention.value().stream())
                .anyMatch(value -> value.compareTo(entered.quantity().amount()) == 0);
    }

    /** Of that indicator, or of none. */
    private static boolean isOf(Mention mention, String indicator) {
        return mention.indicator().equals(indicator)
                || mention.indicator().isEmpty() && mention.role() == Role.OTHER;
    }

    /**
     * 132 148 156 121 575, and 557 in words: the quarters of the form itself make what is written.
     */
    private static boolean isMiscounted(
            Observation entered, Optional<Observation> written, Extraction form) {
        Predicate<Mention> ofRow =
                mention ->
                        mention.indicator().equals(entered.indicator())
                                && mention.quote().equals(entered.quote())
                                && mention.role() == Role.PART;
        List<BigDecimal> parts =
                form.mentions().stream()
                        .filter(ofRow)
                        .flatMap(mention -> mention.value().stream())
                        .toList();
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.size() > 1
                && sum.compareTo(entered.quantity().amount()) != 0
                && written.filter(one -> one.quantity().amount().compareTo(sum) == 0).isPresent();
    }

    /** Where the form has it, then each figure that makes what is written. */
    private static Problem difference(Observation entered, Observation written) {
        List<Excerpt> places = new ArrayList<>(List.of(entered.sources().get(0)));
        places.addAll(written.sources());
        List<String> quotes = new ArrayList<>(List.of(entered.quote()));
        quotes.addAll(Collections.nCopies(written.sources().size(), written.quote()));
        return new Problem(Problem.Kind.FORM_DIFFERS, entered.indicator(), places, quotes);
    }
}
