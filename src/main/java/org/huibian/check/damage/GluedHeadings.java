package org.huibian.check.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Section;
import org.huibian.search.TextPattern;

/** Headings that run into the text behind or before them, because a line break was lost. */
final class GluedHeadings {

    private static final TextPattern GLUED =
            TextPattern.compile("^[一二三四五六七八九十]、.{4,40}(?:[一二三]是|（[一二三]）)");

    /** 均为100%（四）推进基层依法治理: the next heading within a sentence. */
    private static final TextPattern HEADING_WITHIN =
            TextPattern.compile(
                    "(?<=[\\p{IsHan}\\d%％）)”])(?<![第条款项表图件之])(?:[（(][一二三四五六七八九十]{1,2}[）)]|(?<![一二三四五六七八九十、])[二三四五六七八九十]、|(?<=[\\p{IsHan}])\\d{1,2}[.．])"
                            + "(?=(?:推进|推动|加强|强化|坚持|完善|健全|深化|规范|提升|持续|落实|优化|严格|聚焦|抓好|扎实|着力|压实|突出|构建|夯实|深入|创新|拓展|加大|提高|建立|筑牢|紧扣|围绕|党建引领|依法履行|依法防范|全面(?:推进|落实|加强)|存在问题|下一步|主要做法|履行推进)\\p{IsHan}{3,})");

    /** 法治宣传更加深入一是…；二是…: a heading without a mark before its list. */
    private static final TextPattern RUN_IN = TextPattern.compile("^[\\p{IsHan}、]{5,24}$");

    /** What leads over to a list without a mark. */
    private static final TextPattern LEADS =
            TextPattern.compile(
                    "(?:做法|措施|举措|方面|原因|工作|问题|表现|任务|体现|在|主要|将|要|是|有|为|[今去近]年|重点|情况|经验|特点|不足|亮点|成效|内容|目标|要求|包括|通过|我们|街道|社区|[镇乡]|所|队|领导|坚持|做到|着力|注重|突出|抓好|抓|方式|方法|路径|思路|步骤|环节|机制|以来|中|上|下|后|时|的|了|着|先后|分别|重在|首先|短板|困难)$");

    /** 强化执法队伍建设街道严格落实…: a heading that goes on as its sentence. */
    private static final TextPattern GOES_ON =
            TextPattern.compile(
                    "^(?:推进|推动|加强|强化|完善|健全|深化|规范|提升|优化|夯实|筑牢|压实|抓实|创新|拓展|构建|建强|严格(?:落实|执行|规范)|落实|狠抓|抓好|做[好实优]|严把)[\\p{IsHan}]{2,10}?(?:建设|机制|体系|体制|格局|阵地|能力|水平|执法监督|行政执法|矛盾化解|法律服务|普法宣传|基层治理|程序|制度|责任制|工作|质效|素养|环境|队伍|保障|监督)(?:我?街道|我[镇乡]|各社区|(?:街道)?司法所|(?:街道)?(?:综合(?:行政)?)?执法队|党工委|办事处|全年|今年以来|一年来)(?:严格|认真|积极|全面(?!推进)|扎实|深入|坚持|组织(?!建设|体系)|共|先后|累计|高度|切实|不断|定期|通过|将|把|以|全年|今年|年内|每)");

    private GluedHeadings() {}

    /** Those of a report, each with what it runs into. */
    static List<Quote> in(Examined report) {
        List<Quote> glued =
                new ArrayList<>(
                        report.headings().stream()
                                .filter(s -> s.level() == 1 && GLUED.isIn(s.number() + s.title()))
                                .map(Quote::of)
                                .toList());
        glued.addAll(runIn(report));
        report.passages().stream()
                .filter(passage -> isGlued(passage.place().text()))
                .map(Quote::of)
                .forEach(glued::add);
        return glued.stream().distinct().toList();
    }

    private static boolean isGlued(String text) {
        return HEADING_WITHIN.isIn(text) || GOES_ON.isIn(text);
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
}
