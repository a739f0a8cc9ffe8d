package org.huibian.cli.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.JobChoice;
import org.huibian.cli.console.NextCommand;
import org.huibian.cli.console.Program;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.RevisionFiles;
import org.huibian.message.Trouble;
import org.huibian.proof.Proof;
import org.huibian.proof.TextDifference;
import org.huibian.proof.rule.Verdict;
import org.huibian.report.Style;
import org.huibian.template.ReportTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code verify}: checks the files of a revision against its manifest, the format rules, and each
 * other. Only looks; starts no Spring.
 */
@Command(name = "verify", resourceBundle = "org.huibian.cli.usage", mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private @Nullable Program program;

    @Mixin private JobChoice job = new JobChoice();

    @Parameters(index = "1", arity = "0..1", paramLabel = "<n>", descriptionKey = "revision")
    private @Nullable Integer number;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        Console console =
                new Console(spec.commandLine(), Objects.requireNonNull(program).options());
        JobFolder folder = job.folder();
        JobSettings settings = job.settings();
        OutputFolder results = job.results();
        int revision =
                number == null
                        ? LatestRevision.of(results).map(LatestRevision::revision).orElse(0)
                        : number;
        Optional<RevisionFiles> files =
                revision < 1 ? Optional.empty() : RevisionFiles.check(results, revision);
        if (files.isEmpty()) {
            return console.fail(
                    Console.message("verify.none", results.path(), revision),
                    ExitCode.USAGE,
                    NextCommand.of("status", job));
        }
        Style style = ReportTemplate.find(folder, settings.template()).style();
        boolean sound = print(console, files.get());
        sound &= measure(console, results.revision(revision), style);
        int code = sound ? ExitCode.DONE : ExitCode.UNVERIFIED;
        console.say(sound ? "verify.sound" : "verify.failed", revision);
        console.event("verified", Map.of("revision", revision, "ok", sound, "exit", code));
        return code;
    }

    private static boolean print(Console console, RevisionFiles files) {
        console.say("verify.files", files.revision(), files.count(), files.deviations().size());
        for (RevisionFiles.Deviation deviation : files.deviations()) {
            console.say("verify.file", deviation.path(), deviation.what());
            console.event(
                    "file",
                    Map.of(
                            "path", deviation.path(),
                            "problem", deviation.what().text(Locale.getDefault())));
        }
        return files.deviations().isEmpty();
    }

    private boolean measure(Console console, Path revision, Style style) {
        Path word = revision.resolve("report.docx");
        Path pdf = revision.resolve("report.pdf");
        if (!Files.isRegularFile(word) || !Files.isRegularFile(pdf)) {
            return false;
        }
        Proof proof;
        try {
            proof = Proof.of(word, pdf, style);
        } catch (IOException e) {
            console.say("verify.unreadable", Trouble.of(e));
            console.event("unmeasured", Map.of("reason", Trouble.of(e).text()));
            return false;
        }
        console.say("verify.rules", proof.rules(), proof.rulesNotMet());
        for (Verdict verdict : proof.verdicts()) {
            if (all || !verdict.ok()) {
                print(console, verdict);
            }
        }
        proof.difference().ifPresent(difference -> print(console, difference));
        if (proof.difference().isEmpty()) {
            console.say("verify.same");
            console.event("text", Map.of("ok", true));
        }
        return proof.sound();
    }

    private static void print(Console console, Verdict verdict) {
        String mark = verdict.ok() ? "√" : verdict.stops() ? "×" : "!";
        console.line("  " + mark + " " + Proof.line(verdict).text(Locale.getDefault()));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rule", verdict.rule().number());
        fields.put("strength", verdict.strength().code());
        fields.put("clause", verdict.clause());
        fields.put("ok", verdict.ok());
        fields.put("stops", verdict.stops());
        fields.put("required", verdict.required());
        fields.put("measured", verdict.measured());
        fields.put("place", verdict.place().text(Locale.getDefault()));
        console.event("rule", fields);
    }

    private static void print(Console console, TextDifference difference) {
        console.line("  × " + Proof.line(difference).text(Locale.getDefault()));
        console.event(
                "text",
                Map.of(
                        "ok", false,
                        "what", difference.what().text(Locale.getDefault()),
                        "word", difference.word(),
                        "pdf", difference.pdf(),
                        "place", difference.place().text(Locale.getDefault())));
    }
}
