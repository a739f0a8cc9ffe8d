package org.huibian.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.huibian.source.FileContent;
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

    /** Keeps a file; does nothing where its bytes are kept already. */
    public void keep(Submission submission, FileContent content) throws IOException {
        Path kept = path(submission.sha256(), content.extension());
        if (Files.exists(kept) && Files.size(kept) == content.bytes().length) {
            return;
        }
        Files.createDirectories(kept.getParent());
        Path part = kept.resolveSibling(kept.getFileName() + ".part");
        Durable.write(part, content.bytes());
        Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The bytes of a kept file. */
    public byte[] bytes(Submission submission) throws IOException {
        return Files.readAllBytes(
                path(
                        submission.sha256(),
                        new FileContent(submission.file(), new byte[0]).extension()));
    }

    private Path path(String sha256, String extension) {
        // An ending is part of a path of ours: nothing but letters and digits of it is taken.
        String safe = extension.replaceAll("[^a-z0-9]", "");
        return folder.archive().resolve(safe.isEmpty() ? sha256 : sha256 + "." + safe);
    }
}
