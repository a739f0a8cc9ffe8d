package org.huibian.extract.persons.names;

import java.util.BitSet;
import org.huibian.search.WordIndex;

/**
 * The words by which personal names are told from other words, from persons.csv: surnames, frequent
 * given names, words that begin like a name, and what stands before and after names.
 */
public final class NameWords {

    /** The longest word that is looked for before a name. */
    static final int LONGEST = 6;

    final PersonWords persons;

    final BitSet surnames;
    final BitSet doubtfulSurnames;
    final WordIndex compoundSurnames;
    private final BitSet given;
    final String neverLast;
    final String neverMiddle;
    final String geographic;
    final WordIndex words;

    /** 上访, 邻里纠纷: what a name before it is concerned with. */
    final WordIndex matters;

    final WordIndex afterName;
    final WordIndex forms;
    final WordIndex disputes;
    final WordIndex honours;

    /** Characters less frequent in given names; more must speak for a name with one. */
    private final BitSet rareGiven;

    /** 扎西, 买买提: what names of other peoples than the Han are made of. */
    final WordIndex ethnic;

    /** 帮助, 其中, 业主: what a name may stand right behind. */
    final WordIndex before;

    /** 对, 的, 由: as {@link #before}, but other words stand there more often. */
    final BitSet weaklyBefore;

    /** 醉驾, 一案, 夫妇: what stands right behind a name. */
    final WordIndex behind;

    /** 的, 在, 已: as {@link #behind}, but it stands behind other words more often. */
    final BitSet weaklyBehind;

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

    /** 建国, 春华: ordinary words that many are called by. */
    final WordIndex nameWords;

    /** 白雪, 高峰: ordinary words that are a surname and a given name as well. */
    final WordIndex wholeNameWords;

    /** 方, 严, 钱: surnames that are as often a word of their own. */
    private final BitSet wordSurnames;

    /** 社区, 路, 公司: what looks like a name before it is a part of. */
    final WordIndex placeEnds;

    /** 诉讼, 醉驾, 低保: who is named beside it is to be protected. */
    final WordIndex concerns;

    private NameWords(WordLists lists) {
        surnames = units(String.join("", lists.of("surname")));
        doubtfulSurnames = units(String.join("", lists.of("doubtful surname")));
        compoundSurnames = new WordIndex(lists.of("compound surname"));
        given = units(lists.of("given").get(0));
        neverLast = lists.of("never last").get(0);
        neverMiddle = lists.of("never middle").get(0);
        geographic = lists.of("geographic").get(0);
        words = new WordIndex(lists.of("word"));
        matters = new WordIndex(lists.of("matter"));
        afterName = new WordIndex(lists.of("after name"));
        forms = new WordIndex(lists.of("address"));
        disputes = new WordIndex(lists.of("dispute"));
        honours = new WordIndex(lists.of("honour"));
        rareGiven = units(lists.of("rare given").get(0));
        ethnic = new WordIndex(lists.of("ethnic"));
        persons = new PersonWords(lists::of);
        before = new WordIndex(lists.of("before"));
        weaklyBefore = units(lists.of("before weak").get(0));
        behind = new WordIndex(lists.of("behind"));
        weaklyBehind = units(lists.of("behind weak").get(0));
        decisive = new WordIndex(lists.of("decisive"));
        closedBefore = new WordIndex(lists.of("word left"));
        joined = new WordIndex(lists.of("joined"));
        known = new WordIndex(lists.of("known"));
        commonPairs = new WordIndex(lists.of("common pair"));
        nameWords = new WordIndex(lists.of("name word"));
        wholeNameWords = new WordIndex(lists.of("name whole word"));
        wordSurnames = units(String.join("", lists.of("surname word")));
        placeEnds = new WordIndex(lists.of("place end"));
        concerns = new WordIndex(lists.of("concern"));
    }

    /** The words that come with the program. */
    public static NameWords standard() {
        return new NameWords(WordLists.packed());
    }

    /** The words for what a person is. */
    public PersonWords persons() {
        return persons;
    }

    /** Whether a character is frequent in given names. */
    public boolean isGiven(char c) {
        return given.get(c);
    }

    /** Whether a character occurs in given names, be it less frequent. */
    public boolean mayBeGiven(char c) {
        return given.get(c) || rareGiven.get(c);
    }

    /** Whether a given name of two characters may be made of these, which begin no other word. */
    public boolean mayBeGiven(String name) {
        return mayBeGiven(name.charAt(0))
                && mayBeGiven(name.charAt(1))
                && words.at(name, 0).isEmpty()
                && forms.at(name, 0).isEmpty();
    }

    /** Whether a character is a surname, be it more often another word. */
    public boolean mayBeSurname(char c) {
        return surnames.get(c) || doubtfulSurnames.get(c);
    }

    /** Whether what is made like a name of two characters may be a place or a thing: 白石, 江山. */
    public boolean mayBeThing(String name) {
        return name.length() == 2
                && (geographic.indexOf(name.charAt(1)) >= 0
                        || wholeNameWords.at(name, 0).length() == 2);
    }

    /** Whether a surname is as often a word of its own. */
    boolean mayBeWord(char surname) {
        return wordSurnames.get(surname) || doubtfulSurnames.get(surname);
    }

    /** Whether a character is a surname and hardly anything else. */
    public boolean isSurname(char c) {
        return surnames.get(c);
    }

    /** 柏年, 鹤年: 年 ends no other names. */
    static boolean isOfYears(String text, int at) {
        return text.charAt(at + 1) == '年'
                && "柏鹤延嘉瑞永松遐益康昌鹏伯仲叔季彭龟宝祥喜贺庆丰有".indexOf(text.charAt(at)) >= 0;
    }

    /** What a name before a place is concerned with, by the word there; empty for nothing. */
    public String matterAt(String text, int at) {
        return matters.at(text, at);
    }

    /** Whether a name may begin at a place: behind a mark, or a word that names stand behind. */
    public boolean mayBegin(String text, int start) {
        return start == 0
                || !isHan(text.charAt(start - 1))
                || weaklyBefore.get(text.charAt(start - 1))
                || persons.roles.endsAt(text, start, LONGEST)
                || before.endsAt(text, start, LONGEST);
    }

    /** Whether a name may end at a place: before a mark, or a word that stands behind names. */
    public boolean mayEnd(String text, int end) {
        return end >= text.length()
                || !isHan(text.charAt(end))
                || !behind.at(text, end).isEmpty()
                || weaklyBehind.get(text.charAt(end));
    }

    /** The words beside which who is named is to be protected. */
    public WordIndex concerns() {
        return concerns;
    }

    /** The words that tell of a dispute. */
    public WordIndex disputes() {
        return disputes;
    }

    /** The words that honour somebody. */
    public WordIndex honours() {
        return honours;
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
