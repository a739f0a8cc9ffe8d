package org.huibian.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * How a run ended, for the verbs that look: an entry of status.json.
 *
 * @param started ISO instant
 * @param ended ISO instant
 * @param outcome published, unchanged or failed
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

    /** Remembers this run. */
    public void append(OutputFolder folder) throws IOException {
        List<RunRecord> runs = new ArrayList<>();
        runs.add(this);
        if (Files.exists(folder.status())) {
            runs.addAll(Json.PAGE.readValue(Files.readString(folder.status()), Log.class).runs());
        }
        List<RunRecord> kept = runs.subList(0, Math.min(REMEMBERED, runs.size()));
        Durable.replace(folder.status(), Json.PAGE.writeValueAsString(new Log(kept)) + "\n");
    }
}
