package org.huibian.pdf.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Breaks a paragraph into the lines that together look best, and says where each character stands.
 *
 * <p>No line begins or ends with a mark that may not stand there (GB/T 15834-2011, 5.1), unless a
 * run of such marks is longer than a line; two neighbouring marks take the room of one and a half;
 * a mark at the end of a line takes half its width where that helps; the last line is not a single
 * character. What is left over is spread evenly between the atoms. An atom wider than a line is
 * parted between its characters.
 */
public final class LineBreaker {

    private static final double LINE = 20;
    private static final double ORPHAN = 3_000;
    private static final double OVERFULL = 100_000;

    /** Lines emptier than this are looked at only where there are no others. */
    private static final double LEAST_FILLED = 0.5;

    private final Measure measure;
    private final List<Atom> atoms;
    private final Widths widths;
    private final double em;

    /** Whether a line may end before an atom. */
    private final boolean[] breaks;

    private LineBreaker(List<Atom> atoms, Measure measure) {
        this.measure = measure;
        this.atoms = parted(atoms, Math.min(measure.first(), measure.rest()));
        this.widths = new Widths(this.atoms);
        this.em = widest(this.atoms);
        this.breaks = new boolean[this.atoms.size()];
        for (int i = 1; i < breaks.length; i++) {
            breaks[i] = !this.atoms.get(i).noFirst() && !this.atoms.get(i - 1).noLast();
        }
    }

    /** The lines of a paragraph, at least one; one empty line where there are no atoms. */
    public static List<Line> lines(List<Atom> atoms, Measure measure) {
        if (atoms.isEmpty()) {
            return List.of(Line.EMPTY);
        }
        LineBreaker breaker = new LineBreaker(atoms, measure);
        if (breaker.fitsOneLine()) {
            return breaker.composed(new int[] {0});
        }
        int[] starts = breaker.starts(true, measure.justified() ? LEAST_FILLED : 0);
        if (starts.length == 0) {
            starts = breaker.starts(true, 0);
        }
        return breaker.composed(starts.length > 0 ? starts : breaker.starts(false, 0));
    }

    /** The widest advance of atoms, of which there is at least one. */
    static double widest(List<Atom> atoms) {
        double widest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < atoms.size(); i++) {
            List<Glyph> glyphs = atoms.get(i).glyphs();
            for (int k = 0; k < glyphs.size(); k++) {
                widest = Math.max(widest, glyphs.get(k).advance());
            }
        }
        return widest;
    }

    private static List<Atom> parted(List<Atom> atoms, double width) {
        List<Atom> parted = new ArrayList<>(atoms.size());
        for (Atom atom : atoms) {
            if (atom.width() <= width) {
                parted.add(atom);
            } else {
                for (Glyph glyph : atom.glyphs()) {
                    parted.add(Atom.of(List.of(glyph)));
                }
            }
        }
        return parted;
    }

    /** Whether all stands on one line as it is; nothing costs less then. */
    private boolean fitsOneLine() {
        return fit(0, atoms.size()).cost() == 0 && atoms.get(0).cost() == 0;
    }

    /**
     * The first atom of each line.
     *
     * @param strict whether marks must stand where they may; there may be no such lines: empty
     * @param least the share of a line but the last that is filled at least; with more than 0 there
     *     may be no such lines
     */
    private int[] starts(boolean strict, double least) {
        int count = atoms.size();
        double[] costs = new double[count + 1];
        int[] from = new int[count + 1];
        Arrays.fill(costs, 1, count + 1, Double.POSITIVE_INFINITY);
        for (int end = 1; end <= count; end++) {
            if (end < count && strict && !breaks[end]) {
                continue;
            }
            for (int start = end - 1; start >= 0; start--) {
                if (costs[start] == Double.POSITIVE_INFINITY
                        || end < count
                                && widths.natural(start, end) < least * measure.width(start == 0)) {
                    continue;
                }
                Fit.Stretch stretch = widths.stretch(start, end, em);
                double cost = cost(stretch, start, end);
                if (cost == Double.POSITIVE_INFINITY
                        && end > start + 1
                        && stretch.least() > Math.max(measure.first(), measure.rest()) + 1) {
                    // No longer stretch fits either.
                    break;
                }
                if (costs[start] + cost < costs[end]) {
                    costs[end] = costs[start] + cost;
                    from[end] = start;
                }
            }
        }
        if (costs[count] == Double.POSITIVE_INFINITY) {
            return new int[0];
        }
        Deque<Integer> starts = new ArrayDeque<>();
        for (int end = count; end > 0; end = from[end]) {
            starts.addFirst(from[end]);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private double cost(Fit.Stretch stretch, int start, int end) {
        double cost = fit(stretch, start, end).cost() + LINE + atoms.get(start).cost();
        if (start > 0 && end == atoms.size() && widths.words(start, end) <= 1) {
            cost += ORPHAN;
        }
        if (start > 0 && !breaks[start]) {
            cost += ORPHAN;
        }
        return cost;
    }

    private Fit fit(Fit.Stretch stretch, int start, int end) {
        double width = measure.width(start == 0);
        Fit.Ending ending = measure.justified() ? Fit.Ending.FULL : Fit.Ending.RAGGED;
        if (end == atoms.size()) {
            ending = Fit.Ending.LAST;
        }
        Fit fit = Fit.of(stretch, width, ending);
        // A single character wider than the line has to go somewhere.
        return fit == Fit.NONE && end == start + 1 ? new Fit(OVERFULL, false, false, false) : fit;
    }

    private Fit fit(int start, int end) {
        return fit(widths.stretch(start, end, em), start, end);
    }

    private List<Line> composed(int[] starts) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : atoms.size();
            double width = measure.width(starts[i] == 0);
            lines.add(LineSetter.line(atoms.subList(starts[i], end), fit(starts[i], end), width));
        }
        return lines;
    }
}
