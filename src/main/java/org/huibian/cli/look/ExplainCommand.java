package org.huibian.cli.look;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.JobChoice;
import org.huibian.cli.console.NextCommand;
import org.huibian.cli.console.Program;
import org.huibian.job.roster.SubDistrict;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.revision.Explanation;
import org.huibian.ledger.revision.MemberFigure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code explain}: how a district figure came about: formula, each sub-district's value, sentence
 * and place. Only looks; starts no Spring.
 */
@Command(
        name = "explain",
        resourceBundle = "org.huibian.cli.usage",
        mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private @Nullable Program program;

    @Mixin private JobChoice job = new JobChoice();

    @Parameters(index = "1", paramLabel = "<indicator>", descriptionKey = "indicator")
    private String indicator = "";

    @Option(names = "--revision", paramLabel = "n", descriptionKey = "revision")
    private @Nullable Integer revision;

    @Override
    public Integer call() throws IOException {
        Console console =
                new Console(spec.commandLine(), Objects.requireNonNull(program).options());
        OutputFolder results = job.results();
        int number =
                revision == null
                        ? LatestRevision.of(results).map(LatestRevision::revision).orElse(0)
                        : revision;
        if (number == 0) {
            return console.fail(
                    Console.message("revision.none", results.path()),
                    ExitCode.USAGE,
                    NextCommand.of("run", job));
        }
        Optional<List<Explanation>> all = Explanation.all(results, number);
        if (all.isEmpty()) {
            return console.fail(
                    Console.message("explain.damaged", number),
                    ExitCode.FAILED,
                    NextCommand.of("verify", job, String.valueOf(number)));
        }
        Optional<Explanation> found =
                all.get().stream().filter(one -> one.isCalled(indicator)).findFirst();
        if (found.isEmpty()) {
            return unknown(console, all.get());
        }
        print(console, found.get(), number);
        console.event(
                "explained",
                Map.of("indicator", found.get().id(), "revision", number, "exit", ExitCode.DONE));
        return ExitCode.DONE;
    }

    private int unknown(Console console, List<Explanation> all) {
        List<Explanation> nearest = Explanation.nearest(all, indicator);
        String suggestions =
                String.join(
                        "、",
                        nearest.stream().map(one -> one.name() + "（" + one.id() + "）").toList());
        return console.fail(
                Console.message("explain.unknown", indicator, suggestions),
                ExitCode.USAGE,
                NextCommand.of("explain", job, nearest.get(0).name()));
    }

    private void print(Console console, Explanation figure, int revision) throws IOException {
        console.say("explain.head", figure.name(), figure.id(), revision);
        console.say(
                figure.result().isEmpty()
                        ? "explain.none"
                        : "explain.result." + job.settings().level().code(),
                figure.result(),
                figure.reporting(),
                figure.expected());
        if (!figure.formula().isEmpty()) {
            console.say("explain.formula", figure.formula());
        }
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("revision", revision);
        head.put("indicator", figure.id());
        head.put("name", figure.name());
        head.put("result", figure.result());
        head.put("formula", figure.formula());
        head.put("reporting", figure.reporting());
        head.put("expected", figure.expected());
        console.event("figure-explained", head);
        List<MemberFigure> members = MemberFigure.of(job.results(), revision, figure.id());
        for (Explanation.Part part : figure.parts()) {
            print(console, part);
            members.stream()
                    .filter(member -> member.district().equals(part.subDistrict()))
                    .forEach(member -> print(console, member));
        }
        rest(console, figure);
        for (Explanation.Doubt doubt : figure.doubts()) {
            console.say(
                    "explain.doubt",
                    doubt.subDistrict(),
                    doubt.check(),
                    doubt.message(),
                    doubt.action());
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("check", doubt.check());
            fields.put("severity", doubt.severity());
            fields.put("sub_district", doubt.subDistrict());
            fields.put("message", doubt.message());
            fields.put("action", doubt.action());
            console.event("doubt", fields);
        }
    }

    /** The sub-districts that stated nothing: their report does not say it, or there is none. */
    private void rest(Console console, Explanation figure) {
        Set<String> stating =
                figure.parts().stream()
                        .map(Explanation.Part::subDistrict)
                        .collect(Collectors.toSet());
        for (SubDistrict subDistrict : job.settings().roster().subDistricts()) {
            String name = subDistrict.name();
            if (!stating.contains(name)) {
                boolean silent = figure.silent().contains(name);
                boolean pending = figure.pending().contains(name);
                console.say(
                        silent ? "explain.silent" : pending ? "explain.pending" : "explain.missing",
                        name);
                console.event("no-part", Map.of("sub_district", name, "submitted", silent));
            }
        }
    }

    /** What a sub-district below a district stated, and where. */
    private static void print(Console console, MemberFigure member) {
        console.say(
                "explain.member",
                member.subDistrict(),
                member.name(),
                member.value(),
                member.source());
        console.say("explain.member.quote", member.quote());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("district", member.district());
        fields.put("sub_district", member.subDistrict());
        fields.put("name", member.name());
        fields.put("value", member.value());
        fields.put("qualifier", member.qualifier());
        fields.put("basis", member.basis());
        fields.put("source", member.source());
        fields.put("quote", member.quote());
        console.event("member", fields);
    }

    private static void print(Console console, Explanation.Part part) {
        console.say(
                part.basis().isEmpty() ? "explain.part" : "explain.part." + part.basis(),
                part.subDistrict(),
                part.value(),
                part.source());
        if (!part.quote().isEmpty()) {
            console.say("explain.quote", part.quote());
        }
        if (!part.decision().isEmpty()) {
            console.say("explain.decision", part.decision());
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sub_district", part.subDistrict());
        fields.put("value", part.value());
        fields.put("basis", part.basis());
        fields.put("source", part.source());
        fields.put("quote", part.quote());
        fields.put("decision", part.decision());
        console.event("part", fields);
    }
}
