package org.huibian.template.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.extract.CompiledRevision;
import org.huibian.extract.Extraction;
import org.huibian.extract.Observation;
import org.huibian.indicator.Quantity;
import org.huibian.job.JobSettings;
import org.huibian.summary.Bottom;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SummaryRow;
import org.huibian.summary.digest.Practice;

/**
 * What a template sees of the level of government that compiles, and of those who wrote the reports
 * at its bottom.
 *
 * @param code district, city …
 * @param givers what those who state figures are called: 单位; above a district their kinds
 * @param kinds their kinds: 街道、镇、乡
 * @param expected how many were to report, as far as is known
 * @param submitted how many have reported
 * @param missing names of those below who have not, above a district
 */
public record LevelModel(
        String code,
        String givers,
        String kinds,
        String expected,
        String submitted,
        List<String> missing) {

    public static LevelModel of(DistrictSummary summary) {
        JobSettings job = summary.job();
        String code = job.level().code();
        return Bottom.of(summary)
                .map(
                        bottom ->
                                new LevelModel(
                                        code,
                                        bottom.kinds().isEmpty() ? "单位" : bottom.kinds(),
                                        bottom.kinds().isEmpty() ? "单位" : bottom.kinds(),
                                        String.valueOf(bottom.expected()),
                                        String.valueOf(bottom.reporting()),
                                        bottom.missing().stream().map(LevelModel::name).toList()))
                .orElseGet(
                        () ->
                                new LevelModel(
                                        code,
                                        "单位",
                                        job.roster().kinds(),
                                        String.valueOf(job.roster().size()),
                                        String.valueOf(summary.reports().size()),
                                        List.of()));
    }

    /** Kinds of the roster as the report names them: 街道、镇, and 区县 on a level above. */
    public static String kinds(JobSettings job) {
        String kinds = job.roster().kinds();
        boolean letters = kinds.matches(".(、.)*");
        return job.level().compilesRevisions() && letters ? kinds.replace("、", "") : kinds;
    }

    /** A path as the report writes it: 棠川区东榆街道. */
    public static String name(String path) {
        return path.replace("/", "");
    }

    /** Whose words a sentence is: a sub-district of the roster, or one below with its district. */
    public static String speaker(DistrictSummary summary, Practice practice) {
        return practice.subDistrict()
                + Optional.ofNullable(summary.reports().get(practice.subDistrict()))
                        .flatMap(Extraction::revision)
                        .map(revision -> name(speaker(revision, practice)))
                        .orElse("");
    }

    private static String speaker(CompiledRevision revision, Practice practice) {
        return revision.speaker(practice.place().file());
    }

    /** The range of what those below a district state where it has no total; empty for none. */
    public static String range(SummaryRow row, String district) {
        List<Quantity> values = values(row, district);
        if (row.members().isEmpty() || values.isEmpty()) {
            return "";
        }
        String unit = row.indicator().unit();
        return FigureText.range(values).replace(unit, "");
    }

    /** What those below a district state. */
    public static List<Quantity> values(SummaryRow row, String district) {
        return row.bottom().values().entrySet().stream()
                .filter(value -> isOf(value.getKey(), district))
                .map(Map.Entry::getValue)
                .map(Observation::quantity)
                .toList();
    }

    /** Whether a path is that of a district or of somebody below it. */
    public static boolean isOf(String path, String district) {
        return path.equals(district) || path.startsWith(district + "/");
    }
}
