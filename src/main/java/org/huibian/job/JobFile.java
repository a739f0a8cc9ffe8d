package org.huibian.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;
import org.huibian.setup.SetupFile;
import org.huibian.setup.YamlMap;

/** job.yml as the clerk wrote it: where its keys stand, and what of it is probably a slip. */
public final class JobFile {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private final YamlMap keys;

    private JobFile(YamlMap keys) {
        this.keys = keys;
    }

    /** The job.yml of a folder whose settings could be read. */
    public static JobFile of(JobFolder folder) {
        return new JobFile(YamlMap.parse(SetupFile.read(folder.path().resolve("job.yml"))));
    }

    /** A complaint about the line of a key. */
    public SetupException complaint(String key, Message message) {
        return keys.complaint(key, message);
    }

    /**
     * What can be run and was probably not meant: a title of another year, an assignment of a file
     * that is not there.
     *
     * @param inbox the files of the inbox
     */
    public List<SetupException> slips(Collection<String> inbox) {
        List<SetupException> slips = new ArrayList<>();
        String title = keys.text("title");
        String year = keys.text("year");
        Set<String> named =
                YEAR.matcher(title).results().map(MatchResult::group).collect(Collectors.toSet());
        if (!named.isEmpty() && !named.contains(year)) {
            slips.add(
                    keys.complaint("title", Message.of(JobFile.class, "slip.title", title, year)));
        }
        YamlMap assign = keys.map("assign");
        for (String file : assign.keys()) {
            if (!inbox.contains(file)) {
                slips.add(
                        assign.complaint(
                                file,
                                Message.of(JobFile.class, "slip.assign", file, assign.text(file))));
            }
        }
        return slips;
    }
}
