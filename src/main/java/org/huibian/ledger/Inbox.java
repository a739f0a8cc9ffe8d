package org.huibian.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huibian.source.Submission;

/**
 * The folder in which submissions arrive (收件文件夹). It is only ever read.
 *
 * <p>Sub-folders count; links are not followed. Only what operating systems and open documents
 * leave behind is passed over: .DS_Store, Thumbs.db, desktop.ini, ~$*.
 */
public final class Inbox implements Deliveries {

    private static final Set<String> PASSED_OVER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final Path folder;

    /** The inbox at a path. */
    public Inbox(Path folder) {
        this.folder = folder;
    }

    /** Every file in it, by the code points of its path. */
    @Override
    public List<Submission> submissions() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Inbox::isSubmission).toList();
        }
        List<Submission> submissions = new ArrayList<>();
        for (Path file : files) {
            submissions.add(new Submission(name(file), Hash.of(file), Files.size(file)));
        }
        submissions.sort(Comparator.comparing(Submission::file));
        return submissions;
    }

    /** Where one of its files lies; never outside the inbox. */
    public Path file(Submission submission) throws IOException {
        Path file = folder.resolve(submission.file()).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new IOException("outside the inbox: " + submission.file());
        }
        return file;
    }

    @Override
    public void keep(Submission submission, Archive archive) throws IOException {
        archive.keep(submission, file(submission));
    }

    @Override
    public byte[] bytes(Submission submission) throws IOException {
        return Files.readAllBytes(file(submission));
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isSubmission(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !isPassedOver(name);
    }

    /** Whether a file of that name was left behind by a system or an open document. */
    public static boolean isPassedOver(String name) {
        return PASSED_OVER.contains(name) || name.startsWith("~$");
    }
}
