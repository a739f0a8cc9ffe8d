package org.huibian.batch.part;

import io.micrometer.observation.ObservationRegistry;
import java.util.Iterator;
import java.util.List;
import org.huibian.source.Submission;
import org.huibian.summary.intake.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.listener.StepListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Reads one part of the files of a run: those that no run has read yet, asked for when it begins.
 * After a crash these are the ones that were left. Safe for several threads, each with its part.
 */
public final class ReadingStep implements Step {

    /** Its name; that of a part has the number of the part behind it. */
    public static final String NAME = "part";

    /** So many files are read between two commits. */
    private static final int CHUNK = 8;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final PartReading files;
    private final StoppableSteps stops;
    private final ObservationRegistry observations;

    /**
     * Reads parts.
     *
     * @param repository keeps how far each part has come
     * @param transactions of its database
     * @param files what there is to read, and how
     * @param stops may end a part after what it is about to commit
     * @param observations is told how long it takes
     */
    public ReadingStep(
            JobRepository repository,
            PlatformTransactionManager transactions,
            PartReading files,
            StoppableSteps stops,
            ObservationRegistry observations) {
        this.repository = repository;
        this.transactions = transactions;
        this.files = files;
        this.stops = stops;
        this.observations = observations;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public void execute(StepExecution part) throws JobInterruptedException {
        new StepBuilder(part.getStepName(), repository)
                .<Submission, Reading>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(unread(part))
                .processor(files::read)
                .writer(readings -> files.keep(List.copyOf(readings.getItems())))
                .listener((StepListener) stops)
                .observationRegistry(observations)
                .build()
                .execute(part);
    }

    private ItemReader<Submission> unread(StepExecution part) {
        return new ItemReader<>() {
            private @Nullable Iterator<Submission> left;

            @Override
            public @Nullable Submission read() throws java.sql.SQLException {
                if (left == null) {
                    left =
                            files.unread(
                                            ReadingParts.part(part.getExecutionContext()),
                                            ReadingParts.parts(part.getExecutionContext()))
                                    .iterator();
                }
                return left.hasNext() ? left.next() : null;
            }
        };
    }
}
