package org.huibian.batch;

import java.util.stream.Stream;
import org.huibian.batch.plan.RunPlan;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ApplicationContext;

/**
 * Starts the job of a run, or takes it up where a killed or failed run left it; the caller holds
 * the locks, so that nobody else is about it.
 *
 * @param operator starts it
 * @param repository knows how far it came
 * @param job the job
 * @param parameters what makes the run the same as another
 */
record JobStart(JobOperator operator, JobRepository repository, Job job, JobParameters parameters) {

    /** For what a run is about. */
    static JobStart of(ApplicationContext context, RunPlan plan) {
        return new JobStart(
                context.getBean(JobOperator.class),
                context.getBean(JobRepository.class),
                context.getBean(Job.class),
                new JobParametersBuilder()
                        .addString("digest", plan.identity().digest())
                        .addLong("base", (long) plan.base())
                        .toJobParameters());
    }

    JobExecution execute() throws JobExecutionException {
        JobExecution last = repository.getLastJobExecution(job.getName(), parameters);
        if (last != null && last.getStatus() != BatchStatus.COMPLETED && isLeftOpen(last)) {
            // We hold the lock: whoever started it is dead, or has lost its database.
            settle(last);
            operator.recover(last);
            return operator.restart(last);
        }
        try {
            return operator.start(job, parameters);
        } catch (JobInstanceAlreadyCompleteException e) {
            // It was published once, but the revisions are gone: make them again.
            repository.deleteJobInstance(repository.getJobInstance(job.getName(), parameters));
            return operator.start(job, parameters);
        }
    }

    /** Whether it, or a part of it, was never ended, or nobody could note how. */
    private static boolean isLeftOpen(JobExecution execution) {
        return Stream.concat(
                        Stream.of(execution.getStatus()),
                        execution.getStepExecutions().stream().map(StepExecution::getStatus))
                .anyMatch(status -> status.isRunning() || status == BatchStatus.UNKNOWN);
    }

    /**
     * An end that nobody could note is a failure: whatever a step of ours has done, it may do
     * again.
     */
    private void settle(JobExecution execution) {
        for (StepExecution step : execution.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        if (execution.getStatus() == BatchStatus.UNKNOWN) {
            execution.setStatus(BatchStatus.FAILED);
            repository.update(execution);
        }
    }
}
