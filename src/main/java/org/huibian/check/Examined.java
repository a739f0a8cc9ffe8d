package org.huibian.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.huibian.extract.Extraction;
import org.huibian.extract.Observation;
import org.huibian.extract.Passage;
import org.huibian.extract.Problem;
import org.huibian.extract.WideMarks;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.PreviousYear;

/**
 * One report under one check: what it says, and the findings noted on it.
 *
 * @param check id of the check
 * @param subDistrict whose report it is
 * @param report the report
 * @param district the district it belongs to
 * @param texts title, headings and sentences as quotations, in this order
 * @param findings the findings so far
 */
public record Examined(
        String check,
        String subDistrict,
        Extraction report,
        DistrictSummary district,
        List<Quote> texts,
        List<Finding> findings) {

    /** A stretch of the report that a finding quotes: where it stands and its wording. */
    public record Quote(String place, String text) {

        /**
         * Each wording once, with the place where it stands first, so that the places and the
         * wordings of a finding pair; those without wording last, each place once.
         */
        public static List<Quote> paired(List<Quote> quotes) {
            Map<String, Quote> worded = new LinkedHashMap<>();
            Map<String, Quote> bare = new LinkedHashMap<>();
            for (Quote quote : quotes) {
                if (quote.text().isEmpty()) {
                    bare.putIfAbsent(quote.place(), quote);
                } else {
                    worded.putIfAbsent(quote.text(), quote);
                }
            }
            return Stream.concat(worded.values().stream(), bare.values().stream()).toList();
        }

        /** A sentence, as it may be published. */
        public static Quote of(Passage passage) {
            return new Quote(passage.place().location().toString(), passage.published());
        }

        /** The sentence of a figure. */
        public static Quote of(Observation figure) {
            return new Quote(figure.sources().get(0).location().toString(), figure.quote());
        }

        /** A heading with its number. */
        public static Quote of(Section section) {
            return new Quote(
                    section.place().location().toString(), section.number() + section.title());
        }
    }

    /** The year it reports on; the compiled one where it names none. */
    public int year() {
        return report.metadata().year().orElse(district.job().year());
    }

    /** Compares with last year's report of the sub-district, where its text is at hand. */
    public void besideLastYear(BiConsumer<PreviousYear, Extraction> comparison) {
        district.previous()
                .ifPresent(
                        year ->
                                Optional.ofNullable(year.reports().get(subDistrict))
                                        .map(WideMarks::meant)
                                        .ifPresent(text -> comparison.accept(year, text)));
    }

    /** The sentences of the chapters named, in reading order; all where none is named. */
    public List<Passage> passages(Chapter... chapters) {
        if (chapters.length == 0) {
            return List.copyOf(report.passages());
        }
        Set<Chapter> wanted = EnumSet.copyOf(List.of(chapters));
        return report.passages().stream().filter(p -> wanted.contains(p.chapter())).toList();
    }

    /** The headings below the title. */
    public List<Section> headings() {
        return report.sections().stream()
                .filter(s -> s.chapter() != Chapter.HEAD && s.chapter() != Chapter.TAIL)
                .toList();
    }

    /**
     * Title, headings and sentences of a report as quotations; a heading that a sentence begins
     * with not twice.
     */
    public static List<Quote> texts(Extraction report) {
        Map<Integer, String> items = new HashMap<>();
        report.passages().stream()
                .filter(Passage::item)
                .forEach(p -> items.putIfAbsent(p.section(), p.published()));
        List<Quote> texts = new ArrayList<>();
        for (Section section : report.sections()) {
            boolean startsSentence =
                    items.getOrDefault(section.index(), "").startsWith(section.title());
            if (!section.title().isEmpty() && !startsSentence) {
                texts.add(Quote.of(section));
            }
        }
        report.passages().forEach(passage -> texts.add(Quote.of(passage)));
        return texts;
    }

    /** A heading for quoting: with the sentence that it begins where it runs into one. */
    public Quote quote(Section section) {
        return report.passages().stream()
                .filter(p -> p.section() == section.index() && p.item())
                .filter(p -> p.published().startsWith(section.title()))
                .findFirst()
                .map(p -> new Quote(Quote.of(p).place(), section.number() + p.published()))
                .orElseGet(() -> Quote.of(section));
    }

    /** Whom it addresses (主送机关), quoted at the title; empty where it addresses nobody. */
    public Optional<Quote> addressee() {
        String addressee = report.metadata().addressee();
        String place =
                report.sections().stream()
                        .map(section -> section.place().location().toString())
                        .findFirst()
                        .orElse(report.file());
        return addressee.isEmpty() ? Optional.empty() : Optional.of(new Quote(place, addressee));
    }

    /** What reading noticed of one kind. */
    public List<Problem> problems(Problem.Kind kind) {
        return report.problems().stream().filter(problem -> problem.kind() == kind).toList();
    }

    /** Notes a finding that quotes one stretch, with the check's usual message. */
    public void note(Severity severity, Quote quote, Object... values) {
        note(severity, "message", List.of(quote), values);
    }

    /**
     * Notes a finding.
     *
     * @param severity how grave
     * @param kind which of the check's messages: {@code message} or another last part of its key
     * @param quotes what it quotes; each wording once, with the place where it stands first
     * @param values what the message says; the action is given the same
     */
    public void note(Severity severity, String kind, List<Quote> quotes, Object... values) {
        note("", severity, kind, quotes, values);
    }

    /** Notes a finding on an indicator. */
    public void note(
            String indicator,
            Severity severity,
            String kind,
            List<Quote> quotes,
            Object... values) {
        note(indicator, severity, kind, "action", quotes, values);
    }

    /** Notes a finding for which something else is to be done than is usual for the check. */
    public void note(
            String indicator,
            Severity severity,
            String kind,
            String action,
            List<Quote> quotes,
            Object... values) {
        List<Quote> paired = Quote.paired(quotes);
        findings.add(
                new Finding(
                        check,
                        severity,
                        subDistrict,
                        indicator,
                        paired.isEmpty()
                                ? List.of(report.file())
                                : paired.stream().map(Quote::place).toList(),
                        paired.stream().map(Quote::text).filter(t -> !t.isEmpty()).toList(),
                        Message.of(Check.class, check + "." + kind, values),
                        Message.of(Check.class, check + "." + action, values)));
    }

    /** Whether a finding of this check on this report quotes a sentence. */
    public boolean isNoted(String sentence) {
        return findings.stream()
                .filter(one -> one.check().equals(check) && one.subDistrict().equals(subDistrict))
                .anyMatch(one -> one.quotes().contains(sentence));
    }

    /** Whether a finding of this check on this report quotes what stands in a cell. */
    public boolean isNotedAt(String cell) {
        return findings.stream()
                .filter(one -> one.check().equals(check) && one.subDistrict().equals(subDistrict))
                .anyMatch(one -> one.places().contains(cell));
    }

    /** Notes for information, with what then is to be done. */
    public void inform(String kind, String action, List<Quote> quotes, Object... values) {
        note("", Severity.INFO, kind, action, quotes, values);
    }

    /** The quotations of a problem that reading noticed. */
    public static List<Quote> quotes(Problem problem) {
        return Stream.iterate(0, i -> i < problem.quotes().size(), i -> i + 1)
                .map(
                        i ->
                                new Quote(
                                        problem.places().get(i).location().toString(),
                                        problem.quotes().get(i)))
                .toList();
    }
}
