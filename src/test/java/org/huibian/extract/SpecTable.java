package org.huibian.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of the tables of a file below spec/, each cell trimmed, headers left out. */
public final class SpecTable {

    private SpecTable() {}

    public static List<List<String>> rows(String file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        String before = "";
        for (String line : text(file).split("\n")) {
            boolean row = line.startsWith("|") && !line.startsWith("|---");
            boolean first = row && !before.startsWith("|");
            before = line;
            if (row && !first) {
                String inner = line.strip().replaceFirst("^\\|", "");
                rows.add(Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList());
            }
        }
        return rows;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = SpecTable.class.getResourceAsStream("/spec/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no spec/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
