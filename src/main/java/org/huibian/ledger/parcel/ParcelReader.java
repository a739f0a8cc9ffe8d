package org.huibian.ledger.parcel;

import java.io.IOException;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.merge.Level;
import org.huibian.message.Message;
import org.huibian.source.Submission;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.summary.intake.Reading;

/** Reads delivered revisions; one that is not as its manifest says is refused with the reason. */
public final class ParcelReader {

    private final RevisionExtractor extractor;

    /**
     * For a level that compiles revisions.
     *
     * @param catalog the vocabulary of that level
     */
    public ParcelReader(Level level, IndicatorCatalog catalog) {
        this.extractor = new RevisionExtractor(level, catalog);
    }

    /** Where the bytes of a submission, or of a file of it, come from. */
    public interface Source {
        /** All of them; of a folder its listing. */
        byte[] bytes(Submission submission) throws IOException;
    }

    /**
     * Reads a submission.
     *
     * @param firstSeen number of the revision that saw it first
     */
    public Reading read(Submission submission, int firstSeen, Source source) throws IOException {
        try {
            Parcel parcel = parcel(submission, source);
            return Reading.of(submission, firstSeen, extractor.extract(submission.file(), parcel));
        } catch (UnreadableDocumentException e) {
            return Reading.refused(submission, firstSeen, e.reason());
        }
    }

    private static Parcel parcel(Submission submission, Source source)
            throws IOException, UnreadableDocumentException {
        if (ParcelInbox.isFolder(submission)) {
            return FolderParcel.of(submission, source);
        }
        byte[] bytes = source.bytes(submission);
        if (!ZipParcel.isZip(bytes)) {
            throw new UnreadableDocumentException(Message.of(ParcelReader.class, "parcel.none"));
        }
        return ZipParcel.of(bytes);
    }
}
