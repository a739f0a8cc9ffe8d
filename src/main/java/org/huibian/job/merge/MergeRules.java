package org.huibian.job.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;
import org.huibian.setup.SetupFile;
import org.huibian.setup.YamlMap;

/**
 * How {@code job.yml} has reports examined and merged.
 *
 * @param previous what was compiled the year before; empty where nothing is compared with
 * @param addressees the addressees (主送机关) of which every report must bear one; empty where none is
 *     asked for
 * @param level on which level of government it compiles
 * @param ownText the office's own paragraphs
 * @param practices which sentences of sub-districts the office wants quoted, and which not
 */
public record MergeRules(
        Optional<Previous> previous,
        List<String> addressees,
        Level level,
        OwnText ownText,
        PracticeChoice practices) {

    /** Copies. */
    public MergeRules {
        addressees = List.copyOf(addressees);
    }

    /** Of a district. */
    public MergeRules(Optional<Previous> previous, List<String> addressees) {
        this(previous, addressees, Level.DISTRICT, OwnText.NONE, PracticeChoice.FREE);
    }

    /** Nothing beyond what is always done. */
    public static final MergeRules NONE = new MergeRules(Optional.empty(), List.of());

    /**
     * Where the results of the year before lie.
     *
     * @param folder the folder
     * @param output whether it is an output folder with revisions/ and archive/; otherwise it holds
     *     figures.csv itself
     * @param job the file that names it
     * @param line the line there
     */
    public record Previous(Path folder, boolean output, String job, int line) {

        /** A complaint about what it holds. */
        public SetupException complaint(Message message) {
            return new SetupException(job, line, message);
        }
    }

    /** Reads the keys of a job whose folder is given. */
    public static MergeRules parse(YamlMap job, Path folder) {
        Level level = Level.of(job.oneOf("level", Level.DISTRICT.code(), Level.codes()));
        if (level.compilesRevisions() && job.has("previous")) {
            throw job.complaint("previous", Message.of(MergeRules.class, "previous.level"));
        }
        return new MergeRules(
                job.optionalText("previous").map(path -> previous(job, folder.resolve(path))),
                job.texts("required-addressee"),
                level,
                OwnText.read(folder),
                PracticeChoice.parse(job));
    }

    private static Previous previous(YamlMap job, Path path) {
        Path folder = path.normalize();
        String shown = SetupFile.shown(folder);
        if (!Files.isDirectory(folder)) {
            throw job.complaint("previous", Message.of(MergeRules.class, "previous.absent", shown));
        }
        boolean output =
                Files.isRegularFile(folder.resolve("latest.json"))
                        || Files.isDirectory(folder.resolve("revisions"));
        if (!output && !Files.isRegularFile(folder.resolve("figures.csv"))) {
            throw job.complaint("previous", Message.of(MergeRules.class, "previous.empty", shown));
        }
        return new Previous(folder, output, job.file(), job.line("previous"));
    }
}
