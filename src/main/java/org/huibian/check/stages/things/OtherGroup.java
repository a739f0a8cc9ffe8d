package org.huibian.check.stages.things;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private OtherGroup() {}

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
