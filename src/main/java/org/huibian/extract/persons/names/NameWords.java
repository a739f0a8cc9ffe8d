package org.huibian.extract.persons.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
public final class NameWords {

    private static final String RESOURCE = "persons.csv";

    private final Map<String, List<String>> lists = new HashMap<>();

    public final BitSet surnames;
    public final BitSet doubtfulSurnames;
    final WordIndex compoundSurnames;
    private final BitSet given;
    public final String neverLast;
    public final String neverMiddle;
    final String geographic;
    public final WordIndex words;

    /** 信访人, 当事人, 矫正对象: who stands here is protected whatever the sentence. */
    public final WordIndex parties;

    /** 居民, 业主, 学生: may be a person to protect. */
    public final WordIndex residents;

    /** 上访, 邻里纠纷: what a name before it is concerned with. */
    public final WordIndex matters;

    final WordIndex afterName;
    public final WordIndex functions;
    public final WordIndex forms;
    public final WordIndex disputes;
    public final WordIndex honours;

    /** Characters less frequent in given names; more must speak for a name with one. */
    private final BitSet rareGiven;

    /** 选手, 艺人, 护士: who a name may stand behind where a word ends. */
    public final WordIndex roles;

    /** 扎西, 买买提: what names of other peoples than the Han are made of. */
    final WordIndex ethnic;

    /** 律师, 博士: what stands right behind the name of one who has it. */
    final WordIndex titles;

    /** 帮助, 其中, 业主: what a name may stand right behind. */
    public final WordIndex before;

    /** 对, 的, 由: as {@link #before}, but other words stand there more often. */
    public final BitSet weaklyBefore;

    /** 醉驾, 一案, 夫妇: what stands right behind a name. */
    public final WordIndex behind;

    /** 的, 在, 已: as {@link #behind}, but it stands behind other words more often. */
    public final BitSet weaklyBehind;

    /** 夫妇, 诉, 酒驾: behind a name and hardly anything else. */
    final WordIndex decisive;

    /** 行为, 共和: words whose last character is none of {@link #weaklyBefore}. */
    final WordIndex closedBefore;

    /** 过程, 关于: where what looks like a surname belongs to the character before it. */
    final WordIndex joined;

    /** 雷锋, 邹碧华: whose name is public. */
    final WordIndex known;

    /** 开展, 建设: frequent words of characters that given names have as well. */
    final WordIndex commonPairs;

    /** 社区, 路, 公司: what looks like a name before it is a part of. */
    final WordIndex placeEnds;

    /** 诉讼, 醉驾, 低保: who is named beside it is to be protected. */
    public final WordIndex concerns;

    /** 醉驾, 受贿: right behind the name of one who holds an office, it is no longer named in it. */
    public final WordIndex offences;

    /** 牵头, 主讲: who does so is nobody's party. */
    public final WordIndex helps;

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
        rareGiven = units(list("rare given").get(0));
        ethnic = new WordIndex(list("ethnic"));
        titles = new WordIndex(list("title"));
        List<String> persons = new ArrayList<>(list("role"));
        persons.addAll(list("function"));
        roles = new WordIndex(persons);
        before = new WordIndex(list("before"));
        weaklyBefore = units(list("before weak").get(0));
        behind = new WordIndex(list("behind"));
        weaklyBehind = units(list("behind weak").get(0));
        decisive = new WordIndex(list("decisive"));
        closedBefore = new WordIndex(list("word left"));
        joined = new WordIndex(list("joined"));
        known = new WordIndex(list("known"));
        commonPairs = new WordIndex(list("common pair"));
        placeEnds = new WordIndex(list("place end"));
        concerns = new WordIndex(list("concern"));
        offences = new WordIndex(list("offence"));
        helps = new WordIndex(list("helper"));
    }

    /** The words that come with the program. */
    public static NameWords standard() {
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
    public boolean isGiven(char c) {
        return given.get(c);
    }

    /** Whether a character occurs in given names, be it less frequent. */
    public boolean mayBeGiven(char c) {
        return given.get(c) || rareGiven.get(c);
    }

    /** Whether a stretch shares no character with a word that begins before or ends behind it. */
    public boolean standsApart(String text, int start, int end) {
        return (start == 0 || joined.at(text, start - 1).isEmpty())
                && !crosses(text, start + 1, end);
    }

    /** Whether a known word begins within a stretch and ends behind it. */
    boolean crosses(String text, int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.at(text, i).length() > end - i) {
                return true;
            }
        }
        return false;
    }

    /** The UTF-16 units of a text, to be asked whether they hold one. */
    public static BitSet units(String characters) {
        BitSet units = new BitSet();
        characters.chars().forEach(units::set);
        return units;
    }

    /** Whether it is a common hanzi. */
    public static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
