package org.huibian.summary;

import java.util.Optional;
import org.huibian.job.JobSettings;
import org.huibian.job.SubDistrict;
import org.huibian.message.Message;

/** Finds whose a file is: as job.yml says, else by what it calls itself. */
interface Assignment {

    /**
     * The answer.
     *
     * @param subDistrict name in the roster; empty where none could be found
     * @param byOffice whether job.yml says so
     * @param evidence how it was found, or why not
     */
    record Owner(String subDistrict, boolean byOffice, Message evidence) {}

    /** Whose a file is. */
    Owner of(Reading reading);

    /** By job.yml and the names in the roster. */
    static Assignment by(JobSettings job) {
        return reading -> {
            String file = reading.submission().file();
            Optional<String> assigned = job.assigned(file);
            if (assigned.isPresent()) {
                return new Owner(assigned.get(), true, Message.of(Intake.class, "intake.assigned"));
            }
            String text = file + reading.extraction().map(e -> e.metadata().title()).orElse("");
            for (SubDistrict subDistrict : job.roster().subDistricts()) {
                if (text.contains(subDistrict.name())) {
                    return new Owner(
                            subDistrict.name(), false, Message.of(Intake.class, "intake.assigned"));
                }
            }
            return new Owner("", false, Message.of(Intake.class, "intake.unassigned"));
        };
    }
}
