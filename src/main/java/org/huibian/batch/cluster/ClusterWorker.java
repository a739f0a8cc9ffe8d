package org.huibian.batch.cluster;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.huibian.batch.cluster.database.ManagerLock;
import org.huibian.batch.cluster.database.SharedDatabase;
import org.huibian.batch.cluster.database.SharedTables;
import org.huibian.job.Cluster;
import org.huibian.message.Message;
import org.huibian.summary.intake.Reading;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A worker (协读机): reads parts of whatever run is under way on a shared database, until it is
 * stopped. It may be killed at any moment; what it had not finished is read by another one.
 */
public final class ClusterWorker {

    private static final long GLANCE_SECONDS = 2;

    private final Cluster cluster;
    private final String build;
    private final int threads;
    private final Listener listener;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicInteger files = new AtomicInteger();

    /** Is told what a worker does; from any thread. */
    public interface Listener {

        /** It is ready to read, with so many threads. */
        void ready(String schema, int threads);

        /** It has read and kept so many files more, so many since it was started. */
        void read(int more, int all);

        /** Something that whoever looks after the machine should know. */
        void note(Message message);
    }

    /**
     * For a database.
     *
     * @param build of this program
     * @param threads how many parts it reads at the same time
     */
    public ClusterWorker(Cluster cluster, String build, int threads, Listener listener) {
        this.cluster = cluster;
        this.build = build;
        this.threads = threads;
        this.listener = listener;
    }

    /**
     * Reads until it is stopped.
     *
     * @return why it may not read: the run under way is one of another build of the program; empty
     *     where it was stopped
     * @throws org.huibian.setup.SetupException if the database cannot be reached
     * @throws IOException if the database fails while the worker begins, or a thread that reads
     *     cannot go on
     */
    public Optional<Message> work() throws IOException {
        try {
            return begun();
        } catch (SQLException e) {
            Message told =
                    Message.of(
                            ClusterWorker.class,
                            "worker.database",
                            String.valueOf(e.getMessage()).strip());
            throw new IOException(told.text(Locale.getDefault()), e);
        }
    }

    private Optional<Message> begun() throws SQLException, IOException {
        SharedDatabase database =
                new SharedDatabase(cluster, ClusterSession.name(ClusterSession.WORKER, build));
        try (Connection session = database.connect()) {
            SharedTables.create(session, cluster);
            Optional<Message> refusal = refusal(session);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        try (Requests requests = new Requests(database, build, threads + 1);
                ConfigurableApplicationContext context = start(database)) {
            StepExecutionRequestHandler handler =
                    context.getBean(StepExecutionRequestHandler.class);
            PartTaking taking =
                    new PartTaking(() -> requests.take(handler::handle), stopped, this::trouble);
            taking.start(threads);
            listener.ready(cluster.schema(), threads);
            Optional<Message> refusal = watch(context.getBean(DataSource.class));
            stopped.countDown();
            awaitEnd(taking);
            return refusal;
        }
    }

    /** Has it stop, from any thread: it ends with the parts it is reading. */
    public void stop() {
        stopped.countDown();
    }

    private ConfigurableApplicationContext start(SharedDatabase database) {
        // Each thread holds one session for Spring Batch and one for what it read.
        Map<String, Object> properties = database.properties(2 * threads + 1);
        properties.put("logging.config", "classpath:logback.xml");
        return new SpringApplicationBuilder(WorkerConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(properties)
                .initializers(
                        (GenericApplicationContext starting) -> {
                            starting.registerBean(
                                    WorkerReading.class,
                                    () ->
                                            new WorkerReading(
                                                    starting.getBean(DataSource.class),
                                                    database.name(),
                                                    stopped,
                                                    this::kept));
                        })
                .run();
    }

    private static void awaitEnd(PartTaking taking) throws IOException {
        try {
            Optional<Throwable> failure = taking.awaitEnd();
            if (failure.isPresent()) {
                throw new IOException("reading thread: " + failure.get(), failure.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A request that could not be answered is given back; somebody else may have more luck. */
    private void trouble(RuntimeException problem) {
        if (stopped.getCount() > 0) {
            listener.note(Message.of(ClusterWorker.class, "worker.trouble", problem.toString()));
        }
    }

    private void kept(List<Reading> readings) {
        listener.read(readings.size(), files.addAndGet(readings.size()));
    }

    /** Looks, until it is stopped, whether a run of another build has begun. */
    private Optional<Message> watch(DataSource sessions) {
        boolean reachable = true;
        try {
            while (!stopped.await(GLANCE_SECONDS, TimeUnit.SECONDS)) {
                try (Connection session = sessions.getConnection()) {
                    Optional<Message> refusal = refusal(session);
                    if (refusal.isPresent()) {
                        return refusal;
                    }
                    reachable = true;
                } catch (SQLException e) {
                    if (reachable) {
                        listener.note(
                                Message.of(
                                        ClusterWorker.class,
                                        "worker.unreachable",
                                        cluster.database(),
                                        String.valueOf(e.getMessage()).strip()));
                    }
                    reachable = false;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private Optional<Message> refusal(Connection session) throws SQLException {
        String manager = ManagerLock.holder(session, cluster);
        return manager.isEmpty()
                ? Optional.empty()
                : Workload.purpose(session)
                        .map(Workload.Purpose::build)
                        .filter(other -> !other.equals(build))
                        .map(
                                other ->
                                        Message.of(
                                                ClusterWorker.class,
                                                "worker.other-build",
                                                manager,
                                                ClusterSession.digits(other),
                                                ClusterSession.digits(build)));
    }
}
