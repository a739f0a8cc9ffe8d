package org.huibian.ledger.parcel.content;

import java.io.IOException;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.merge.Level;
import org.huibian.ledger.parcel.FolderParcel;
import org.huibian.ledger.parcel.Parcel;
import org.huibian.ledger.parcel.ParcelInbox;
import org.huibian.ledger.parcel.ZipParcel;
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

    /**
     * Reads a submission.
     *
     * @param firstSeen number of the revision that saw it first
     */
    public Reading read(Submission submission, int firstSeen, Parcel.Source source)
            throws IOException {
        try {
            Parcel parcel = parcel(submission, source);
            return Reading.of(submission, firstSeen, extractor.extract(submission.file(), parcel));
        } catch (UnreadableDocumentException e) {
            return Reading.refused(submission, firstSeen, e.reason());
        }
    }

    private static Parcel parcel(Submission submission, Parcel.Source source)
            throws IOException, UnreadableDocumentException {
        if (ParcelInbox.isFolder(submission)) {
            return FolderParcel.of(submission, source);
        }
        byte[] bytes = source.bytes(submission);
        if (!ZipParcel.isZip(bytes)) {
            throw new UnreadableDocumentException(Message.of(ParcelInbox.class, "parcel.none"));
        }
        return ZipParcel.of(bytes);
    }
}
