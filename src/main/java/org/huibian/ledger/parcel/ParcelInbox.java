package org.huibian.ledger.parcel;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.inbox.Archive;
import org.huibian.ledger.inbox.Deliveries;
import org.huibian.ledger.inbox.Inbox;
import org.huibian.source.Submission;
import org.jspecify.annotations.Nullable;

/**
 * The inbox of a level that compiles revisions: every folder with a manifest.json is one
 * submission, whatever it is called and wherever it lies; every other file is one by itself.
 *
 * <p>Where a whole output folder was delivered, its revisions are submissions, and what else lies
 * in it (archive, database, latest.json) goes with the latest of them.
 */
public final class ParcelInbox implements Deliveries {

    private static final String REVISIONS = "revisions/";

    /** What lies in an output folder; anything else there was put there by somebody. */
    private static final Set<String> OF_OUTPUT =
            Set.of(
                    "revisions",
                    "archive",
                    "db",
                    ".work",
                    "latest.json",
                    "status.json",
                    "reminders.csv",
                    "lock");

    private final Inbox inbox;
    private @Nullable Found found;

    /** The inbox at a path. */
    public ParcelInbox(Path folder) {
        this.inbox = new Inbox(folder);
    }

    /**
     * A folder delivered as a submission.
     *
     * @param listing its files
     * @param files the files themselves
     */
    private record Parcel(Listing listing, List<Submission> files) {}

    /**
     * What the inbox holds.
     *
     * @param submissions parcels and loose files
     * @param parcels name of a parcel → what it holds
     * @param byHash one file of each content
     */
    private record Found(
            List<Submission> submissions,
            Map<String, Parcel> parcels,
            Map<String, Submission> byHash) {}

    /** Whether a submission is a folder; its name ends with {@code /}. */
    public static boolean isFolder(Submission submission) {
        return submission.file().endsWith("/");
    }

    @Override
    public List<Submission> submissions() throws IOException {
        return found().submissions();
    }

    @Override
    public void keep(Submission submission, Archive archive) throws IOException {
        Parcel parcel = found().parcels().get(submission.file());
        if (parcel == null) {
            archive.keep(submission, inbox.file(submission));
            return;
        }
        for (Submission file : parcel.files()) {
            archive.keep(file, inbox.file(file));
        }
        archive.keep(submission, parcel.listing().bytes());
    }

    @Override
    public byte[] bytes(Submission submission) throws IOException {
        Parcel parcel = found().parcels().get(submission.file());
        if (parcel != null) {
            return parcel.listing().bytes();
        }
        Submission file = found().byHash().get(submission.sha256());
        if (file == null) {
            throw new FileNotFoundException(submission.file());
        }
        return Files.readAllBytes(inbox.file(file));
    }

    private Found found() throws IOException {
        if (found == null) {
            found = look(inbox.submissions());
        }
        return found;
    }

    private static Found look(List<Submission> files) {
        NavigableMap<String, List<Submission>> folders = folders(files);
        Map<String, List<Submission>> around = new TreeMap<>();
        List<Submission> submissions = new ArrayList<>();
        for (Submission file : files) {
            Optional<String> folder = outermost(file.file(), folders);
            Optional<String> latest = latestAround(file.file(), folders);
            if (folder.isPresent()) {
                folders.get(folder.get()).add(file);
            } else if (latest.isPresent()) {
                around.computeIfAbsent(latest.get(), name -> new ArrayList<>()).add(file);
            } else {
                submissions.add(file);
            }
        }
        Map<String, Parcel> parcels = new HashMap<>();
        folders.forEach(
                (folder, own) -> {
                    Parcel parcel = parcel(folder, own, around.getOrDefault(folder, List.of()));
                    String name = folder.isEmpty() ? "./" : folder;
                    parcels.put(name, parcel);
                    submissions.add(
                            new Submission(
                                    name,
                                    parcel.listing().sha256(),
                                    parcel.files().stream().mapToLong(Submission::bytes).sum()));
                });
        submissions.sort(Comparator.comparing(Submission::file));
        Map<String, Submission> byHash =
                files.stream()
                        .collect(Collectors.toMap(Submission::sha256, file -> file, (a, b) -> a));
        return new Found(List.copyOf(submissions), parcels, byHash);
    }

    /**
     * The outermost folders with a manifest, each ending with {@code /}; the inbox itself is "".
     */
    private static NavigableMap<String, List<Submission>> folders(List<Submission> files) {
        NavigableMap<String, List<Submission>> folders = new TreeMap<>();
        TreeSet<String> holding = new TreeSet<>();
        for (Submission file : files) {
            String folder = file.file().substring(0, file.file().lastIndexOf('/') + 1);
            if (file.file().equals(folder + Manifest.FILE)) {
                holding.add(folder);
            }
        }
        for (String folder : holding) {
            if (outermost(folder, folders).isEmpty()) {
                folders.put(folder, new ArrayList<>());
            }
        }
        return folders;
    }

    private static Optional<String> outermost(
            String path, NavigableMap<String, List<Submission>> folders) {
        return folders.headMap(path, true).keySet().stream().filter(path::startsWith).findFirst();
    }

    /** The latest revision of the output folder that a file lies in, outside of its revisions. */
    private static Optional<String> latestAround(
            String path, NavigableMap<String, List<Submission>> folders) {
        return folders.descendingKeySet().stream()
                .filter(folder -> folder.matches("(.*/)?" + REVISIONS + "\\d{4,9}/"))
                .filter(folder -> isOf(output(folder), path))
                .max(
                        Comparator.<String>comparingInt(folder -> output(folder).length())
                                .thenComparingInt(ParcelInbox::number));
    }

    private static boolean isOf(String output, String path) {
        return path.startsWith(output)
                && OF_OUTPUT.contains(path.substring(output.length()).split("/")[0]);
    }

    private static String output(String revision) {
        return revision.substring(0, revision.lastIndexOf(REVISIONS));
    }

    private static int number(String revision) {
        return Integer.parseInt(revision.replaceFirst("^(.*/)?(\\d+)/$", "$2"));
    }

    private static Parcel parcel(String folder, List<Submission> own, List<Submission> around) {
        Map<String, String> beside = new TreeMap<>();
        for (Submission file : around) {
            beside.put(file.file().substring(output(folder).length()), file.sha256());
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Submission file : own) {
            hashes.put(file.file().substring(folder.length()), file.sha256());
        }
        List<Submission> files = new ArrayList<>(own);
        files.addAll(around);
        return new Parcel(new Listing(hashes).with(beside), List.copyOf(files));
    }
}
