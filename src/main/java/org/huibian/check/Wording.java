package org.huibian.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.huibian.search.PatternIndex;
import org.huibian.search.TextPattern;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;

/** The small word lists that come with a check, as CSV files beside it. */
public final class Wording {

    private Wording() {}

    /** The rows of a list. */
    public static List<CsvTable.Row> rows(Class<?> check, String name, String... columns) {
        try (InputStream in = check.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not packed into the program: " + name);
            }
            return CsvTable.parse(
                            SetupFile.of(name, in.readAllBytes()), List.of(columns), List.of())
                    .rows();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The expressions in a column of a list, to be tried only where each may begin. */
    public static PatternIndex<TextPattern> index(Class<?> check, String name, String column) {
        return new PatternIndex<>(
                rows(check, name, column).stream()
                        .map(row -> TextPattern.compile(row.text(column)))
                        .toList(),
                Function.identity());
    }
}
