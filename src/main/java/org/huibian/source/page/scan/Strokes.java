package org.huibian.source.page.scan;

import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The thin lines that a page draws: edges of stroked paths, and filled paths that are thin. */
final class Strokes {

    /** A page with more rulings is a drawing. */
    private static final int MOST_RULINGS = 2_000;

    private final List<Line2D.Float> lines = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private float originX;
    private float originY;

    /** What was painted so far, in its order; from the lower left corner of the page. */
    List<Line2D.Float> lines() {
        return lines;
    }

    /** Begins another page, whose lower left corner is given. */
    void clear(float left, float below) {
        originX = left;
        originY = below;
        lines.clear();
        path.reset();
    }

    /** Moves to a point, or draws to it. */
    void step(float pageX, float pageY, boolean moves) {
        float x = pageX - originX;
        float y = pageY - originY;
        if (moves || path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    /** Draws back to where the sub-path began. */
    void close() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    /** Gives the path up unpainted. */
    void drop() {
        path.reset();
    }

    /** Fills the path. */
    void fill() {
        Rectangle2D bounds = path.getBounds2D();
        if (bounds.getHeight() <= Ruling.THIN || bounds.getWidth() <= Ruling.THIN) {
            draw(
                    (float) bounds.getMinX(),
                    (float) bounds.getMinY(),
                    (float) bounds.getMaxX(),
                    (float) bounds.getMaxY());
        } else {
            thinParts();
        }
        path.reset();
    }

    /** Strokes the path. */
    void stroke() {
        float[] point = new float[6];
        float startX = 0;
        float startY = 0;
        float x = 0;
        float y = 0;
        for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = point[0];
                startY = point[1];
            } else {
                boolean closes = kind == PathIterator.SEG_CLOSE;
                float toX = closes ? startX : point[0];
                float toY = closes ? startY : point[1];
                draw(x, y, toX, toY);
                point[0] = toX;
                point[1] = toY;
            }
            x = point[0];
            y = point[1];
        }
        path.reset();
    }

    /** Of a filled path the sub-paths that are thin. */
    private void thinParts() {
        float[] point = new float[6];
        float left = 0;
        float right = -1;
        float top = 0;
        float bottom = -1;
        for (PathIterator parts = path.getPathIterator(null); ; parts.next()) {
            boolean over = parts.isDone();
            int kind = over ? PathIterator.SEG_MOVETO : parts.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                if (right >= left && (right - left <= Ruling.THIN || bottom - top <= Ruling.THIN)) {
                    draw(left, top, right, bottom);
                }
                if (over) {
                    return;
                }
                left = point[0];
                right = point[0];
                top = point[1];
                bottom = point[1];
            } else if (kind == PathIterator.SEG_LINETO) {
                left = Math.min(left, point[0]);
                right = Math.max(right, point[0]);
                top = Math.min(top, point[1]);
                bottom = Math.max(bottom, point[1]);
            }
        }
    }

    private void draw(float x1, float y1, float x2, float y2) {
        if (lines.size() < MOST_RULINGS
                && (Math.abs(x2 - x1) <= Ruling.THIN || Math.abs(y2 - y1) <= Ruling.THIN)) {
            lines.add(new Line2D.Float(x1, y1, x2, y2));
        }
    }
}
