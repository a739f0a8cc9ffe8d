package org.huibian.batch.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibian.extract.CompiledRevision;
import org.huibian.extract.CompiledRevision.Member;
import org.huibian.job.JobSettings;
import org.huibian.job.roster.SubDistrict;
import org.huibian.ledger.Manifest;
import org.huibian.summary.DistrictSummary;

/** What a revision says of itself to the level above: whom it is about, down to the bottom. */
final class Subjects {

    private Subjects() {}

    static Manifest.Subject of(DistrictSummary summary) {
        JobSettings job = summary.job();
        if (!job.level().compilesRevisions()) {
            return subject(
                    job,
                    job.roster().kinds(),
                    job.roster().subDistricts().stream().map(SubDistrict::name).toList(),
                    List.copyOf(summary.reports().keySet()));
        }
        List<String> units = new ArrayList<>();
        List<String> reporting = new ArrayList<>();
        Set<String> kinds = new LinkedHashSet<>();
        summary.reports()
                .forEach(
                        (name, report) -> {
                            Optional<CompiledRevision> revision = report.revision();
                            revision.ifPresent(found -> kinds.addAll(kinds(found)));
                            names(revision, CompiledRevision::units)
                                    .forEach(unit -> units.add(name + "/" + unit));
                            names(revision, Subjects::reporting)
                                    .forEach(unit -> reporting.add(name + "/" + unit));
                        });
        return subject(job, String.join("、", kinds), units, reporting);
    }

    private static Manifest.Subject subject(
            JobSettings job, String kinds, List<String> units, List<String> reporting) {
        return new Manifest.Subject(
                job.level().code(), job.district(), job.year(), kinds, units, reporting);
    }

    private static List<String> names(
            Optional<CompiledRevision> revision,
            java.util.function.Function<CompiledRevision, List<String>> which) {
        return revision.map(which).orElse(List.of());
    }

    private static List<String> kinds(CompiledRevision revision) {
        return List.of(revision.kinds().split("、"));
    }

    private static List<String> reporting(CompiledRevision revision) {
        return revision.members().stream().map(Member::name).toList();
    }
}
