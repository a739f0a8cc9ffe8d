package org.huibian.batch;

import java.util.Iterator;
import java.util.List;
import org.huibian.source.Submission;
import org.huibian.summary.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.listener.StepListener;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Reads one part of the files of a run: those that no run has read yet, asked for when it begins.
 * After a crash these are the ones that were left. Safe for several threads, each with its part.
 */
final class ReadingStep implements Step {

    static final String NAME = "part";

    /** So many files are read between two commits. */
    private static final int CHUNK = 8;

    private final CompileJobConfiguration.Steps steps;
    private final Compilation compilation;

    ReadingStep(CompileJobConfiguration.Steps steps) {
        this.steps = steps;
        this.compilation = steps.compilation();
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public void execute(StepExecution part) throws JobInterruptedException {
        new StepBuilder(part.getStepName(), steps.repository())
                .<Submission, Reading>chunk(CHUNK)
                .transactionManager(steps.transactions())
                .reader(unread(part))
                .processor(compilation::read)
                .writer(readings -> compilation.keep(List.copyOf(readings.getItems())))
                .listener((StepListener) steps.stops())
                .observationRegistry(steps.observations())
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
                            compilation
                                    .unread(
                                            ReadingParts.part(part.getExecutionContext()),
                                            ReadingParts.parts(part.getExecutionContext()))
                                    .iterator();
                }
                return left.hasNext() ? left.next() : null;
            }
        };
    }
}
