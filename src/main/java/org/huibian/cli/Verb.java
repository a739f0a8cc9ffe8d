package org.huibian.cli;

import java.util.List;
import java.util.Locale;
import org.huibian.cli.look.DiffCommand;
import org.huibian.cli.look.ExplainCommand;
import org.huibian.cli.look.PlanCommand;
import org.huibian.cli.look.ReadCommand;
import org.huibian.cli.look.StatusCommand;
import org.huibian.cli.look.VerifyCommand;
import org.huibian.cli.prepare.FormCommand;
import org.huibian.cli.prepare.InitCommand;
import org.huibian.cli.work.ApproveCommand;
import org.huibian.cli.work.RecoverCommand;
import org.huibian.cli.work.RunCommand;
import org.huibian.cli.work.ScheduleCommand;
import org.huibian.cli.work.WorkerCommand;
import picocli.CommandLine;

/** The verbs of the program, in the order in which its help lists them. */
enum Verb {
    RUN(RunCommand.class),
    PLAN(PlanCommand.class),
    STATUS(StatusCommand.class),
    EXPLAIN(ExplainCommand.class),
    DIFF(DiffCommand.class),
    READ(ReadCommand.class),
    FORM(FormCommand.class),
    VERIFY(VerifyCommand.class),
    APPROVE(ApproveCommand.class),
    RECOVER(RecoverCommand.class),
    SCHEDULE(ScheduleCommand.class),
    WORKER(WorkerCommand.class),
    INIT(InitCommand.class);

    private final Class<?> command;

    Verb(Class<?> command) {
        this.command = command;
    }

    /** As it is typed. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The command line of the program. One that begins with a verb is given that verb alone:
     * picocli works out every command it is given, which is dearer than what most verbs do.
     */
    static CommandLine commandLine(Object program, String... args) {
        CommandLine commandLine = new CommandLine(program);
        List<Verb> all = List.of(values());
        List<Verb> typed =
                all.stream()
                        .filter(verb -> args.length > 0 && args[0].equals(verb.word()))
                        .toList();
        for (Verb verb : typed.isEmpty() ? all : typed) {
            commandLine.addSubcommand(verb.word(), verb.command);
        }
        return commandLine;
    }
}
