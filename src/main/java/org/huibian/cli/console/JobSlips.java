package org.huibian.cli.console;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huibian.job.JobFile;
import org.huibian.setup.SetupException;

/** Warnings of what in job.yml can be run and was probably not meant (疑似笔误). */
public final class JobSlips {

    private final Console console;
    private final JobChoice job;

    /** Of a job, to be told on a console. */
    public JobSlips(Console console, JobChoice job) {
        this.console = console;
        this.job = job;
    }

    /**
     * Tells them, a line each.
     *
     * @param inputs the files of the latest revision or of the next
     * @param file the name of one
     * @param status its status, as in submissions.csv
     */
    public <T> void warn(
            Collection<T> inputs, Function<T, String> file, Function<T, String> status) {
        Set<String> inbox =
                inputs.stream()
                        .filter(input -> !status.apply(input).equals("withdrawn"))
                        .map(file)
                        .collect(Collectors.toSet());
        for (SetupException slip : JobFile.of(job.folder()).slips(inbox)) {
            console.warn(slip.text(Locale.getDefault()));
        }
    }
}
