package org.huibian.template;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.huibian.check.Finding;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.report.Lineage;
import org.huibian.report.Report;
import org.huibian.report.Style;
import org.huibian.summary.DistrictSummary;

/**
 * A template folder: the wording and look of a report.
 *
 * <p>A mistake in it is a {@link org.huibian.setup.SetupException} that names file and, where
 * known, line. The same summary, findings and folder give the same report.
 */
public final class ReportTemplate {

    private static final String MAIN = "report.ftlx";

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
    static ReportTemplate of(TemplateFolder folder) {
        return new ReportTemplate(folder);
    }

    /** How the report is to look. */
    public Style style() {
        return style;
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
        JobSettings job = summary.job();
        return new Report(
                PlainData.printable(job.title()),
                PlainData.printable(job.issuer()),
                job.signed().toString(),
                ReportMarkupParser.parse(folder.shown(MAIN), markup, lineages),
                lineages);
    }
}
