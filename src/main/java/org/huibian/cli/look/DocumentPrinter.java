package org.huibian.cli.look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibian.check.Finding;
import org.huibian.cli.console.Console;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Role;
import org.huibian.extract.outline.Section;
import org.huibian.indicator.IndicatorCatalog;

/** Prints what was read of a single document, for a person or as objects. */
final class DocumentPrinter {

    private final Console console;
    private final IndicatorCatalog catalog;

    DocumentPrinter(Console console, IndicatorCatalog catalog) {
        this.console = console;
        this.catalog = catalog;
    }

    /** Prints outline, figures, numbers not counted and findings. */
    void print(Extraction read, List<Finding> findings) {
        console.say(
                "read.head",
                read.file(),
                read.format(),
                read.characters(),
                read.metadata().title(),
                read.metadata().year().map(String::valueOf).orElse("?"));
        console.event(
                "document",
                Map.of(
                        "file", read.file(),
                        "format", read.format(),
                        "characters", read.characters(),
                        "title", read.metadata().title(),
                        "year", read.metadata().year().orElse(0)));
        console.say("read.outline");
        for (Section section : read.sections()) {
            printSection(section);
        }
        console.say("read.figures", read.observations().size());
        for (Observation observation : read.observations()) {
            printFigure(observation);
        }
        List<Mention> unused =
                read.mentions().stream()
                        .filter(mention -> mention.value().isPresent())
                        .filter(
                                mention ->
                                        mention.role() != Role.TOTAL
                                                || mention.indicator().isEmpty())
                        .toList();
        console.say("read.unused", unused.size());
        for (Mention mention : unused) {
            printUnused(mention);
        }
        console.say("read.findings", findings.size());
        for (Finding finding : findings) {
            printFinding(finding);
        }
    }

    private void printSection(Section section) {
        if (section.level() > 0) {
            console.line(
                    "  ".repeat(section.level())
                            + section.number()
                            + section.title()
                            + "  ["
                            + section.chapter().code()
                            + "/"
                            + section.theme()
                            + "]");
        }
        console.event(
                "section",
                Map.of(
                        "level", section.level(),
                        "number", section.number(),
                        "title", section.title(),
                        "chapter", section.chapter().code(),
                        "theme", section.theme().code(),
                        "source", section.place().location().toString()));
    }

    private void printFigure(Observation observation) {
        String source = observation.sources().get(0).location().toString();
        console.line(
                "  "
                        + catalog.indicator(observation.indicator()).name()
                        + "  "
                        + observation.quantity().toText()
                        + "  "
                        + source
                        + "  “"
                        + observation.quote()
                        + "”");
        console.event(
                "figure",
                Map.of(
                        "indicator", observation.indicator(),
                        "value", observation.quantity().toPlainAmount(),
                        "unit", observation.quantity().unit(),
                        "qualifier", observation.quantity().qualifier().code(),
                        "basis", observation.basis().code(),
                        "source", source,
                        "quote", observation.quote()));
    }

    private void printUnused(Mention mention) {
        console.line(
                "  "
                        + mention.excerpt().text()
                        + "  "
                        + mention.role().code()
                        + "  "
                        + mention.reason()
                        + "  "
                        + mention.excerpt().location());
        console.event(
                "unused",
                Map.of(
                        "text", mention.excerpt().text(),
                        "role", mention.role().code(),
                        "reason", mention.reason(),
                        "source", mention.excerpt().location().toString()));
    }

    private void printFinding(Finding finding) {
        console.say(
                "read.finding",
                finding.check(),
                finding.severity().code(),
                finding.source(),
                finding.message(),
                finding.action());
        if (!finding.quote().isEmpty()) {
            console.line("    “" + finding.quote() + "”");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("check", finding.check());
        fields.put("severity", finding.severity().code());
        fields.put("source", finding.source());
        fields.put("quote", finding.quote());
        fields.put("message", finding.message().text(Locale.getDefault()));
        fields.put("action", finding.action().text(Locale.getDefault()));
        console.event("finding", fields);
    }
}
