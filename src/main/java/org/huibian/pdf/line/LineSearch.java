package org.huibian.pdf.line;

import java.util.Arrays;

/** The search for the lines of a paragraph that together cost least. */
final class LineSearch {

    private static final double LINE = 20;
    private static final double ORPHAN = 3_000;
    private static final double OVERFULL = 100_000;

    private final Atoms atoms;
    private final Measure measure;
    private final Widths widths;
    private final Fit.Ending ending;

    /** What the lines before an atom cost at least. */
    private final double[] costs;

    /** The first atom of the last of those lines. */
    private final int[] from;

    /** Whether marks must stand where they may. */
    private boolean strict;

    LineSearch(Atoms atoms, Measure measure) {
        this.atoms = atoms;
        this.measure = measure;
        this.widths = new Widths(atoms);
        this.ending = measure.justified() ? Fit.Ending.FULL : Fit.Ending.RAGGED;
        this.costs = new double[atoms.count() + 1];
        this.from = new int[atoms.count() + 1];
    }

    /** Whether all stands on one line as it is; nothing costs less then. */
    boolean fitsOneLine() {
        return atoms.cost(0) == 0
                && widths.cost(0, atoms.count(), measure.first(), Fit.Ending.LAST) == 0;
    }

    /**
     * Looks for lines.
     *
     * @param strict whether marks must stand where they may
     * @param least the share of a line but the last that is filled at least
     * @return whether there are such lines
     */
    boolean search(boolean strict, double least) {
        int count = atoms.count();
        this.strict = strict;
        Arrays.fill(costs, 1, count + 1, Double.POSITIVE_INFINITY);
        double filled = least * measure.rest();
        int latest = 0;
        for (int end = 1; end < count; end++) {
            while (latest + 1 < end && widths.natural(latest + 1, end) >= filled) {
                latest++;
            }
            if (!strict || breaksBefore(end)) {
                boolean well = latest > 0 || widths.natural(0, end) >= least * measure.first();
                if (well) {
                    end(end, latest, ending);
                }
            }
        }
        end(count, count - 1, Fit.Ending.LAST);
        return costs[count] < Double.POSITIVE_INFINITY;
    }

    /** The best line that ends before an atom and begins with one not behind another. */
    private void end(int end, int latest, Fit.Ending ending) {
        boolean plain = strict && ending != Fit.Ending.LAST;
        double best = Double.POSITIVE_INFINITY;
        for (int start = latest; start >= 0; start--) {
            double before = costs[start];
            if (before == Double.POSITIVE_INFINITY) {
                continue;
            }
            double cost = widths.cost(start, end, measure.width(start == 0), ending);
            if (cost == Double.POSITIVE_INFINITY) {
                if (isLongest(start, end)) {
                    break;
                }
                if (end > start + 1) {
                    continue;
                }
                // A single character wider than the line has to go somewhere.
                cost = OVERFULL;
            }
            cost = before + (cost + LINE + atoms.cost(start));
            if (!plain && start > 0) {
                cost += penalty(start, end);
            }
            if (cost < best) {
                best = cost;
                from[end] = start;
            }
        }
        costs[end] = best;
    }

    /** Whether no longer stretch fits either where this one does not. */
    private boolean isLongest(int start, int end) {
        double widest = Math.max(measure.first(), measure.rest()) + 1;
        return end > start + 1 && widths.least(start, end) > widest;
    }

    /** What is worse than a line that is not filled: a single word left, a mark out of place. */
    private double penalty(int start, int end) {
        double orphan = end == atoms.count() && !widths.hasWords(start, end) ? ORPHAN : 0;
        return breaksBefore(start) ? orphan : orphan + ORPHAN;
    }

    /** Whether a line may end before an atom, which is not the first. */
    private boolean breaksBefore(int atom) {
        return !atoms.noFirst(atom) && !atoms.noLast(atom - 1);
    }

    /** What the lines that were found cost beside their number. */
    double cost() {
        return costs[atoms.count()] - LINE * lines();
    }

    /** The first atom of each line that was found. */
    int[] starts() {
        int[] starts = new int[lines()];
        int line = starts.length;
        for (int end = atoms.count(); end > 0; end = from[end]) {
            line--;
            starts[line] = from[end];
        }
        return starts;
    }

    private int lines() {
        int lines = 0;
        for (int end = atoms.count(); end > 0; end = from[end]) {
            lines++;
        }
        return lines;
    }

    /** How the atoms of a line are made to fit it. */
    Fit fit(int start, int end) {
        Fit.Ending last = end == atoms.count() ? Fit.Ending.LAST : ending;
        return widths.fit(start, end, measure.width(start == 0), last);
    }
}
