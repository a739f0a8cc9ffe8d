package org.huibian.batch.cluster;

import io.micrometer.observation.ObservationRegistry;
import org.huibian.batch.part.ReadingStep;
import org.huibian.batch.part.StopRequest;
import org.huibian.batch.part.StoppableSteps;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.transaction.PlatformTransactionManager;

/** A worker: what a request is answered with. */
@Configuration(proxyBeanMethods = false)
@Profile("cluster")
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    BatchAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
class WorkerConfiguration {

    @Bean
    ReadingStep part(
            JobRepository repository,
            PlatformTransactionManager transactions,
            WorkerReading files) {
        // A part is never stopped half-way: the worker waits for it, or is ended.
        return new ReadingStep(
                repository,
                transactions,
                files,
                new StoppableSteps(new StopRequest()),
                ObservationRegistry.NOOP);
    }

    @Bean
    StepExecutionRequestHandler requestHandler(JobRepository repository, ReadingStep part) {
        StepExecutionRequestHandler handler = new StepExecutionRequestHandler();
        handler.setJobRepository(repository);
        handler.setStepLocator(name -> part);
        return handler;
    }
}
