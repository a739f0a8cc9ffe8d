package org.huibian.check.wholes.accounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.words.CarriedOver;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.search.TextPattern;

/**
 * What became of all that was taken in, told to what is still open, over some sentences, and more
 * than came in: 受理365件，其中征迁118件。调解成功344件，25件引导走司法途径，6件正在调解. Fewer are told only where all is told:
 * settled, sent elsewhere and open.
 */
final class Fates {

    /** The ways a case may go; each word is looked for in this order. */
    private enum Fate {
        ELSEWHERE(
                "(?:引导|告知|转[入至交送办由向]?|移[送交]|导入|进入|走|通过|申请)[^，。；\\d]{0,8}(?:诉讼|仲裁|司法|法院|法律途径|法定途径|行政裁决|其他途径|部门|机关|上级)"
                        + "|移[送交]|转[送办交出]|引导|诉至法院|起诉|(?:劝|领|引|请|导)[^，。；\\d]{0,6}?(?:打官司|上法院|去法庭|走法院)|(?<![不没未免][用再有去必]{0,1})(?:打官司|走法院|上了法庭)"),
        OPEN(
                "(?:正在?|仍在|尚在|还在|在)[^，。；\\d]{0,6}?(?:办|调|审|处|化解|推进|核查|当中|之中|中$)|(?:未|没有?|没能)(?:办[结完妥]|结案|化解|审结|[调谈说][成拢妥通好]|结$|到期)|尚未|在[办调审谈]|接着(?:办|调|审|谈)"),
        LATE("延期|超期|逾期|超时"),
        WITHDRAWN("撤[回诉销]|终[止结]|中止|不予受理|不予立案|退[回办]"),
        IN_TIME("(?:按[期时]|限期内|期限内|时限内)[^，。；\\d]{0,4}(?:办|答复|完成)"),
        SETTLED(
                "办结|化解|调[解处]?成功?|成功(?:调[解处]|化解)|达成[^，。；\\d]{0,4}协议|结案|审结|办理完毕|答复|维持|解决|和解|了结|[谈说调](?:拢|妥|通|好|下来)|[劝说]和|握手言和|摆平");

        private final TextPattern words;

        Fate(String words) {
            this.words = TextPattern.compile(words);
        }
    }

    /** 312件纠纷中调解成功305件: what came in, told again to say what became of it. */
    private static final Pattern OUT_OF_THEM =
            Pattern.compile(
                    "^(?:\\p{IsHan}{0,7}?[之当]?中|(?:\\p{IsHan}{2,6}?)?(?:里头|里面|里|内))(?=[，,：:]|[^，。；\\d]{0,14}?$)(?![心介央小学级期型共院层])");

    private static final Pattern THESE = Pattern.compile("(?:^|[，。；])(?:[这此上][述些]?|在)?$");

    private static final Pattern TAKEN_IN =
            Pattern.compile("受理|立案|登记|收到|接到|接[办收手]|承办|收件|收案|发生|清理|交办|转来|涉及[^，。；]{0,8}案件");

    /** A part of one of them, or of more than one, or of another time. */
    private static final TextPattern PART =
            TextPattern.compile(
                    "其中|含|包括|司法确认|同比|[较比]|增|减|涉及|挽回|当[场日天]|书面|首[次批]|季度|半年|\\d月|另[案外]?(?:收|受)|上年|去年|结转|积案");

    /** 区信访局转送26件: who sent them here. */
    private static final TextPattern SENT_HERE =
            TextPattern.compile(
                    "(?:上级|[区县市省镇乡]级?|局|办|部门|中心|平台|热线|法院|公安)[^，。；\\d转交移]{0,4}(?:转[送交办来]|交办|交来|移[送交]|批转)");

    /** Who goes there did not settle; what is handed on may be settled then. */
    private static final Pattern COURT = Pattern.compile("诉讼|仲裁|法院|起诉|官司|法庭");

    private static final Pattern NOT_DONE =
            Pattern.compile("(?:没有?|未能?|尚未|不)[^，。；\\d]{0,6}(?:化解|办结|成功?|结)的?$");

    private static final Pattern AMONG = Pattern.compile("^(?:纠纷|案件|矛盾)?(?:当?中|里)");

    private static final Set<Fate> DONE = EnumSet.of(Fate.SETTLED, Fate.IN_TIME);

    private static final int LEAST = 3;

    /** So many figures may stand between what came in and what became of it. */
    private static final int FAR = 12;

    private Fates() {}

    /** What fails in an account. */
    static Optional<FailingParts> failing(Tally tally) {
        if (CarriedOver.isSaid(tally.sentences().text())) {
            return Optional.empty();
        }
        for (int whole = 0; whole < tally.figures().size(); whole++) {
            Optional<FailingParts> failing = failing(tally, whole);
            if (failing.isPresent()) {
                return failing;
            }
        }
        return Optional.empty();
    }

    private static Optional<FailingParts> failing(Tally tally, int whole) {
        Figure all = tally.figure(whole);
        if (!all.isTold() || all.isRate() || !isTakenIn(tally, whole)) {
            return Optional.empty();
        }
        Set<Fate> told = EnumSet.noneOf(Fate.class);
        List<Figure> parts = new ArrayList<>();
        int last = whole;
        boolean court = false;
        int end = Math.min(tally.figures().size(), whole + FAR);
        for (int k = whole + 1; k < end; k++) {
            Figure figure = tally.figure(k);
            if (!figure.isCountedLike(all)) {
                continue;
            }
            // 没有化解的7件当中，3件起诉: what follows parts those.
            boolean anew =
                    NOT_DONE.matcher(tally.label(k)).find()
                            && AMONG.matcher(tally.clauseBehind(k)).find();
            if (anew || isTakenIn(tally, k)) {
                break;
            }
            Optional<Fate> fate = fate(tally, k);
            // 办结155件，超期4件: late ones are among those closed, but not among those closed in time.
            if (fate.isEmpty() || fate.get() == Fate.LATE && !told.contains(Fate.IN_TIME)) {
                continue;
            }
            boolean again = !told.add(fate.get()) && DONE.contains(fate.get());
            if (again || !figure.isTold() || figure.value().compareTo(all.value()) > 0) {
                return Optional.empty();
            }
            parts.add(figure);
            court |= fate.get() == Fate.ELSEWHERE && COURT.matcher(tally.label(k)).find();
            last = k;
            // The account is closed: what follows is of something else.
            if (FigureSentence.sum(parts).compareTo(all.value()) == 0) {
                return Optional.empty();
            }
        }
        boolean once = told.contains(Fate.SETTLED) != told.contains(Fate.IN_TIME);
        return once
                        && (parts.size() >= LEAST && told.contains(Fate.OPEN)
                                || told.contains(Fate.LATE)
                                || areTooMany(parts, all, told, court))
                        && last >= tally.own()
                        && isOff(parts, all, told)
                ? Optional.of(new FailingParts(all, parts))
                : Optional.empty();
    }

    /** 调解成功543件，引导诉讼25件 of 560: two ways that exclude each other. */
    private static boolean areTooMany(
            List<Figure> parts, Figure all, Set<Fate> told, boolean court) {
        return parts.size() == 2
                && told.contains(Fate.SETTLED)
                && court
                && FigureSentence.sum(parts).compareTo(all.value()) > 0;
    }

    /** More than all, or few less where every way is told. */
    private static boolean isOff(List<Figure> parts, Figure all, Set<Fate> told) {
        int order = FigureSentence.sum(parts).compareTo(all.value());
        BigDecimal gap = all.value().subtract(FigureSentence.sum(parts));
        return order > 0
                || order < 0
                        && told.contains(Fate.ELSEWHERE)
                        && gap.multiply(BigDecimal.TEN).compareTo(all.value()) <= 0;
    }

    private static boolean isTakenIn(Tally tally, int at) {
        return isOpened(tally, at)
                || THESE.matcher(tally.label(at)).find()
                        && OUT_OF_THEM.matcher(tally.behind(at)).find();
    }

    private static boolean isOpened(Tally tally, int at) {
        String before = Clause.lastItem(tally.label(at));
        return TAKEN_IN.matcher(before).find() && !PART.isIn(before) && fateIn(before).isEmpty();
    }

    /** What the words before a figure say became of so many, else those behind it. */
    private static Optional<Fate> fate(Tally tally, int at) {
        String before = Clause.lastItem(tally.label(at));
        if (PART.isIn(before) || SENT_HERE.isIn(before)) {
            return Optional.empty();
        }
        Optional<Fate> fate = fateIn(before);
        return fate.isPresent() ? fate : fateIn(tally.clauseBehind(at));
    }

    private static Optional<Fate> fateIn(String words) {
        for (Fate one : Fate.values()) {
            if (one.words.isIn(words)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
