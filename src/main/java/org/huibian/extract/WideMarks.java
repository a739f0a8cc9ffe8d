package org.huibian.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huibian.extract.outline.Section;
import org.huibian.source.WideMark;

/**
 * A report whose half-width marks are read as they are meant (一季度8件,二季度9件), so that who looks at
 * its wording need not know both, and its wording as it was submitted. No place changes: a mark is
 * one character either way.
 */
public final class WideMarks {

    /** Wordings with the marks as they are meant → as submitted, where they differ. */
    private final Map<String, String> submitted = new LinkedHashMap<>();

    private final Extraction report;

    private WideMarks(Extraction report) {
        this.report = report;
    }

    /** Of a report. */
    public static WideMarks of(Extraction report) {
        WideMarks wide = new WideMarks(report);
        report.passages().forEach(passage -> wide.meant(passage.published()));
        report.sections().forEach(section -> wide.meant(section.number() + section.title()));
        return wide;
    }

    /** The report as it is meant. */
    public static Extraction meant(Extraction report) {
        return of(report).report();
    }

    /** The report as it is meant; the same where it has no such mark. */
    public Extraction report() {
        if (submitted.isEmpty()) {
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

    /** Words of the report as it is meant, as they were submitted. */
    public String submitted(String quote) {
        String whole = submitted.get(quote);
        if (whole != null) {
            return whole;
        }
        // 一是 and its sentence, or some words of one.
        for (Map.Entry<String, String> entry : submitted.entrySet()) {
            int at = quote.indexOf(entry.getKey());
            if (at >= 0) {
                return quote.substring(0, at)
                        + entry.getValue()
                        + quote.substring(at + entry.getKey().length());
            }
            int within = entry.getKey().indexOf(quote);
            if (within >= 0) {
                return entry.getValue().substring(within, within + quote.length());
            }
        }
        return quote;
    }

    private String meant(String text) {
        String meant = WideMark.in(text);
        if (!meant.equals(text)) {
            submitted.putIfAbsent(meant, text);
        }
        return meant;
    }

    private Section meant(Section section) {
        return new Section(
                section.index(),
                section.parent(),
                section.level(),
                section.number(),
                meant(section.title()),
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
                meant(passage.published()),
                passage.masked());
    }

    private Mention meant(Mention mention) {
        return mention.quoted(meant(mention.quote()));
    }

    private Observation meant(Observation figure) {
        return figure.quoted(meant(figure.quote()));
    }

    private Problem meant(Problem problem) {
        return problem.quoted(problem.quotes().stream().map(this::meant).toList());
    }
}
