package org.huibian.check.claims.denied;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Kinds;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.AllCommunities;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.claims.all.AllClaim;
import org.huibian.check.claims.all.Finders;
import org.huibian.check.claims.all.SaidOfAll;
import org.huibian.check.claims.counts.CountsAgainstAll;
import org.huibian.check.claims.counts.CountsElsewhere;
import org.huibian.check.claims.counts.LeftUndone;
import org.huibian.check.claims.counts.OneBusiness;
import org.huibian.check.frequency.SameBusiness;
import org.huibian.check.stages.things.CountedThing;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextPattern;

/**
 * What one place says of all and another, mostly among the shortcomings, counts as left of the same
 * thing: 受理的173起纠纷化解率100%, and 今年受理的纠纷中还有6起久调未结.
 */
public final class LeftElsewhere {

    /** A first look: something is not done, or late. */
    private static final TextPattern NOT =
            TextPattern.compile(
                    "[未没缺逾超拖]|[尚仍]|还[有在]|不[会能懂]|[压拖卡搁]着|补审|先签|才[补再]?审|正在|由工作人员|委托|脱管|漏管");

    /** Those of another time. */
    private static final TextPattern OTHER_TIME = TextPattern.compile("上年|去年|结转|年初|此前|原先|明年|来年");

    private static final Pattern OFFICERS = Pattern.compile("执法[大中支]?队(?!员)伍?");

    private static final Pattern COMMUNITIES = Pattern.compile("社区|村");

    /** What every business is called: says nothing of the thing. */
    private static final Pattern DEED =
            Pattern.compile(
                    "受理|收到|承办|办理|全部|所有|按[时期]|及时|完成|到位|率|100%|有关|整改|化解|办结|答复|安装|配备|培训|参训|轮训|考试|述法");

    /** <em>消防</em>隐患, <em>财务</em>顾问; of what kind they are. */
    private static final Pattern KIND =
            Pattern.compile(
                    "(?!安全|风险|[类处的]|发现|排查|.的)\\p{IsHan}{2}(?=(?:安全|风险)?隐患)|(?:法律|财务|心理|技术|规划|健康)(?=顾问)");

    /** Why so many are left, which names no kind of them: 2件因林权档案缺失至今没有办结. */
    private static final Pattern WHY =
            Pattern.compile("(?:因|由于)(?:(?!引[发起]|产生|造成|导致)[^，。；])*?(?=至今|仍|尚|还|一直|暂|没|未|无法)");

    /** 培训，<em>有</em>2人没来. */
    private static final Pattern BARE = Pattern.compile("(?:其中|还|仍|尚|另|只)?有");

    /** A claim of all that came up in the year. */
    private static final TextPattern OF_ALL =
            TextPattern.compile("全年|今年|年内|一年来|所有|受理的|接到的|收到的|排查(?:出)?的");

    private LeftElsewhere() {}

    /** Notes the claims of a report that a count elsewhere denies; each sentence once. */
    public static void examine(Examined report, Map<String, FigureSentence> counted) {
        List<Passage> claims = new ArrayList<>();
        List<Passage> denials = new ArrayList<>();
        for (Passage passage : report.passages()) {
            String text = passage.published();
            boolean plan = passage.chapter() == Chapter.PLAN;
            if (!plan && passage.chapter() != Chapter.PROBLEMS && !AllClaim.of(text).isEmpty()) {
                claims.add(passage);
            }
            if (!plan && counted.containsKey(text) && isDenial(text)) {
                denials.add(passage);
            }
        }
        for (Passage denial : denials) {
            FigureSentence left = counted.get(denial.published());
            if (left != null && !report.isNoted(left.text())) {
                denied(report, denial, left, claims, counted);
            }
        }
    }

    private static boolean isDenial(String text) {
        String bare = Clause.withoutReason(text);
        String when = NOT.isIn(bare) ? bare : text;
        return NOT.isIn(text) && !OTHER_TIME.isIn(CountsAgainstAll.withoutArrival(when));
    }

    private static void denied(
            Examined report,
            Passage denial,
            FigureSentence left,
            List<Passage> claims,
            Map<String, FigureSentence> counted) {
        for (Passage claim : claims) {
            String text = claim.published();
            FigureSentence said =
                    counted.getOrDefault(text, new FigureSentence(text, "", List.of()));
            Optional<SaidOfAll> denied =
                    claim == denial || Finders.differ(text, left.text())
                            ? Optional.empty()
                            : CountsElsewhere.deniedBy(said, left, at -> isOfOne(text, left, at))
                                    .or(() -> LeftUndone.ofAsMany(said, left))
                                    .or(
                                            () ->
                                                    CountsElsewhere.ofDoneAndRest(
                                                            said, left, communities(report, said)));
            if (denied.isPresent() && !report.isNoted(text)) {
                report.note(
                        Severity.WARNING,
                        "left",
                        List.of(Quote.of(claim), Quote.of(denial)),
                        denied.get().left());
                return;
            }
        }
    }

    /** How many there are, where a claim is of all communities without a number. */
    private static Optional<BigDecimal> communities(Examined report, FigureSentence said) {
        return COMMUNITIES.matcher(said.text()).find() && said.figures().isEmpty()
                ? report.report()
                        .observation(AllCommunities.COMMUNITIES)
                        .map(all -> all.quantity().amount())
                : Optional.empty();
    }

    /** Whether a count is of a thing that the claim names too, and of no kind of its own. */
    private static boolean isOfOne(String claim, FigureSentence left, int at) {
        int start = left.figures().get(at).start();
        String clause = WHY.matcher(clauseOf(left.text(), start)).replaceAll("");
        if (!isOfTheKinds(claim, clause) || OneBusiness.areOfOtherPlaces(claim, clause)) {
            return false;
        }
        return CountedThing.areOne(thing(claim), thing(clause))
                || CountedThing.mayBeOne(claim, clause)
                        && SameBusiness.haveWords(thing(claim), thing(clause));
    }

    /**
     * The clause of a count; with the one before where it says nothing but that there are so many.
     */
    private static String clauseOf(String text, int at) {
        int start = Clause.start(text, at);
        boolean bare = BARE.matcher(text.substring(start, at)).matches();
        return text.substring(
                bare ? Clause.start(text, Math.max(0, start - 1)) : start, Clause.end(text, at));
    }

    /** 5处消防隐患 are of 排查的隐患, all of them; not of 燃气隐患, nor of those that others handed over. */
    private static boolean isOfTheKinds(String claim, String clause) {
        return !areOfOtherKinds(claim, clause)
                        && Kinds.in(clause).stream().allMatch(claim::contains)
                || Kinds.areSubjects(clause)
                        && Kinds.in(claim).isEmpty()
                        && OF_ALL.isIn(claim)
                        && !CountsElsewhere.isOfSome(claim, clause);
    }

    /** 消防隐患 are no 外墙脱落隐患: of two kinds that both are named. */
    private static boolean areOfOtherKinds(String claim, String clause) {
        Set<String> kinds = kinds(claim);
        Set<String> others = kinds(clause);
        return !kinds.isEmpty() && !others.isEmpty() && Collections.disjoint(kinds, others);
    }

    private static Set<String> kinds(String words) {
        return KIND.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String thing(String words) {
        return OFFICERS.matcher(DEED.matcher(words).replaceAll("·")).replaceAll("执法人员");
    }
}
