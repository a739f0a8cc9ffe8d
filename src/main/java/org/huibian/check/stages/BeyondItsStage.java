package org.huibian.check.stages;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.check.stages.things.CountedThing;
import org.huibian.check.stages.words.CarriedOver;
import org.huibian.check.stages.words.ClosingWords;
import org.huibian.check.stages.words.Stage;
import org.huibian.check.stages.words.Stage.Called;
import org.huibian.check.told.words.Content;
import org.huibian.check.wholes.members.ListMember;
import org.huibian.extract.Role;

/**
 * More at a later stage than at an earlier one, in whatever words: 接到312件，了结325件;
 * 辖9个社区，请到法律顾问的社区有11个; 报名120人。…结业领证的132人; also told the other way round, 握手言和94件，而登记受理的总共89件.
 *
 * @param whole which figure is of the earlier stage
 * @param part which is of the later one
 * @param word what the earlier one is called
 */
record BeyondItsStage(int whole, int part, String word) {

    /** Something besides, or a course of its own. */
    static final Pattern BESIDES = Pattern.compile("又|另|还|再|同时|^并(?!无)|自查|新[增收发接受]|计划");

    /** 而…总共89件, 才54起: what marks the whole that is told behind its part. */
    private static final Pattern TOLD_BEHIND = Pattern.compile("而|却|才|仅|只|总数|总共|一共|共|全年");

    /** What both sides may be: 梳理历史遗留问题15个，已解决17个; 对历年信访积案大起底，排出11件，化解13件. */
    private static final Pattern OLD =
            Pattern.compile("(?:历年|历史|往年|多年|存量)?的?(?:信访|遗留|未结)*积案|历史遗留|历史积累|陈年");

    static final Pattern AGAIN = Pattern.compile("又|再次|再度|另");

    private static final Pattern OF_LAST = Pattern.compile("上年|去年|上一年|前年|同期|20\\d\\d年");

    /** <em>71件</em>化解了69件: what is said behind the first is of the second. */
    private static final Pattern DONE_WITH = Pattern.compile("\\p{IsHan}{2,6}");

    /** 31件<em>街道文件</em>均…. */
    private static final Pattern NOUN =
            Pattern.compile("(?![均都全已被经未无])\\p{IsHan}{2,8}?(?=[均都全已被经未无履均，。；、（]|$)");

    /** 劝离的36起<em>未立案</em>: those that never were of the earlier stage. */
    private static final Pattern NEVER_CAME =
            Pattern.compile("^[都均也]*(?:没有?|未|不予?)(?:立案|受理|登记|处罚)");

    /** 没有勘界的5个村, 尚未改造的4处: those with whom it was not done. */
    private static final Pattern NOT_DONE =
            Pattern.compile(
                    "^(?:其中)?(?:还|仍|尚)?(?:没(?!收)有?|未(?!成年)|不(?!予|服|同|动产))[^，。；]{2,10}的(?:有|是|为|还有)?$");

    /** 全年检查发现受损的27株: what is amiss with some of them, whether or not more were counted before. */
    private static final Pattern AMISS =
            Pattern.compile(
                    "发现[^，。；\\d]{0,8}?(?:受损|损[坏毁]|破损|开裂|倾斜|枯[死萎]|病|死亡|故障|异常|老化|缺失|褪色|超标|过期|失效|不合格|漏水|松动)");

    /** What is done about it: 整改, 救护, 修复. */
    private static final Pattern REMEDIED =
            Pattern.compile("[改治修救补换拆除]|处[理置]|加固|销号|复查|办[结理]|完成|闭环|清零|解决");

    /** What a figure of a later stage exceeds, before it or right behind it. */
    static Optional<BeyondItsStage> of(FigureSentence sentence, int at) {
        Figure part = sentence.figures().get(at);
        Optional<Called> called =
                Stage.ofPart(sentence, at)
                        .filter(one -> one.stage().compareTo(Stage.INTAKE) > 0)
                        .filter(one -> !BESIDES.matcher(one.clause()).find());
        if (called.isEmpty()
                || isDoneWithSome(sentence, at)
                || NOT_DONE.matcher(called.get().before()).find()
                || part.isRate()
                || NEVER_CAME.matcher(sentence.text().substring(part.end())).find()
                || !ClosedWithinReceived.isAtLeast(part) && !isOfYear(part, called.get())) {
            return Optional.empty();
        }
        Optional<BeyondItsStage> before = before(sentence, at, called.get());
        return before.isPresent() ? before : behind(sentence, at, called.get());
    }

    private static boolean isDoneWithSome(FigureSentence sentence, int at) {
        return at + 1 < sentence.figures().size()
                && sentence.figures().get(at + 1).isCountedLike(sentence.figures().get(at))
                && DONE_WITH.matcher(sentence.before(at + 1)).matches();
    }

    private static Optional<BeyondItsStage> before(FigureSentence sentence, int at, Called part) {
        List<Figure> figures = sentence.figures();
        for (int k = at - 1; k >= 0; k--) {
            if (!figures.get(k).isCountedLike(figures.get(at))) {
                continue;
            }
            Optional<Called> of = Stage.ofLead(sentence, k);
            Optional<Called> whole = of.isPresent() ? of : Stage.ofAll(sentence, k, part);
            boolean earlier =
                    whole.filter(one -> one.stage().compareTo(part.stage()) < 0).isPresent();
            if (!earlier) {
                // 排查286件，包括婚姻72件…。化解291件: kinds of the earlier stand between.
                if (figures.get(k).mention().role() == Role.PART) {
                    continue;
                }
                return Optional.empty();
            }
            return !areSideBySide(sentence, k, at)
                            && !ListMember.isLedTo(sentence, k)
                            && exceeds(sentence, k, whole.get(), at, part)
                    ? Optional.of(new BeyondItsStage(k, at, whole.get().word()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** 有占道的19件、噪声的22件: of one list. */
    private static boolean areSideBySide(FigureSentence sentence, int whole, int part) {
        return whole == part - 1
                && sentence.before(whole).endsWith("的")
                && sentence.before(part).matches("、[^，。；、]*的");
    }

    private static boolean exceeds(
            FigureSentence sentence, int k, Called whole, int at, Called part) {
        String text = sentence.text();
        Figure one = sentence.figures().get(k);
        int start = text.lastIndexOf('。', Math.max(0, one.start() - 1)) + 1;
        String context =
                text.substring(start, one.start())
                        + "·"
                        + text.substring(one.end(), Clause.end(text, one.end()));
        boolean old = CarriedOver.isSaid(withoutOwn(text, whole, part));
        int partStart = sentence.figures().get(at).start();
        String clause = part.clause().replace(part.word(), "·");
        // 现有明白人45名。…52人参加考试: what there is of one thing says nothing of another sentence's.
        boolean apart = text.substring(one.end(), partStart).contains("。");
        String of = apart ? whole.clause() : context;
        if (apart && !CountedThing.isNamed(clause)) {
            clause = led(text, partStart);
        }
        if (apart
                && (ClosingWords.isOwnBusiness(text, partStart)
                        || WrittenUnits.areOfOtherPapers(
                                one.mention().unit(),
                                sentence.figures().get(at).mention().unit()))) {
            return false;
        }
        boolean same =
                whole.stage() == Stage.DUE && apart
                        ? CountedThing.areOne(of, clause)
                        : CountedThing.mayBeOne(of, clause);
        boolean others = haveOtherNouns(sentence, k, at);
        return !others
                && isOfYear(one, whole)
                && one.isExact()
                && !old
                && !MoreThanCame.isExcused(sentence, k, at)
                && same;
    }

    /** 处罚案卷由司法局抽看，已结的31件: what the clauses before a bare one are about. */
    private static String led(String text, int figure) {
        int from = Math.max(text.lastIndexOf('。', figure), text.lastIndexOf('；', figure)) + 1;
        return text.substring(from, figure);
    }

    /** 确定的3件重大行政决策…，印发的31件街道文件: each names behind its number what it is of. */
    private static boolean haveOtherNouns(FigureSentence sentence, int whole, int part) {
        Matcher one = NOUN.matcher(sentence.after(whole));
        Matcher other = NOUN.matcher(sentence.after(part));
        return sentence.before(whole).endsWith("的")
                && sentence.before(part).endsWith("的")
                && one.lookingAt()
                && other.lookingAt()
                && !Content.haveCommon(one.group(), other.group());
    }

    /** 排出积案12件…化解15件: nothing but older ones on both sides. */
    private static String withoutOwn(String text, Called whole, Called part) {
        boolean old = OLD.matcher(whole.clause()).find();
        return old ? OLD.matcher(text).replaceAll("") : text;
    }

    private static Optional<BeyondItsStage> behind(FigureSentence sentence, int at, Called part) {
        int next = at + 1;
        List<Figure> figures = sentence.figures();
        if (next >= figures.size()
                || !figures.get(next).isCountedLike(figures.get(at))
                || figures.get(next).value().compareTo(figures.get(at).value()) >= 0
                || !figures.get(next).isExact()
                || sentence.before(next).contains("。")) {
            return Optional.empty();
        }
        boolean first =
                figures.subList(0, at).stream()
                        .noneMatch(one -> one.isCountedLike(figures.get(at)));
        Optional<Called> whole =
                Stage.of(sentence, next)
                        .filter(one -> one.stage().compareTo(part.stage()) < 0)
                        .filter(one -> isOfYear(figures.get(next), one));
        if (AMISS.matcher(sentence.before(next)).find()
                && !REMEDIED.matcher(part.clause()).find()) {
            return Optional.empty();
        }
        boolean denied = CarriedOver.isDenied(sentence.text());
        boolean marked =
                whole.filter(one -> TOLD_BEHIND.matcher(one.before()).find()).isPresent()
                        && !sentence.before(next).contains("其中")
                        && !BESIDES.matcher(whole.orElseThrow().clause()).find();
        boolean same =
                whole.filter(one -> CountedThing.areOne(part.clause(), one.clause())).isPresent()
                        || whole.isPresent() && sentence.before(next).matches("[（(].*")
                        || marked
                                && CountedThing.mayBeOne(
                                        part.clause(), whole.orElseThrow().clause());
        return first && same && (denied || marked) && !CarriedOver.isSaid(sentence.text())
                ? Optional.of(new BeyondItsStage(next, at, whole.orElseThrow().word()))
                : Optional.empty();
    }

    /** Of this year by the words of its own clause. */
    private static boolean isOfYear(Figure figure, Called called) {
        Role role = figure.mention().role();
        boolean last = OF_LAST.matcher(called.clause()).find();
        boolean due = called.stage() == Stage.DUE;
        return !last
                && !AGAIN.matcher(called.clause()).find()
                && (role != Role.PLAN || due)
                && role != Role.RULE;
    }
}
