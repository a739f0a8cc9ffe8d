package org.huibian.batch;

import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.util.List;
import org.huibian.source.Submission;
import org.huibian.summary.Reading;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job: six steps in reading order.
 *
 * <p>A step that is done again, because the run was killed in the middle of it, ends with the same
 * result. There is no incrementer: the identity of a run decides whether there is anything to do.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class CompileJobConfiguration {

    static final String JOB = "compile";

    /** So many files are read between two commits. */
    private static final int CHUNK = 8;

    @Bean
    StoppableSteps stoppableSteps(StopRequest stop) {
        return new StoppableSteps(stop);
    }

    /** Spring Batch's own timers, for the log of the run. */
    @Bean
    ObservationRegistry observations(RunLog log) {
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig()
                .observationHandler(new DefaultMeterObservationHandler(log.meters()));
        return registry;
    }

    @Bean
    Steps steps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Compilation compilation,
            StoppableSteps stops,
            ObservationRegistry observations) {
        return new Steps(repository, transactions, compilation, stops, observations);
    }

    @Bean
    Job compile(JobRepository repository, Compilation compilation, Steps steps) {
        return new JobBuilder(JOB, repository)
                .observationRegistry(steps.observations())
                .start(steps.step("receive", compilation::receive))
                .next(steps.extract())
                .next(steps.step("summarize", compilation::summarize))
                .next(steps.step("compose", compilation::compose))
                .next(steps.step("write", compilation::write))
                .next(steps.step("publish", compilation::publish))
                .build();
    }

    /** What a step does. */
    private interface Work {
        void run() throws Exception;
    }

    /** What every step needs. */
    record Steps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Compilation compilation,
            StoppableSteps stops,
            ObservationRegistry observations) {

        private Step step(String name, Work work) {
            return new StepBuilder(name, repository)
                    .listener(stops)
                    .observationRegistry(observations)
                    .tasklet(
                            (contribution, context) -> {
                                compilation.listener().step(name);
                                work.run();
                                return RepeatStatus.FINISHED;
                            },
                            transactions)
                    .build();
        }

        private Step extract() {
            return new StepBuilder("extract", repository)
                    .<Submission, Reading>chunk(CHUNK)
                    .transactionManager(transactions)
                    .reader(new UnreadSubmissions(compilation))
                    .processor(compilation::read)
                    .writer(readings -> compilation.keep(List.copyOf(readings.getItems())))
                    .listener((StepListener) stops)
                    .observationRegistry(observations)
                    .build();
        }
    }

    /**
     * The files of the run that no earlier run has read, asked for when the step begins: after a
     * crash these are the ones that were left.
     */
    private static final class UnreadSubmissions implements ItemReader<Submission> {

        private final Compilation compilation;
        private java.util.@org.jspecify.annotations.Nullable Iterator<Submission> left;

        UnreadSubmissions(Compilation compilation) {
            this.compilation = compilation;
        }

        @Override
        public @org.jspecify.annotations.Nullable Submission read()
                throws IOException, java.sql.SQLException {
            if (left == null) {
                compilation.listener().step("extract");
                left = compilation.unread().iterator();
            }
            return left.hasNext() ? left.next() : null;
        }
    }
}
