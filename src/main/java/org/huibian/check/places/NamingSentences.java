package org.huibian.check.places;

import java.util.stream.Stream;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Section;
import org.huibian.job.JobSettings;
import org.huibian.summary.DistrictSummary;

/** How many sentences and headings of a district's reports, and of its job, name a place. */
final class NamingSentences {

    private NamingSentences() {}

    /** So many, from 0; more than two are two. */
    static long of(String name, DistrictSummary district) {
        JobSettings job = district.job();
        return Stream.concat(
                        Stream.of(job.title(), job.issuer(), job.addressee()),
                        district.reports().values().stream().flatMap(NamingSentences::wordings))
                .filter(wording -> wording.contains(name))
                .limit(2)
                .count();
    }

    private static Stream<String> wordings(Extraction report) {
        return Stream.concat(
                report.sections().stream().map(Section::title),
                report.passages().stream().map(Passage::published));
    }
}
