package org.huibian.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huibian.job.decision.Decisions;
import org.huibian.job.merge.MergeRules;
import org.huibian.job.roster.Roster;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;
import org.huibian.setup.SetupFile;
import org.huibian.setup.YamlMap;

/**
 * A job folder: where its files lie, and what they say.
 *
 * <p>{@code indicators.csv}, {@code units.csv} are looked for in the folder, then beside it, then
 * in the copy packed into the program.
 */
public final class JobFolder {

    private static final List<String> COMPILED =
            List.of(
                    "district",
                    "year",
                    "title",
                    "issuer",
                    "addressee",
                    "signed",
                    "deadline",
                    "roster",
                    "inbox",
                    "template",
                    "output",
                    "assign",
                    "accept-years",
                    "previous",
                    "required-addressee",
                    "level",
                    "practices",
                    "places",
                    "seal",
                    "profile",
                    "issued",
                    NoticeRules.GROUP,
                    LimitKeys.GROUP);

    private static final List<String> KEYS =
            Stream.of(COMPILED, Operation.KEYS, List.of(Cluster.GROUP))
                    .flatMap(List::stream)
                    .toList();

    /** What a job folder made within another folder may be called. */
    private static final String NEW = "new-job";

    private final Path folder;

    private JobFolder(Path folder) {
        this.folder = folder;
    }

    /** The job folder at a path; whether it holds a job shows when its settings are read. */
    public static JobFolder at(Path folder) {
        return new JobFolder(folder);
    }

    /** The folder itself. */
    public Path path() {
        return folder;
    }

    /** The name of the folder: jobs/sample-2025 → sample-2025. */
    public String name() {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    /** Reads and checks all settings. */
    public JobSettings settings() {
        YamlMap job = yaml();
        int year = job.integer("year");
        if (year < 1949 || year > 2999) {
            throw job.complaint("year", Message.of(JobFolder.class, "job.year", year));
        }
        Roster roster = roster(job);
        Path inbox = resolved(job, "inbox");
        if (!Files.isDirectory(inbox)) {
            throw job.complaint(
                    "inbox", Message.of(JobFolder.class, "job.inbox", SetupFile.shown(inbox)));
        }
        return new JobSettings(
                job.text("district"),
                year,
                job.text("title"),
                job.text("issuer"),
                job.optionalText("addressee").orElse("").replaceFirst("[：:]$", ""),
                job.date("signed"),
                job.date("deadline"),
                roster,
                inbox,
                template(job),
                folder.resolve(job.optionalText("output").orElse("out")),
                assign(job, roster),
                acceptYears(job, year),
                ReceivedDates.read(folder),
                job.texts("places"),
                job.claim("seal"),
                MergeRules.parse(job, folder),
                LimitKeys.parse(job),
                Profile.parse(job),
                NoticeRules.parse(job));
    }

    /** How the job is operated; nothing of it changes a result. */
    public Operation operation() {
        return Operation.parse(yaml());
    }

    /** The shared database of a job that several machines work on; empty for one machine. */
    public Optional<Cluster> cluster() {
        return Cluster.parse(yaml());
    }

    /** The decisions written in decisions.csv; none where there is no such file. */
    public Decisions decisions(Decisions.Scope scope) {
        Path file = folder.resolve(Decisions.CSV);
        return Files.exists(file) ? Decisions.parse(SetupFile.read(file), scope) : Decisions.NONE;
    }

    /** The bytes of a vocabulary file of the job, with the place it was found. */
    public SetupFile vocabulary(String name) {
        for (Path candidate : List.of(folder.resolve(name), folder.resolve("..").resolve(name))) {
            if (Files.isRegularFile(candidate)) {
                return SetupFile.read(candidate.normalize());
            }
        }
        return packed(name);
    }

    /** A vocabulary file as packed into the program. */
    public static SetupFile packed(String name) {
        String resource = "/jobs/" + name;
        try (InputStream in = JobFolder.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not packed into the program: " + resource);
            }
            return SetupFile.of("huibian.jar!" + resource, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private YamlMap yaml() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new SetupException(
                    SetupFile.shown(folder), 0, Message.of(JobFolder.class, "job.no-folder"));
        }
        Path file = folder.resolve("job.yml");
        if (!Files.exists(file)) {
            throw noJob(file);
        }
        YamlMap job = YamlMap.parse(SetupFile.read(file));
        job.allow(KEYS);
        return job;
    }

    /** To make a job helps, to type the same command again does not. */
    private SetupException noJob(Path file) {
        boolean exists = Files.isDirectory(folder);
        return new SetupException(
                        SetupFile.shown(file),
                        0,
                        Message.of(
                                JobFolder.class,
                                exists ? "job.no-file" : "job.absent",
                                SetupFile.shown(folder)))
                .mendedBy("init", (exists ? folder.resolve(NEW) : folder).toString());
    }

    private Roster roster(YamlMap job) {
        Path file = resolved(job, "roster");
        if (!Files.exists(file)) {
            throw job.complaint(
                    "roster", Message.of(JobFolder.class, "job.roster", SetupFile.shown(file)));
        }
        return Roster.parse(SetupFile.read(file));
    }

    private Path resolved(YamlMap job, String key) {
        return folder.resolve(job.text(key)).normalize();
    }

    private static String template(YamlMap job) {
        String template = job.text("template");
        if (!template.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")) {
            throw job.complaint("template", Message.of(JobFolder.class, "job.template", template));
        }
        return template;
    }

    private static Map<String, String> assign(YamlMap job, Roster roster) {
        YamlMap entries = job.map("assign");
        Map<String, String> assign = new LinkedHashMap<>();
        for (String file : entries.keys()) {
            String name = entries.text(file);
            if (roster.find(name).isEmpty()) {
                throw entries.complaint(
                        file, Message.of(JobFolder.class, "job.assign", file, name));
            }
            assign.put(file, name);
        }
        return assign;
    }

    private static TreeSet<Integer> acceptYears(YamlMap job, int year) {
        TreeSet<Integer> years = new TreeSet<>();
        years.add(year);
        for (String text : job.texts("accept-years")) {
            try {
                years.add(Integer.parseInt(text));
            } catch (NumberFormatException e) {
                throw job.complaint(
                        "accept-years", Message.of(JobFolder.class, "job.accept-years", text));
            }
        }
        return years;
    }
}
