package org.huibian.batch;

import org.huibian.batch.part.ReadingParts;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Has the files of a run read by threads of this process. */
@Configuration(proxyBeanMethods = false)
class LocalReading {

    /** So many files are read at the same time: one for each core, or what the property says. */
    static int threads() {
        return Math.max(
                1,
                Integer.getInteger("huibian.threads", Runtime.getRuntime().availableProcessors()));
    }

    @Bean
    ThreadPoolTaskExecutor readingThreads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(threads());
        threads.setThreadNamePrefix("reading-");
        return threads;
    }

    @Bean
    PartitionHandler parts(
            CompileJobConfiguration.Steps steps, ThreadPoolTaskExecutor readingThreads) {
        TaskExecutorPartitionHandler parts = new TaskExecutorPartitionHandler();
        parts.setStep(steps.reading());
        parts.setTaskExecutor(readingThreads);
        parts.setGridSize(ReadingParts.count(steps.compilation().files().all().size(), threads()));
        return parts;
    }
}
