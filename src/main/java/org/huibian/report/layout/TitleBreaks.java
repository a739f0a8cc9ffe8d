package org.huibian.report.layout;

import java.util.List;

/** What it costs to break a title before each of its characters; words of the trade stay whole. */
final class TitleBreaks {

    /** No line ends here. */
    static final double NEVER = 1_000;

    private static final double IN_WORD = 60;
    private static final double IN_NAME = 40;
    private static final double IN_MARKS = 20;
    private static final double GOOD = -6;

    /** Longer words first where one begins another. */
    private static final List<String> WORDS =
            List.of(
                    "法治政府建设", "法治政府", "法治建设", "法治社会", "依法行政", "依法治理", "依法治区", "全面依法治国", "人民政府",
                    "街道办事处", "街道", "办事处", "委员会", "办公室", "司法局", "司法所", "领导小组", "第一责任人", "党政主要负责人",
                    "主要负责人", "职责", "履行", "推进", "落实", "贯彻", "实施", "意见", "方案", "规划", "纲要", "情况", "报告",
                    "年度", "工作", "安排", "总结", "统计表", "附表", "统计", "汇总", "汇编", "明细", "一览表", "清单", "台账",
                    "指标", "建设", "重点", "任务", "完成", "主要", "开发区", "高新区", "新区", "社区", "地区", "城区", "区域",
                    "市场", "城市", "乡村", "城乡", "县域", "行政执法", "执法", "矛盾纠纷", "化解", "普法", "宣传", "公共法律服务",
                    "法律", "服务", "监督", "关于", "印发", "下达", "上报", "报送", "单位", "各项", "数据", "问题", "整改",
                    "通知", "公开");

    /** A line may well end after these. */
    private static final List<String> ENDS =
            List.of("年度", "人民政府", "街道办事处", "街道", "办事处", "委员会", "办公室", "开发区", "高新区", "新区", "关于");

    /** A name ends with these: a line may well end after them, but not before. */
    private static final String NAME_ENDS = "省市区县镇乡";

    private static final String NEVER_BESIDE = "的和及与暨或、";
    private static final String OPENING = "《〈（〔【“‘「『";
    private static final String CLOSING = "》〉）〕】”’」』，。；：！？…—～·,.;:!?)]}%‰℃";
    private static final String COUNTED = "年月日号届次个项%‰";

    private final int[] title;
    private final double[] costs;

    private TitleBreaks(int[] title) {
        this.title = title;
        this.costs = new double[title.length + 1];
    }

    /** The cost of ending a line before each code point; {@link #NEVER} and above: not possible. */
    static double[] costs(int[] title) {
        TitleBreaks breaks = new TitleBreaks(title);
        breaks.weighWords();
        breaks.forbid();
        return breaks.costs;
    }

    private void weighWords() {
        boolean inName = false;
        int at = 0;
        while (at < title.length) {
            int length = wordAt(at);
            boolean nameEnds = length == 0 && NAME_ENDS.indexOf(title[at]) >= 0;
            if (length == 0) {
                costs[at] += inName ? nameEnds ? IN_WORD : IN_NAME : 0;
                inName = !nameEnds;
                at++;
                costs[at] += nameEnds ? GOOD : 0;
                continue;
            }
            for (int i = at + 1; i < at + length; i++) {
                costs[i] += IN_WORD;
            }
            String word = new String(title, at, length);
            costs[at] += word.equals("关于") ? GOOD : 0;
            at += length;
            costs[at] += ENDS.contains(word) || word.endsWith("年度") ? GOOD : 0;
            inName = false;
        }
    }

    /** The length of the word that begins here, 0 for none. */
    private int wordAt(int at) {
        int end = at;
        while (end < title.length && title[end] >= '0' && title[end] <= '9') {
            end++;
        }
        if (end > at) {
            for (String unit : List.of("年度", "年")) {
                if (startsWith(unit, end)) {
                    return end - at + unit.length();
                }
            }
            return end - at;
        }
        int longest = 0;
        for (String word : WORDS) {
            longest = word.length() > longest && startsWith(word, at) ? word.length() : longest;
        }
        return longest;
    }

    private boolean startsWith(String word, int at) {
        if (at + word.length() > title.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (title[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void forbid() {
        int depth = 0;
        for (int i = 0; i < title.length; i++) {
            if (i > 0 && (unbreakable(title[i - 1], title[i]))) {
                costs[i] += NEVER;
            }
            costs[i] += depth > 0 ? IN_MARKS : 0;
            depth += OPENING.indexOf(title[i]) >= 0 ? 1 : 0;
            depth -= depth > 0 && "》〉）〕】”’」』".indexOf(title[i]) >= 0 ? 1 : 0;
        }
    }

    private static boolean unbreakable(int before, int after) {
        boolean digit = before >= '0' && before <= '9';
        return !Ems.isWide(before) && !Ems.isWide(after) && before != ' ' && after != ' '
                || digit && COUNTED.indexOf(after) >= 0
                || Ems.of(after) == 0
                || NEVER_BESIDE.indexOf(before) >= 0
                || NEVER_BESIDE.indexOf(after) >= 0
                || OPENING.indexOf(before) >= 0
                || CLOSING.indexOf(after) >= 0;
    }
}
