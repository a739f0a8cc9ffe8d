package org.huibian.check.claims.counts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.check.Clause;
import org.huibian.check.Kinds;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.claims.all.AllClaim;
import org.huibian.check.claims.all.Deed;
import org.huibian.check.claims.all.SaidOfAll;
import org.huibian.check.frequency.SameBusiness;

/** What one sentence says of all and the figures of another, wherever it stands, deny. */
public final class CountsElsewhere {

    private static final Pattern EXCEPT = Pattern.compile("除([\\d一两][^，。；]{0,10}[未没][^，。；]{1,8})外");

    /** 移送法庭的纠纷, 区里交办的投诉: some of them, by the way they came. */
    private static final Pattern SOME =
            Pattern.compile(
                    "交办|移[送交]|转[来入办]|提交|进入|当月|当天|月[底末]|重大|反馈|通报|检查|通过|委托|到期|期满|[市区县省]里|[市区县省]级|社区受理");

    private static final Pattern ANSWERED = Pattern.compile("回音|回复|回应|答复|反馈|回电|回话");

    private static final Pattern SETTLED = Pattern.compile("办结|办妥|办成|解决");

    /** 每项任务都有牵头领导: that somebody sees to it, not that it is done. */
    private static final Pattern SEEN_TO =
            Pattern.compile("牵头|领导|责任(?!制)|分解|分工|部署|启动|有人|专人|方案|时间表");

    private static final String COMPLETED = "完成";

    private static final Pattern THESE = Pattern.compile("(?:[这此]|上述|以上|前述)\\d+\\p{IsHan}{1,6}$");

    /**
     * <em>这2件后来</em>都已办结: when the others were counted, it was not so. 受理之后全部办结 tells of no later
     * time.
     */
    private static final Pattern LATER =
            Pattern.compile(
                    "^(?=.*(?:[这那](?:\\d|[一二两三四五六七八九十几])|这些|那些|上述|前述|剩[余下]|余下|其余|[未没]有?[办化解整签][^，。；]{0,4}的))"
                            + ".*(?:后来|随后|其后|事后|(?<!受理|收到|接到|接[报诉案]|立案|登记)[之此]后)");

    private CountsElsewhere() {}

    /** Whether a claim is of some only, of whom some other words do not speak. */
    public static boolean isOfSome(String claim, String other) {
        return SOME.matcher(claim).results().anyMatch(some -> !other.contains(some.group()));
    }

    /**
     * What one sentence says of all and a count of another, that is of the same, denies.
     *
     * @param said what is said
     * @param left the sentence that counts
     * @param isOfOne whether a figure of that sentence is of what is said
     */
    public static Optional<SaidOfAll> deniedBy(
            FigureSentence said, FigureSentence left, IntPredicate isOfOne) {
        FigureSentence both = said.followedBy(left);
        // 除1名干部因病未述法外 tells of one who was due.
        boolean due = !CountsAgainstAll.isNotDue(EXCEPT.matcher(left.text()).replaceAll("$1"));
        int first = said.figures().size();
        for (AllClaim claim : AllClaim.of(said.text())) {
            for (int k = first; k < both.figures().size() && !isOfThese(said, claim, left); k++) {
                if (due
                        && !CountsAgainstAll.isMadeGood(both, claim, k)
                        && isOfOne.test(k - first)) {
                    Optional<SaidOfAll> denied =
                            LeftUndone.denies(both, said.text().length(), claim, k);
                    if (denied.isPresent()) {
                        return denied;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** 书记包案6件、主任5件，这11件均已化解: said of so many, which the other sentence does not speak of. */
    static boolean isOfThese(FigureSentence said, AllClaim claim, FigureSentence left) {
        String words = said.text().substring(claim.start(), claim.at());
        return THESE.matcher(words).find()
                && said.figures().stream()
                        .filter(one -> one.start() >= claim.start() && one.end() <= claim.at())
                        .noneMatch(
                                one ->
                                        left.figures().stream()
                                                .anyMatch(
                                                        other ->
                                                                other.value().compareTo(one.value())
                                                                        == 0));
    }

    /**
     * What one sentence says of all and another counts fewer of: 执法人员持证率100%, and 执法人员26人，24人取得执法证.
     *
     * @param isOfOne whether a figure of the other sentence is of those of whom it is said
     */
    public static Optional<SaidOfAll> fewerIn(
            FigureSentence said, FigureSentence counts, IntPredicate isOfOne) {
        FigureSentence both = said.followedBy(counts);
        int first = said.figures().size();
        for (AllClaim claim : AllClaim.of(said.text())) {
            if (!Kinds.in(claim.words()).stream().allMatch(counts.text()::contains)
                    || LATER.matcher(claim.words()).find()
                    || isOfSome(claim.words(), counts.text())) {
                continue;
            }
            for (int k = first + 1; k < both.figures().size(); k++) {
                Optional<Integer> whole =
                        WholeOfCount.before(both, k)
                                .map(both.figures()::indexOf)
                                .filter(at -> at >= first && isOfOne.test(at - first))
                                .filter(at -> !isOfOthers(said, claim, both.figures().get(at)));
                boolean another = isSettledOnly(claim, CountsAgainstAll.words(both, k));
                if (whole.isPresent() && !another && !CountsAgainstAll.isMadeGood(both, claim, k)) {
                    Optional<SaidOfAll> fewer =
                            CountsAgainstAll.byCount(both, said.text().length(), claim, k);
                    if (fewer.isPresent()) {
                        return fewer;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** 工单件件有回音, and 办结6121件: an answer is not yet what was asked for. */
    static boolean isSettledOnly(AllClaim claim, String words) {
        return ANSWERED.matcher(claim.words()).find()
                && !SETTLED.matcher(claim.words()).find()
                && SETTLED.matcher(words).find()
                && !ANSWERED.matcher(words).find();
    }

    /** 每项任务都有牵头领导, and 完成23项: a task that somebody leads is not yet completed. */
    static boolean isCompletedOnly(AllClaim claim, String words) {
        return words.contains(COMPLETED)
                && SEEN_TO.matcher(claim.words()).find()
                && claim.deeds().stream().noneMatch(deed -> deed.said().matcher(COMPLETED).find());
    }

    /**
     * 排查隐患17处，均已整改: said of those it counts itself, right before or in the like unit; not of the
     * events that 上报事件1023件，办结1009件，执法人员持证率100% counts.
     */
    private static boolean isOfOthers(FigureSentence said, AllClaim claim, Figure whole) {
        int before = Clause.start(said.text(), Math.max(0, claim.start() - 1));
        return said.figures().stream()
                .filter(one -> one.end() <= claim.at() && CountsAgainstAll.isCount(one))
                .filter(one -> one.start() >= before || one.isCountedLike(whole))
                .anyMatch(one -> one.value().compareTo(whole.value()) != 0);
    }

    /**
     * 21个村的工作站全部建成, and 建成工作站19个，剩下的2个没有场地: together as many as all are said to be.
     *
     * @param said a sentence that says something of all
     * @param left a sentence that counts those done and those left
     * @param communities how many there are, where the claim is of all of them
     */
    public static Optional<SaidOfAll> ofDoneAndRest(
            FigureSentence said, FigureSentence left, Optional<BigDecimal> communities) {
        for (int at = 1; at < left.figures().size(); at++) {
            Figure rest = left.figures().get(at);
            Figure done = left.figures().get(at - 1);
            BigDecimal both = done.value().add(rest.value());
            boolean asMany =
                    rest.isCountedLike(done)
                            && done.isTold()
                            && done.value().compareTo(rest.value()) > 0
                            && Stream.concat(
                                            said.figures().stream().map(Figure::value),
                                            communities.stream())
                                    .anyMatch(all -> all.compareTo(both) == 0);
            if (asMany && isRestOf(said, left, at)) {
                return Optional.of(SaidOfAll.left(left, at));
            }
        }
        return Optional.empty();
    }

    private static boolean isRestOf(FigureSentence said, FigureSentence left, int at) {
        String done = CountsAgainstAll.words(left, at - 1);
        String rest = CountsAgainstAll.words(left, at);
        return Rest.isIn(Clause.last(left.before(at)))
                && Deed.isLeftOver(rest)
                && AllClaim.of(said.text()).stream()
                        .anyMatch(
                                claim ->
                                        claim.deeds().stream()
                                                        .anyMatch(
                                                                one -> isDoneWith(claim, one, done))
                                                && !Deed.areDoneAfterAll(claim.deeds(), rest)
                                                && Kinds.in(done).stream()
                                                        .allMatch(claim.words()::contains));
    }

    /** Whether words beside a number say a deed of the very things that a claim names. */
    private static boolean isDoneWith(AllClaim claim, Deed deed, String words) {
        return deed.isDone(words)
                && SameBusiness.haveWords(
                        claim.words(), deed.done().matcher(words).replaceAll("\u00b7"));
    }
}
