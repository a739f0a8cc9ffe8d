package org.huibian.cli.console;

import java.nio.file.Path;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.ledger.OutputFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job that a command is about, and where its results lie. */
public final class JobChoice {

    @Parameters(index = "0", paramLabel = "jobs/<job>", descriptionKey = "job")
    private Path job = Path.of("");

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private @Nullable Path output;

    private @Nullable JobSettings settings;

    /** The job folder. */
    public JobFolder folder() {
        return JobFolder.at(job);
    }

    /** What the job folder says; read once. */
    public JobSettings settings() {
        if (settings == null) {
            settings = folder().settings();
        }
        return settings;
    }

    /** The folder of the results: as asked, else as the job says. */
    public OutputFolder results() {
        return results(settings());
    }

    /** The same for settings that were read anew. */
    public OutputFolder results(JobSettings current) {
        return new OutputFolder(output == null ? current.output() : output);
    }

    /** The job as the clerk typed it. */
    public String typed() {
        return job.toString();
    }

    /** What else of the choice the next command must repeat. */
    public String[] options() {
        return output == null ? new String[0] : new String[] {"--output", output.toString()};
    }
}
