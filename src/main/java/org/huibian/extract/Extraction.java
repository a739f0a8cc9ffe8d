package org.huibian.extract;

import java.util.List;
import java.util.Optional;
import org.huibian.indicator.Quantity;

/**
 * All that is known of one report after reading it: plain data, free of personal data, the same for
 * the same bytes and vocabulary.
 *
 * @param file path below the inbox
 * @param format docx, html, txt …
 * @param kind what it is
 * @param characters hanzi, letters and digits of the text, without white space and marks
 * @param metadata what it says about itself
 * @param sections its outline
 * @param passages its sentences
 * @param mentions every quantity in it, in reading order
 * @param observations its figures, in the order of the vocabulary, one per indicator at most
 * @param problems what was noticed
 */
public record Extraction(
        String file,
        String format,
        Kind kind,
        int characters,
        Metadata metadata,
        List<Section> sections,
        List<Passage> passages,
        List<Mention> mentions,
        List<Observation> observations,
        List<Problem> problems) {

    /** Copies. */
    public Extraction {
        sections = List.copyOf(sections);
        passages = List.copyOf(passages);
        mentions = List.copyOf(mentions);
        observations = List.copyOf(observations);
        problems = List.copyOf(problems);
    }

    /** A report in words. */
    public Extraction(
            String file,
            String format,
            int characters,
            Metadata metadata,
            List<Section> sections,
            List<Passage> passages,
            List<Mention> mentions,
            List<Observation> observations,
            List<Problem> problems) {
        this(
                file,
                format,
                Kind.NARRATIVE,
                characters,
                metadata,
                sections,
                passages,
                mentions,
                observations,
                problems);
    }

    /** What a submission is; a narrative and a form of one sub-district are no rivals. */
    public enum Kind {
        /** A report in words. */
        NARRATIVE,
        /** The statistics form, or another sheet of figures. */
        FORM
    }

    /** The figure for an indicator. */
    public Optional<Observation> observation(String indicator) {
        return observations.stream()
                .filter(observation -> observation.indicator().equals(indicator))
                .findFirst();
    }

    /** The value for an indicator, in its unit. */
    public Optional<Quantity> value(String indicator) {
        return observation(indicator).map(Observation::quantity);
    }
}
