package org.huibian.batch;

import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
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
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
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
class CompileJobConfiguration {

    static final String JOB = "compile";

    /** So many files are read at the same time: one for each core, or what the property says. */
    static int threads() {
        return Math.max(
                1,
                Integer.getInteger("huibian.threads", Runtime.getRuntime().availableProcessors()));
    }

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
    ThreadPoolTaskExecutor readingThreads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(threads());
        threads.setThreadNamePrefix("reading-");
        return threads;
    }

    /**
     * Has the parts read by threads of this process; another handler may have them read elsewhere.
     */
    @Bean
    PartitionHandler parts(Steps steps, ThreadPoolTaskExecutor readingThreads) {
        TaskExecutorPartitionHandler parts = new TaskExecutorPartitionHandler();
        parts.setStep(new ReadingStep(steps));
        parts.setTaskExecutor(readingThreads);
        parts.setGridSize(ReadingParts.count(steps.compilation().files(), threads()));
        return parts;
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

        private Step extract(PartitionHandler parts) {
            return new StepBuilder("extract", repository)
                    .listener(stops)
                    .observationRegistry(observations)
                    .partitioner(ReadingStep.NAME, new ReadingParts(compilation))
                    .partitionHandler(parts)
                    .build();
        }
    }
}
