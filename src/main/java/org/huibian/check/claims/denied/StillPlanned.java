package org.huibian.check.claims.denied;

import java.util.List;
import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A work that is told to be finished and that next year's plan wants to begin: 综合楼搬迁工程已提前完工, and
 * 明年6月前启动综合楼搬迁工程.
 */
public final class StillPlanned {

    /** 法治文化广场已如期建成; group 1 is what. */
    private static final TextPattern FINISHED =
            TextPattern.compile(
                    "(?:^|[，。；：、的])([^，。；：、]{4,24}?)(?:目前|现|均|全部|都|也)*(?:已|已经)(?:于[^，。；]{1,8})?(?:提前|如期|按期|按时|全部|全面|顺利|圆满|正式|高标准)*"
                            + "(?:完工|建成|竣工|落成|投入使用|投用|启用|投入运行|完成(?=[，。；]))");

    private static final TextPattern BEGINS =
            TextPattern.compile("启动|开工|动工|开建|筹建|选址|立项|招标|破土|谋划建设|规划建设");

    /** 去年承诺的: the very work. */
    private static final TextPattern PROMISED =
            TextPattern.compile("(?:去年|上年|上一年度?|20\\d\\d年)[^，。；]{0,6}(?:提出|承诺|计划|部署|安排|确定|列入)");

    /** 二期 and others of the same name. */
    private static final TextPattern FURTHER =
            TextPattern.compile("二期|三期|新一轮|第[二三四]|另|再|新增|其余|剩余|其他|更多|改版|升级");

    private static final int NAME = 8;
    private static final int NAME_OF_PROMISED = 6;

    private StillPlanned() {}

    /** Notes the works of a report that are finished and yet to begin. */
    public static void examine(Examined report) {
        List<Passage> plan =
                report.passages(Chapter.PLAN).stream()
                        .filter(passage -> BEGINS.isIn(passage.published()))
                        .toList();
        for (Passage passage : plan.isEmpty() ? List.<Passage>of() : report.passages()) {
            if (passage.chapter() == Chapter.PLAN) {
                continue;
            }
            for (TextMatcher one = FINISHED.matcher(passage.published()); one.find(); ) {
                String what = String.valueOf(one.group(1));
                int least = PROMISED.isIn(passage.published()) ? NAME_OF_PROMISED : NAME;
                Optional<Passage> yet =
                        plan.stream().filter(p -> begins(p.published(), what, least)).findFirst();
                if (yet.isPresent()) {
                    report.note(
                            Severity.WARNING,
                            "planned",
                            List.of(Quote.of(passage), Quote.of(yet.get())),
                            what);
                    break;
                }
            }
        }
    }

    private static boolean begins(String plan, String what, int least) {
        for (TextMatcher one = BEGINS.matcher(plan); one.find(); ) {
            String clause = Clause.around(plan, one.start(), one.end());
            if (!FURTHER.isIn(clause) && common(clause, what) >= least) {
                return true;
            }
        }
        return false;
    }

    /** How many characters in a row two texts have in common, of hanzi. */
    private static int common(String one, String other) {
        int longest = 0;
        for (int i = 0; i < one.length(); i++) {
            int length = longest + 1;
            while (i + length <= one.length() && other.contains(one.substring(i, i + length))) {
                longest = length++;
            }
        }
        return longest;
    }
}
