package org.huibian.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibian.report.Report;
import org.huibian.report.ReportWriter;
import org.huibian.report.Section;
import org.huibian.report.Style;

/**
 * Writes a report as .docx: every look is a named style, figures and quotes are plain text, pages
 * are counted by Word itself. In a review copy figures carry comments.
 */
public final class WordReportWriter implements ReportWriter {

    private final Style style;
    private final boolean commented;

    /** A writer of clean reports that look as the style says. */
    public WordReportWriter(Style style) {
        this(style, false);
    }

    private WordReportWriter(Style style, boolean commented) {
        this.style = style;
        this.commented = commented;
    }

    /**
     * A writer of review copies (审阅稿): each figure carries a comment that tells how it came about.
     */
    public static WordReportWriter reviewing(Style style) {
        return new WordReportWriter(style, true);
    }

    @Override
    public OptionalInt write(Report report, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            NamedStyles styles = new NamedStyles(style);
            SectionPages pages = new SectionPages(document, style);
            Comments comments = commented ? Comments.in(document, report) : Comments.none(report);
            if (commented) {
                StandardStyles.addComments(styles);
            }
            var body = document.getDocument().getBody();
            List<Section> sections = Section.of(report.blocks(), style);
            for (int i = 0; i < sections.size(); i++) {
                Section section = sections.get(i);
                BodyWriter writer = new BodyWriter(body, style, styles, section, comments);
                writer.write();
                boolean last = i == sections.size() - 1;
                pages.describe(last ? body.addNewSectPr() : writer.end(), section.landscape());
            }
            if (sections.isEmpty()) {
                pages.describe(body.addNewSectPr(), false);
            }
            document.createStyles().setStyles(styles.sheet());
            FileProperties.write(document, report);
            FontTable.write(document, style);
            document.write(packed);
        }
        StablePackage.write(packed.toByteArray(), out);
        return OptionalInt.empty();
    }
}
