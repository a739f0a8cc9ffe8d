package org.huibian.word.text;

import java.util.List;
import org.huibian.report.Inline;
import org.huibian.report.diff.Mark;
import org.huibian.word.chart.Charts;

/** Writes the paragraphs of one part, and the runs in them. */
public final class Paragraphs {

    private final Elements out;
    private final TrackedChanges changes;

    /** What becomes of the runs that have no mark of their own. */
    private Mark whole = Mark.KEPT;

    private int properties;

    public Paragraphs(Elements out, TrackedChanges changes) {
        this.out = out;
        this.changes = changes;
    }

    /** The elements that the paragraphs are written among. */
    public Elements out() {
        return out;
    }

    /** Marks what is written from here on as new, gone, or neither. */
    public void mark(Mark mark) {
        whole = mark;
    }

    /** How what is written here is marked. */
    public Mark mark() {
        return whole;
    }

    /** Adds the mark itself, where there is one, to the properties at hand. */
    public void addMark() {
        if (whole != Mark.KEPT) {
            changes.open(out, whole);
            out.close();
        }
    }

    /** Opens a paragraph of a style; it is marked as its runs are. */
    public void open(String styleId) {
        openStyled(styleId);
        if (whole != Mark.KEPT) {
            out.open("w:rPr");
            addMark();
            out.close();
        }
        endProperties();
    }

    /** Opens a paragraph of a cell: its row is marked instead. */
    public void openInCell(String styleId) {
        openStyled(styleId);
        endProperties();
    }

    private void openStyled(String styleId) {
        out.settle();
        out.open("w:p").open("w:pPr").value("w:pStyle", styleId);
    }

    private void endProperties() {
        properties = out.place();
        out.close();
    }

    /** Ends a section with the paragraph opened last, closed or not. */
    public void endSection(Runnable sectionProperties) {
        out.at(properties, sectionProperties);
    }

    /** Closes a paragraph. */
    public void close() {
        out.close();
    }

    /** A paragraph of one run. */
    public void write(String styleId, String text) {
        open(styleId);
        add(text);
        close();
    }

    /** Adds one run for each inline, with the comments of the copy. */
    public void add(List<Inline> inlines, Comments comments) {
        for (Inline inline : inlines) {
            comments.add(this, inline);
        }
    }

    /** Adds a run. */
    public void add(String text) {
        add(PrintableText.of(text), whole, false);
    }

    /** Adds a run of a style of its own. */
    public void add(String text, String styleId) {
        openRun(whole);
        out.open("w:rPr").value("w:rStyle", styleId);
        chinese();
        out.close();
        text(PrintableText.of(text), whole);
        closeRun(whole);
    }

    /** Adds a run of printable text, with a mark of its own, highlighted or not. */
    public void add(String printable, Mark mark, boolean highlighted) {
        if (printable.isEmpty()) {
            return;
        }
        openRun(mark);
        out.open("w:rPr");
        chinese();
        if (highlighted) {
            out.value("w:highlight", "yellow");
        }
        out.close();
        text(printable, mark);
        closeRun(mark);
    }

    /** Adds a run of several lines. */
    public void addLines(List<String> lines) {
        openChineseRun();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.empty("w:br");
            }
            text(PrintableText.of(lines.get(i)), whole);
        }
        closeRun(whole);
    }

    /** Adds a run that leads to the next tab stop. */
    public void addTab() {
        openChineseRun();
        out.empty("w:tab");
        closeRun(whole);
    }

    /** Adds a chart, in line with the text. */
    public void draw(Charts.Placed chart) {
        openRun(whole);
        out.open("w:drawing").open("wp:inline");
        out.attribute("distT", 0).attribute("distB", 0);
        out.attribute("distL", 0).attribute("distR", 0);
        out.open("wp:extent").attribute("cx", chart.width()).attribute("cy", chart.height());
        out.close().open("wp:docPr").attribute("id", chart.number());
        out.attribute("name", "图 " + chart.number());
        out.attribute("descr", PrintableText.of(chart.spoken())).close();
        out.empty("wp:cNvGraphicFramePr");
        out.open("a:graphic").open("a:graphicData").attribute("uri", Charts.NAMESPACE);
        out.open("c:chart").attribute("r:id", chart.relation()).close(5);
        closeRun(whole);
    }

    /** What becomes of an inline, or of the block around it. */
    Mark markOf(Inline inline) {
        Mark own = changes.of(inline);
        return own == Mark.KEPT ? whole : own;
    }

    /** Opens a run without properties. */
    void openRun(Mark mark) {
        if (mark != Mark.KEPT) {
            changes.open(out, mark);
        }
        out.open("w:r");
    }

    /** Closes a run. */
    void closeRun(Mark mark) {
        out.close(mark == Mark.KEPT ? 1 : 2);
    }

    /** Opens a run in which “ ” … — · are set in the Chinese face. */
    private void openChineseRun() {
        openRun(whole);
        out.open("w:rPr");
        chinese();
        out.close();
    }

    private void chinese() {
        out.open("w:rFonts").attribute("w:hint", "eastAsia").close();
    }

    /** Writes text into the run at hand, its spaces kept. */
    private void text(String text, Mark mark) {
        out.open(mark == Mark.DELETED ? "w:delText" : "w:t");
        if (text.startsWith(" ") || text.endsWith(" ") || text.contains("  ")) {
            out.attribute("xml:space", "preserve");
        }
        out.text(text).close();
    }
}
