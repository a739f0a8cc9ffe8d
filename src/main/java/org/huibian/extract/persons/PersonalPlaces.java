package org.huibian.extract.persons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.extract.outline.Section;
import org.huibian.extract.outline.SentenceSplitter;
import org.huibian.extract.persons.numbers.PersonalSpan;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.huibian.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Where the personal data of a report stands, and the records of the report without it. */
public final class PersonalPlaces {

    /** A longer sentence is quoted up to here. */
    private static final int LONGEST_QUOTE = 1000;

    private final PersonalData personal;

    /** Where each datum begins in its block; none overlaps another. */
    private final Map<Location, TreeMap<Integer, Excerpt>> byLocation = new HashMap<>();

    /** What stands in how many places: kind and wording → places and sentences. */
    private final Map<String, Found> found = new LinkedHashMap<>();

    private record Found(
            Problem.Kind kind, String subject, List<Excerpt> places, List<String> quotes) {}

    private PersonalPlaces(PersonalData personal) {
        this.personal = personal;
    }

    /** The places in the texts of a report. */
    public static PersonalPlaces of(List<SourceText> texts, PersonalData personal) {
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
        int quoted = -1;
        String quote = "";
        for (PersonalSpan span : spans) {
            while (sentences.get(s).end() <= span.start()) {
                s++;
            }
            if (quoted != s) {
                quoted = s;
                quote = quote(reading, sentences.get(s));
            }
            add(span, reading, text.excerpt(span.start(), span.end()), quote);
        }
    }

    private void add(PersonalSpan span, String reading, Excerpt excerpt, String quote) {
        byLocation
                .computeIfAbsent(excerpt.location(), l -> new TreeMap<>())
                .put(excerpt.start(), excerpt);
        Problem.Kind kind = span.person() ? Problem.Kind.PERSON : Problem.Kind.PERSONAL_NUMBER;
        Found entry =
                found.computeIfAbsent(
                        span.kind() + " " + reading.substring(span.start(), span.end()),
                        k -> new Found(kind, span.kind(), new ArrayList<>(), new ArrayList<>()));
        entry.places()
                .add(
                        new Excerpt(
                                excerpt.location(),
                                excerpt.start(),
                                excerpt.end(),
                                PersonalData.MASK));
        entry.quotes().add(quote);
    }

    private String quote(String reading, SentenceSplitter.Sentence sentence) {
        String masked = personal.mask(reading.substring(sentence.start(), sentence.end()));
        return masked.length() <= LONGEST_QUOTE ? masked : masked.substring(0, LONGEST_QUOTE) + "…";
    }

    /** A problem for each name and number, with all its places. */
    public List<Problem> problems() {
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
    public Section masked(Section section) {
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
    public Mention masked(Mention mention) {
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
    public Observation masked(Observation observation) {
        return new Observation(
                observation.indicator(),
                observation.quantity(),
                observation.basis(),
                observation.sources().stream().map(this::masked).toList(),
                personal.mask(observation.quote()));
    }

    /** A problem without personal data. */
    public Problem masked(Problem problem) {
        return new Problem(
                problem.kind(),
                personal.mask(problem.subject()),
                problem.places().stream().map(this::masked).toList(),
                problem.quotes().stream().map(personal::mask).toList());
    }

    /** Whether an excerpt lies within a personal datum or cuts through one. */
    private boolean touches(Excerpt excerpt) {
        TreeMap<Integer, Excerpt> data = byLocation.get(excerpt.location());
        return data != null
                && (touches(data.floorEntry(excerpt.start()), excerpt)
                        || touches(data.lowerEntry(excerpt.end()), excerpt));
    }

    private static boolean touches(Map.@Nullable Entry<Integer, Excerpt> entry, Excerpt excerpt) {
        if (entry == null) {
            return false;
        }
        Excerpt datum = entry.getValue();
        boolean overlaps = datum.start() < excerpt.end() && excerpt.start() < datum.end();
        boolean whole = excerpt.start() <= datum.start() && datum.end() <= excerpt.end();
        return overlaps && (!whole || datum.text().equals(excerpt.text()));
    }
}
