package org.huibian.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.extract.outline.Section;
import org.huibian.source.Location;
import org.huibian.source.WideMark;

/**
 * A report whose half-width marks are read as they are meant (一季度8件,二季度9件), so that who looks at
 * its wording need not know both, and its wording as it was submitted. No place changes: a mark is
 * one character either way.
 */
public final class WideMarks {

    /**
     * Place → its wordings with the marks as they are meant → as submitted. Those that do not
     * differ are among them: what stands in two places may have been submitted with other marks in
     * one.
     */
    private final Map<String, Map<String, String>> submitted = new LinkedHashMap<>();

    private final Extraction report;

    private boolean differs;

    private WideMarks(Extraction report) {
        this.report = report;
    }

    /** Of a report. */
    public static WideMarks of(Extraction report) {
        WideMarks wide = new WideMarks(report);
        report.passages()
                .forEach(passage -> wide.meant(passage.place().location(), passage.published()));
        report.sections()
                .forEach(
                        section ->
                                wide.meant(
                                        section.place().location(),
                                        section.number() + section.title()));
        return wide;
    }

    /** The report as it is meant. */
    public static Extraction meant(Extraction report) {
        return of(report).report();
    }

    /** The report as it is meant; the same where it has no such mark. */
    public Extraction report() {
        if (!differs) {
            return report;
        }
        return new Extraction(
                report.file(),
                report.format(),
                report.kind(),
                report.characters(),
                report.metadata(),
                report.sections().stream().map(this::meant).toList(),
                report.passages().stream().map(this::meant).toList(),
                report.mentions().stream().map(this::meant).toList(),
                report.observations().stream().map(this::meant).toList(),
                report.problems().stream().map(this::meant).toList(),
                report.shares(),
                report.revision());
    }

    /**
     * Words of the report as it is meant, as they were submitted at a place; as anywhere else,
     * where they do not stand there.
     */
    public String submitted(String place, String quote) {
        if (!differs) {
            return quote;
        }
        return submitted(submitted.getOrDefault(place, Map.of()), quote)
                .or(
                        () ->
                                submitted.values().stream()
                                        .flatMap(there -> submitted(there, quote).stream())
                                        .filter(words -> !words.equals(quote))
                                        .findFirst())
                .orElse(quote);
    }

    /** The same among the wordings of one place; empty where none of them is like it. */
    private static Optional<String> submitted(Map<String, String> there, String quote) {
        String whole = there.get(quote);
        if (whole != null) {
            return Optional.of(whole);
        }
        List<String> like =
                there.entrySet().stream()
                        .flatMap(one -> within(one.getKey(), one.getValue(), quote).stream())
                        .toList();
        return like.stream()
                .filter(words -> !words.equals(quote))
                .findFirst()
                .or(() -> like.stream().findFirst());
    }

    /** Of 一是 and a wording, or of some words of one. */
    private static Optional<String> within(String meant, String text, String quote) {
        int at = quote.indexOf(meant);
        if (at >= 0) {
            return Optional.of(
                    quote.substring(0, at) + text + quote.substring(at + meant.length()));
        }
        int within = meant.indexOf(quote);
        return within < 0
                ? Optional.empty()
                : Optional.of(text.substring(within, within + quote.length()));
    }

    private String meant(Location place, String text) {
        String meant = WideMark.in(text);
        differs |= !meant.equals(text);
        if (!text.isEmpty()) {
            submitted
                    .computeIfAbsent(place.toString(), any -> new LinkedHashMap<>())
                    .putIfAbsent(meant, text);
        }
        return meant;
    }

    private Section meant(Section section) {
        return new Section(
                section.index(),
                section.parent(),
                section.level(),
                section.number(),
                meant(section.place().location(), section.title()),
                section.runIn(),
                section.chapter(),
                section.theme(),
                section.place());
    }

    private Passage meant(Passage passage) {
        return new Passage(
                passage.section(),
                passage.chapter(),
                passage.theme(),
                passage.item(),
                passage.place(),
                meant(passage.place().location(), passage.published()),
                passage.masked());
    }

    private Mention meant(Mention mention) {
        return mention.quoted(meant(mention.excerpt().location(), mention.quote()));
    }

    private Observation meant(Observation figure) {
        return figure.quoted(meant(figure.sources().get(0).location(), figure.quote()));
    }

    private Problem meant(Problem problem) {
        List<String> quotes = new ArrayList<>();
        for (int i = 0; i < problem.quotes().size(); i++) {
            quotes.add(meant(problem.places().get(i).location(), problem.quotes().get(i)));
        }
        return problem.quoted(quotes);
    }
}
