package org.huibian.extract.persons.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;

/** The rows of persons.csv: words by what they are to a name. */
final class WordLists {

    private static final String RESOURCE = "persons.csv";

    private final Map<String, List<String>> lists = new HashMap<>();

    private WordLists(CsvTable table) {
        for (CsvTable.Row row : table.rows()) {
            lists.put(row.required("kind"), Arrays.asList(row.required("words").split(";")));
        }
    }

    /** The lists that come with the program. */
    static WordLists packed() {
        try (InputStream in = WordLists.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            return new WordLists(
                    CsvTable.parse(
                            SetupFile.of(RESOURCE, in.readAllBytes()),
                            List.of("kind", "words"),
                            List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a kind; there must be such a row. */
    List<String> of(String kind) {
        List<String> list = lists.get(kind);
        if (list == null) {
            throw new IllegalStateException(RESOURCE + " has no " + kind);
        }
        return list;
    }
}
