package org.huibian.batch;

import java.io.IOException;
import org.huibian.extract.Extractor;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.source.DocumentReaders;
import org.huibian.source.FileContent;
import org.huibian.source.Limits;
import org.huibian.source.Submission;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.summary.Reading;

/** Reads single submissions; one that cannot be read says why. */
final class SubmissionReader {

    private final Limits limits;
    private final DocumentReaders readers;
    private final Extractor extractor;

    SubmissionReader(IndicatorCatalog catalog, Limits limits) {
        this.limits = limits;
        this.readers = DocumentReaders.within(limits);
        this.extractor = new Extractor(catalog);
    }

    /** Where the bytes of a submission come from. */
    interface Source {
        /** All of them. */
        byte[] bytes(Submission submission) throws IOException;
    }

    /**
     * Reads a file.
     *
     * @param firstSeen number of the revision that saw it first
     */
    Reading read(Submission submission, int firstSeen, Source source) throws IOException {
        try {
            limits.check(submission);
            FileContent content = new FileContent(submission.file(), source.bytes(submission));
            return Reading.of(submission, firstSeen, extractor.extract(readers.read(content)));
        } catch (UnreadableDocumentException e) {
            return Reading.refused(submission, firstSeen, e.reason());
        }
    }
}
