package org.huibian.batch.cluster;

import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;
import org.huibian.batch.part.ReadingStep;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.MessageChannelPartitionHandler;
import org.springframework.integration.core.MessagingTemplate;

/**
 * Has the parts of a run read by workers: lays the files out, asks for each part, and looks into
 * the job repository until all of them have been read.
 */
public final class RemoteParts implements PartitionHandler, AutoCloseable {

    /** A part is so many files, where there are not too many parts for it. */
    private static final int FILES = 8;

    /** More parts than this cost more to look after than they are worth. */
    private static final int MOST = 256;

    /** So long between two looks; with many parts longer, for each look reads all of them. */
    private static final int LOOK_MILLIS = 400;

    private static final int LOOK_MILLIS_A_PART = 8;

    private final SharedRun run;
    private final Workload workload;
    private final ClusterSession session;
    private final Requests requests;
    private final MessageChannelPartitionHandler handler;

    /**
     * For one run.
     *
     * @param repository Spring Batch's, in the shared database
     * @param database the shared database
     */
    public RemoteParts(
            SharedRun run, ClusterSession session, JobRepository repository, DataSource database)
            throws Exception {
        this.run = run;
        this.session = session;
        this.workload = new Workload(database);
        this.requests = session.requests();
        int parts = parts(run.all().size());
        MessagingTemplate sending = new MessagingTemplate();
        sending.setDefaultChannel(requests.channel());
        this.handler = new MessageChannelPartitionHandler();
        handler.setStepName(ReadingStep.NAME);
        handler.setGridSize(parts);
        handler.setMessagingOperations(sending);
        handler.setJobRepository(repository);
        handler.setPollInterval(LOOK_MILLIS + (long) parts * LOOK_MILLIS_A_PART);
        handler.afterPropertiesSet();
    }

    /** In how many parts so many files are read, whoever reads them. */
    static int parts(int files) {
        return Math.max(1, Math.min(MOST, (files + FILES - 1) / FILES));
    }

    @Override
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution manager)
            throws Exception {
        workload.layOut(run);
        Collection<StepExecution> parts;
        try (ReadingWatch watch = ReadingWatch.start(run, workload, session)) {
            parts = handler.handle(splitter, manager);
            watch.look();
        }
        workload.clear();
        return parts;
    }

    /** Lets the queue go. */
    @Override
    public void close() throws SQLException {
        requests.close();
    }
}
