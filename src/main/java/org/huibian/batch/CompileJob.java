package org.huibian.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.huibian.batch.part.StopRequest;
import org.huibian.batch.plan.RunPlan;
import org.huibian.batch.progress.PublicationRefusedException;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.batch.step.Compilation;
import org.huibian.batch.step.CompileJobConfiguration;
import org.huibian.batch.step.RunLog;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.Publication;
import org.huibian.ledger.UnwritableException;
import org.huibian.ledger.database.ReadingStore;
import org.huibian.ledger.inbox.Archive;
import org.huibian.ledger.inbox.InboxChangedException;
import org.huibian.message.Message;
import org.huibian.message.Trouble;
import org.huibian.pdf.face.MissingGlyphException;
import org.huibian.setup.SetupException;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The Spring Batch job of one run on the database of its output folder; opened only under the lock
 * of that folder.
 */
final class CompileJob implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Compilation compilation;
    private final RunPlan plan;
    private final OutputFolder output;
    private final Around around;

    /**
     * What follows a run.
     *
     * @param listener is told how it goes on
     * @param stop may ask it to stop
     * @param log notes what it did
     * @param logFile where that log lies
     * @param database where it keeps its records
     */
    record Around(
            RunListener listener,
            StopRequest stop,
            RunLog log,
            Path logFile,
            RunDatabase database) {}

    private CompileJob(
            ConfigurableApplicationContext context,
            Compilation compilation,
            RunPlan plan,
            OutputFolder output,
            Around around) {
        this.context = context;
        this.compilation = compilation;
        this.plan = plan;
        this.output = output;
        this.around = around;
    }

    /**
     * Starts Spring on the database; the tables are made where they are missing.
     *
     * @throws DamagedDatabaseException if it cannot be opened
     */
    static CompileJob open(OutputFolder output, RunPlan plan, Around around) {
        ConfigurableApplicationContext context;
        try {
            context = start(output, plan, around);
        } catch (BeansException | DataAccessException e) {
            throw around.database().damage(e).orElseThrow(() -> e);
        }
        return new CompileJob(context, context.getBean(Compilation.class), plan, output, around);
    }

    private static ConfigurableApplicationContext start(
            OutputFolder output, RunPlan plan, Around around) {
        SilentLogStatus.set();
        return new SpringApplicationBuilder(
                        CompileJobConfiguration.class, around.database().reading())
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(properties(around))
                .initializers(
                        (GenericApplicationContext starting) -> {
                            around.database().register(starting);
                            starting.registerBean(StopRequest.class, around::stop);
                            starting.registerBean(RunLog.class, around::log);
                            starting.registerBean(
                                    Compilation.class,
                                    () -> compilation(starting, output, plan, around));
                        })
                .run();
    }

    private static Compilation compilation(
            GenericApplicationContext context, OutputFolder output, RunPlan plan, Around around) {
        return new Compilation(
                plan,
                new ReadingStore(context.getBean(DataSource.class), output),
                new Archive(output),
                new Publication(output, plan.revision()),
                around.listener(),
                around.log());
    }

    /**
     * Runs the job, or takes it up where a killed or failed run left it.
     *
     * @throws DamagedDatabaseException if the database does not hold what was once written
     */
    RunOutcome run() throws IOException, SQLException {
        around.log().started(plan);
        RunOutcome outcome = ended();
        around.log().ended(outcome);
        return outcome;
    }

    private RunOutcome ended() throws IOException, SQLException {
        JobExecution execution;
        try {
            execution = JobStart.of(context, plan).execute();
        } catch (JobExecutionException e) {
            throw new IOException(e.getMessage(), e);
        } catch (DataAccessException | TransactionException e) {
            Optional<Message> trouble = around.database().trouble(e);
            if (trouble.isPresent()) {
                return nothing(RunOutcome.End.FAILED, trouble.get());
            }
            throw around.database().damage(e).orElseThrow(() -> e);
        }
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return outcome(
                    RunOutcome.End.PUBLISHED,
                    plan.revision(),
                    Message.of(CompileJob.class, "run.published", plan.revision()));
        }
        if (execution.getStatus() == BatchStatus.STOPPED || around.stop().isMade()) {
            return nothing(
                    RunOutcome.End.INTERRUPTED, Message.of(CompileJob.class, "run.interrupted"));
        }
        return failed(execution);
    }

    private RunOutcome failed(JobExecution execution) throws SQLException, InboxChangedException {
        Throwable failure = RunFailure.of(execution, context.getBean(JobRepository.class));
        Throwable cause = RunFailure.root(failure);
        if (cause instanceof InboxChangedException changed) {
            throw changed;
        }
        if (cause instanceof SetupException setup) {
            throw setup;
        }
        if (cause instanceof PublicationRefusedException refused) {
            return outcome(refused.end(), plan.base(), refused.reason());
        }
        if (cause instanceof MissingGlyphException missing) {
            return outcome(RunOutcome.End.UNVERIFIED, plan.base(), missing.complaint());
        }
        // Of the whole chain: a text that ends too early is an EOFException at its root.
        Optional<DamagedDatabaseException> damage = around.database().damage(failure);
        if (damage.isPresent()) {
            throw damage.get();
        }
        return nothing(
                RunOutcome.End.FAILED,
                around.database()
                        .trouble(failure)
                        .or(
                                () ->
                                        UnwritableException.behind(cause, output)
                                                .map(UnwritableException::reason))
                        .orElseGet(
                                () ->
                                        Message.of(
                                                CompileJob.class,
                                                "run.failed",
                                                Trouble.of(cause))));
    }

    /** An end before there was anything to count. */
    private RunOutcome nothing(RunOutcome.End end, Message message) {
        return new RunOutcome(
                end, plan.base(), output.path(), 0, plan.job().roster().size(), 0, 0, message);
    }

    private RunOutcome outcome(RunOutcome.End end, int revision, Message message)
            throws SQLException {
        return new RunOutcome(
                end,
                revision,
                revision == 0 ? output.path() : output.revision(revision),
                compilation.reporting(),
                plan.job().roster().size(),
                compilation.errors(),
                compilation.warnings(),
                message);
    }

    private static Map<String, Object> properties(Around around) {
        Map<String, Object> properties = new LinkedHashMap<>(around.database().properties());
        properties.put("spring.main.lazy-initialization", "false");
        properties.put("logging.file.name", around.logFile().toAbsolutePath().toString());
        properties.put("logging.config", "classpath:org/huibian/batch/log.xml");
        return properties;
    }

    @Override
    public void close() {
        context.close();
    }
}
