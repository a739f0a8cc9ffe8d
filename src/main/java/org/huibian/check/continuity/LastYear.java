package org.huibian.check.continuity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.Examined.Quote;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextPattern;
import org.huibian.summary.PreviousYear;

/** Sentences of last year's report, and whether this year's comes back to what they speak of. */
final class LastYear {

    /** What every promise and every problem says, whatever it is about. */
    private static final Pattern COMMON =
            Pattern.compile(
                    "(?:机关|街道|全体|班子)干部|执法人员|进一步|继续|不断|加强|加大|推进|推动|强化|完善|健全|提升|提高|深化|深入|扎实|持续|开展|组织|工作|全年|年内|不少于|力争|确保|达到|以上|以内|街道|镇|乡|我们|法治|政府|建设|存在|不足|问题|仍然|还不|不够|有待|需要|部分|个别|一些|较|主要|方面|情况|实现|做好|落实|制度|机制|能力|水平|力度|[^\\p{IsHan}]|[一二两三四五六七八九十百]+");

    private static final Pattern STILL = Pattern.compile("仍|依然|尚未|上一?年|去年|虽|有所(?:改善|缓解|好转)");

    /** Why it was so, which a remedy need not name. */
    private static final Pattern CAUSE =
            Pattern.compile(
                    "(?<=.{8})[，；](?:(?:主要|其|究其|产生的?)*原因|(?:根子|根源|症结|关键)在|主要是(?:因为|由于|缺|没有|对)|归根结底).*");

    /** 上年指出的…问题, 针对…不足: a sentence that says that it answers. */
    private static final TextPattern ANSWER =
            TextPattern.compile(
                    "(?:上年|去年|上一?年度)[^，。；比]{0,16}(?:问题|不足|短板|弱项|指出|查摆|查找|反映|反馈|安排|计划|承诺|部署)|(?:上年|去年)[^，。；比]{2,16}(?:情况|现象)|针对[^，。；]{2,24}(?:问题|不足|短板|弱项|情况|现象)");

    private static final int WIDTH = 2;

    private LastYear() {}

    /** A quotation of last year's report; its place begins with the year. */
    static Quote quote(PreviousYear year, String source, String text) {
        return new Quote(source.isEmpty() ? "" : year.year() + "年/" + source, text);
    }

    /** The sentence of a figure of last year. */
    static Quote quote(PreviousYear year, PreviousYear.Figure figure) {
        return quote(year, figure.source(), figure.quote());
    }

    /** The sentence of a quantity. */
    static Quote quote(Mention mention) {
        return new Quote(mention.excerpt().location().toString(), mention.quote());
    }

    /** A sentence of last year's report. */
    static Quote quote(PreviousYear year, Passage passage) {
        return quote(year, Quote.of(passage));
    }

    /** A quotation of last year's report by its place there. */
    static Quote quote(PreviousYear year, Quote told) {
        return quote(year, told.place(), told.text());
    }

    /** Whether a sentence has hardly a word that tells what it is about. */
    static boolean saysLittle(String sentence) {
        return words(CAUSE.matcher(sentence).replaceAll("")).size() < 2;
    }

    /**
     * Whether one sentence of this year's results shares a good part of the words that tell what a
     * sentence is about; a sentence without any such word is not looked for.
     */
    static boolean isTakenUp(String sentence, Extraction report) {
        Set<String> words = words(CAUSE.matcher(sentence).replaceAll(""));
        if (words.size() < 2) {
            return true;
        }
        Set<String> name = words(OwnName.in(sentence).map(OwnName::name).orElse(""));
        int enough = Math.max(2, Math.round(words.size() * 0.4f));
        int named = Math.max(2, Math.round(words.size() * 0.12f));
        for (Passage passage : report.passages()) {
            if (passage.chapter() == Chapter.PLAN || isAdmittedAnew(passage)) {
                continue;
            }
            long common = words.stream().filter(word -> passage.published().contains(word)).count();
            boolean answer = ANSWER.isIn(passage.published());
            // Where it was to be built says nothing of it.
            boolean other =
                    !answer
                            && !name.isEmpty()
                            && name.stream().noneMatch(passage.published()::contains);
            if (!other && common >= (answer ? named : enough)) {
                return true;
            }
        }
        return false;
    }

    /** A problem copied again is no answer; one that is said to remain is. */
    private static boolean isAdmittedAnew(Passage passage) {
        return passage.chapter() == Chapter.PROBLEMS && !STILL.matcher(passage.published()).find();
    }

    private static Set<String> words(String sentence) {
        List<String> stretches = new ArrayList<>(List.of(COMMON.split(sentence)));
        Set<String> words = new HashSet<>();
        for (String stretch : stretches) {
            for (int i = 0; i + WIDTH <= stretch.length(); i++) {
                words.add(stretch.substring(i, i + WIDTH));
            }
        }
        return words;
    }
}
