package org.huibian.extract.figures.draft.beside;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row of kinds of which none holds another. */
final class KindRow {

    private KindRow() {}

    static List<Pattern> of(String... kinds) {
        return Stream.of(kinds).map(Pattern::compile).toList();
    }

    /** The kinds of a row that some words name. */
    static List<Pattern> named(List<Pattern> row, String words) {
        return row.stream().filter(kind -> kind.matcher(words).find()).toList();
    }

    /** Whether two wordings name one kind of a row each, and not the same. */
    static boolean differ(List<Pattern> row, String first, String second) {
        List<Pattern> one = named(row, first);
        List<Pattern> other = named(row, second);
        return one.size() == 1 && other.size() == 1 && one.get(0) != other.get(0);
    }
}
