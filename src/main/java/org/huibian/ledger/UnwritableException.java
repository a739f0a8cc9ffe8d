package org.huibian.ledger;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibian.message.Message;
import org.huibian.setup.SetupFile;

/**
 * Something of an output folder cannot be written, with what a clerk can do about it.
 *
 * <p>What the system says of a full disk differs by machine and language; so the folder is looked
 * at instead.
 */
public final class UnwritableException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With less room than this, in MiB, a failure to write is put down to the disk. */
    private static final long ROOM = 16;

    private final transient Message reason;

    UnwritableException(Message reason, Throwable cause) {
        super(reason.text(), cause);
        this.reason = reason;
    }

    /** What is wrong, and what to do. */
    public Message reason() {
        return reason;
    }

    /**
     * What lies behind a failure to write an output folder: its disk is full, or it may only be
     * read. Empty where it is something else.
     */
    public static Optional<UnwritableException> behind(Throwable failure, OutputFolder output) {
        if (failure instanceof UnwritableException told) {
            return Optional.of(told);
        }
        boolean writing =
                Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(e -> e instanceof IOException || DatabaseFailure.is(e));
        return writing
                ? trouble(output.path()).map(reason -> new UnwritableException(reason, failure))
                : Optional.empty();
    }

    private static Optional<Message> trouble(Path folder) {
        Path place = folder.toAbsolutePath();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        String shown = SetupFile.shown(folder);
        if (!Files.isWritable(place)) {
            return Optional.of(Message.of(UnwritableException.class, "folder.readonly", shown));
        }
        try {
            FileStore disk = Files.getFileStore(place);
            long room = disk.getUsableSpace() >> 20;
            return room < ROOM
                    ? Optional.of(
                            Message.of(UnwritableException.class, "folder.full", shown, room, ROOM))
                    : Optional.empty();
        } catch (IOException e) {
            // The disk does not even say how full it is: then it is told as it came.
            return Optional.empty();
        }
    }
}
