package org.huibian.summary.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibian.extract.CompiledRevision;
import org.huibian.extract.Extraction;
import org.huibian.extract.Metadata;
import org.huibian.extract.Passage;
import org.huibian.extract.Share;
import org.huibian.job.JobSettings;
import org.huibian.message.Message;
import org.huibian.summary.intake.SubDistrictFinder.Standing;

/** Finds whose a file is: as job.yml says, else by what it calls itself. */
interface Assignment {

    /**
     * The answer.
     *
     * @param subDistrict name in the roster; empty where none could be found
     * @param standing whether it may as well be another's
     * @param byOffice whether job.yml says so
     * @param evidence how it was found, or why not
     */
    record Owner(String subDistrict, Standing standing, boolean byOffice, Message evidence) {

        private static Owner of(SubDistrictFinder.Assignment found) {
            return new Owner(found.name(), found.standing(), false, found.reason());
        }

        boolean disputed() {
            return standing == Standing.DISPUTED;
        }
    }

    /** Whose a file is. */
    Owner of(Reading reading);

    /** Whose a row or column of a sheet of several sub-districts is. */
    default Owner of(Share share, JobSettings job) {
        return Owner.of(finder(job).assign(share));
    }

    private static SubDistrictFinder finder(JobSettings job) {
        return new SubDistrictFinder(
                job.roster().subDistricts().stream()
                        .map(s -> new SubDistrictFinder.Candidate(s.name(), s.aliases()))
                        .toList());
    }

    /** By job.yml, then by the names and aliases of the roster. */
    static Assignment by(JobSettings job) {
        SubDistrictFinder finder = finder(job);
        return reading -> {
            String file = reading.submission().file();
            Optional<String> assigned = job.assigned(file);
            if (assigned.isPresent()) {
                return new Owner(
                        assigned.get(),
                        Standing.SURE,
                        true,
                        Message.of(Intake.class, "intake.assigned"));
            }
            Optional<CompiledRevision> revision =
                    reading.extraction().flatMap(Extraction::revision);
            if (revision.isPresent()) {
                return byName(job, revision.get().name());
            }
            Metadata metadata = reading.extraction().map(Extraction::metadata).orElse(UNREAD);
            SubDistrictFinder.Assignment found = finder.assign(metadata, file);
            return Owner.of(
                    found.assigned() || !found.isUnnamed()
                            ? found
                            : finder.assign(text(reading)).orElse(found));
        };
    }

    private static Stream<String> text(Reading reading) {
        return reading.extraction().stream()
                .flatMap(one -> one.passages().stream().map(Passage::published));
    }

    /** A revision says whose it is. */
    private static Owner byName(JobSettings job, String name) {
        return job.roster().subDistricts().stream()
                .filter(one -> one.name().equals(name) || one.aliases().contains(name))
                .map(
                        one ->
                                new Owner(
                                        one.name(),
                                        Standing.SURE,
                                        false,
                                        Message.of(Intake.class, "intake.revision", name)))
                .findFirst()
                .orElseGet(
                        () ->
                                new Owner(
                                        "",
                                        Standing.SURE,
                                        false,
                                        Message.of(Intake.class, "intake.stranger", name)));
    }

    /** What an unreadable file says about itself. */
    Metadata UNREAD = new Metadata("", Optional.empty(), "", "", Optional.empty(), "", List.of());
}
