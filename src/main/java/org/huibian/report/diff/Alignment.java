package org.huibian.report.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.collections4.sequence.CommandVisitor;
import org.apache.commons.collections4.sequence.SequencesComparator;

/**
 * Lays two lists beside each other: what is the same first, then what is alike between that.
 *
 * <p>Every element stands in exactly one step, each list in its order; of elements without
 * counterpart those of the earlier list come first.
 */
final class Alignment<T> {

    /** More pairs than this are not tried for likeness. */
    private static final int MOST_PAIRS = 10_000;

    private final Function<T, String> content;
    private final Function<T, String> pattern;
    private final ToDoubleBiFunction<T, T> likeness;
    private final List<Step<T>> steps = new ArrayList<>();

    /**
     * For elements of one kind.
     *
     * @param content equal for what is the same
     * @param pattern equal for what differs in its numbers only
     * @param likeness 0 for what is never one thing changed, up to 1
     */
    Alignment(
            Function<T, String> content,
            Function<T, String> pattern,
            ToDoubleBiFunction<T, T> likeness) {
        this.content = content;
        this.pattern = pattern;
        this.likeness = likeness;
    }

    /**
     * An element beside its counterpart.
     *
     * @param before of the earlier list; empty for something new
     * @param after of the later list; empty for something gone
     */
    record Step<T>(Optional<T> before, Optional<T> after) {}

    /** The two lists side by side. */
    List<Step<T>> of(List<T> before, List<T> after) {
        steps.clear();
        by(content, before, after, this::byPattern);
        return List.copyOf(steps);
    }

    private void byPattern(List<T> before, List<T> after) {
        by(pattern, before, after, this::byLikeness);
    }

    /** What to do with the elements between two that have found each other. */
    private interface Between<T> {
        void align(List<T> before, List<T> after);
    }

    private void by(Function<T, String> key, List<T> before, List<T> after, Between<T> between) {
        List<T> gone = new ArrayList<>();
        List<T> come = new ArrayList<>();
        int[] at = new int[2];
        CommandVisitor<String> walk =
                new CommandVisitor<>() {
                    @Override
                    public void visitInsertCommand(String added) {
                        come.add(after.get(at[1]++));
                    }

                    @Override
                    public void visitKeepCommand(String kept) {
                        T old = before.get(at[0]++);
                        T current = after.get(at[1]++);
                        if (key == pattern && likeness.applyAsDouble(old, current) <= 0) {
                            gone.add(old);
                            come.add(current);
                            return;
                        }
                        between.align(List.copyOf(gone), List.copyOf(come));
                        gone.clear();
                        come.clear();
                        steps.add(new Step<>(Optional.of(old), Optional.of(current)));
                    }

                    @Override
                    public void visitDeleteCommand(String removed) {
                        gone.add(before.get(at[0]++));
                    }
                };
        new SequencesComparator<>(
                        before.stream().map(key).toList(), after.stream().map(key).toList())
                .getScript()
                .visit(walk);
        between.align(List.copyOf(gone), List.copyOf(come));
    }

    /** The pairs whose likenesses add up to the most, in the order of both lists. */
    private void byLikeness(List<T> before, List<T> after) {
        int rows = before.size();
        int columns = after.size();
        if ((long) rows * columns > MOST_PAIRS) {
            before.forEach(this::gone);
            after.forEach(this::come);
            return;
        }
        double[][] alike = new double[rows][columns];
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                alike[i][j] = likeness.applyAsDouble(before.get(i), after.get(j));
                double paired = alike[i][j] > 0 ? alike[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                steps.add(new Step<>(Optional.of(before.get(i++)), Optional.of(after.get(j++))));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                gone(before.get(i++));
            } else {
                come(after.get(j++));
            }
        }
        before.subList(i, rows).forEach(this::gone);
        after.subList(j, columns).forEach(this::come);
    }

    private void gone(T old) {
        steps.add(new Step<>(Optional.of(old), Optional.empty()));
    }

    private void come(T current) {
        steps.add(new Step<>(Optional.empty(), Optional.of(current)));
    }
}
