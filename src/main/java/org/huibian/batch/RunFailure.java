package org.huibian.batch;

import java.util.List;
import java.util.Optional;
import org.huibian.batch.part.ReadingStep;
import org.huibian.batch.progress.PublicationRefusedException;
import org.huibian.ledger.UnwritableException;
import org.huibian.pdf.face.MissingGlyphException;
import org.huibian.setup.SetupException;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.repository.JobRepository;

/** Why a job failed (失败原因), out of all that its steps and parts tell. */
final class RunFailure {

    private RunFailure() {}

    /** What made a job fail. */
    static Throwable of(JobExecution execution, JobRepository repository) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        return failures.stream()
                // That a part failed says less than why.
                .filter(e -> !(e instanceof JobExecutionException))
                .findFirst()
                .or(() -> described(execution, repository).map(IllegalStateException::new))
                .or(() -> failures.stream().findFirst())
                .orElseGet(
                        () ->
                                new IllegalStateException(
                                        execution.getExitStatus().getExitDescription()));
    }

    /** Why a part failed on another machine: of that the repository has words only. */
    private static Optional<String> described(JobExecution execution, JobRepository repository) {
        JobExecution kept = repository.getJobExecution(execution.getId());
        return (kept == null ? execution : kept)
                .getStepExecutions().stream()
                        .filter(step -> step.getStepName().startsWith(ReadingStep.NAME + ":"))
                        .filter(step -> step.getStatus() == BatchStatus.FAILED)
                        .flatMap(step -> step.getExitStatus().getExitDescription().lines().limit(1))
                        .findFirst();
    }

    /** The cause that says most: the first of our own, or the last of all. */
    static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null
                && !(cause instanceof SetupException)
                && !(cause instanceof UnwritableException)
                && !(cause instanceof MissingGlyphException)
                && !(cause instanceof PublicationRefusedException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
