package org.huibian.ledger.parcel;

import java.io.IOException;
import org.huibian.source.Submission;

/** A delivered revision, whatever it is packed in (版本包). */
public interface Parcel {

    /** Where the bytes of a submission, or of a file of it, come from. */
    interface Source {
        /** All of them; of a folder its listing. */
        byte[] bytes(Submission submission) throws IOException;
    }

    /** What becomes of a folder: {@code revision}; of a zip: {@code zip}. */
    String format();

    /** Its files. */
    Listing listing();

    /** The bytes of one of its files. */
    byte[] bytes(String name) throws IOException;
}
