package org.huibian.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.huibian.check.Finding;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.job.Profile;
import org.huibian.job.roster.SubDistrict;
import org.huibian.message.ChineseDate;
import org.huibian.report.Block;
import org.huibian.report.Lineage;
import org.huibian.report.Report;
import org.huibian.report.Style;
import org.huibian.setup.SetupException;
import org.huibian.summary.DistrictSummary;
import org.huibian.template.lineage.Doubts;
import org.huibian.template.lineage.Lineages;
import org.huibian.template.markup.ReportMarkupParser;
import org.huibian.template.review.ReviewModel;
import org.huibian.template.review.ReviewModels;
import org.huibian.template.words.PlainData;

/**
 * A template folder: the wording and look of a report.
 *
 * <p>A mistake in it is a {@link org.huibian.setup.SetupException} that names file and, where
 * known, line. The same summary, findings and folder give the same report.
 */
public final class ReportTemplate {

    private static final String MAIN = "report.ftlx";
    private static final String REVIEW = "review.ftlx";
    private static final String NOTICE = "return-notice.ftlx";

    /** The template that lends its review copy and notice to one that has none of its own. */
    private static final String STANDARD = "annual-report";

    private final TemplateFolder folder;
    private final TemplateEngine engine;
    private final Style style;

    private ReportTemplate(TemplateFolder folder) {
        this.folder = folder;
        this.engine = new TemplateEngine(folder);
        this.style = StyleFile.read(folder);
        folder.file(MAIN);
    }

    /**
     * The template of a name: in {@code templates/} of the job folder, beside it, in the working
     * directory, or packed into the program.
     */
    public static ReportTemplate find(JobFolder job, String name) {
        return new ReportTemplate(TemplateFolder.find(job, name));
    }

    /** The template in a folder. */
    public static ReportTemplate of(TemplateFolder folder) {
        return new ReportTemplate(folder);
    }

    /** How the report is to look. */
    public Style style() {
        return style;
    }

    /** Where style.yml departs from the standard's lengths, each with its line; mostly none. */
    public List<SetupException> departures() {
        return new StyleDepartures(folder, TemplateFolder.packed(STANDARD)).list();
    }

    /** Where the template was found, for the manifest: {@code templates/annual-report}. */
    public String origin() {
        return folder.origin();
    }

    /**
     * SHA-256 over the names and contents of all files of the folder, 64 hex digits; the same
     * wherever the folder lies.
     */
    public String fingerprint() {
        return folder.fingerprint();
    }

    /**
     * The report of a summary.
     *
     * @param findings the open findings: figures under an error are marked, sentences under an
     *     error or warning are not quoted
     * @param printable whether a face has a glyph for a code point; a sentence with one that has
     *     none is not quoted
     */
    public Report render(DistrictSummary summary, List<Finding> findings, IntPredicate printable) {
        Map<String, Lineage> lineages = Lineages.of(summary);
        ReportModel model = new ModelBuilder(summary, findings, printable).model();
        String markup = engine.run(MAIN, PlainData.of(model));
        List<Block> blocks = ReportMarkupParser.parse(folder.shown(MAIN), markup, lineages);
        JobSettings job = summary.job();
        OwnParagraphs.requireAll(job.merging().ownText(), blocks, folder.shown(MAIN));
        return new Report(
                PlainData.printable(job.title()),
                PlainData.printable(job.issuer()),
                job.signed().toString(),
                issued(job.profile(), blocks),
                lineages);
    }

    /** The blocks between head and imprint, where the report is issued with them. */
    private static List<Block> issued(Profile profile, List<Block> blocks) {
        if (!profile.issued()) {
            return blocks;
        }
        List<Block> issued = new ArrayList<>(blocks);
        issued.add(
                0,
                new Block.Letterhead(
                        PlainData.printable(profile.mark()),
                        PlainData.printable(profile.number()),
                        PlainData.printable(profile.signer())));
        issued.add(
                new Block.Imprint(
                        PlainData.printable(profile.copyTo()),
                        PlainData.printable(profile.printedBy()),
                        ChineseDate.of(profile.printedOn())));
        return issued;
    }

    /**
     * The review copy (审阅稿) of a report: the same blocks, and after them, on a new page, the
     * findings by sub-district; a figure tells which of them doubt it.
     */
    public Report review(Report report, DistrictSummary summary, List<Finding> findings) {
        ReviewModel model = new ReviewModels(summary, findings).review(report);
        List<Block> blocks = new ArrayList<>(OwnParagraphs.marked(report.blocks(), summary.job()));
        blocks.add(new Block.PageBreak());
        blocks.addAll(blocks(REVIEW, PlainData.of(model), report.lineages()));
        return new Report(
                report.title(),
                report.issuer(),
                report.date(),
                blocks,
                Doubts.added(report.lineages(), summary, findings));
    }

    /** What is done with a return notice. */
    public interface NoticeUse {
        /** Takes the notice for a sub-district. */
        void take(String subDistrict, Report notice) throws IOException;
    }

    /**
     * The return notices (退改通知), in the order of the roster, for each that has an error or a
     * warning to answer, or of which no report counts; one after the other, as thousands would fill
     * the memory.
     *
     * @param revision number of the revision, for the reference number
     */
    public void notices(
            DistrictSummary summary, List<Finding> findings, int revision, NoticeUse use)
            throws IOException {
        ReviewModels models = new ReviewModels(summary, findings);
        for (SubDistrict subDistrict : summary.job().roster().subDistricts()) {
            Optional<ReviewModel.NoticeModel> model = models.notice(subDistrict, revision);
            if (model.isPresent()) {
                use.take(subDistrict.name(), notice(summary.job(), model.get()));
            }
        }
    }

    private Report notice(JobSettings job, ReviewModel.NoticeModel model) {
        List<Block> blocks = blocks(NOTICE, PlainData.of(model), Map.of());
        String title =
                blocks.stream()
                        .filter(Block.Title.class::isInstance)
                        .map(Block::plainText)
                        .findFirst()
                        .orElse(PlainData.printable(model.name()));
        return new Report(
                title,
                PlainData.printable(model.issuer()),
                job.signed().toString(),
                blocks,
                Map.of());
    }

    private List<Block> blocks(
            String name, Map<String, Object> data, Map<String, Lineage> lineages) {
        if (folder.files().containsKey(name)) {
            return ReportMarkupParser.parse(folder.shown(name), engine.run(name, data), lineages);
        }
        TemplateFolder standard = TemplateFolder.packed(STANDARD);
        String markup = new TemplateEngine(standard).run(name, data);
        return ReportMarkupParser.parse(standard.shown(name), markup, lineages);
    }
}
