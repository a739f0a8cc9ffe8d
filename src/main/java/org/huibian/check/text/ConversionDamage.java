package org.huibian.check.text;

import java.util.ArrayList;
import java.util.List;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Passage;
import org.huibian.extract.Problem;
import org.huibian.extract.Section;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * T08 转换残损: spaces between hanzi, sentences torn by line breaks, garbled characters, headings glued
 * to their text. One finding for each kind of damage; the repaired wording is quoted.
 */
public final class ConversionDamage extends ReportCheck {

    private static final TextPattern SPACED =
            TextPattern.compile(
                    "(?<=\\p{IsHan})[ \\u3000\\u00A0]\\p{IsHan}[ \\u3000\\u00A0]\\p{IsHan}");

    /** What UTF-8 becomes that is read as GBK: 锘挎湪鐢. */
    private static final String TAKEN_FOR_GBK = "|[锘锛锟鏂鏈鏄鏉鏀鐢鐨鐜鍏鍙鍥鍜鍦鍚鍒涓浜湪湰閮闂闃瀹鎴鎬骞挎璁缁绋绠鑳鑰銆鈥﹀炵]{4}";

    private static final TextPattern GARBLED =
            TextPattern.compile(
                    "\\uFFFD|[锟斤拷]{3}|烫烫烫|屯屯屯|[\\uE000-\\uF8FF]|(?:[ÃÂäåæçèé][\\u0080-\\u00BF]){2}|&(?:nbsp|amp|lt|gt|quot);|(?:\\?{3,})"
                            + TAKEN_FOR_GBK);
    private static final TextPattern TRADITIONAL =
            TextPattern.compile("[國會區鎮鄉辦個們學習導時傳統規範實際業開關調訴訟執來對發產務員為與進東號報據總結環續議從]");
    private static final TextPattern OPEN_END = TextPattern.compile("[\\p{IsHan}，、]$");
    private static final TextPattern GLUED =
            TextPattern.compile("^[一二三四五六七八九十]、.{4,40}(?:[一二三]是|（[一二三]）)");
    private static final int TRADITIONAL_ENOUGH = 20;
    private static final int SENTENCE = 15;
    private static final int MOST_QUOTES = 3;

    /** The check. */
    public ConversionDamage() {
        super("T08");
    }

    @Override
    protected void examine(Examined report) {
        List<Quote> garbled = new ArrayList<>();
        int traditional = 0;
        for (Passage passage : report.passages()) {
            if (GARBLED.matcher(passage.place().text()).find()) {
                garbled.add(Quote.of(passage));
            }
            for (TextMatcher one = TRADITIONAL.matcher(passage.published()); one.find(); ) {
                traditional++;
            }
        }
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
        note(report, "garbled", garbled);
        if (traditional >= TRADITIONAL_ENOUGH) {
            note(report, "traditional", List.of(Quote.of(report.passages().get(0))));
        }
        note(
                report,
                "glued",
                report.headings().stream()
                        .filter(s -> s.level() == 1 && GLUED.matcher(s.number() + s.title()).find())
                        .map(Quote::of)
                        .toList());
    }

    /** Headings and sentences with spaces between hanzi, in the order of the text. */
    private static List<Quote> spaced(Examined report) {
        List<Quote> spaced = new ArrayList<>();
        for (Section section : report.report().sections()) {
            if (SPACED.matcher(section.place().text()).find()) {
                spaced.add(report.quote(section));
            }
            report.passages().stream()
                    .filter(passage -> passage.section() == section.index())
                    .filter(passage -> SPACED.matcher(passage.place().text()).find())
                    .map(Quote::of)
                    .forEach(spaced::add);
        }
        return Quote.paired(spaced);
    }

    private static List<Quote> broken(Examined report) {
        List<Quote> broken = new ArrayList<>();
        report.problems(Problem.Kind.BROKEN_LINE)
                .forEach(problem -> broken.addAll(Examined.quotes(problem)));
        List<Passage> passages = report.passages();
        for (int i = 0; i + 1 < passages.size(); i++) {
            Passage one = passages.get(i);
            Passage next = passages.get(i + 1);
            boolean torn =
                    one.section() == next.section()
                            && !one.place().location().equals(next.place().location())
                            && one.published().length() >= SENTENCE
                            && one.published().contains("，")
                            && OPEN_END.matcher(one.published()).find()
                            && next.published().endsWith("。")
                            && !next.item();
            if (torn) {
                broken.add(new Quote(Quote.of(one).place(), one.published() + next.published()));
            }
        }
        return broken;
    }

    private static void note(Examined report, String kind, List<Quote> quotes) {
        if (!quotes.isEmpty()) {
            report.note(Severity.WARNING, kind, quotes);
        }
    }
}
