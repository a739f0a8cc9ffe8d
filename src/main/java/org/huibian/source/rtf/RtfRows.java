package org.huibian.source.rtf;

import java.util.ArrayList;
import java.util.List;
import org.huibian.source.SourceBlock;
import org.huibian.source.block.BlockList;
import org.huibian.source.block.BlockList.Rank;
import org.huibian.source.block.GridTable;

/** The paragraphs and table rows of an RTF file as they come. */
final class RtfRows {

    /** A cell of the row as defined: its right edge in twips, and what it merges with. */
    private record Edge(int right, boolean goesDown, boolean goesRight) {}

    private static final int WIDEST = 1000;

    private final BlockList blocks;
    private final StringBuilder text = new StringBuilder();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<List<String>> cells = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private GridTable table = new GridTable();
    private int left;
    private boolean goesDown;
    private boolean goesRight;

    RtfRows(String file) {
        this.blocks = new BlockList(file);
    }

    void text(String more) {
        text.append(more);
    }

    void note(String note) {
        blocks.note(note);
    }

    /** Takes a word that defines a row; whether it was one. */
    boolean define(String name, int value) {
        switch (name) {
            case "trowd" -> {
                edges.clear();
                left = 0;
                goesDown = false;
                goesRight = false;
            }
            case "trleft" -> left = value;
            case "clvmrg" -> goesDown = true;
            case "clmrg" -> goesRight = true;
            case "cellx" -> {
                if (edges.size() < WIDEST) {
                    edges.add(new Edge(value, goesDown, goesRight));
                }
                goesDown = false;
                goesRight = false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The end of a paragraph. */
    void paragraph(Rank rank, boolean inTable) {
        if (inTable) {
            innerParagraph();
            return;
        }
        endTable();
        blocks.paragraph(text.toString(), rank);
        text.setLength(0);
    }

    /** The end of a paragraph inside a cell. */
    void innerParagraph() {
        paragraphs.add(text.toString());
        text.setLength(0);
    }

    void cell() {
        innerParagraph();
        cells.add(List.copyOf(paragraphs));
        paragraphs.clear();
    }

    void row() {
        List<GridTable.Span> spans = new ArrayList<>();
        int from = left;
        for (int i = 0; i < cells.size(); i++) {
            Edge edge = i < edges.size() ? edges.get(i) : new Edge(from + 1000, false, false);
            spans.add(
                    new GridTable.Span(
                            from, edge.right(), edge.goesDown(), edge.goesRight(), cells.get(i)));
            from = edge.right();
        }
        table.row(spans);
        cells.clear();
    }

    private void endTable() {
        if (!cells.isEmpty()) {
            row();
        }
        if (!table.isEmpty()) {
            GridTable ended = table;
            table = new GridTable();
            blocks.table(ended);
        }
        if (!paragraphs.isEmpty()) {
            text.insert(0, String.join("\n", paragraphs) + "\n");
            paragraphs.clear();
        }
    }

    /** The end of the file, where the last paragraph may lack its mark. */
    void end(Rank rank) {
        endTable();
        if (!text.isEmpty()) {
            blocks.paragraph(text.toString(), rank);
            text.setLength(0);
        }
    }

    List<SourceBlock> blocks() {
        return blocks.blocks();
    }
}
