package org.huibian.extract.persons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibian.extract.WordIndex;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;

/**
 * The words by which personal names are told from other words, from persons.csv: surnames, frequent
 * given names, words that begin like a name, and what stands before and after names.
 */
final class NameWords {

    private static final String RESOURCE = "persons.csv";

    private final Map<String, List<String>> lists = new HashMap<>();

    final Set<String> surnames;
    final Set<String> doubtfulSurnames;
    final WordIndex compoundSurnames;
    final String given;
    final String neverLast;
    final String neverMiddle;
    final String geographic;
    final WordIndex words;

    /** 信访人, 当事人, 矫正对象: who stands here is protected whatever the sentence. */
    final WordIndex parties;

    /** 居民, 业主, 学生: may be a person to protect. */
    final WordIndex residents;

    /** 上访, 邻里纠纷: what a name before it is concerned with. */
    final WordIndex matters;

    final WordIndex afterName;
    final WordIndex functions;
    final WordIndex forms;
    final List<String> disputes;
    final List<String> honours;

    private NameWords(CsvTable table) {
        for (CsvTable.Row row : table.rows()) {
            lists.put(row.required("kind"), Arrays.asList(row.required("words").split(";")));
        }
        surnames = new HashSet<>(list("surname"));
        doubtfulSurnames = new HashSet<>(list("doubtful surname"));
        compoundSurnames = new WordIndex(list("compound surname"));
        given = list("given").get(0);
        neverLast = list("never last").get(0);
        neverMiddle = list("never middle").get(0);
        geographic = list("geographic").get(0);
        words = new WordIndex(list("word"));
        parties = new WordIndex(list("party"));
        residents = new WordIndex(list("resident"));
        matters = new WordIndex(list("matter"));
        afterName = new WordIndex(list("after name"));
        functions = new WordIndex(list("function"));
        forms = new WordIndex(list("address"));
        disputes = list("dispute");
        honours = list("honour");
    }

    /** The words that come with the program. */
    static NameWords standard() {
        try (InputStream in = NameWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            return new NameWords(
                    CsvTable.parse(
                            SetupFile.of(RESOURCE, in.readAllBytes()),
                            List.of("kind", "words"),
                            List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> list(String kind) {
        List<String> list = lists.get(kind);
        if (list == null) {
            throw new IllegalStateException(RESOURCE + " has no " + kind);
        }
        return list;
    }

    /** Whether a character is frequent in given names. */
    boolean isGiven(char c) {
        return given.indexOf(c) >= 0;
    }

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
