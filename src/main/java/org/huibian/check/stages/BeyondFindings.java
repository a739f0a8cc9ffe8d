package org.huibian.check.stages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.words.CarriedOver;
import org.huibian.check.stages.words.Stage;
import org.huibian.search.TextPattern;

/**
 * More put right than one inspection found, told in another paragraph: 县司法局督查发现问题12项, and
 * 对县司法局督查指出的问题，全年整改问题14项. The inspection is known by who made it.
 */
final class BeyondFindings {

    private static final Pattern INSPECTION =
            Pattern.compile("督查|督察|巡察|巡视|审计|评查|督导|检查组|执法检查|暗访|评估");

    /** These are made by one only: what it found needs no name. */
    private static final Set<String> OF_ONE = Set.of("巡察", "巡视", "审计");

    private static final Pattern BODY =
            Pattern.compile(
                    "[省市区县州](?=[、和]?[省市区县州]里?[、和督巡审]|里?(?:督[查察导]|巡[察视]|审计))|(?:环保|环境|安全生产|安全|土地|资源|统计|信访|消防|食品)(?=督[查察导])|[省市区县州][\\p{IsHan}]{0,8}?(?:局|委|办|组|院|人大|政协)|(?:人大|政协|纪委|司法局|审计局|应急局)");

    /** These the office makes as well, and of them it names those whom it looks at. */
    private static final TextPattern OWN =
            TextPattern.compile("评查|检查|暗访|评估|[我本全][镇乡街]|[各对下到]村|[村社][里区居干]|企业|商户|督[察查导]员");

    /** What was found is spoken of: 督查指出的问题. */
    private static final TextPattern NAMED =
            TextPattern.compile(
                    "(?:指出|发现|反馈|提出|移交|通报|查出|点[到出]|挑出|找出|[说提点](?=的))来?的?[^，。；\\d]{0,6}(?:问题|毛病|短板|瑕疵|缺陷|差错|纰漏|疏漏|漏洞|意见|建议|隐患|不足|事项)");

    private static final Pattern THING = Pattern.compile("问题|毛病|短板|瑕疵|缺陷|差错|纰漏|疏漏|漏洞|意见|建议|隐患|事项");

    /** 督察点到的毛病: what was called 问题. */
    private static final Pattern PROBLEM = Pattern.compile("毛病|短板|瑕疵|缺陷|差错|纰漏|疏漏|漏洞");

    private static final TextPattern OF_SOME =
            TextPattern.compile(
                    "其中|另|每|半年|季度|月份?|历年|上年|去年|明年|计划|力争|举一反三|自查|自纠|查摆|自己|主动|同类|一并|连带|带动|延伸|次年|以往|第[一二三四]|轮|再次|回头看|又[查发]|新[查发]|措施(?:共|有)?\\d");

    private BeyondFindings() {}

    private record Told(FigureSentence of, Figure figure, String word, String clause) {

        Set<String> inspections() {
            return all(INSPECTION, of.text());
        }

        Set<String> bodies() {
            return all(BODY, of.text());
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Notes what exceeds the only count of what that inspection found. */
    static void examine(Examined report, List<FigureSentence> sentences) {
        List<Told> found = new ArrayList<>();
        List<Told> remedied = new ArrayList<>();
        for (FigureSentence sentence : sentences) {
            if (INSPECTION.matcher(sentence.text()).find()
                    && !OF_SOME.isIn(sentence.text())
                    && !CarriedOver.isSaid(sentence.text())) {
                add(sentence, found, remedied);
            }
        }
        for (Told part : remedied) {
            List<Told> same = found.stream().filter(whole -> isOfOne(whole, part)).toList();
            if (same.size() == 1
                    && exceeds(part, same.get(0))
                    && !report.isNoted(part.of().text())) {
                note(report, same.get(0), part);
            }
        }
    }

    private static void add(FigureSentence sentence, List<Told> found, List<Told> remedied) {
        for (int at = 0; at < sentence.figures().size(); at++) {
            Figure figure = sentence.figures().get(at);
            Optional<Stage.Called> called =
                    figure.isTold() && !figure.isRate()
                            // 督察反馈的14项问题: of all, not of some of those named before.
                            ? THING.matcher(sentence.after(at)).lookingAt()
                                    ? Stage.of(sentence, at)
                                    : Stage.ofPart(sentence, at)
                            : Optional.empty();
            String clause = Clause.around(sentence.text(), figure.start(), figure.end());
            if (called.isEmpty() || !THING.matcher(sentence.text()).find()) {
                continue;
            }
            Told told = new Told(sentence, figure, called.get().word(), clause);
            boolean first = found.stream().noneMatch(one -> one.of() == sentence);
            if (called.get().stage() == Stage.INTAKE) {
                // 反馈的14项问题，主任领办5项: what was found is told first.
                found.addAll(first ? List.of(told) : List.of());
            } else if (called.get().stage() == Stage.OUTCOME && NAMED.isIn(sentence.text())) {
                remedied.add(told);
            }
        }
    }

    private static boolean isOfOne(Told whole, Told part) {
        Set<String> inspections = whole.inspections();
        return !whole.of().place().equals(part.of().place())
                && part.figure().isCountedLike(whole.figure())
                && inspections.equals(part.inspections())
                && (areOfOneBody(whole.bodies(), part.bodies(), OF_ONE.containsAll(inspections))
                        || isNamedBefore(part, whole))
                && !Collections.disjoint(things(whole.clause()), things(part.of().text()));
    }

    private static Set<String> things(String words) {
        return all(THING, PROBLEM.matcher(words).replaceAll("问题"));
    }

    /** 督察组点出的毛病: by whom was told before, of one. */
    private static boolean isNamedBefore(Told part, Told whole) {
        return part.bodies().isEmpty()
                && INSPECTION.matcher(whole.of().text()).results().count() == 1
                && part.inspections().size() == 1
                && !OWN.isIn(part.of().text());
    }

    private static boolean areOfOneBody(Set<String> one, Set<String> other, boolean known) {
        return (one.isEmpty() || other.isEmpty()) && known
                || one.equals(other) && !one.isEmpty()
                || areLevelOf(one, other)
                || areLevelOf(other, one);
    }

    /** 县督察, and 县委依法治县办督察: one tells no more of who made it than the level. */
    private static boolean areLevelOf(Set<String> levels, Set<String> bodies) {
        return !levels.isEmpty()
                && bodies.stream()
                        .map(body -> body.substring(0, 1))
                        .collect(Collectors.toSet())
                        .equals(levels);
    }

    private static boolean exceeds(Told part, Told whole) {
        return StageTold.isMoreByHalf(part.figure().value(), whole.figure().value());
    }

    private static void note(Examined report, Told whole, Told part) {
        report.note(
                part.figure().mention().indicator(),
                Severity.ERROR,
                "message",
                List.of(part.of().quote(), whole.of().quote()),
                Clause.before(part.figure().mention().excerpt().text(), part.clause()),
                part.figure().mention().excerpt().text(),
                whole.word(),
                whole.figure().mention().excerpt().text());
    }
}
