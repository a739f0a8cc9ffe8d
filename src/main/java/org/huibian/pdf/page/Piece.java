package org.huibian.pdf.page;

import java.util.List;
import org.huibian.pdf.line.Line;
import org.huibian.report.Colour;
import org.huibian.report.Fill;
import org.huibian.report.Style.Part;
import org.jspecify.annotations.Nullable;

/** What is drawn at a place; lengths are points, from the left and from the top. */
public sealed interface Piece {

    /** How far the em of a hanzi reaches above its baseline. */
    double ASCENT = 0.88;

    /** The piece further right and further down. */
    Piece moved(double right, double down);

    /** The piece as a part of an element, or of none; only words ever are. */
    default Piece partOf(@Nullable Element whole) {
        return this;
    }

    /**
     * A line of text.
     *
     * @param line its characters
     * @param part their type
     * @param x its left
     * @param baseline its baseline
     * @param element what it is a part of; null for what every page repeats
     */
    record Words(Line line, Part part, double x, double baseline, @Nullable Element element)
            implements Piece {
        /** A line that is a part of nothing. */
        public Words(Line line, Part part, double x, double baseline) {
            this(line, part, x, baseline, null);
        }

        @Override
        public Words moved(double right, double down) {
            return new Words(line, part, x + right, baseline + down, element);
        }

        @Override
        public Words partOf(@Nullable Element whole) {
            return new Words(line, part, x, baseline, whole);
        }
    }

    /** A straight stroke of a table, 0.5 points wide. */
    record Stroke(double fromX, double fromY, double toX, double toY) implements Piece {

        /** How wide it is. */
        public static final double WIDTH = 0.5;

        @Override
        public Stroke moved(double right, double down) {
            return new Stroke(fromX + right, fromY + down, toX + right, toY + down);
        }
    }

    /** A row of dots that leads the eye, on the line from one place to another at its right. */
    record Leader(double fromX, double toX, double y) implements Piece {

        /** From dot to dot, in points. */
        public static final double PITCH = 4;

        @Override
        public Leader moved(double right, double down) {
            return new Leader(fromX + right, toX + right, y + down);
        }
    }

    /**
     * A level rule (分隔线).
     *
     * @param x its left
     * @param y its middle
     * @param length in points
     * @param width how thick it is, in points
     * @param colour its colour
     */
    record Rule(double x, double y, double length, double width, Colour colour) implements Piece {
        @Override
        public Rule moved(double right, double down) {
            return new Rule(x + right, y + down, length, width, colour);
        }
    }

    /**
     * A filled rectangle with a black outline.
     *
     * @param x its left
     * @param y its upper edge
     * @param width 0 or more
     * @param height 0 or more
     * @param fill colour and hatching
     */
    record Box(double x, double y, double width, double height, Fill fill) implements Piece {
        @Override
        public Box moved(double right, double down) {
            return new Box(x + right, y + down, width, height, fill);
        }
    }

    /**
     * Pieces that are one figure to whoever has the page read to them.
     *
     * @param pieces words, strokes and boxes, each with its own place
     * @param element the figure
     */
    record Drawing(List<Piece> pieces, Element element) implements Piece {
        /** Copies the pieces. */
        public Drawing {
            pieces = List.copyOf(pieces);
        }

        @Override
        public Drawing moved(double right, double down) {
            return new Drawing(
                    pieces.stream().map(piece -> piece.moved(right, down)).toList(), element);
        }
    }

    /**
     * A place that readers jump to.
     *
     * @param level 1 or 2
     * @param title its text
     * @param y its upper edge
     */
    record Bookmark(int level, String title, double y) implements Piece {
        @Override
        public Bookmark moved(double right, double down) {
            return new Bookmark(level, title, y + down);
        }
    }

    /** Where an annex begins, for the table of contents: its label and title. */
    record AnnexStart(String title) implements Piece {
        @Override
        public AnnexStart moved(double right, double down) {
            return this;
        }
    }
}
