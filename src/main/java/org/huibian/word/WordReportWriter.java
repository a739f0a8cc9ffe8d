package org.huibian.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibian.packing.KnownParts;
import org.huibian.report.Block;
import org.huibian.report.Contents;
import org.huibian.report.Report;
import org.huibian.report.ReportWriter;
import org.huibian.report.Style;
import org.huibian.report.diff.ReportDiff;
import org.huibian.report.layout.LetterheadLayout;
import org.huibian.report.layout.Section;
import org.huibian.word.chart.Charts;
import org.huibian.word.style.NamedStyles;
import org.huibian.word.style.StandardStyles;
import org.huibian.word.text.Comments;
import org.huibian.word.text.Elements;
import org.huibian.word.text.Paragraphs;
import org.huibian.word.text.TrackedChanges;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as .docx: every look is a named style, figures and quotes are plain text, pages
 * are counted by Word itself. In a review copy figures carry comments.
 */
public final class WordReportWriter implements ReportWriter {

    private static final String BODY = "word/document.xml";
    private static final String COMMENTS = "word/comments.xml";

    private final Style style;
    private final boolean commented;
    private final Contents contents;
    private final @Nullable ReportDiff diff;
    private final KnownParts<Kind> known = new KnownParts<>();
    private @Nullable NamedStyles standard;

    /**
     * All that the parts around a plain body come from: one without charts, comments, contents and
     * letterhead. The notices of a district differ in their bodies alone.
     *
     * @param style what the file looks like
     * @param title title of the report
     * @param issuer who issues it
     * @param date date of signature
     * @param styles what sets apart the styles made for the body
     * @param footers the footers of its sections
     */
    private record Kind(
            Style style,
            String title,
            String issuer,
            String date,
            List<String> styles,
            List<String> footers) {

        static Kind of(Report report, NamedStyles styles, SectionPages pages) {
            return new Kind(
                    styles.style(),
                    report.title(),
                    report.issuer(),
                    report.date(),
                    styles.derived(),
                    pages.footers());
        }
    }

    /** A writer of clean reports that look as the style says, without a table of contents. */
    public WordReportWriter(Style style) {
        this(style, false, Contents.UNKNOWN, null);
    }

    /** A writer of the report whose typeset pages are known; a long one has its contents first. */
    public WordReportWriter(Style style, Contents contents) {
        this(style, false, contents, null);
    }

    private WordReportWriter(
            Style style, boolean commented, Contents contents, @Nullable ReportDiff diff) {
        this.style = style;
        this.commented = commented;
        this.contents = contents;
        this.diff = diff;
    }

    /**
     * A writer of review copies (审阅稿): each figure carries a comment that tells how it came about.
     */
    public static WordReportWriter reviewing(Style style) {
        return new WordReportWriter(style, true, Contents.UNKNOWN, null);
    }

    /**
     * A writer of review copies that show what changed since an earlier report as tracked changes
     * (修订).
     *
     * @param diff the report written holds the blocks of {@link ReportDiff#merged()}
     */
    public static WordReportWriter reviewing(Style style, ReportDiff diff) {
        return new WordReportWriter(style, true, Contents.UNKNOWN, diff);
    }

    @Override
    public OptionalInt write(Report report, OutputStream out) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        // To close it would be to save it a second time.
        XWPFDocument document = new XWPFDocument();
        try {
            Style own = LetterheadLayout.fitted(style, report);
            NamedStyles styles = styles(own);
            Charts charts = new Charts(document, own, FileProperties.signed(report));
            TrackedChanges changes =
                    new TrackedChanges(diff == null ? ReportDiff.none(report) : diff, report);
            Comments comments =
                    commented ? Comments.in(document, report, changes) : Comments.none(report);
            if (commented) {
                StandardStyles.addComments(styles);
            }
            if (isIssued(report)) {
                StandardStyles.addIssued(styles);
            }
            Paragraphs body = new Paragraphs(new Elements("w:document"), changes);
            body.out().open("w:body");
            SectionPages pages = new SectionPages(document, own, changes);
            write(
                    report,
                    body,
                    pages,
                    styles,
                    section -> new BodyWriter(body, styles, section, comments, charts, changes));
            parts.put(BODY, body.out().end());
            comments.bytes().ifPresent(bytes -> parts.put(COMMENTS, bytes));
            if (commented || contents.pages() > 0 || isIssued(report) || !charts.isEmpty()) {
                StablePackage.write(packed(document, styles, report), parts, out);
            } else {
                Kind kind = Kind.of(report, styles, pages);
                StablePackage.write(
                        known.of(kind, () -> packed(document, styles, report)), parts, out);
            }
        } finally {
            document.getPackage().revert();
        }
        return OptionalInt.empty();
    }

    private byte[] packed(XWPFDocument document, NamedStyles styles, Report report)
            throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        document.createStyles().setStyles(styles.sheet());
        FileProperties.write(document, report);
        FontTable.write(document, styles.style(), embedded());
        document.write(packed);
        return packed.toByteArray();
    }

    /** Made once for all files of a look: a district has thousands of notices. */
    private NamedStyles styles(Style own) {
        NamedStyles known = standard;
        if (known == null || !known.style().equals(own)) {
            known = new NamedStyles(own);
            standard = known;
        }
        return known.copied();
    }

    /** Where the typeset pages are known, the face whose lines break as there. */
    private Optional<EmbeddedFace> embedded() throws IOException {
        return contents.pages() == 0 ? Optional.empty() : EmbeddedFace.of(style);
    }

    private static boolean isIssued(Report report) {
        return report.blocks().stream()
                .anyMatch(
                        block ->
                                block instanceof Block.Letterhead
                                        || block instanceof Block.Imprint);
    }

    private void write(
            Report report,
            Paragraphs out,
            SectionPages pages,
            NamedStyles styles,
            Function<Section, BodyWriter> writers) {
        boolean listed = contents.isPrinted(style);
        if (listed) {
            new ContentsWriter(out, styles.style(), styles)
                    .write(contents, () -> pages.unnumbered(out.out()));
        }
        List<Section> sections = sections(report);
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            writers.apply(section).write();
            boolean last = i == sections.size() - 1;
            boolean first = listed && i == 0;
            if (last && contents.last() > contents.pages()) {
                pages.imprint(out.out(), contents.last() == contents.pages() + 1);
            } else if (last) {
                pages.describe(out.out(), section.landscape(), first);
            } else {
                out.endSection(() -> pages.describe(out.out(), section.landscape(), first));
            }
        }
        if (sections.isEmpty()) {
            pages.describe(out.out(), false, false);
        }
    }

    /** The sections; an imprint that the typeset pages have on a page of its own is the last. */
    private List<Section> sections(Report report) {
        if (contents.last() == contents.pages()) {
            return Section.of(report.blocks(), style);
        }
        List<Block> blocks = new ArrayList<>(report.blocks());
        Block imprint = blocks.remove(blocks.size() - 1);
        List<Section> sections = new ArrayList<>(Section.of(blocks, style));
        sections.add(new Section(false, List.of(imprint)));
        return sections;
    }
}
