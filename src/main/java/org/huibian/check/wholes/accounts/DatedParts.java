package org.huibian.check.wholes.accounts;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * What was done at several times, and a sum of it: 3月14人、6月17人、11月21人，累计旁听53人次; 第一期26人，第二期31人，共58人.
 * Persons of several times come to 人次 as well.
 */
final class DatedParts {

    /** When: 3月, 春季, 第二期, 首批, 年初. */
    private static final TextPattern TIME =
            TextPattern.compile(
                    "(?<![\\d.])\\d{1,2}月(?:份|\\d{1,2}日)?|十?[一二三四五六七八九十]月(?:份|底|初)?|[春夏秋冬](?:季|天|夏|冬)?|第?[一二三四1234]季度|第[一二三四五六七八\\d](?:期|批|场|次|轮|回|站|季)|[首头][期批场次轮]|[前中后末]期|年[初中末底]|[上中下]旬");

    /** Words of a sum of all that was told before. */
    private static final TextPattern SUM =
            TextPattern.compile("累计|合计|共计|总计|总共|一共|共(?!同|享|性|治|建|商)|下来|加起来|相加|总量|总数");

    private static final TextPattern OTHERWISE =
            TextPattern.compile("新增|剔除|去重|扣除|除去|均|每|平均|比|较|另|计划|其中|惠及|受众|受益|覆盖|涉及");

    /** A sum is off by no more than a seventh where it is meant to be of these parts only. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(7);

    private DatedParts() {}

    /** What fails in an account. */
    static Optional<FailingParts> failing(Tally tally) {
        for (int first = 0; first + 2 < tally.figures().size(); first++) {
            int end = end(tally, first);
            if (end - first > 1 && end < tally.figures().size() && isSum(tally, first, end)) {
                return tally.failing(end, first, end);
            }
            // The last two of four quarters are no list of their own.
            first = Math.max(first, end - 1);
        }
        return Optional.empty();
    }

    /** The index behind the last figure of a run that is told of other times each. */
    private static int end(Tally tally, int first) {
        Set<String> times = new HashSet<>();
        int end = first;
        while (end < tally.figures().size()
                && tally.figure(end).isTold()
                && tally.figure(end).isCountedLike(tally.figure(first))
                && !OTHERWISE.isIn(tally.label(end))
                && (end == first || !SUM.isIn(tally.label(end)))) {
            TextMatcher time = TIME.matcher(tally.label(end));
            if (!time.find() || !times.add(time.group())) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isSum(Tally tally, int first, int at) {
        Figure whole = tally.figure(at);
        List<Figure> parts = tally.figures().subList(first, at);
        BigDecimal sum = FigureSentence.sum(parts);
        BigDecimal gap = sum.subtract(whole.value()).abs();
        String label = tally.label(at);
        return isOf(whole, parts.get(0))
                && SUM.isIn(label)
                && !OTHERWISE.isIn(label)
                && label.lastIndexOf('、') <= 0
                && gap.multiply(NEAR).compareTo(whole.value()) <= 0
                && parts.stream().allMatch(part -> part.value().compareTo(whole.value()) < 0);
    }

    private static boolean isOf(Figure whole, Figure part) {
        return whole.isCountedLike(part)
                || whole.mention().unit().equals("人次")
                        && WrittenUnits.isOfPersons(part.mention().unit());
    }
}
