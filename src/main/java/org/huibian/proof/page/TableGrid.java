package org.huibian.proof.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells that the strokes of a page enclose: rows from above, each with its columns. */
final class TableGrid {

    private static final double SAME = 0.6;

    private final List<double[]> bands = new ArrayList<>();
    private final List<double[]> columns = new ArrayList<>();

    /** For strokes: x and y of both ends. */
    TableGrid(List<double[]> strokes) {
        List<Double> levels = new ArrayList<>();
        List<double[]> uprights = new ArrayList<>();
        for (double[] stroke : strokes) {
            if (Math.abs(stroke[1] - stroke[3]) < SAME) {
                levels.add(stroke[1]);
            } else if (Math.abs(stroke[0] - stroke[2]) < SAME) {
                uprights.add(stroke);
            }
        }
        List<Double> edges = distinct(levels);
        for (int i = 1; i < edges.size(); i++) {
            double top = edges.get(i - 1);
            double foot = edges.get(i);
            double middle = (top + foot) / 2;
            List<Double> crossing = new ArrayList<>();
            for (double[] upright : uprights) {
                if (Math.min(upright[1], upright[3]) < middle
                        && Math.max(upright[1], upright[3]) > middle) {
                    crossing.add(upright[0]);
                }
            }
            List<Double> xs = distinct(crossing);
            if (xs.size() > 1) {
                bands.add(new double[] {top, foot});
                columns.add(xs.stream().mapToDouble(Double::doubleValue).toArray());
            }
        }
    }

    /** How many cells each row has. */
    List<Integer> rows() {
        return columns.stream().map(xs -> xs.length - 1).toList();
    }

    /** The cell that a place lies in; null outside all. */
    PdfLine.@Nullable Cell cell(double x, double y) {
        int from = 0;
        int to = bands.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (bands.get(middle)[1] < y) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        if (from == bands.size() || bands.get(from)[0] > y) {
            return null;
        }
        double[] xs = columns.get(from);
        for (int i = 1; i < xs.length; i++) {
            if (x >= xs[i - 1] - SAME && x < xs[i]) {
                return new PdfLine.Cell(from, i - 1, xs[i - 1], xs[i]);
            }
        }
        return null;
    }

    private static List<Double> distinct(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        List<Double> distinct = new ArrayList<>();
        for (double value : sorted) {
            if (distinct.isEmpty() || value - distinct.get(distinct.size() - 1) > SAME) {
                distinct.add(value);
            }
        }
        return distinct;
    }
}
