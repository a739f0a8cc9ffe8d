package org.huibian.check.damage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.replaced.RepeatedWords;
import org.huibian.extract.Passage;
import org.huibian.extract.Problem;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.search.TextPattern;
import org.huibian.source.plain.LostCharacters;

/**
 * T08 转换残损: spaces between hanzi, sentences torn by line breaks, garbled characters, headings glued
 * to their text. One finding for each kind of damage; the repaired wording is quoted.
 */
public final class ConversionDamage extends ReportCheck {

    private static final TextPattern SPACED =
            TextPattern.compile(
                    "(?<=\\p{IsHan})[ \\u3000\\u00A0]\\p{IsHan}[ \\u3000\\u00A0]\\p{IsHan}|(?<=\\p{IsHan}{2}) \\p{IsHan}{2}[^。]{0,30}\\p{IsHan}{2} \\p{IsHan}{2}[^。]*[，。,]");

    private static final TextPattern OPEN_END = TextPattern.compile("[\\p{IsHan}，、]$");

    /** 化— 7 —解, 街道第3页共12页对: what stood at the foot of a page. */
    private static final TextPattern PAGE_NUMBER =
            TextPattern.compile(
                    "[\\p{IsHan}，、；]\\s?[—–－-]{1,2}\\s?\\d{1,3}\\s?[—–－-]{1,2}\\s?(?=\\p{IsHan})|(?:^|(?<=[\\p{IsHan}，。；]))\\s?第\\s?\\d{1,3}\\s?页\\s?[，/]?\\s?共\\s?\\d{1,3}\\s?页(?!码)");

    /** 加加强强组组织织: text struck twice to look bold. */
    private static final TextPattern STRUCK_TWICE =
            TextPattern.compile("(?:(\\p{IsHan})\\1(\\p{IsHan})\\2(\\p{IsHan})\\3)");

    private static final int SENTENCE = 15;

    /** Behind another sentence of its paragraph so much is no heading. */
    private static final int SHORT = 6;

    /** What stands behind the colon of a heading is no longer. */
    private static final int LONGEST_TITLE = 14;

    /** “进厂一张单”项目——规范检查 is as long as its hanzi. */
    private static final TextPattern MARKS = TextPattern.compile("[^\\p{IsHan}]");

    private static final int MOST_QUOTES = 3;

    private final Mojibake mojibake = new Mojibake();
    private final TornWords torn = new TornWords();

    /** The check. */
    public ConversionDamage() {
        super("T08");
    }

    @Override
    protected void examine(Examined report) {
        List<Quote> spaced = spaced(report);
        if (!spaced.isEmpty()) {
            // One fault of the whole file: a few of its sentences show it.
            report.note(
                    Severity.WARNING,
                    "message",
                    spaced.stream().limit(MOST_QUOTES).toList(),
                    spaced.size());
        }
        note(report, "broken", broken(report));
        note(report, "garbled", garbled(report));
        note(report, "dash", those(report, LostMarks::areIn));
        note(
                report,
                "scrap",
                report.texts().stream()
                        .filter(quote -> RepeatedWords.hasScrap(quote.text()))
                        .toList());
        note(
                report,
                "traditional",
                report.texts().stream()
                        .filter(one -> TraditionalText.isIn(one.text()))
                        .limit(MOST_QUOTES)
                        .toList());
        note(report, "glued", GluedHeadings.in(report));
        note(report, "struck", struck(report));
        note(report, "page", those(report, PAGE_NUMBER::isIn));
    }

    private static List<Quote> struck(Examined report) {
        return report.texts().stream()
                .filter(one -> standsTwice(one.text()) && STRUCK_TWICE.isIn(one.text()))
                .toList();
    }

    /** Whether a unit follows upon itself and the next one too, which most texts never have. */
    private static boolean standsTwice(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == text.charAt(i + 1) && text.charAt(i + 2) == text.charAt(i + 3)
                    || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    private List<Quote> garbled(Examined report) {
        List<Quote> garbled = new ArrayList<>();
        List<Passage> passages = report.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (mojibake.isIn(passage.place().text())) {
                garbled.add(Quote.of(passage));
            } else if (i + 1 < passages.size()
                    && QuestionMarks.isLost(passage, passages.get(i + 1))) {
                garbled.add(
                        new Quote(
                                Quote.of(passage).place(),
                                passage.published() + passages.get(i + 1).published()));
            }
        }
        garbled.addAll(lostElsewhere(report));
        return garbled;
    }

    /** Characters lost in title and headings, and in what is no sentence of a section: cells. */
    private static List<Quote> lostElsewhere(Examined report) {
        Set<String> told = new HashSet<>();
        report.passages().forEach(passage -> told.add(Quote.of(passage).place()));
        List<Quote> lost = new ArrayList<>();
        for (Section section : report.report().sections()) {
            told.add(Quote.of(section).place());
            if (LostCharacters.isIn(section.title()) && !beginsSentence(report, section)) {
                lost.add(Quote.of(section));
            }
        }
        report.problems(Problem.Kind.LOST_CHARACTERS).stream()
                .flatMap(problem -> Examined.quotes(problem).stream())
                .filter(quote -> !told.contains(quote.place()))
                .forEach(lost::add);
        return lost;
    }

    private static boolean beginsSentence(Examined report, Section section) {
        return report.passages().stream()
                .filter(passage -> passage.section() == section.index())
                .anyMatch(passage -> passage.published().contains(section.title()));
    }

    /** Headings and sentences with spaces between hanzi, in the order of the text. */
    private List<Quote> spaced(Examined report) {
        List<Quote> spaced = new ArrayList<>();
        Map<Integer, List<Passage>> bySection =
                report.passages().stream().collect(Collectors.groupingBy(Passage::section));
        for (Section section : report.report().sections()) {
            // A title is set with spaces between its characters to look wider.
            boolean title = section.chapter() == Chapter.HEAD;
            if (!title && isSpaced(section.place().text())) {
                spaced.add(report.quote(section));
            }
            bySection.getOrDefault(section.index(), List.of()).stream()
                    .filter(passage -> isSpaced(passage.place().text()))
                    .map(Quote::of)
                    .forEach(spaced::add);
        }
        return Quote.paired(spaced);
    }

    private boolean isSpaced(String text) {
        return SPACED.isIn(text) || torn.isIn(text);
    }

    /** The sentences of which something holds. */
    private static List<Quote> those(Examined report, Predicate<String> fault) {
        return report.passages().stream()
                .filter(passage -> fault.test(passage.place().text()))
                .map(Quote::of)
                .toList();
    }

    private List<Quote> broken(Examined report) {
        List<Quote> broken = new ArrayList<>();
        report.problems(Problem.Kind.BROKEN_LINE)
                .forEach(problem -> broken.addAll(Examined.quotes(problem)));
        List<Passage> passages = report.passages();
        for (int i = 0; i + 1 < passages.size(); i++) {
            Passage one = passages.get(i);
            Passage next = passages.get(i + 1);
            boolean broke =
                    one.section() == next.section()
                            && !one.place().location().equals(next.place().location())
                            && isBegun(one)
                            && (!isOfHeading(report, one)
                                    || torn.isTorn(one.published(), next.published()))
                            && OPEN_END.matcher(one.published()).find()
                            && next.published().endsWith("。")
                            && !next.item();
            if (broke) {
                broken.add(new Quote(Quote.of(one).place(), one.published() + next.published()));
            }
        }
        return broken;
    }

    /** Whether a line that ends without a mark is a sentence and no heading. */
    private static boolean isBegun(Passage line) {
        return line.published().length() >= SENTENCE && line.published().contains("，")
                || line.place().start() > 0 && line.published().length() >= SHORT;
    }

    /** （一）1至3月：定盘子、排底数: what a colon parts within a heading. */
    private static boolean isOfHeading(Examined report, Passage line) {
        return MARKS.replaceAll(line.published(), "").length() <= LONGEST_TITLE
                && report.report().sections().stream()
                        .filter(section -> section.index() == line.section())
                        .anyMatch(
                                section ->
                                        section.place().location().equals(line.place().location()));
    }

    private static void note(Examined report, String kind, List<Quote> quotes) {
        if (!quotes.isEmpty()) {
            report.note(Severity.WARNING, kind, quotes);
        }
    }
}
