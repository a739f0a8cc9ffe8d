package org.huibian.batch.plan;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huibian.job.JobSettings;
import org.huibian.job.decision.Decision;
import org.huibian.job.decision.Decisions;
import org.huibian.job.roster.SubDistrict;
import org.huibian.ledger.plain.Hash;
import org.huibian.ledger.revision.PreviousResults;
import org.huibian.source.Submission;

/**
 * What makes two runs the same (运行的同一性): submissions, and the named parts of the set-up: the keys
 * of job.yml that compile, roster, vocabulary, template, last year's results and program.
 *
 * @param digest SHA-256 over all of them
 * @param reader SHA-256 over what decides how a single file is read: vocabulary, program and limits
 * @param parts name of a part of the set-up → SHA-256, so that it can be told which one changed
 */
public record RunIdentity(String digest, String reader, SortedMap<String, String> parts) {

    /** The parts that decide how a single file is read. */
    private static final Set<String> READER =
            Set.of("build", "indicators", "units", "limits", "job.level");

    /** Copies. */
    public RunIdentity {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    static RunIdentity of(RunSetup setup, List<Submission> submissions, String build) {
        SortedMap<String, String> parts = new TreeMap<>();
        content(setup, build)
                .forEach(
                        (name, text) ->
                                parts.put(name, Hash.of(text.getBytes(StandardCharsets.UTF_8))));
        Hash reader = new Hash();
        Hash hash = new Hash();
        parts.forEach(
                (name, part) -> {
                    hash.with(name, part);
                    if (READER.contains(name)) {
                        reader.with(name, part);
                    }
                });
        for (Submission submission : submissions) {
            hash.with("file", submission.file()).with("sha256", submission.sha256());
        }
        return new RunIdentity(hash.hex(), reader.hex(), parts);
    }

    /** The parts whose content another run had otherwise, or had not. */
    public Set<String> differing(Map<String, String> others) {
        Set<String> names = new TreeSet<>(parts.keySet());
        names.addAll(others.keySet());
        names.removeIf(name -> parts.getOrDefault(name, "").equals(others.getOrDefault(name, "")));
        return names;
    }

    /** Whether a part decides how every single file is read. */
    public static boolean isOfReader(String part) {
        return READER.contains(part);
    }

    /** Name of a part → its content. A key of job.yml is called {@code job.title}. */
    private static Map<String, String> content(RunSetup setup, String build) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("build", build);
        parts.put("indicators", setup.indicators().text());
        parts.put("units", setup.units().text());
        parts.put("template", setup.template().fingerprint());
        JobSettings job = setup.job();
        parts.put("job.district", job.district());
        parts.put("job.level", job.level().code());
        parts.put("job.year", String.valueOf(job.year()));
        parts.put("job.title", job.title());
        parts.put("job.issuer", job.issuer());
        parts.put("job.addressee", job.addressee());
        parts.put("job.signed", job.signed().toString());
        parts.put("job.deadline", job.deadline().toString());
        parts.put("job.accept-years", job.acceptYears().toString());
        parts.put("job.places", String.join("\n", job.places()));
        parts.put("job.seal", String.valueOf(job.seal()));
        parts.put("job.profile", job.profile().toString());
        parts.put("job.returns", job.returns().text());
        parts.put("limits", job.limits().text());
        parts.put("job.assign", listed(job.assign()));
        parts.put("received", listed(job.received()));
        parts.put("job.required-addressee", String.join("\n", job.merging().addressees()));
        parts.put("job.practices", job.merging().practices().toString());
        parts.put("own-text", job.merging().ownText().content());
        parts.put("roster", roster(job));
        parts.put("previous", setup.previous().map(PreviousResults::fingerprint).orElse(""));
        if (!setup.decisions().all().isEmpty()) {
            parts.put("decisions", decisions(setup.decisions()));
        }
        return parts;
    }

    private static String decisions(Decisions decisions) {
        Hash hash = new Hash();
        for (Decision decision : decisions.all()) {
            hash.with("sub-district", decision.subDistrict())
                    .with("indicator", decision.indicator())
                    .with("finding", decision.finding())
                    .with("value", decision.value().map(BigDecimal::toPlainString).orElse(""))
                    .with("qualifier", decision.qualifier())
                    .with("reason", decision.reason())
                    .with("who", decision.who())
                    .with("quote", decision.quote())
                    .with("place", decision.origin().place());
        }
        return hash.hex();
    }

    private static String roster(JobSettings job) {
        Hash hash = new Hash();
        for (SubDistrict subDistrict : job.roster().subDistricts()) {
            hash.with("code", subDistrict.code())
                    .with("name", subDistrict.name())
                    .with("kind", subDistrict.kind())
                    .with("aliases", String.join("\n", subDistrict.aliases()));
        }
        return hash.hex();
    }

    private static String listed(Map<String, ?> entries) {
        Hash hash = new Hash();
        entries.forEach((name, value) -> hash.with(name, String.valueOf(value)));
        return hash.hex();
    }
}
