package org.huibian.ledger;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.huibian.ledger.plain.Json;
import tools.jackson.core.JacksonException;

/**
 * How a run ended, for the verbs that look: an entry of status.json.
 *
 * @param started ISO instant
 * @param ended ISO instant
 * @param outcome published, unchanged, failed, interrupted …, or approved for a revision signed off
 * @param revision the revision that stands afterwards, 0 for none
 * @param digest identity of what went in; empty where the run did not come so far
 * @param message what went wrong; empty where nothing did
 */
public record RunRecord(
        String started, String ended, String outcome, int revision, String digest, String message) {

    /** So many runs are remembered. */
    private static final int REMEMBERED = 100;

    /** What stands in {@code status.json}, the last run first. */
    record Log(List<RunRecord> runs) {}

    /** The runs that are remembered, the last first; none where the file is gone or damaged. */
    public static List<RunRecord> all(OutputFolder folder) throws IOException {
        if (!Files.exists(folder.status())) {
            return List.of();
        }
        try {
            return Json.PAGE.readValue(Files.readString(folder.status()), Log.class).runs();
        } catch (JacksonException | CharacterCodingException e) {
            return List.of();
        }
    }

    /** Remembers this run. */
    public void append(OutputFolder folder) throws IOException {
        List<RunRecord> runs = new ArrayList<>();
        runs.add(this);
        runs.addAll(all(folder));
        List<RunRecord> kept = runs.subList(0, Math.min(REMEMBERED, runs.size()));
        Durable.replace(folder.status(), Json.PAGE.writeValueAsString(new Log(kept)) + "\n");
    }
}
