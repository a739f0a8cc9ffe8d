package org.huibian.ledger.parcel.content;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.parcel.Listing;
import org.huibian.ledger.parcel.ParcelInbox;
import org.huibian.message.Message;
import org.huibian.source.UnreadableDocumentException;

/** Whether a delivered revision holds what its manifest says, nothing else and nothing altered. */
final class SoundManifest {

    /** So many files are named in a refusal. */
    private static final int NAMED = 3;

    private SoundManifest() {}

    /** Refuses a revision that is not as its manifest says, naming the files. */
    static void check(Manifest manifest, Listing listing) throws UnreadableDocumentException {
        SortedMap<String, String> extra = new java.util.TreeMap<>(listing.revision());
        extra.remove(Manifest.FILE);
        List<Message> wrong = new ArrayList<>();
        for (Manifest.Output said : manifest.outputs()) {
            String hash = extra.remove(said.path());
            if (hash == null) {
                wrong.add(Message.of(ParcelInbox.class, "parcel.file.missing", said.path()));
            } else if (!hash.equals(said.sha256())) {
                wrong.add(Message.of(ParcelInbox.class, "parcel.file.altered", said.path()));
            }
        }
        extra.keySet()
                .forEach(
                        name ->
                                wrong.add(
                                        Message.of(ParcelInbox.class, "parcel.file.extra", name)));
        if (!wrong.isEmpty()) {
            throw new UnreadableDocumentException(
                    Message.of(
                            ParcelInbox.class,
                            "parcel.altered",
                            manifest.revision(),
                            named(wrong),
                            wrong.size()));
        }
    }

    /** The first of them, joined. */
    private static Message named(List<Message> wrong) {
        Message named = wrong.get(0);
        for (Message next : wrong.subList(1, Math.min(NAMED, wrong.size()))) {
            named = Message.of(ParcelInbox.class, "parcel.joined", named, next);
        }
        return named;
    }
}
