package org.huibian.check.places;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.Wording;
import org.huibian.search.TextPattern;

/** What stands before 街道, 镇 or 区 as a name would and is none (no-names.csv): 老旧街道, 推动街道, 开发区. */
final class NoNames {

    private final TextPattern any;

    private NoNames(TextPattern any) {
        this.any = any;
    }

    /** Reads the list that comes with the program. */
    static NoNames standard() {
        List<String> forms = new ArrayList<>();
        Wording.rows(NoNames.class, "no-names.csv", "where", "words")
                .forEach(row -> forms.add(form(row.required("where"), row.required("words"))));
        return new NoNames(TextPattern.compile(String.join("|", forms)));
    }

    private static String form(String where, String words) {
        String one =
                List.of(words.split(";")).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?:", ")"));
        return switch (where) {
            case "begins" -> "^" + one;
            case "ends" -> one + "$";
            default -> one;
        };
    }

    /** Whether a word is, begins or ends with one. */
    boolean isIn(String word) {
        return any.isIn(word);
    }
}
