package org.huibian.benchmark.floor;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The floor of a whole run: Spring Boot as it comes, Spring Batch and HSQLDB on a file, a job of
 * one step that does nothing.
 */
public final class EmptyJob {

    private EmptyJob() {}

    /**
     * Runs the job.
     *
     * @param args the path of the database
     */
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Settings.class);
        application.setDefaultProperties(
                java.util.Map.of(
                        "spring.datasource.url",
                        "jdbc:hsqldb:file:"
                                + args[0]
                                + ";hsqldb.write_delay=false;hsqldb.tx=mvcc"
                                + ";hsqldb.lock_file=false;shutdown=true",
                        "spring.datasource.username",
                        "SA",
                        "spring.batch.jdbc.initialize-schema",
                        "always"));
        System.exit(SpringApplication.exit(application.run()));
    }

    /** The job. */
    @SpringBootApplication
    static class Settings {

        @Bean
        Job empty(JobRepository repository, PlatformTransactionManager transactions) {
            return new JobBuilder("empty", repository)
                    .start(
                            new StepBuilder("nothing", repository)
                                    .tasklet(
                                            (contribution, context) -> RepeatStatus.FINISHED,
                                            transactions)
                                    .build())
                    .build();
        }
    }
}
