package org.huibian.source.page.scan;

import java.awt.geom.Point2D;
import java.util.Optional;

/**
 * A straight line drawn on a page, upright or level.
 *
 * @param level whether it runs from left to right
 * @param at its y where it is level, its x where it is upright
 * @param from where it begins along its direction
 * @param to where it ends, not before from
 */
public record Ruling(boolean level, float at, float from, float to) {

    /** A filled shape no thicker is a line. */
    static final float THIN = 3f;

    /** The ruling between two points, if the line is upright or level. */
    static Optional<Ruling> of(Point2D.Float one, Point2D.Float other) {
        float wide = Math.abs(other.x - one.x);
        float high = Math.abs(other.y - one.y);
        if (high <= THIN && wide > high) {
            float at = (one.y + other.y) / 2;
            return Optional.of(
                    new Ruling(true, at, Math.min(one.x, other.x), Math.max(one.x, other.x)));
        }
        if (wide <= THIN && high > wide) {
            float at = (one.x + other.x) / 2;
            return Optional.of(
                    new Ruling(false, at, Math.min(one.y, other.y), Math.max(one.y, other.y)));
        }
        return Optional.empty();
    }
}
