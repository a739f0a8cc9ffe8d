package org.huibian.check.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                    "(?<=\\p{IsHan})[ \\u3000\\u00A0]\\p{IsHan}[ \\u3000\\u00A0]\\p{IsHan}|\\p{IsHan}{2} \\p{IsHan}{2}[^。]{0,30}\\p{IsHan}{2} \\p{IsHan}{2}[^。]*[，。,]");

    /** What UTF-8 becomes that is read as GBK: 锘挎湪鐢. */
    private static final String TAKEN_FOR_GBK = "|[锘锛锟鏂鏈鏄鏉鏀鐢鐨鐜鍏鍙鍥鍜鍦鍚鍒涓浜湪湰閮闂闃瀹鎴鎬骞挎璁缁绋绠鑳鑰銆鈥﹀炵]{4}";

    /** 执□□过程, 普法宣??活动: marks where characters stood; □ of a list to be ticked is none. */
    private static final String LOST =
            "|(?<=[\\p{IsHan}\\d，、])□{2,}|□{2,}(?=\\p{IsHan}{2,}[^□]*$)|(?<=[\\p{IsHan}\\d])□(?=[\\p{IsHan}\\d，。；、])(?!\\p{IsHan}{1,6}□)(?<!□\\p{IsHan}{1,6}□)|(?<=\\p{IsHan})[\\u25A0\\u25AF\\u25C6\\u2588\\u3013]+(?=[\\p{IsHan}，。；])";

    /** 普法宣?活动: a question that asks nothing. */
    private static final TextPattern QUESTION =
            TextPattern.compile("(?<=[\\p{IsHan}，、])(\\?+|[?？]{2,})$");

    private static final TextPattern ASKED =
            TextPattern.compile("[吗呢吧么谁哪何几啥咋]|是否|能否|可否|有无|如何|怎|多少|多大|多久|([\\p{IsHan}])不\\1|不$");

    private static final TextPattern GARBLED =
            TextPattern.compile(
                    "\\uFFFD|[锟斤拷]{3}|烫烫烫|屯屯屯|[\\uE000-\\uF8FF]|(?:[ÃÂâãäåæçèéï][\\u0080-\\u00BF\\u0152-\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]{1,2}){2}|&(?:nbsp|amp|lt|gt|quot);|(?:\\?{3,})"
                            + TAKEN_FOR_GBK
                            + LOST);
    private static final TextPattern TRADITIONAL =
            TextPattern.compile(
                    "[國會區鎮鄉辦個們學習導時傳統規範實際業開關調訴訟執來對發產務員為與進東號報據總結環續議從"
                            + "歷遺題築堅決檔銷職責權監獲頒設備標準領貫徹審處罰強機構組織動態門戶標誌見聽證詢問請應當"
                            + "長車馬風飛魚鳥麥黃齊龍龜臺灣廣陸軍運輸連選遠還邊郵醫銀錢鐵鐘險隊階陽隨雙難電雲霧靜響頁順須預頭類風養館駐驗體魚點黨"
                            + "眾筆節範約紀級紛細終經綜維網線緊縣縮績繼續編練練羅義習聯聲職肅腦腳興舉舊艱莊華萬葉蓋處號術衛衝補裝製複視覽覺觀計訂訊討訓設許評詞試話該詳認誤說課調談論講謝護讀變讓豐負財貢貧貨販責貴買費貼資賠賢賣質賬賴購贈贊趕趙躍軌輛輕較載輯辭農達過違適遷遲遺鄰釋針鈔錄錯鍵鎖鏈鑑閉閑間閱隸雜離頓頗願顧顯飯飲]");
    private static final TextPattern OPEN_END = TextPattern.compile("[\\p{IsHan}，、]$");
    private static final TextPattern GLUED =
            TextPattern.compile("^[一二三四五六七八九十]、.{4,40}(?:[一二三]是|（[一二三]）)");

    /** So many in one sentence are no name of a person or a house. */
    private static final int TRADITIONAL_ENOUGH = 4;

    private static final int SENTENCE = 15;
    private static final int MOST_QUOTES = 3;

    /** The check. */
    public ConversionDamage() {
        super("T08");
    }

    @Override
    protected void examine(Examined report) {
        List<Quote> garbled = new ArrayList<>();
        List<Quote> traditional = new ArrayList<>();
        List<Passage> passages = report.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (GARBLED.matcher(passage.place().text()).find()) {
                garbled.add(Quote.of(passage));
            } else if (i + 1 < passages.size() && isAsked(passage, passages.get(i + 1))) {
                garbled.add(
                        new Quote(
                                Quote.of(passage).place(),
                                passage.published() + passages.get(i + 1).published()));
            }
            int characters = 0;
            for (TextMatcher one = TRADITIONAL.matcher(passage.published()); one.find(); ) {
                characters++;
            }
            if (characters >= TRADITIONAL_ENOUGH) {
                traditional.add(Quote.of(passage));
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
        garbled.addAll(lostElsewhere(report));
        note(report, "garbled", garbled);
        note(
                report,
                "scrap",
                report.texts().stream()
                        .filter(quote -> RepeatedWords.hasScrap(quote.text()))
                        .toList());
        note(report, "traditional", traditional.stream().limit(MOST_QUOTES).toList());
        note(
                report,
                "glued",
                report.headings().stream()
                        .filter(s -> s.level() == 1 && GLUED.matcher(s.number() + s.title()).find())
                        .map(Quote::of)
                        .toList());
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
    private static List<Quote> spaced(Examined report) {
        List<Quote> spaced = new ArrayList<>();
        Map<Integer, List<Passage>> bySection =
                report.passages().stream().collect(Collectors.groupingBy(Passage::section));
        for (Section section : report.report().sections()) {
            // A title is set with spaces between its characters to look wider.
            boolean title = section.chapter() == Chapter.HEAD;
            if (!title && SPACED.matcher(section.place().text()).find()) {
                spaced.add(report.quote(section));
            }
            bySection.getOrDefault(section.index(), List.of()).stream()
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
