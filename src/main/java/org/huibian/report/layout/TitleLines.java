package org.huibian.report.layout;

import java.util.ArrayList;
import java.util.List;
import org.huibian.report.Style;

/**
 * The lines of a title: broken between words, as a trapezoid or a diamond (GB/T 9704-2012, 7.3.1).
 *
 * <p>No line begins or ends with 的, 和, 及 and the like, consecutive lines differ in length, a line
 * has four characters or more, wherever the wording allows. The lines joined are the title.
 */
public final class TitleLines {

    /** Titles that would take more lines are broken line by line, without a look at the shape. */
    private static final int MOST_SHAPED = 5;

    /**
     * Digits and letters of a bold face are wider than half a hanzi, those of Song type by so much.
     */
    private static final double BOLD = 1.2;

    private static final double SHORTEST = 4;
    private static final double TOO_SHORT = 80;
    private static final double ALIKE = 40;
    private static final double HOURGLASS = 40;

    private final int[] title;
    private final double[] costs;
    private final double ems;
    private List<Integer> best = List.of();
    private double bestCost = Double.MAX_VALUE;

    private TitleLines(String text, double ems) {
        this.title = text.codePoints().toArray();
        this.costs = TitleBreaks.costs(title);
        this.ems = ems;
    }

    /**
     * The lines of a title, at least one.
     *
     * @param text the title
     * @param type its type
     * @param width the room for a line, in points
     */
    public static List<String> of(String text, Style.Type type, double width) {
        return of(text, Math.max(SHORTEST, Math.floor(width / type.size())));
    }

    /** The lines of a title, none wider than the given number of ems. */
    static List<String> of(String text, double ems) {
        double whole = text.codePoints().mapToDouble(TitleLines::em).sum();
        if (whole <= ems) {
            return List.of(text);
        }
        return new TitleLines(text, ems).lines(whole);
    }

    private static double em(int codePoint) {
        return Ems.isWide(codePoint) ? 1 : BOLD * Ems.of(codePoint);
    }

    private List<String> lines(double whole) {
        int least = (int) Math.ceil(whole / ems);
        for (int count = least;
                best.isEmpty() && count <= Math.min(MOST_SHAPED, least + 1);
                count++) {
            shape(count, new ArrayList<>(), whole / count, 0);
        }
        List<Integer> ends = best.isEmpty() ? filled() : best;
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            lines.add(new String(title, from, end - from));
            from = end;
        }
        return lines;
    }

    /** Tries every end of the next line. */
    private void shape(int left, List<Integer> ends, double mean, double cost) {
        if (cost >= bestCost) {
            return;
        }
        int from = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
        double width = 0;
        for (int end = from + 1; end <= title.length; end++) {
            width += em(title[end - 1]);
            if (width > ems) {
                return;
            }
            boolean last = end == title.length;
            if (last != (left == 1) || !last && costs[end] >= TitleBreaks.NEVER) {
                continue;
            }
            ends.add(end);
            double total = cost + (last ? 0 : costs[end]) + Math.abs(width - mean) + looks(ends);
            if (!last) {
                shape(left - 1, ends, mean, total);
            } else if (total < bestCost) {
                bestCost = total;
                best = List.copyOf(ends);
            }
            ends.remove(ends.size() - 1);
        }
    }

    /** What is amiss with the last line and its neighbours above. */
    private double looks(List<Integer> ends) {
        int count = ends.size();
        double own = width(ends, count - 1);
        double cost = own < SHORTEST ? TOO_SHORT : 0;
        if (count > 1) {
            double above = width(ends, count - 2);
            cost += Math.abs(own - above) < 1 ? ALIKE : 0;
            cost += count > 2 && above < own && above < width(ends, count - 3) ? HOURGLASS : 0;
        }
        return cost;
    }

    private double width(List<Integer> ends, int line) {
        double width = 0;
        for (int i = line == 0 ? 0 : ends.get(line - 1); i < ends.get(line); i++) {
            width += em(title[i]);
        }
        return width;
    }

    /** Lines filled one after the other, each ended at the best place near its end. */
    private List<Integer> filled() {
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        while (from < title.length) {
            int full = from;
            double width = 0;
            while (full < title.length && width + em(title[full]) <= ems) {
                width += em(title[full]);
                full++;
            }
            int end = Math.max(full, from + 1);
            for (int i = end; end < title.length && i > from + (full - from) / 2; i--) {
                end = costs[i] < costs[end] ? i : end;
            }
            ends.add(end);
            from = end;
        }
        return ends;
    }
}
