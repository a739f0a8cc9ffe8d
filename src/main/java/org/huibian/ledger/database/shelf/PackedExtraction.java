package org.huibian.ledger.database.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.huibian.extract.CompiledRevision;
import org.huibian.extract.Extraction;
import org.huibian.extract.Metadata;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.Share;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.ledger.plain.Json;
import tools.jackson.core.JacksonException;

/**
 * How all that was read of a file is packed, as a text that databases and pipes take: a sentence
 * that its quantities quote stands there once, and so does the name of the file.
 */
public final class PackedExtraction {

    private static final Extraction.Kind[] KINDS = Extraction.Kind.values();
    private static final Problem.Kind[] PROBLEMS = Problem.Kind.values();
    private static final Observation.Basis[] BASES = Observation.Basis.values();
    private static final Qualifier[] QUALIFIERS = Qualifier.values();

    private PackedExtraction() {}

    /** All of it as a text. */
    public static String pack(Extraction report) {
        Packing packing = new Packing();
        packing.text(report.file());
        packing.text(report.format());
        packing.number(report.kind().ordinal());
        packing.number(report.characters());
        metadata(packing, report.metadata());
        PackedReport.text(packing, report.sections(), report.passages());
        PackedReport.mentions(packing, report.mentions());
        observations(packing, report.observations());
        problems(packing, report.problems());
        packing.number(report.shares().size());
        for (Share share : report.shares()) {
            packing.text(share.name());
            packing.number(share.characters());
            PackedReport.mentions(packing, share.mentions());
            observations(packing, share.observations());
            problems(packing, share.problems());
        }
        packing.text(report.revision().map(Json.LINE::writeValueAsString).orElse(""));
        return Base64.getEncoder().encodeToString(packing.bytes());
    }

    /**
     * What was packed.
     *
     * @throws UncheckedIOException if it is not what was packed
     */
    public static Extraction extraction(String packed) {
        try {
            return extraction(new Unpacking(Base64.getDecoder().decode(packed)));
        } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
            // No Base64, or a text in the place of a number, of a day, of JSON.
            throw new UncheckedIOException(new IOException("not what was packed", e));
        }
    }

    private static Extraction extraction(Unpacking from) {
        String file = from.text();
        String format = from.text();
        Extraction.Kind kind = from.one(KINDS);
        int characters = from.number();
        Metadata metadata = metadata(from);
        PackedReport.Text text = PackedReport.text(from);
        return new Extraction(
                file,
                format,
                kind,
                characters,
                metadata,
                text.sections(),
                text.passages(),
                PackedReport.mentions(from),
                observations(from),
                problems(from),
                PackedReport.list(
                        from,
                        () ->
                                new Share(
                                        from.text(),
                                        from.number(),
                                        PackedReport.mentions(from),
                                        observations(from),
                                        problems(from))),
                given(from.text()).map(json -> Json.LINE.readValue(json, CompiledRevision.class)));
    }

    private static void metadata(Packing packing, Metadata metadata) {
        packing.text(metadata.title());
        packing.text(metadata.year().map(String::valueOf).orElse(""));
        packing.text(metadata.addressee());
        packing.text(metadata.signature());
        packing.text(metadata.date().map(String::valueOf).orElse(""));
        packing.text(metadata.opening());
        packing.number(metadata.selfNames().size());
        metadata.selfNames().forEach(packing::text);
    }

    private static Metadata metadata(Unpacking from) {
        return new Metadata(
                from.text(),
                given(from.text()).map(Integer::valueOf),
                from.text(),
                from.text(),
                given(from.text()).map(LocalDate::parse),
                from.text(),
                PackedReport.list(from, from::text));
    }

    private static void observations(Packing packing, List<Observation> observations) {
        packing.number(observations.size());
        for (Observation observation : observations) {
            packing.text(observation.indicator());
            packing.text(observation.quantity().amount().toPlainString());
            packing.text(observation.quantity().unit());
            packing.number(observation.quantity().qualifier().ordinal());
            packing.number(observation.basis().ordinal());
            packing.number(observation.sources().size());
            observation.sources().forEach(source -> PackedReport.excerpt(packing, source));
            packing.text(observation.quote());
        }
    }

    private static List<Observation> observations(Unpacking from) {
        return PackedReport.list(
                from,
                () ->
                        new Observation(
                                from.text(),
                                new Quantity(
                                        new BigDecimal(from.text()),
                                        from.text(),
                                        from.one(QUALIFIERS)),
                                from.one(BASES),
                                PackedReport.list(from, () -> PackedReport.excerpt(from)),
                                from.text()));
    }

    private static void problems(Packing packing, List<Problem> problems) {
        packing.number(problems.size());
        for (Problem problem : problems) {
            packing.number(problem.kind().ordinal());
            packing.text(problem.subject());
            packing.number(problem.places().size());
            problem.places().forEach(place -> PackedReport.excerpt(packing, place));
            packing.number(problem.quotes().size());
            problem.quotes().forEach(packing::text);
        }
    }

    private static List<Problem> problems(Unpacking from) {
        return PackedReport.list(
                from,
                () ->
                        new Problem(
                                from.one(PROBLEMS),
                                from.text(),
                                PackedReport.list(from, () -> PackedReport.excerpt(from)),
                                PackedReport.list(from, from::text)));
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
