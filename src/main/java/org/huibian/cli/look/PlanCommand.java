package org.huibian.cli.look;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.huibian.batch.preview.Preview;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.JobChoice;
import org.huibian.cli.console.JobSlips;
import org.huibian.cli.console.NextCommand;
import org.huibian.cli.console.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code plan}: says what a run would do, and why. Only looks; starts no Spring. */
@Command(name = "plan", resourceBundle = "org.huibian.cli.usage", mixinStandardHelpOptions = true)
public final class PlanCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private @Nullable Program program;

    @Mixin private JobChoice job = new JobChoice();

    @Override
    public Integer call() throws IOException {
        Console console =
                new Console(spec.commandLine(), Objects.requireNonNull(program).options());
        Preview preview = Preview.of(job.folder(), job.settings(), job.results());
        console.say(head(preview), preview.revision());
        for (Preview.Reason reason : preview.reasons()) {
            console.say("plan.reason", reason.text());
            console.event(
                    "reason",
                    Map.of(
                            "part", reason.part(),
                            "message", reason.text().text(Locale.getDefault())));
        }
        inputs(console, preview);
        if (!preview.missing().isEmpty()) {
            console.say(
                    "plan.missing", preview.missing().size(), String.join("、", preview.missing()));
        }
        new ChangePrinter(console, List.of(job.results().revision(preview.base())))
                .print(preview.changes());
        console.say("plan.findings", preview.errors(), preview.warnings());
        new JobSlips(console, job)
                .warn(preview.inputs(), Preview.Input::file, Preview.Input::status);
        done(console, preview);
        if (preview.needed()) {
            console.next(NextCommand.of("run", job));
        }
        return ExitCode.DONE;
    }

    private static String head(Preview preview) {
        if (!preview.needed()) {
            return "plan.standing";
        }
        boolean usable = preview.inputs().stream().anyMatch(one -> one.status().equals("used"));
        return usable ? "plan.needed" : "plan.nothing";
    }

    private static void inputs(Console console, Preview preview) {
        boolean all = !preview.rereading().isEmpty() || preview.base() == 0;
        for (Preview.Input input : preview.inputs()) {
            boolean stands = List.of("used", "superseded", "withdrawn").contains(input.status());
            if (input.change() != Preview.Newness.SAME || !stands) {
                console.say(
                        "plan.input",
                        Console.message("plan." + input.change().code()),
                        input.file(),
                        input.subDistrict().isEmpty() ? "?" : input.subDistrict(),
                        Console.message("input." + input.status()),
                        input.evidence());
            }
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("change", input.change().code());
            fields.put("file", input.file());
            fields.put("sub_district", input.subDistrict());
            fields.put("status", input.status());
            fields.put("evidence", input.evidence().text(Locale.getDefault()));
            fields.put(
                    "read",
                    input.change() != Preview.Newness.WITHDRAWN
                            && (all || input.change() != Preview.Newness.SAME));
            console.event("input", fields);
        }
    }

    private static void done(Console console, Preview preview) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("needed", preview.needed());
        fields.put("revision", preview.revision());
        fields.put("base", preview.base());
        fields.put("missing", preview.missing());
        fields.put("changes", preview.changes().size());
        fields.put("errors", preview.errors());
        fields.put("warnings", preview.warnings());
        fields.put("exit", ExitCode.DONE);
        console.event("planned", fields);
    }
}
