package org.huibian.cli.work;

import java.util.Locale;
import java.util.Map;
import org.huibian.batch.cluster.ClusterWorker;
import org.huibian.cli.console.Console;
import org.huibian.job.Cluster;
import org.huibian.message.Message;

/**
 * Says what a worker does.
 *
 * @param console where it is said
 */
record WorkerReport(Console console) implements ClusterWorker.Listener {

    /** A worker that says what it does. */
    static ClusterWorker worker(Cluster cluster, String build, int threads, Console console) {
        return new ClusterWorker(cluster, build, threads, new WorkerReport(console));
    }

    @Override
    public void ready(String schema, int threads) {
        console.say("worker.ready", schema, threads);
        console.event("ready", Map.of("schema", schema, "threads", threads));
    }

    @Override
    public void read(int more, int all) {
        console.event("worked", Map.of("files", more, "done", all));
    }

    @Override
    public void note(Message message) {
        console.warn(message.text(Locale.getDefault()));
    }
}
