package org.huibian.ledger.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibian.ledger.plain.Hash;
import org.huibian.source.Submission;
import org.huibian.source.signature.Stub;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which submissions arrive (收件文件夹). It is only ever read.
 *
 * <p>Sub-folders count; links are not followed but told of. Only what operating systems and open
 * documents leave behind is passed over: .DS_Store, Thumbs.db, desktop.ini, ~$*.
 */
public final class Inbox implements Deliveries {

    private static final Set<String> PASSED_OVER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final Path folder;

    /** Looked for once, when the first file is asked for. */
    private @Nullable Map<String, InboxWalk.Found> places;

    /** The inbox at a path. */
    public Inbox(Path folder) {
        this.folder = folder;
    }

    /** Everything in it that is no folder, by the code points of its path. */
    @Override
    public List<Submission> submissions() throws IOException {
        List<Submission> submissions = new ArrayList<>();
        for (Map.Entry<String, InboxWalk.Found> entry : InboxWalk.of(folder).entrySet()) {
            Path file = entry.getValue().path();
            Optional<Stub> stub = entry.getValue().stub();
            if (stub.isPresent()) {
                byte[] bytes = stub.get().bytes(entry.getKey());
                submissions.add(new Submission(entry.getKey(), Hash.of(bytes), bytes.length));
            } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                submissions.add(new Submission(entry.getKey(), Hash.of(file), Files.size(file)));
            }
        }
        submissions.sort(Comparator.comparing(Submission::file));
        return submissions;
    }

    /** Where one of its files lies; never outside the inbox. */
    public Path file(Submission submission) throws IOException {
        return found(submission).path();
    }

    private InboxWalk.Found found(Submission submission) throws IOException {
        Map<String, InboxWalk.Found> known = places;
        if (known == null) {
            known = InboxWalk.of(folder);
            places = known;
        }
        InboxWalk.Found found = known.get(submission.file());
        if (found == null) {
            throw new InboxChangedException(submission.file());
        }
        return found;
    }

    @Override
    public void keep(Submission submission, Archive archive) throws IOException {
        InboxWalk.Found found = found(submission);
        if (found.stub().isPresent()) {
            archive.keep(submission, found.stub().get().bytes(submission.file()));
        } else {
            archive.keep(submission, found.path());
        }
    }

    @Override
    public byte[] bytes(Submission submission) throws IOException {
        InboxWalk.Found found = found(submission);
        return found.stub().isPresent()
                ? found.stub().get().bytes(submission.file())
                : Files.readAllBytes(found.path());
    }

    /** Whether a file of that name was left behind by a system or an open document. */
    public static boolean isPassedOver(String name) {
        return PASSED_OVER.contains(name) || name.startsWith("~$");
    }
}
