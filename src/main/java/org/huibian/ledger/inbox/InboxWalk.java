package org.huibian.ledger.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huibian.source.signature.Stub;

/**
 * Everything that lies in an inbox, under the name that it is known by: its path below the inbox,
 * with {@code /}. A name that is not UTF-8 is written with a percent sign and two digits for each
 * byte, so that no two are the same.
 */
final class InboxWalk extends SimpleFileVisitor<Path> {

    private static final char UNKNOWN = '\uFFFD';

    private final Path folder;
    private final Map<String, Found> found = new TreeMap<>();

    private InboxWalk(Path folder) {
        this.folder = folder;
    }

    /**
     * What lies there.
     *
     * @param path where
     * @param stub what stands for it; empty for an ordinary file
     */
    record Found(Path path, Optional<Stub> stub) {}

    static Map<String, Found> of(Path folder) throws IOException {
        // The inbox itself may be a link that the office made.
        InboxWalk walk = new InboxWalk(folder.toRealPath());
        Files.walkFileTree(walk.folder, walk);
        return walk.found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            add(file, Optional.of(Stub.LINK));
        } else if (attributes.isRegularFile()) {
            add(file, Files.isReadable(file) ? Optional.empty() : Optional.of(Stub.FORBIDDEN));
        } else {
            add(file, Optional.of(Stub.SPECIAL));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
        if (file.equals(folder)) {
            throw problem;
        }
        if (!(problem instanceof NoSuchFileException)) {
            add(file, Optional.of(Stub.FORBIDDEN));
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Path file, Optional<Stub> stub) {
        if (!Inbox.isPassedOver(file.getFileName().toString())) {
            found.put(name(file), new Found(file, stub));
        }
    }

    private String name(Path file) {
        Path below = folder.relativize(file);
        if (below.toString().indexOf(UNKNOWN) < 0) {
            return below.toString().replace('\\', '/');
        }
        String whole = file.toUri().getRawPath();
        return whole.substring(folder.toUri().getRawPath().replaceFirst("/*$", "/").length());
    }
}
