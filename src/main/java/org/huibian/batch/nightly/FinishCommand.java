package org.huibian.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huibian.job.Operation;
import org.huibian.message.Message;
import org.huibian.message.Trouble;

/**
 * The command that a finished run calls ({@code on-finish}): the words of job.yml and, after them,
 * the path of the new revision's manifest. No shell sees them. What it prints goes into the log of
 * the run; whatever becomes of it, the revision stands.
 */
public final class FinishCommand {

    /** A killed process that hangs in the system is not waited for longer. */
    private static final int GONE_SECONDS = 10;

    private FinishCommand() {}

    /**
     * Calls it.
     *
     * @param folder where it is called
     * @param manifest handed over as the last word
     * @param log what it prints is added to it
     * @return what went wrong; empty where nothing did, or there is no command
     */
    public static Optional<Message> call(
            Operation operation, Path folder, Path manifest, Path log) {
        if (operation.onFinish().isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(operation.onFinish());
        words.add(manifest.toAbsolutePath().normalize().toString());
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Process process =
                    new ProcessBuilder(words)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start();
            process.getOutputStream().close();
            return outcome(process, operation);
        } catch (IOException e) {
            return problem("finish.start", operation, Trouble.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return problem("finish.start", operation, "interrupted");
        }
    }

    private static Optional<Message> outcome(Process process, Operation operation)
            throws InterruptedException {
        if (!process.waitFor(operation.limit().toMillis(), TimeUnit.MILLISECONDS)) {
            end(process);
            return problem("finish.time", operation, operation.limit().toSeconds());
        }
        return process.exitValue() == 0
                ? Optional.empty()
                : problem("finish.code", operation, process.exitValue());
    }

    /** Kills it and what it started, and waits until they are gone: killing does not wait. */
    private static void end(Process process) {
        List<ProcessHandle> all =
                Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(
                one -> one.onExit().completeOnTimeout(one, GONE_SECONDS, TimeUnit.SECONDS).join());
    }

    private static Optional<Message> problem(String key, Operation operation, Object what) {
        return Optional.of(Message.of(FinishCommand.class, key, operation.onFinish().get(0), what));
    }
}
