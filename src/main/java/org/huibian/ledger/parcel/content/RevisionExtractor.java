package org.huibian.ledger.parcel.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.huibian.extract.CompiledRevision;
import org.huibian.extract.CompiledRevision.Doubt;
import org.huibian.extract.CompiledRevision.Member;
import org.huibian.extract.Extraction;
import org.huibian.extract.Metadata;
import org.huibian.extract.Observation;
import org.huibian.extract.Passage;
import org.huibian.extract.Problem;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.merge.Level;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.parcel.Parcel;
import org.huibian.ledger.parcel.ParcelInbox;
import org.huibian.message.Message;
import org.huibian.report.Report;
import org.huibian.report.xml.ReportXml;
import org.huibian.source.UnreadableDocumentException;
import tools.jackson.core.JacksonException;

/**
 * What a delivered revision says: the totals of its district, what each sub-district below stated,
 * the sentences its report quotes, and what is still open.
 */
final class RevisionExtractor {

    private static final String REPORT = "report.xml";
    private static final String TOTALS = "totals.csv";
    private static final String FINDINGS = "findings.csv";
    private static final String SUBMISSIONS = "submissions.csv";

    /** With what the action of a finding begins that was answered, as findings.csv has it. */
    private static final String ANSWERED = "已答复（";

    private final Level level;
    private final IndicatorCatalog catalog;

    RevisionExtractor(Level level, IndicatorCatalog catalog) {
        this.level = level;
        this.catalog = catalog;
    }

    Extraction extract(String file, Parcel parcel) throws IOException, UnreadableDocumentException {
        Manifest manifest = manifest(parcel);
        Manifest.Subject subject = subject(manifest);
        SoundManifest.check(manifest, parcel.listing());
        Report report = report(parcel);
        FigureRows rows = new FigureRows(catalog, file.endsWith("/") ? file : file + "/", subject);
        List<Problem> problems = new ArrayList<>();
        List<Member> members = rows.members(table(parcel, figures(subject)), problems);
        Map<String, String> speakers = speakers(subject, parcel, members);
        List<Passage> passages = new ReportPassages(subject).of(report);
        List<Observation> totals = rows.totals(table(parcel, TOTALS), report);
        CompiledRevision revision =
                new CompiledRevision(
                        parcel.listing().sha256(),
                        subject.level(),
                        subject.name(),
                        manifest.revision(),
                        approved(parcel, manifest.revision()),
                        manifest.build(),
                        manifest.parts().getOrDefault("indicators", ""),
                        subject.kinds(),
                        subject.units(),
                        members,
                        speakers,
                        doubts(table(parcel, FINDINGS).rows()));
        return new Extraction(
                file,
                parcel.format(),
                Extraction.Kind.REVISION,
                passages.stream().mapToInt(passage -> passage.published().length()).sum(),
                metadata(subject, report),
                List.of(),
                passages,
                List.of(),
                totals,
                problems,
                List.of(),
                Optional.of(revision));
    }

    private static Manifest manifest(Parcel parcel)
            throws IOException, UnreadableDocumentException {
        try {
            return Manifest.parse(text(parcel, Manifest.FILE));
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            throw refusal("parcel.manifest", e);
        }
    }

    private Manifest.Subject subject(Manifest manifest) throws UnreadableDocumentException {
        Manifest.Subject subject = manifest.subject();
        if (subject == null) {
            throw new UnreadableDocumentException(Message.of(ParcelInbox.class, "parcel.old"));
        }
        if (!subject.level().equals(level.below().code())) {
            throw new UnreadableDocumentException(
                    Message.of(
                            ParcelInbox.class,
                            "parcel.level",
                            subject.name(),
                            Message.of(ParcelInbox.class, "level." + level.below().code())));
        }
        return subject;
    }

    /** The table of what the sub-districts at the bottom stated. */
    private static String figures(Manifest.Subject subject) {
        return subject.level().equals(Level.DISTRICT.code()) ? "figures.csv" : "members.csv";
    }

    private static Report report(Parcel parcel) throws UnreadableDocumentException {
        try {
            return ReportXml.read(new ByteArrayInputStream(parcel.bytes(REPORT)));
        } catch (IOException | IllegalArgumentException e) {
            throw refusal("parcel.table", REPORT, 1, e);
        }
    }

    private static RevisionTable table(Parcel parcel, String name)
            throws IOException, UnreadableDocumentException {
        return RevisionTable.read(name, text(parcel, name));
    }

    private static String text(Parcel parcel, String name)
            throws IOException, UnreadableDocumentException {
        if (!parcel.listing().hashes().containsKey(name)) {
            throw new UnreadableDocumentException(
                    Message.of(ParcelInbox.class, "parcel.lacks", name));
        }
        return new String(parcel.bytes(name), StandardCharsets.UTF_8);
    }

    /** What latest.json says that was delivered with the revision. */
    private static Optional<Boolean> approved(Parcel parcel, int revision) throws IOException {
        String pointer = "../../latest.json";
        if (!parcel.listing().hashes().containsKey(pointer)) {
            return Optional.empty();
        }
        return Optional.of(ApprovalNote.approves(parcel.bytes(pointer), revision));
    }

    /** File of a report at the bottom → sub-district. */
    private static Map<String, String> speakers(
            Manifest.Subject subject, Parcel parcel, List<Member> members)
            throws IOException, UnreadableDocumentException {
        Map<String, String> speakers = new LinkedHashMap<>();
        for (Member member : members) {
            for (Observation observation : member.observations()) {
                observation
                        .sources()
                        .forEach(
                                source ->
                                        speakers.putIfAbsent(
                                                source.location().file(), member.name()));
            }
        }
        if (subject.level().equals(Level.DISTRICT.code())) {
            for (CSVRecord row : table(parcel, SUBMISSIONS).rows()) {
                if (row.get("status").equals("used")) {
                    speakers.putIfAbsent(
                            subject.name() + "/" + row.get("file"), row.get("sub_district"));
                }
            }
        }
        return speakers;
    }

    private static List<Doubt> doubts(List<CSVRecord> findings) {
        List<Doubt> doubts = new ArrayList<>();
        for (CSVRecord row : findings) {
            boolean answered = row.get("action").startsWith(ANSWERED);
            if (row.get("severity").equals("error") && !answered) {
                doubts.add(
                        new Doubt(
                                row.get("check"),
                                row.get("sub_district"),
                                RevisionTable.place(row),
                                row.get("quote"),
                                row.get("message")));
            }
        }
        return doubts;
    }

    private static Metadata metadata(Manifest.Subject subject, Report report) {
        return new Metadata(
                report.title(),
                Optional.of(subject.year()),
                "",
                report.issuer(),
                date(report.date()),
                "",
                List.of(subject.name()));
    }

    private static Optional<LocalDate> date(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static UnreadableDocumentException refusal(String key, Throwable cause) {
        return new UnreadableDocumentException(Message.of(ParcelInbox.class, key), cause);
    }

    static UnreadableDocumentException refusal(
            String key, String table, long line, Throwable cause) {
        return new UnreadableDocumentException(
                Message.of(ParcelInbox.class, key, table, line), cause);
    }
}
