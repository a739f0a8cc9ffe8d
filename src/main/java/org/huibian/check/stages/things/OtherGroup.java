package org.huibian.check.stages.things;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.arithmetic.FigureSentence;

/** Two numbers that are of two groups of persons, or of which the first is no more than an aim. */
public final class OtherGroup {

    /** 71名<em>干部</em>参加, 28名<em>执法人员</em>. */
    private static final Pattern GROUP =
            Pattern.compile("^(\\p{IsHan}{0,6}?(?:干部|人员|队员|职工|群众|代表|网格员|调解员|志愿者|学员|党员|师生|居民|村民))");

    /** 目标为25部, 指标为12条, 任务数40场: what was aimed at may be exceeded; a list of tasks may not. */
    private static final Pattern AIM =
            Pattern.compile(
                    "(?:目标|指标|任务[数量]|定额|计划数)(?:值|数)?(?:确?定)?(?:为|是)[^，。；、\\d]{0,12}$|(?:指标|任务[数量]|计划数)[^，。；、\\d]{0,4}$");

    /** 整改35个，其中<em>自查</em>15个: found by themselves, on top of what another found. */
    private static final Pattern OWN =
            Pattern.compile(
                    "^[^。；\\d]{0,6}[，（(](?:其中|含|包括|内含|连同)[^，。；\\d]{0,8}(?:自查|自纠|自行|自己|主动|举一反三|延伸|新发现|新增|追加|另行)[^，。；\\d]{0,8}$");

    /** 6名班子成员, 机关干部41人: who is one of a kind, told in their own words. */
    private static final Pattern KIND =
            Pattern.compile("班子成员|(?:机关|中层|社区|村)干部|(?:村|社区|支部)书记|执法人员|网格员|调解员|明白人|志愿者|辅警|协管员|公务员");

    private OtherGroup() {}

    /** Whether two clauses each name a kind of persons, and none that the other names. */
    public static boolean areTwo(String one, String other) {
        Set<String> kinds = kinds(one);
        Set<String> others = kinds(other);
        return !kinds.isEmpty() && !others.isEmpty() && Collections.disjoint(kinds, others);
    }

    private static Set<String> kinds(String clause) {
        return KIND.matcher(clause).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Whether the second is told to hold others, without which it is no more than the first. */
    public static boolean isAmongOthers(FigureSentence sentence, int first, int second) {
        int next = second + 1;
        if (next >= sentence.figures().size() || !OWN.matcher(sentence.before(next)).find()) {
            return false;
        }
        BigDecimal own = sentence.figures().get(next).value();
        BigDecimal all = sentence.figures().get(second).value();
        return all.subtract(own).compareTo(sentence.figures().get(first).value()) <= 0;
    }

    /** Whether the words behind the second name persons that those around the first do not. */
    public static boolean isNamed(FigureSentence sentence, int first, int second) {
        Matcher group = GROUP.matcher(sentence.after(second));
        return group.find()
                && !(sentence.before(first) + sentence.after(first))
                        .contains(
                                group.group(1).substring(Math.max(0, group.group(1).length() - 2)));
    }

    /** Whether the first is what was aimed at. */
    public static boolean isAim(FigureSentence sentence, int first) {
        return AIM.matcher(sentence.before(first)).find();
    }
}
