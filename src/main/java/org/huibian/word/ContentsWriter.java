package org.huibian.word;

import java.math.BigInteger;
import java.util.List;
import org.huibian.report.Contents;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;
import org.huibian.word.style.NamedStyles;
import org.huibian.word.style.StandardStyles;
import org.huibian.word.style.Twips;
import org.huibian.word.text.Paragraphs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * Writes the table of contents: a field that Word can update, holding the numbers of the typeset
 * pages, because Word asks before it counts and WPS never does.
 */
final class ContentsWriter {

    private static final String TITLE = "ContentsTitle";
    private static final String ENTRY = "TOC";
    private static final int INDENT = 2;

    private final Paragraphs out;
    private final Style style;
    private final NamedStyles styles;

    ContentsWriter(Paragraphs out, Style style, NamedStyles styles) {
        this.out = out;
        this.style = style;
        this.styles = styles;
    }

    /** Writes title and entries, and the properties of their section. */
    void write(Contents contents, Runnable sectionProperties) {
        addStyles();
        out.write(TITLE, Contents.TITLE);
        List<Contents.Entry> entries = contents.entries();
        for (int i = 0; i < entries.size(); i++) {
            Contents.Entry entry = entries.get(i);
            out.open(ENTRY + entry.level());
            if (i == 0) {
                mark("begin");
                String field = field(entries);
                out.out().open("w:r").open("w:instrText").text(field).close(2);
                mark("separate");
            }
            out.add(entry.text());
            out.addTab();
            out.add(Integer.toString(entry.page()));
            if (i == entries.size() - 1) {
                mark("end");
            }
            out.close();
        }
        // A paragraph of its own: Word replaces those of the field.
        out.write(StandardStyles.TABLE_GAP, "");
        out.endSection(sectionProperties);
    }

    /** What Word makes it anew from: the headings, and the titles of the annexes. */
    private static String field(List<Contents.Entry> entries) {
        String headings = " TOC \\o \"1-" + Contents.LEVELS + "\" ";
        return entries.stream().anyMatch(Contents.Entry::annex)
                ? headings + "\\t \"" + StandardStyles.ANNEX_TITLE_NAME + ",1\" "
                : headings;
    }

    private void mark(String place) {
        out.out().open("w:r").open("w:fldChar").attribute("w:fldCharType", place).close(2);
    }

    private void addStyles() {
        CTStyle title = styles.paragraph(TITLE, "目录标题", StandardStyles.NORMAL);
        CTPPrBase look = title.addNewPPr();
        look.addNewKeepNext();
        NamedStyles.off(look.addNewSnapToGrid());
        styles.rows(look, 0).setAfter(Twips.withinPoints(style.page().rowPitch()));
        NamedStyles.align(look, STJc.CENTER);
        styles.type(title, Part.TITLE, 0);
        for (int level = 1; level <= Contents.LEVELS; level++) {
            CTStyle entry = styles.paragraph(ENTRY + level, "toc " + level, StandardStyles.NORMAL);
            CTPPrBase row = entry.addNewPPr();
            // No indent at the right: LibreOffice drops a number that stands in it.
            CTTabStop number = row.addNewTabs().addNewTab();
            number.setVal(STTabJc.RIGHT);
            number.setLeader(STTabTlc.DOT);
            number.setPos(Twips.ofMillimetres(style.page().textWidth()));
            if (level > 1) {
                row.addNewInd().setLeft(BigInteger.valueOf(styles.twips((level - 1) * INDENT)));
            }
            NamedStyles.align(row, STJc.LEFT);
            styles.type(entry, level == 1 ? Part.HEADING_1 : Part.BODY, StandardStyles.TRACKING);
        }
    }
}
