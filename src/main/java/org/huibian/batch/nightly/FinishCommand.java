package org.huibian.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.huibian.job.Operation;
import org.huibian.message.Message;
import org.huibian.message.Trouble;

/**
 * The command that a finished run calls ({@code on-finish}): the words of job.yml and, after them,
 * the path of the new revision's manifest. No shell sees them. What it prints goes into the log of
 * the run; whatever becomes of it, the revision stands.
 */
public final class FinishCommand {

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
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return problem("finish.time", operation, operation.limit().toSeconds());
        }
        return process.exitValue() == 0
                ? Optional.empty()
                : problem("finish.code", operation, process.exitValue());
    }

    private static Optional<Message> problem(String key, Operation operation, Object what) {
        return Optional.of(Message.of(FinishCommand.class, key, operation.onFinish().get(0), what));
    }
}
