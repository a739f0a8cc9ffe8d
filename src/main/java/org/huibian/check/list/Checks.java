package org.huibian.check.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.ReportCheck;
import org.huibian.check.arithmetic.DistrictOutliers;
import org.huibian.check.arithmetic.InferredValues;
import org.huibian.check.arithmetic.ZeroOrMissing;
import org.huibian.check.claims.FullCoverage;
import org.huibian.check.continuity.ProblemsRemedied;
import org.huibian.check.continuity.PromisesKept;
import org.huibian.check.continuity.SameFiguresAgain;
import org.huibian.check.continuity.YearOnYear;
import org.huibian.check.copies.CopiesOfOthers;
import org.huibian.check.copies.CopyOfLastYear;
import org.huibian.check.damage.ConversionDamage;
import org.huibian.check.decisions.Answers;
import org.huibian.check.decisions.LapsedDecisions;
import org.huibian.check.files.FilesSetAside;
import org.huibian.check.files.UnprintableCharacters;
import org.huibian.check.frequency.StatedFrequency;
import org.huibian.check.levels.FiguresLeftOut;
import org.huibian.check.levels.MembersMissing;
import org.huibian.check.levels.NotApproved;
import org.huibian.check.levels.OpenErrors;
import org.huibian.check.levels.ProgramsDiffer;
import org.huibian.check.levels.TotalsNotReproduced;
import org.huibian.check.numbering.MissingNumbers;
import org.huibian.check.numbering.MixedNumbers;
import org.huibian.check.numbering.RepeatedNumbers;
import org.huibian.check.persons.Confidential;
import org.huibian.check.persons.LeadersNamed;
import org.huibian.check.persons.NamesToLookAt;
import org.huibian.check.persons.PersonalDataFound;
import org.huibian.check.places.OtherPlaces;
import org.huibian.check.rates.ImpossibleRates;
import org.huibian.check.rates.RateAgainstParts;
import org.huibian.check.replaced.MechanicalReplacement;
import org.huibian.check.roughness.ApproximateNumbers;
import org.huibian.check.stages.PartsWithinWhole;
import org.huibian.check.structure.Addressees;
import org.huibian.check.structure.ChapterOrder;
import org.huibian.check.structure.EarlyReports;
import org.huibian.check.structure.EmptyPlans;
import org.huibian.check.structure.LateReports;
import org.huibian.check.structure.MissingChapters;
import org.huibian.check.structure.MissingSubDistricts;
import org.huibian.check.structure.UnassignedFiles;
import org.huibian.check.structure.UnownedReports;
import org.huibian.check.structure.UnusualLength;
import org.huibian.check.tables.FaultyTables;
import org.huibian.check.tables.FormAgainstText;
import org.huibian.check.text.CutOffReports;
import org.huibian.check.text.HigherAuthorities;
import org.huibian.check.text.Misspellings;
import org.huibian.check.text.OtherAuthorities;
import org.huibian.check.text.RepeatedText;
import org.huibian.check.text.TemplatePrompts;
import org.huibian.check.told.Contradictions;
import org.huibian.check.units.MixedUnits;
import org.huibian.check.wholes.PartsAndWhole;
import org.huibian.check.years.ConflictingYears;
import org.huibian.check.years.ExpiredPlans;
import org.huibian.check.years.PlanYears;
import org.huibian.check.years.StaleYears;
import org.huibian.check.years.YearsRunTogether;
import org.huibian.job.decision.Decisions;
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
                new LateReports(),
                new EarlyReports(),
                new UnassignedFiles(),
                new Addressees(),
                new ConflictingYears(),
                new PlanYears(),
                new StaleYears(),
                new ExpiredPlans(),
                new YearsRunTogether(),
                new TemplatePrompts(),
                new OtherAuthorities(),
                new OtherPlaces(),
                new HigherAuthorities(),
                new MechanicalReplacement(),
                new Misspellings(),
                new CutOffReports(),
                new ConversionDamage(),
                new RepeatedText(),
                new MissingNumbers(),
                new RepeatedNumbers(),
                new MixedNumbers(),
                new MissingChapters(),
                new ChapterOrder(),
                new EmptyPlans(),
                new UnusualLength(),
                new PartsAndWhole(),
                new RateAgainstParts(),
                new PartsWithinWhole(),
                new ImpossibleRates(),
                new FullCoverage(),
                new StatedFrequency(),
                new ApproximateNumbers(),
                new MixedUnits(),
                new DistrictOutliers(),
                new ZeroOrMissing(),
                new Contradictions(),
                new InferredValues(),
                new CopyOfLastYear(),
                new CopiesOfOthers(),
                new SameFiguresAgain(),
                new YearOnYear(),
                new PromisesKept(),
                new ProblemsRemedied(),
                new FormAgainstText(),
                new FaultyTables(),
                new PersonalDataFound(),
                new NamesToLookAt(),
                new LeadersNamed(),
                new Confidential(),
                new FilesSetAside(),
                new LapsedDecisions(),
                new UnprintableCharacters(printable));
    }

    /**
     * The checks of a level that compiles revisions: the reports they rest on were examined below.
     *
     * @param printable which code points the faces of the report can print
     */
    public static List<Check> ofRevisions(IntPredicate printable) {
        return List.of(
                new MissingSubDistricts(),
                new LateReports(),
                new UnassignedFiles(),
                new TotalsNotReproduced(),
                new MembersMissing(),
                new OpenErrors(),
                new ProgramsDiffer(),
                new FiguresLeftOut(),
                new NotApproved(),
                new DistrictOutliers(),
                new FilesSetAside(),
                new LapsedDecisions(),
                new UnprintableCharacters(printable));
    }

    /** The findings of all checks where nothing was answered. */
    public static List<Finding> examine(DistrictSummary summary, IntPredicate printable) {
        return examine(summary, printable, Decisions.NONE);
    }

    /**
     * The findings of all checks, with the office's answers: by severity, then check, sub-district
     * and place; none twice.
     */
    public static List<Finding> examine(
            DistrictSummary summary, IntPredicate printable, Decisions decisions) {
        boolean revisions = summary.job().level().compilesRevisions();
        return examine(summary, revisions ? ofRevisions(printable) : all(printable), decisions);
    }

    /** The findings of some checks in the same order, with the office's answers. */
    public static List<Finding> examine(
            DistrictSummary summary, List<Check> checks, Decisions decisions) {
        List<Finding> findings = new ArrayList<>();
        List<ReportCheck> ofReports = new ArrayList<>();
        for (Check check : checks) {
            if (check instanceof ReportCheck ofReport) {
                ofReports.add(ofReport);
            } else {
                findings.addAll(check.outcome(summary));
            }
        }
        summary.reports()
                .forEach(
                        (name, report) ->
                                findings.addAll(
                                        ReportCheck.examine(summary, name, report, ofReports)));
        findings.addAll(UnownedReports.examine(summary, ofReports));
        return new Answers(decisions)
                .to(findings.stream().distinct().toList()).stream()
                        .sorted(Comparator.comparing(Finding::severity).thenComparing(ORDER))
                        .toList();
    }
}
