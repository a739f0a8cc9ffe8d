package org.huibian.cli.work;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huibian.batch.cluster.ClusterWorker;
import org.huibian.batch.part.ReadingParts;
import org.huibian.batch.plan.ProgramBuild;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.NextCommand;
import org.huibian.cli.console.Program;
import org.huibian.job.Cluster;
import org.huibian.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code worker}: reads submissions for whatever run is under way on a shared database, until it is
 * stopped. Needs no job folder.
 */
@Command(name = "worker", resourceBundle = "org.huibian.cli.usage", mixinStandardHelpOptions = true)
public final class WorkerCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private @Nullable Program program;

    @Parameters(index = "0", paramLabel = "<database>", descriptionKey = "database")
    private String database = "";

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "database-user")
    private @Nullable String user;

    @Option(names = "--schema", paramLabel = "NAME", descriptionKey = "database-schema")
    private @Nullable String schema;

    @Override
    public Integer call() throws IOException {
        Console console =
                new Console(spec.commandLine(), Objects.requireNonNull(program).options());
        Cluster cluster =
                Cluster.of(database, Optional.ofNullable(user), Optional.ofNullable(schema));
        ClusterWorker worker =
                WorkerReport.worker(cluster, ProgramBuild.hash(), ReadingParts.threads(), console);
        Interruption interruption = Interruption.watch(worker::stop, ExitCode.DONE);
        int code = ExitCode.FAILED;
        try {
            Optional<Message> refusal = worker.work();
            if (refusal.isPresent()) {
                code =
                        console.fail(
                                refusal.get(), ExitCode.USAGE, new NextCommand(cluster.worker()));
            } else {
                console.say("worker.stopped");
                code = ExitCode.DONE;
                console.event("stopped", Map.of("exit", code));
            }
            return code;
        } finally {
            interruption.over(code);
        }
    }
}
