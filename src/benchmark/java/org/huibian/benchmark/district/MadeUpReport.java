package org.huibian.benchmark.district;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A made-up report of one sub-district and the figures it states.
 *
 * @param name the sub-district
 * @param lines its paragraphs, the title first
 * @param figures indicator → value
 */
public record MadeUpReport(String name, List<String> lines, Map<String, Integer> figures) {

    private static final String[] NUMBERS = {"一", "二", "三", "四", "五", "六", "七"};
    private static final int YEAR = 2025;
    private static final int PARAGRAPH = 280;

    /** Copies. */
    public MadeUpReport {
        lines = List.copyOf(lines);
        figures = Map.copyOf(figures);
    }

    /**
     * Writes one; the same seed gives the same report.
     *
     * @param characters how long it is, about
     */
    public static MadeUpReport of(String name, int characters, long seed) {
        Random random = new Random(seed);
        Map<String, Integer> figures = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        lines.add(name + YEAR + "年法治政府建设情况报告");
        lines.add(YEAR + "年，" + name + "扎实推进法治政府建设，现将有关情况报告如下：");
        lines.add("一、主要举措和成效");
        int topics = Fact.TOPICS.size();
        // Some 700 characters are in the other chapters.
        int each = (characters - 700) / topics;
        for (int i = 0; i < topics; i++) {
            topic(i, each, random, figures, lines);
        }
        lines.add("二、存在的不足和原因");
        lines.add("一是法律专业力量薄弱。人员编制少，学习培训不够系统。" + Filler.sentence(random));
        lines.add("二是普法形式不够丰富。宣传多在节点，入户到人的少。" + Filler.sentence(random));
        lines.add("三、党政主要负责人履行推进法治建设第一责任人职责情况");
        int meetings = 2 + random.nextInt(10);
        figures.put("leadership_meetings", meetings);
        lines.add("党政主要负责人带头学法，全年主持召开法治建设专题会议" + meetings + "次。" + Filler.sentence(random));
        lines.add("四、下一年度主要安排");
        lines.add("一是加强法治队伍建设。全年举办培训不少于" + (2 + random.nextInt(9)) + "期。");
        lines.add("二是拓展服务。" + Filler.sentence(random));
        lines.add(name + "办事处");
        lines.add((YEAR + 1) + "年1月" + (3 + random.nextInt(10)) + "日");
        return new MadeUpReport(name, lines, figures);
    }

    private static void topic(
            int number,
            int characters,
            Random random,
            Map<String, Integer> figures,
            List<String> lines) {
        Fact.Topic topic = Fact.TOPICS.get(number);
        StringBuilder line = new StringBuilder("（" + NUMBERS[number] + "）" + topic.heading() + "。");
        int left = characters;
        int facts = 0;
        while (left > 0 || facts < topic.facts().size()) {
            String sentence;
            if (facts < topic.facts().size() && random.nextInt(3) == 0) {
                Fact fact = topic.facts().get(facts);
                int value = fact.least() + random.nextInt(fact.most() - fact.least() + 1);
                figures.put(fact.indicator(), value);
                sentence = String.format(Filler.pick(fact.wordings(), random), value);
                facts++;
            } else {
                sentence = Filler.sentence(random);
            }
            line.append(sentence);
            left -= sentence.length();
            if (line.length() > PARAGRAPH) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
    }
}
