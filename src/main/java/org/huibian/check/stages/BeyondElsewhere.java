package org.huibian.check.stages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.things.CountedThing;
import org.huibian.check.stages.words.CarriedOver;
import org.huibian.check.stages.words.ClosingWords;
import org.huibian.check.stages.words.Stage;
import org.huibian.check.told.words.Content;
import org.huibian.check.told.words.Overlap;
import org.huibian.search.TextPattern;

/**
 * More at a later stage in one paragraph than another takes in of the very thing: 全年排查安全隐患326处, and
 * 全年整改安全隐患341处 among the deeds of the leaders; of a thing that the report counts once, also where
 * neither says that it is of the year: 排查隐患64处, 隐患整改67处.
 */
final class BeyondElsewhere {

    /** So many characters in common name the very thing: 信访事项, 安全隐患. */
    private static final int NAME = 4;

    /** So many characters at the end of a name tell what kind of thing it is: 隐患. */
    private static final int KIND = 2;

    /** More by a third and above is of another thing. */
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    /** A number of all there are. */
    private static final TextPattern OF_ALL = TextPattern.compile("全年|年内|一年|今年|共|现有|在册|累计|下辖|设有");

    /** A part, or of others, or of another time. */
    private static final TextPattern OF_SOME =
            TextPattern.compile(
                    "其中|另|联合|协助|配合|每|平均|上半年|下半年|季度|月份|自查|新增|新建|历年|三年|五年|上年|去年|明年|计划|力争|重点|专项|组织|开展|集中|期间");

    /** Something else may be among those settled, or less of the year among those that came in. */
    private static final TextPattern NOT_THE_SAME =
            TextPattern.compile(
                    "自查|自纠|又|另|新发现|新增|连同|包括|包含|内含|其中|举一反三|历史|前夕|[节假汛]前|节期?[间里日]|春节|国庆|[春夏秋冬][季天]|汛期|暑期|寒假|半年|季度|(?<!\\d)\\d{1,2}月|[一二三四五六七八九十]月|赶集|回头看[^，。；]{0,4}[发查]|第[一二三四][轮批次]|首[轮批次]");

    /** What is settled and taken in under one name by many: only a longer name tells whose. */
    private static final TextPattern COMMON =
            TextPattern.compile("^(?:问题|事项|任务|意见|建议|案件|项目|[^，。；]?)$");

    /** 区派信访件, 上级交办件: who sent them. */
    private static final Pattern SENDER =
            Pattern.compile(
                    "^(?:上级|[省市区县](?:里|级|直部门)?|群众|居民|村民)[派转交]?(?:发|来|给|下)?(?=\\p{IsHan}{2})");

    /** What was taken in is settled then, whatever it is; 建成, 配备 make it. */
    private static final TextPattern SETTLED =
            TextPattern.compile(
                    "^(?:办[结毕完复妥好]|了结|结[案清束]|化解|解决|整改|改正|销[号账]|答复|回复|处[置理](?:完毕|完|了|到位)|治理(?:完毕|完|到位)|消除|息[访诉]|整治(?:完毕|完|到位))");

    private BeyondElsewhere() {}

    /**
     * A number with the clause it stands in.
     *
     * @param of its sentence
     * @param figure the number
     * @param called its stage
     */
    private record Told(FigureSentence of, Figure figure, Stage.Called called) {

        /** Any number that is told; one of no stage counts all there are. */
        static Optional<Told> any(FigureSentence sentence, int at) {
            Figure figure = sentence.figures().get(at);
            if (!figure.isTold() || figure.isRate()) {
                return Optional.empty();
            }
            String before = Clause.lastItem(sentence.before(at));
            String behind = Clause.firstItem(sentence.after(at));
            Stage.Called called =
                    Stage.of(sentence, at)
                            .orElseGet(() -> new Stage.Called(Stage.DUE, before, before, behind));
            return Optional.of(new Told(sentence, figure, called));
        }

        boolean isIn() {
            return called.stage().compareTo(Stage.INTAKE) <= 0;
        }

        /** Whether it is of those that were settled, of which it names the kind. */
        boolean isSettled() {
            return called.stage() == Stage.OUTCOME
                    && SETTLED.isIn(called.word())
                    && called.before().contains(called.word())
                    && !COMMON.isIn(thing());
        }

        String clause() {
            return Clause.around(of.text(), figure.start(), figure.start());
        }

        /** What is counted, without how far it has come. */
        String thing() {
            return Content.of(Stage.without(called.before()));
        }

        /** The same with the clauses that lead to it. */
        String reach() {
            return Content.of(Stage.without(of.before(of.figures().indexOf(figure))));
        }
    }

    /** Notes what exceeds what another paragraph takes in; each sentence once. */
    static void examine(Examined report, List<FigureSentence> sentences) {
        List<Told> wholes = new ArrayList<>();
        List<Told> parts = new ArrayList<>();
        for (FigureSentence sentence : sentences) {
            for (int at = 0; at < sentence.figures().size(); at++) {
                add(sentence, at, wholes, parts);
            }
        }
        for (Told part : parts) {
            if (report.isNoted(part.of().text())) {
                continue;
            }
            wholes.stream()
                    .filter(whole -> exceeds(part, whole))
                    .findFirst()
                    .filter(whole -> parts.stream().noneMatch(one -> takesIn(one, part, wholes)))
                    .ifPresent(whole -> note(report, whole, part));
        }
        examineSettled(report, sentences);
    }

    private static void add(FigureSentence sentence, int at, List<Told> wholes, List<Told> parts) {
        Figure figure = sentence.figures().get(at);
        Optional<Stage.Called> called =
                figure.isTold() && !figure.isRate() ? Stage.ofPart(sentence, at) : Optional.empty();
        if (called.isEmpty() || CarriedOver.isSaid(sentence.text())) {
            return;
        }
        Told told = new Told(sentence, figure, called.get());
        if (OF_SOME.isIn(told.clause())) {
            return;
        }
        boolean in = called.get().stage().compareTo(Stage.INTAKE) <= 0;
        if (!in) {
            parts.add(told);
        } else if (OF_ALL.isIn(told.clause())) {
            wholes.add(told);
        }
    }

    /** The same of what is settled of a thing that only one other number of the report is of. */
    private static void examineSettled(Examined report, List<FigureSentence> sentences) {
        List<Told> told = new ArrayList<>();
        for (FigureSentence sentence : sentences) {
            for (int at = 0; at < sentence.figures().size(); at++) {
                Told.any(sentence, at).ifPresent(told::add);
            }
        }
        for (Told part : told) {
            if (!part.isSettled() || isOfMore(part) || report.isNoted(part.of().text())) {
                continue;
            }
            List<Told> in = told.stream().filter(one -> mayHold(one, part)).toList();
            if (in.size() == 1
                    && isWholeOf(in.get(0), part)
                    && told.subList(told.indexOf(in.get(0)) + 1, told.size()).stream()
                            .noneMatch(one -> goesOn(one, in.get(0), part))) {
                note(report, in.get(0), part);
            }
        }
    }

    /** Whether others than those that came in may be among those that are settled. */
    private static boolean isOfMore(Told one) {
        return CarriedOver.isSaid(one.of().text())
                || NOT_THE_SAME.isIn(one.of().text())
                || OF_SOME.isIn(one.clause());
    }

    /** Whether a number may be of what is settled, or of some of it. */
    private static boolean mayHold(Told one, Told part) {
        String thing = part.thing();
        String kind = thing.substring(thing.length() - KIND);
        return one.isIn()
                && one.of() != part.of()
                && one.figure().isCountedLike(part.figure())
                && one.of().text().contains(kind);
    }

    /** 区派信访件19件。村里自己接了6件: more of them came in, as the paragraph goes on. */
    private static boolean goesOn(Told one, Told whole, Told part) {
        return one.of() != part.of()
                && one.of().place().equals(whole.of().place())
                && one.isIn()
                && !CountedThing.areOne(one.thing(), one.thing())
                && one.figure().isCountedLike(whole.figure());
    }

    /** Whether it is told of the very thing, and is less. */
    private static boolean isWholeOf(Told whole, Told part) {
        return !whole.of().place().equals(part.of().place())
                && isMoreByLittle(part, whole)
                && !isOfMore(whole)
                && !CountedThing.isOfOthers(whole.clause(), part.clause())
                && Overlap.unsaid(SENDER.matcher(whole.thing()).replaceFirst(""), part.thing()) == 0
                && Overlap.unsaid(part.thing(), whole.reach()) == 0;
    }

    /** Whether there is another number of what came in that holds a part. */
    private static boolean takesIn(Told one, Told part, List<Told> wholes) {
        return wholes.stream()
                .anyMatch(
                        whole ->
                                isOfOne(part, whole)
                                        && whole.figure().value().compareTo(part.figure().value())
                                                >= 0);
    }

    private static boolean exceeds(Told part, Told whole) {
        return !part.of().place().equals(whole.of().place())
                && isMoreByLittle(part, whole)
                && isOfOne(part, whole);
    }

    private static boolean isMoreByLittle(Told part, Told whole) {
        BigDecimal more = part.figure().value().subtract(whole.figure().value());
        return more.signum() > 0 && more.multiply(THREE).compareTo(whole.figure().value()) <= 0;
    }

    private static boolean isOfOne(Told part, Told whole) {
        return part.figure().isCountedLike(whole.figure())
                && CountedThing.areOne(whole.clause(), part.clause())
                && !CountedThing.isOfOthers(whole.clause(), part.clause())
                && name(whole.clause(), part.clause());
    }

    /** Whether both clauses name the very thing beside their number. */
    private static boolean name(String one, String other) {
        for (int i = 0; i + NAME <= other.length(); i++) {
            String name = other.substring(i, i + NAME);
            if (one.contains(name)
                    && CountedThing.areOne(name, name)
                    && name.chars().allMatch(Character::isIdeographic)) {
                return true;
            }
        }
        return false;
    }

    private static void note(Examined report, Told whole, Told part) {
        int at = part.of().figures().indexOf(part.figure());
        String called = Clause.lastItem(part.of().before(at)).strip();
        report.note(
                part.figure().mention().indicator(),
                Severity.ERROR,
                "message",
                List.of(part.of().quote(), whole.of().quote()),
                called.isEmpty() ? ClosingWords.clauseBehind(part.of(), at) : called,
                part.figure().mention().excerpt().text(),
                whole.called().word(),
                whole.figure().mention().excerpt().text());
    }
}
