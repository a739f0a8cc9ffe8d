package org.huibian.extract.persons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    final BitSet surnames;
    final BitSet doubtfulSurnames;
    final WordIndex compoundSurnames;
    private final BitSet given;
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
    final WordIndex disputes;
    final WordIndex honours;

    private NameWords(CsvTable table) {
        for (CsvTable.Row row : table.rows()) {
            lists.put(row.required("kind"), Arrays.asList(row.required("words").split(";")));
        }
        surnames = units(String.join("", list("surname")));
        doubtfulSurnames = units(String.join("", list("doubtful surname")));
        compoundSurnames = new WordIndex(list("compound surname"));
        given = units(list("given").get(0));
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
        disputes = new WordIndex(list("dispute"));
        honours = new WordIndex(list("honour"));
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
        return given.get(c);
    }

    /** The UTF-16 units of a text, to be asked whether they hold one. */
    static BitSet units(String characters) {
        BitSet units = new BitSet();
        characters.chars().forEach(units::set);
        return units;
    }

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
