package org.huibian.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.huibian.check.arithmetic.Contradictions;
import org.huibian.check.arithmetic.PartsAndWhole;
import org.huibian.check.arithmetic.PartsWithinWhole;
import org.huibian.check.arithmetic.RateAgainstParts;
import org.huibian.check.files.FilesSetAside;
import org.huibian.check.files.UnprintableCharacters;
import org.huibian.check.persons.PersonalDataFound;
import org.huibian.check.structure.ConflictingYears;
import org.huibian.check.structure.MissingChapters;
import org.huibian.check.structure.MissingSubDistricts;
import org.huibian.check.structure.UnassignedFiles;
import org.huibian.summary.DistrictSummary;

/** All checks, and the findings they give together. */
public final class Checks {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::check)
                    .thenComparing(Finding::subDistrict)
                    .thenComparing(Finding::source)
                    .thenComparing(Finding::quote);

    private Checks() {}

    /**
     * The one list of checks.
     *
     * @param printable which code points the faces of the report can print
     */
    public static List<Check> all(IntPredicate printable) {
        return List.of(
                new MissingSubDistricts(),
                new UnassignedFiles(),
                new ConflictingYears(),
                new MissingChapters(),
                new PartsAndWhole(),
                new RateAgainstParts(),
                new PartsWithinWhole(),
                new Contradictions(),
                new PersonalDataFound(),
                new FilesSetAside(),
                new UnprintableCharacters(printable));
    }

    /** The findings of all checks: by severity, then check, sub-district and place; none twice. */
    public static List<Finding> examine(DistrictSummary summary, IntPredicate printable) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : all(printable)) {
            findings.addAll(check.examine(summary));
        }
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(ORDER))
                .toList();
    }
}
