package org.huibian.check.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.stages.things.CountedThing;
import org.huibian.check.stages.words.CarriedOver;
import org.huibian.check.stages.words.Stage;
import org.huibian.check.told.words.Content;
import org.huibian.check.told.words.Overlap;
import org.huibian.search.TextPattern;

/**
 * More settled of a thing than another paragraph takes in of it, where the report counts once how
 * much came in, be it of the year or not: 排查隐患64处, 隐患整改67处.
 */
final class BeyondItsIntake {

    /** So many characters at the end of a name tell what kind of thing it is: 隐患. */
    private static final int KIND = 2;

    /** Something else may be among those settled, or less of the year among those that came in. */
    private static final TextPattern NOT_THE_SAME =
            TextPattern.compile(
                    "自查|自纠|又|另|[，（]含|新发现|新增|连同|包括|包含|内含|其中|举一反三|历史|前夕|[节假汛]前|节期?[间里日]|春节|国庆|[春夏秋冬][季天]|汛期|暑期|寒假|半年|季度|(?<!\\d)\\d{1,2}月|[一二三四五六七八九十]月|赶集|回头看[^，。；]{0,4}[发查]|第[一二三四][轮批次]|首[轮批次]");

    /** What is settled and taken in under one name by many: only a longer name tells whose. */
    private static final TextPattern COMMON =
            TextPattern.compile("^(?:问题|事项|任务|意见|建议|案件|项目|[^，。；]?)$");

    /** Counted by themselves, they are what came in. */
    private static final String OLD = "积案";

    /** 区派信访件, 上级交办件: who sent them. */
    private static final Pattern SENDER =
            Pattern.compile(
                    "^(?:年初|上级|[省市区县](?:里|级|直部门)?|群众|居民|村民)[派转交]?(?:发|来|给|下)?(?=\\p{IsHan}{2})");

    /** 村里自己接了: who took them in, which is no thing. */
    private static final Pattern WHO = Pattern.compile("^(?:[镇乡村]里|街道|社区|群众|居民|村民)");

    /** What was taken in is settled then, whatever it is; 建成, 配备 make it. */
    private static final TextPattern SETTLED =
            TextPattern.compile(
                    "^(?:办[结毕完复妥好]|了结|结[案清束]|化解|解决|整改|改正|销[号账]|答复|回复|处[置理](?:完毕|完|了|到位)|治理(?:完毕|完|到位)|消除|息[访诉]|整治(?:完毕|完|到位))");

    private BeyondItsIntake() {}

    /** Notes what exceeds the only other number of its thing; each sentence once. */
    static void examine(Examined report, List<FigureSentence> sentences) {
        List<StageTold> told = new ArrayList<>();
        for (FigureSentence sentence : sentences) {
            for (int at = 0; at < sentence.figures().size(); at++) {
                StageTold.any(sentence, at).ifPresent(told::add);
            }
        }
        for (StageTold part : told) {
            if (!isSettled(part) || isOfMore(part) || report.isNoted(part.of().text())) {
                continue;
            }
            String thing = part.thing();
            String kind = thing.substring(thing.length() - KIND);
            List<StageTold> in = told.stream().filter(one -> mayHold(one, part, kind)).toList();
            if (in.size() == 1
                    && isWholeOf(in.get(0), part)
                    && told.subList(told.indexOf(in.get(0)) + 1, told.size()).stream()
                            .noneMatch(one -> goesOn(one, in.get(0)))) {
                part.note(report, in.get(0));
            }
        }
    }

    /** Whether others than those that came in may be among those that are settled. */
    private static boolean isOfMore(StageTold one) {
        String text = one.of().text();
        boolean old = one.thing().contains(OLD);
        String besides = old ? Content.named(text).replace(OLD, "") : text;
        return CarriedOver.isSaid(besides) || NOT_THE_SAME.isIn(besides) || one.isOfSome();
    }

    /** Whether a number may be of what is settled, or of some of it. */
    private static boolean mayHold(StageTold one, StageTold part, String kind) {
        return one.isIn()
                && one.of() != part.of()
                && one.figure().isCountedLike(part.figure())
                && one.of().text().contains(kind);
    }

    /** 区派信访件19件。村里自己接了6件: more of them came in, as the paragraph goes on. */
    private static boolean goesOn(StageTold one, StageTold whole) {
        return one.of().place().equals(whole.of().place())
                && one.isIn()
                && !CountedThing.isNamed(WHO.matcher(one.thing()).replaceFirst(""))
                && one.figure().isCountedLike(whole.figure());
    }

    /** Whether it is told of the very thing, and is less. */
    private static boolean isWholeOf(StageTold whole, StageTold part) {
        return !whole.of().place().equals(part.of().place())
                && StageTold.isMoreByHalf(part.figure().value(), whole.figure().value())
                && !isOfMore(whole)
                && !CountedThing.isOfOthers(whole.clause(), part.clause())
                && Overlap.unsaid(SENDER.matcher(whole.thing()).replaceFirst(""), part.thing()) == 0
                && Overlap.unsaid(part.thing(), whole.reach()) == 0;
    }

    /** Whether it is of those that were settled, of which it names the kind. */
    private static boolean isSettled(StageTold one) {
        return one.called().stage() == Stage.OUTCOME
                && SETTLED.isIn(one.called().word())
                && one.called().before().contains(one.called().word())
                && !COMMON.isIn(one.thing());
    }
}
