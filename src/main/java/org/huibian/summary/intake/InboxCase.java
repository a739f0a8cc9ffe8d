package org.huibian.summary.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.huibian.extract.CompiledRevision;
import org.huibian.extract.Extraction;
import org.huibian.extract.Metadata;
import org.huibian.message.Message;
import org.huibian.summary.intake.IntakeRow.Status;

/** A file with whose it is; of a sheet of several sub-districts, one of its parts. */
record InboxCase(Reading reading, Assignment.Owner owner, String part) {
    String file() {
        return reading.submission().file();
    }

    /** Tells it from all others, in the order of the names of the files. */
    String key() {
        return part.isEmpty() ? file() : file() + '\u0000' + owner.subDistrict() + part;
    }

    int byOffice() {
        return owner.byOffice() ? 1 : 0;
    }

    int firstSeen() {
        return reading.firstSeen();
    }

    int mark() {
        return revision().map(CompiledRevision::number).orElse(CorrectionMark.rank(file()));
    }

    Optional<CompiledRevision> revision() {
        return reading.extraction().flatMap(Extraction::revision);
    }

    /** The same for the same content, however it was packed. */
    String content() {
        return revision().map(CompiledRevision::content).orElse(reading.submission().sha256());
    }

    Optional<LocalDate> date() {
        return reading.extraction().map(e -> e.metadata()).flatMap(Metadata::date);
    }

    /** The files that this one may be a rival of: of the same sub-district and kind. */
    String group() {
        String kind = reading.extraction().map(e -> e.kind().name()).orElse("");
        return owner.subDistrict() + " " + kind;
    }

    IntakeRow row(Status status, Message evidence) {
        return new IntakeRow(reading, owner.subDistrict(), status, evidence);
    }
}
