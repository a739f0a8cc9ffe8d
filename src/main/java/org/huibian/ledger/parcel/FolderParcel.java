package org.huibian.ledger.parcel;

import java.io.IOException;
import org.huibian.ledger.plain.Hash;
import org.huibian.source.Submission;

/**
 * A parcel that was delivered as a folder.
 *
 * @param listing its files
 * @param source where their bytes come from
 */
public record FolderParcel(Listing listing, Source source) implements Parcel {

    /**
     * The folder of a submission.
     *
     * @throws IOException if its listing is not the one it was received with
     */
    public static FolderParcel of(Submission submission, Source source) throws IOException {
        byte[] listing = source.bytes(submission);
        if (!Hash.of(listing).equals(submission.sha256())) {
            throw new IOException("changed since it was received: " + submission.file());
        }
        return new FolderParcel(Listing.parse(listing), source);
    }

    @Override
    public String format() {
        return "revision";
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        return source.bytes(new Submission(name, listing.hashes().get(name), 0));
    }
}
