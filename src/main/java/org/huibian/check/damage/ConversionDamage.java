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
import org.huibian.extract.Chapter;
import org.huibian.extract.Passage;
import org.huibian.extract.Problem;
import org.huibian.extract.Section;
import org.huibian.search.TextMatcher;
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

    /** 普法宣?活动: a question that asks nothing. */
    private static final TextPattern QUESTION =
            TextPattern.compile("(?<=[\\p{IsHan}，、])(\\?+|[?？]{2,})$");

    private static final TextPattern ASKED =
            TextPattern.compile("[吗呢吧么谁哪何几啥咋]|是否|能否|可否|有无|如何|怎|多少|多大|多久|([\\p{IsHan}])不\\1|不$");

    private static final TextPattern TRADITIONAL =
            TextPattern.compile(
                    "[國會區鎮鄉辦個們學習導時傳統規範實際業開關調訴訟執來對發產務員為與進東號報據總結環續議從"
                            + "歷遺題築堅決檔銷職責權監獲頒設備標準領貫徹審處罰強機構組織動態門戶標誌見聽證詢問請應當"
                            + "長車馬風飛魚鳥麥黃齊龍龜臺灣廣陸軍運輸連選遠還邊郵醫銀錢鐵鐘險隊階陽隨雙難電雲霧靜響頁順須預頭類風養館駐驗體魚點黨"
                            + "眾筆節範約紀級紛細終經綜維網線緊縣縮績繼續編練練羅義習聯聲職肅腦腳興舉舊艱莊華萬葉蓋處號術衛衝補裝製複視覽覺觀計訂訊討訓設許評詞試話該詳認誤說課調談論講謝護讀變讓豐負財貢貧貨販責貴買費貼資賠賢賣質賬賴購贈贊趕趙躍軌輛輕較載輯辭農達過違適遷遲遺鄰釋針鈔錄錯鍵鎖鏈鑑閉閑間閱隸雜離頓頗願顧顯飯飲]");
    private static final TextPattern OPEN_END = TextPattern.compile("[\\p{IsHan}，、]$");
    private static final TextPattern GLUED =
            TextPattern.compile("^[一二三四五六七八九十]、.{4,40}(?:[一二三]是|（[一二三]）)");

    /** 化— 7 —解, 街道第3页共12页对: what stood at the foot of a page. */
    private static final TextPattern PAGE_NUMBER =
            TextPattern.compile(
                    "[\\p{IsHan}，、；]\\s?[—–－-]{1,2}\\s?\\d{1,3}\\s?[—–－-]{1,2}\\s?(?=\\p{IsHan})|(?<=[\\p{IsHan}，])\\s?第\\s?\\d{1,3}\\s?页\\s?[，/]?\\s?共\\s?\\d{1,3}\\s?页(?!码)");

    /** 法治宣传更加深入一是…；二是…: a heading without a mark before its list. */
    private static final TextPattern RUN_IN = TextPattern.compile("^[\\p{IsHan}、]{5,24}$");

    /** What leads over to a list without a mark. */
    private static final TextPattern LEADS =
            TextPattern.compile(
                    "(?:做法|措施|举措|方面|原因|工作|问题|表现|任务|体现|在|主要|将|要|是|有|为|[今去近]年|重点|情况|经验|特点|不足|亮点|成效|内容|目标|要求|包括|通过|我们|街道|社区|[镇乡]|所|队|领导|坚持|做到|着力|注重|突出|抓好|抓|方式|方法|路径|思路|步骤|环节|机制|以来|中|上|下|后|时|的|了|着|先后|分别|重在|首先|短板|困难)$");

    /** So many in one sentence are no name of a person or a house. */
    private static final int TRADITIONAL_ENOUGH = 4;

    private static final int SENTENCE = 15;
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
        note(
                report,
                "scrap",
                report.texts().stream()
                        .filter(quote -> RepeatedWords.hasScrap(quote.text()))
                        .toList());
        note(
                report,
                "traditional",
                those(report, ConversionDamage::isTraditional).stream()
                        .limit(MOST_QUOTES)
                        .toList());
        List<Quote> glued =
                new ArrayList<>(
                        report.headings().stream()
                                .filter(s -> s.level() == 1 && GLUED.isIn(s.number() + s.title()))
                                .map(Quote::of)
                                .toList());
        glued.addAll(runIn(report));
        note(report, "glued", glued);
        note(report, "page", those(report, PAGE_NUMBER::isIn));
    }

    private List<Quote> garbled(Examined report) {
        List<Quote> garbled = new ArrayList<>();
        List<Passage> passages = report.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (mojibake.isIn(passage.place().text())) {
                garbled.add(Quote.of(passage));
            } else if (i + 1 < passages.size() && isAsked(passage, passages.get(i + 1))) {
                garbled.add(
                        new Quote(
                                Quote.of(passage).place(),
                                passage.published() + passages.get(i + 1).published()));
            }
        }
        garbled.addAll(lostElsewhere(report));
        return garbled;
    }

    private static boolean isTraditional(String text) {
        int characters = 0;
        for (TextMatcher one = TRADITIONAL.matcher(text); one.find(); ) {
            characters++;
        }
        return characters >= TRADITIONAL_ENOUGH;
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

    /** Whether a question mark stands where a character stood. */
    private static boolean isAsked(Passage one, Passage next) {
        TextMatcher mark = QUESTION.matcher(one.place().text().strip());
        if (!mark.find() || !one.place().location().equals(next.place().location())) {
            return false;
        }
        String before = one.place().text().strip().substring(0, mark.start());
        return mark.group().length() > 1 && !ASKED.isIn(before)
                || mark.group().equals("?") && !ASKED.isIn(before) && !before.contains("“");
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

    /** The headings that run into the first item of their list. */
    private static List<Quote> runIn(Examined report) {
        List<Passage> passages = report.passages();
        Set<Integer> first =
                report.report().sections().stream()
                        .filter(section -> section.number().equals("一是"))
                        .map(Section::index)
                        .collect(Collectors.toSet());
        List<Quote> runIn = new ArrayList<>();
        for (int i = 0; i + 1 < passages.size(); i++) {
            Passage one = passages.get(i);
            Passage next = passages.get(i + 1);
            if (next.item()
                    && first.contains(next.section())
                    && one.place().location().equals(next.place().location())
                    && RUN_IN.isIn(one.published())
                    && !LEADS.isIn(one.published())) {
                runIn.add(
                        new Quote(
                                Quote.of(one).place(), one.published() + "一是" + next.published()));
            }
        }
        return runIn;
    }

    /** The sentences of which something holds. */
    private static List<Quote> those(Examined report, Predicate<String> fault) {
        return report.passages().stream()
                .filter(passage -> fault.test(passage.place().text()))
                .map(Quote::of)
                .toList();
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
