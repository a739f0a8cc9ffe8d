package org.huibian.template;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Passage;
import org.huibian.job.JobSettings;
import org.huibian.job.roster.SubDistrict;
import org.huibian.message.ChineseDate;
import org.huibian.search.TextPattern;
import org.huibian.source.plain.LostCharacters;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SummaryRow;
import org.huibian.summary.digest.CommonPoint;
import org.huibian.summary.digest.DistrictDigest;
import org.huibian.summary.digest.Practice;
import org.huibian.summary.digest.ThemeDigest;
import org.huibian.template.ReportModel.ChangeModel;
import org.huibian.template.ReportModel.CountedModel;
import org.huibian.template.ReportModel.FigureModel;
import org.huibian.template.ReportModel.OwnModel;
import org.huibian.template.ReportModel.PointModel;
import org.huibian.template.ReportModel.QuoteModel;
import org.huibian.template.ReportModel.ThemeModel;
import org.huibian.template.lineage.YearChange;
import org.huibian.template.words.FigureText;
import org.huibian.template.words.LevelModel;
import org.huibian.template.words.QuoteSetting;
import org.huibian.template.words.Standing;

/** Makes what a template sees of a summary, its findings and what can be printed. */
final class ModelBuilder {

    /** Checks whose sentences are not quoted however grave they are: names of people. */
    private static final String PERSONAL_DATA = "P";

    private static final TextPattern SPACE = TextPattern.compile("\\s+");

    private final DistrictSummary summary;
    private final IntPredicate printable;

    /** Sentences under an open finding, white space dropped. */
    private final QuestionedSentences questioned;

    private final Standing standing;
    private final List<CountedModel> counted;

    private final Map<String, FigureModel> figures = new LinkedHashMap<>();

    ModelBuilder(DistrictSummary summary, List<Finding> findings, IntPredicate printable) {
        this.summary = summary;
        this.printable = printable;
        this.standing = new Standing(summary);
        this.counted = CountedDays.of(summary, findings);
        Set<String> quotes = new HashSet<>();
        for (Finding finding : findings) {
            boolean personal = finding.check().startsWith(PERSONAL_DATA);
            if (personal || finding.isOpen() && finding.severity() != Severity.INFO) {
                finding.quotes().forEach(quote -> quotes.add(tight(quote)));
            }
        }
        this.questioned = new QuestionedSentences(quotes);
        FigureModels models = new FigureModels(summary, findings, standing);
        for (SummaryRow row : summary.rows()) {
            if (row.isStated()) {
                figures.put(row.indicator().id(), models.of(row));
            }
        }
    }

    ReportModel model() {
        JobSettings job = summary.job();
        DistrictDigest digest = DistrictDigest.of(summary, this::isQuotable);
        Map<String, ThemeModel> themes = new LinkedHashMap<>();
        for (ThemeDigest theme : digest.themes()) {
            themes.put(
                    theme.theme().code(),
                    new ThemeModel(
                            theme.rows().stream()
                                    .map(row -> figures.get(row.indicator().id()))
                                    .toList(),
                            quotes(theme.practices())));
        }
        return new ReportModel(
                job.title(),
                job.district(),
                String.valueOf(job.year()),
                String.valueOf(job.year() + 1),
                job.issuer(),
                job.addressee(),
                ChineseDate.of(job.signed()),
                ChineseDate.of(job.deadline()),
                job.seal(),
                LevelModel.of(summary),
                LevelModel.kinds(job),
                String.valueOf(job.roster().size()),
                String.valueOf(summary.reports().size()),
                names(job.roster().subDistricts()),
                List.copyOf(summary.reports().keySet()),
                absent(name -> !standing.isPending(name)),
                absent(standing::isPending),
                figures,
                themes,
                List.copyOf(themes.keySet()),
                points(digest.problems()),
                quotes(digest.causes()),
                digest.firstResponsible(),
                quotes(digest.firstResponsiblePractices()),
                points(digest.plans()),
                figures.values().stream().anyMatch(FigureModel::doubtful),
                summary.previous().map(year -> String.valueOf(year.year())).orElse(""),
                changes(),
                own(),
                counted);
    }

    private Map<String, ChangeModel> changes() {
        Map<String, ChangeModel> changes = new LinkedHashMap<>();
        YearChange.of(summary)
                .forEach(
                        (id, change) ->
                                changes.put(
                                        id,
                                        new ChangeModel(
                                                change.id(),
                                                change.direction(),
                                                change.text(),
                                                FigureText.number(change.before()))));
        return changes;
    }

    /** The office's own paragraphs; a template asks for a chapter that has none. */
    private Map<String, List<OwnModel>> own() {
        Map<String, List<OwnModel>> own = new LinkedHashMap<>();
        summary.job()
                .merging()
                .ownText()
                .chapters()
                .forEach(
                        (chapter, paragraphs) ->
                                own.put(
                                        chapter,
                                        paragraphs.stream()
                                                .map(p -> new OwnModel(p.text(), p.source()))
                                                .toList()));
        return own;
    }

    private List<String> absent(Predicate<String> which) {
        return names(summary.missing()).stream().filter(which).toList();
    }

    /** Whether every character is there and has a glyph, and no open finding questions it. */
    private boolean isQuotable(Passage passage) {
        return !LostCharacters.isIn(passage.published())
                && !questioned.touch(tight(passage.published()))
                && QuoteSetting.set(passage.published()).codePoints().allMatch(printable);
    }

    private List<PointModel> points(List<CommonPoint> points) {
        return points.stream()
                .map(
                        point ->
                                new PointModel(
                                        point.theme().code(),
                                        point.subDistricts(),
                                        quotes(point.wordings())))
                .toList();
    }

    private List<QuoteModel> quotes(List<Practice> practices) {
        return practices.stream()
                .map(
                        practice ->
                                new QuoteModel(
                                        LevelModel.speaker(summary, practice),
                                        QuoteSetting.set(practice.text()),
                                        QuoteSetting.setWithin(practice.text()),
                                        practice.place().toString()))
                .toList();
    }

    private static List<String> names(List<SubDistrict> subDistricts) {
        return subDistricts.stream().map(SubDistrict::name).toList();
    }

    private static String tight(String text) {
        return SPACE.replaceAll(text, "");
    }
}
