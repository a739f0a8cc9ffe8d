package org.huibian.ledger.parcel;

import java.io.IOException;

/** A delivered revision, whatever it is packed in (版本包). */
interface Parcel {

    /** What becomes of a folder: {@code revision}; of a zip: {@code zip}. */
    String format();

    /** Its files. */
    Listing listing();

    /** The bytes of one of its files. */
    byte[] bytes(String name) throws IOException;
}
