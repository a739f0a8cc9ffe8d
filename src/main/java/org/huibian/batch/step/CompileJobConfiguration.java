package org.huibian.batch.step;

import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.huibian.batch.part.ReadingParts;
import org.huibian.batch.part.ReadingStep;
import org.huibian.batch.part.StopRequest;
import org.huibian.batch.part.StoppableSteps;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
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
// By name: looking through all that Spring Boot could configure costs more than these do.
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    BatchAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
public class CompileJobConfiguration {

    static final String JOB = "compile";

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
    Job compile(
            JobRepository repository,
            Compilation compilation,
            Steps steps,
            PartitionHandler parts) {
        return new JobBuilder(JOB, repository)
                .observationRegistry(steps.observations())
                .start(steps.step("receive", compilation::receive))
                .next(steps.extract(parts))
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

        /** Reads parts in this process. */
        ReadingStep reading() {
            return new ReadingStep(
                    repository, transactions, compilation.files(), stops, observations);
        }

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

        private Step extract(PartitionHandler handler) {
            return new StepBuilder("extract", repository)
                    .listener(stops)
                    .observationRegistry(observations)
                    .partitioner(ReadingStep.NAME, new ReadingParts(compilation.files()::begin))
                    .partitionHandler(handler)
                    .build();
        }
    }
}
