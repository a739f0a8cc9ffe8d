package org.huibian.batch.step;

import org.huibian.batch.part.ReadingParts;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Has the files of a run read by threads of this process. */
@Configuration(proxyBeanMethods = false)
public class LocalReading {

    @Bean
    ThreadPoolTaskExecutor readingThreads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(ReadingParts.threads());
        threads.setThreadNamePrefix("reading-");
        return threads;
    }

    @Bean
    PartitionHandler parts(
            CompileJobConfiguration.Steps steps, ThreadPoolTaskExecutor readingThreads) {
        TaskExecutorPartitionHandler parts = new TaskExecutorPartitionHandler();
        parts.setStep(steps.reading());
        parts.setTaskExecutor(readingThreads);
        parts.setGridSize(
                ReadingParts.count(
                        steps.compilation().files().all().size(), ReadingParts.threads()));
        return parts;
    }
}
