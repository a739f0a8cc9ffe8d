package org.huibian.ledger.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.huibian.ledger.Durable;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.plain.Hash;
import org.huibian.source.Submission;

/**
 * Every submitted file as received, by its hash, so that a correction never destroys what it
 * corrects.
 */
public final class Archive {

    private final OutputFolder folder;

    /** The archive of an output folder. */
    public Archive(OutputFolder folder) {
        this.folder = folder;
    }

    /**
     * Keeps a file; does nothing where its bytes are kept already, and mends a damaged copy.
     *
     * @throws InboxChangedException if the file has changed since it was hashed, or is gone
     */
    public void keep(Submission submission, Path file) throws IOException {
        Path kept = path(submission);
        if (Files.exists(kept) && Hash.of(kept).equals(submission.sha256())) {
            return;
        }
        Files.createDirectories(kept.getParent());
        Path part = kept.resolveSibling(kept.getFileName() + ".part");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            throw new InboxChangedException(submission.file());
        }
        Durable.force(part);
        if (!Hash.of(part).equals(submission.sha256())) {
            Files.delete(part);
            throw new InboxChangedException(submission.file());
        }
        Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keeps bytes that are no file by themselves, such as a listing. */
    public void keep(Submission submission, byte[] bytes) throws IOException {
        Path kept = path(submission);
        if (Files.exists(kept) && Hash.of(kept).equals(submission.sha256())) {
            return;
        }
        Files.createDirectories(kept.getParent());
        Path part = kept.resolveSibling(kept.getFileName() + ".part");
        Durable.write(part, bytes);
        Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The bytes of a kept file. */
    public byte[] bytes(Submission submission) throws IOException {
        return Files.readAllBytes(path(submission));
    }

    private Path path(Submission submission) {
        return folder.archive().resolve(submission.archiveName());
    }
}
