package org.huibian.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.huibian.source.SourceText;

/** Where the personal data of a report stands, and the records of the report without it. */
final class PersonalPlaces {

    private final PersonalData personal;
    private final Map<Location, List<Excerpt>> byLocation = new HashMap<>();

    /** What stands in how many places: kind and wording → places and sentences. */
    private final Map<String, Found> found = new LinkedHashMap<>();

    private record Found(
            Problem.Kind kind, String subject, List<Excerpt> places, List<String> quotes) {}

    private PersonalPlaces(PersonalData personal) {
        this.personal = personal;
    }

    /** The places in the texts of a report. */
    static PersonalPlaces of(List<SourceText> texts, PersonalData personal) {
        PersonalPlaces places = new PersonalPlaces(personal);
        texts.forEach(places::search);
        return places;
    }

    private void search(SourceText text) {
        List<PersonalSpan> spans = personal.spans(text.reading());
        if (spans.isEmpty()) {
            return;
        }
        String reading = text.reading();
        List<SentenceSplitter.Sentence> sentences =
                SentenceSplitter.split(reading, 0, reading.length());
        int s = 0;
        for (PersonalSpan span : spans) {
            while (sentences.get(s).end() <= span.start()) {
                s++;
            }
            Excerpt excerpt = text.excerpt(span.start(), span.end());
            byLocation.computeIfAbsent(excerpt.location(), l -> new ArrayList<>()).add(excerpt);
            Problem.Kind kind = span.person() ? Problem.Kind.PERSON : Problem.Kind.PERSONAL_NUMBER;
            Found entry =
                    found.computeIfAbsent(
                            span.kind() + " " + reading.substring(span.start(), span.end()),
                            k ->
                                    new Found(
                                            kind,
                                            span.kind(),
                                            new ArrayList<>(),
                                            new ArrayList<>()));
            entry.places().add(masked(excerpt));
            SentenceSplitter.Sentence sentence = sentences.get(s);
            entry.quotes().add(personal.mask(reading.substring(sentence.start(), sentence.end())));
        }
    }

    /** A problem for each name and number, with all its places. */
    List<Problem> problems() {
        return found.values().stream()
                .map(
                        entry ->
                                new Problem(
                                        entry.kind(),
                                        entry.subject(),
                                        entry.places(),
                                        entry.quotes()))
                .toList();
    }

    /** An excerpt without personal data, also where it holds only a part of it. */
    Excerpt masked(Excerpt excerpt) {
        String text = touches(excerpt) ? PersonalData.MASK : personal.mask(excerpt.text());
        return new Excerpt(excerpt.location(), excerpt.start(), excerpt.end(), text);
    }

    /** A section without personal data. */
    Section masked(Section section) {
        boolean cut = touches(section.place());
        return new Section(
                section.index(),
                section.parent(),
                section.level(),
                section.number(),
                cut ? PersonalData.MASK : personal.mask(section.title()),
                section.runIn(),
                section.chapter(),
                section.theme(),
                masked(section.place()));
    }

    /** A mention without personal data; a part of a personal number counts nothing. */
    Mention masked(Mention mention) {
        boolean touched = touches(mention.excerpt());
        return new Mention(
                masked(mention.excerpt()),
                touched ? Optional.empty() : mention.value(),
                touched ? "" : mention.unit(),
                mention.qualifier(),
                touched ? Role.OTHER : mention.role(),
                touched ? "" : mention.indicator(),
                touched ? "个人信息" : mention.reason(),
                personal.mask(mention.quote()));
    }

    /** An observation without personal data. */
    Observation masked(Observation observation) {
        return new Observation(
                observation.indicator(),
                observation.quantity(),
                observation.basis(),
                observation.sources().stream().map(this::masked).toList(),
                personal.mask(observation.quote()));
    }

    /** A problem without personal data. */
    Problem masked(Problem problem) {
        return new Problem(
                problem.kind(),
                personal.mask(problem.subject()),
                problem.places().stream().map(this::masked).toList(),
                problem.quotes().stream().map(personal::mask).toList());
    }

    /** Whether an excerpt lies within a personal datum or cuts through one. */
    private boolean touches(Excerpt excerpt) {
        for (Excerpt datum : byLocation.getOrDefault(excerpt.location(), List.of())) {
            boolean overlaps = datum.start() < excerpt.end() && excerpt.start() < datum.end();
            boolean whole = excerpt.start() <= datum.start() && datum.end() <= excerpt.end();
            if (overlaps && (!whole || datum.text().equals(excerpt.text()))) {
                return true;
            }
        }
        return false;
    }
}
