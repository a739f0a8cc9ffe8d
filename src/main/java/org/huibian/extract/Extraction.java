package org.huibian.extract;

import java.util.List;
import java.util.Optional;
import org.huibian.extract.outline.Section;
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
 * @param shares of a sheet of several sub-districts, what it says of each
 * @param revision what a level below compiled; empty for a report or form
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
        List<Problem> problems,
        List<Share> shares,
        Optional<CompiledRevision> revision) {

    /** Copies. */
    public Extraction {
        sections = Deferred.copyOf(sections);
        passages = Deferred.copyOf(passages);
        mentions = Deferred.copyOf(mentions);
        observations = List.copyOf(observations);
        problems = List.copyOf(problems);
        shares = List.copyOf(shares);
    }

    /** A report of one sub-district. */
    public Extraction(
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
        this(
                file,
                format,
                kind,
                characters,
                metadata,
                sections,
                passages,
                mentions,
                observations,
                problems,
                List.of());
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
                problems,
                List.of());
    }

    /** A report or form of one sub-district, or a sheet of several. */
    public Extraction(
            String file,
            String format,
            Kind kind,
            int characters,
            Metadata metadata,
            List<Section> sections,
            List<Passage> passages,
            List<Mention> mentions,
            List<Observation> observations,
            List<Problem> problems,
            List<Share> shares) {
        this(
                file,
                format,
                kind,
                characters,
                metadata,
                sections,
                passages,
                mentions,
                observations,
                problems,
                shares,
                Optional.empty());
    }

    /** The same with other figures. */
    public Extraction withObservations(List<Observation> others) {
        return new Extraction(
                file,
                format,
                kind,
                characters,
                metadata,
                sections,
                passages,
                mentions,
                others,
                problems,
                shares,
                revision);
    }

    /** Outline, sentences and mentions of a report that are not held but looked up. */
    public interface Elsewhere {
        /** The outline, the same each time. */
        List<Section> sections();

        /** The sentences, the same each time. */
        List<Passage> passages();

        /** The mentions, the same each time. */
        List<Mention> mentions();
    }

    /**
     * The same without holding outline, sentences and mentions: they are looked up when somebody
     * asks for them.
     *
     * @param elsewhere gives those of this report again, as often as it is asked
     */
    public Extraction deferred(Elsewhere elsewhere) {
        return new Extraction(
                file,
                format,
                kind,
                characters,
                metadata,
                new Deferred<>(sections.size(), elsewhere::sections),
                new Deferred<>(passages.size(), elsewhere::passages),
                new Deferred<>(mentions.size(), elsewhere::mentions),
                observations,
                problems,
                shares,
                revision);
    }

    /** The mentions of this report, then those of another. */
    public List<Mention> mentionsWith(Extraction other) {
        return Deferred.joined(mentions, other.mentions);
    }

    /** What a submission is; a narrative and a form of one sub-district are no rivals. */
    public enum Kind {
        /** A report in words. */
        NARRATIVE,
        /** A row or column of a sheet of several sub-districts. */
        SHARED,
        /** A sheet of figures of the sub-district's own making. */
        TABLE,
        /** The statistics form. */
        FORM,
        /** A revision of the level below. */
        REVISION
    }

    /** What a sheet of several sub-districts says of one of them, and of none. */
    public Extraction of(Share share) {
        return new Extraction(
                file,
                format,
                Kind.SHARED,
                share.characters(),
                metadata,
                List.of(),
                List.of(),
                share.mentions(),
                share.observations(),
                share.problems(),
                shares.stream().filter(other -> other.name().isEmpty()).toList());
    }

    /** The figure for an indicator. */
    public Optional<Observation> observation(String indicator) {
        // Asked for every number of a report: nothing is made here.
        for (Observation observation : observations) {
            if (observation.indicator().equals(indicator)) {
                return Optional.of(observation);
            }
        }
        return Optional.empty();
    }

    /** The value for an indicator, in its unit. */
    public Optional<Quantity> value(String indicator) {
        return observation(indicator).map(Observation::quantity);
    }
}
