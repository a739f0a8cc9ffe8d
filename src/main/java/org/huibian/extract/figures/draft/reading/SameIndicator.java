package org.huibian.extract.figures.draft.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.draft.beside.Achieved;
import org.huibian.extract.figures.draft.beside.CommitteeStudy;
import org.huibian.extract.figures.draft.beside.LesserCount;
import org.huibian.extract.figures.draft.beside.Month;
import org.huibian.extract.figures.draft.beside.Months;
import org.huibian.extract.figures.draft.beside.SameList;
import org.huibian.extract.figures.draft.beside.SeparateKinds;
import org.huibian.extract.figures.draft.beside.TheRest;
import org.huibian.extract.figures.draft.beside.ToldAgain;
import org.huibian.extract.figures.draft.beside.YearBeside;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.words.SumWords;
import org.huibian.extract.figures.role.YearWeight;
import org.huibian.extract.figures.sentence.Sentence;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Nature;

/**
 * Says which of several figures of one indicator in one sentence counts, and which are parts, items
 * of a list or what there is besides.
 */
final class SameIndicator {

    private static final Pattern BESIDES = Pattern.compile("^(另有|另设有?|还有|此外还有)");

    /** The list of a sentence that 另有 makes; clauses number theirs from nought. */
    private static final int FURTHER = 900;

    /** The lists of those that have as many each. */
    private static final int EACH = 700;

    /** The lists of what was done as often in each half of the year. */
    private static final int HALVES = 800;

    private final String text;
    private final Sentence sentence;
    private final SentenceDrafts drafts;
    private final PartScope scope;

    SameIndicator(String text, Sentence sentence, SentenceDrafts drafts, PartScope scope) {
        this.text = text;
        this.sentence = sentence;
        this.drafts = drafts;
        this.scope = scope;
    }

    /**
     * The draft of a figure that nothing speaks against.
     *
     * @param hits what each figure of the clause counts
     */
    Draft settle(Clause clause, int k, Hit hit, List<List<Hit>> hits) {
        Figure figure = clause.figures().get(k);
        if (ToldAgain.pointsBack(clause, k)
                && ToldAgain.isOneOf(figure, hit.indicator().id(), drafts.all())) {
            scope.tellAgain(hit.indicator(), ToldAgain.leadsToParts(clause, k));
            return drafts.draft(figure, Optional.of(hit), Role.OTHER, "回指前面的数");
        }
        if (scope.isOfToldAgain(hit.indicator()) && !SumWords.say(clause.before(k))) {
            return part(figure, hit);
        }
        Optional<Draft> total = drafts.total(hit.indicator().id());
        boolean rate = hit.indicator().isRate();
        if (total.isEmpty() && scope.holds() && SameList.hasAnother(k, hit, hits) && !rate) {
            return part(figure, hit);
        }
        return total.flatMap(before -> beside(clause, k, hit, before))
                .orElseGet(() -> counted(clause, k, hit, hits));
    }

    /** 上、下半年各开展1次: as often in each, where the sentence says nothing of the year. */
    boolean isOfBothHalves(Figure figure, Hit hit, Role judged) {
        return judged == Role.RULE
                && hit.indicator().nature() == Nature.FLOW
                && !hit.weak()
                && figure.kind() == Kind.COUNT
                && drafts.total(hit.indicator().id()).isEmpty()
                && Months.areHalves(text.substring(sentence.start(), figure.start()));
    }

    /** One of two drafts of such a figure, the other of which is added. */
    Draft ofBothHalves(Clause clause, Figure figure, Hit hit) {
        Draft half =
                total(figure, hit).inList(drafts.list(HALVES + sentence.clauses().indexOf(clause)));
        drafts.add(half);
        return half;
    }

    /**
     * A figure of what the sentence has a total of already; empty where it counts like the first.
     */
    private Optional<Draft> beside(Clause clause, int k, Hit hit, Draft total) {
        Figure figure = clause.figures().get(k);
        boolean inPart = scope.holds();
        if (LesserCount.is(total(figure, hit), total)) {
            return Optional.of(part(figure, hit));
        }
        if (total.list() < 0 && LesserCount.is(total, total(figure, hit))) {
            return Optional.of(instead(total, figure, hit));
        }
        boolean free = total.list() < 0 || total.list() == drafts.list(FURTHER);
        boolean kinds =
                free
                        && !hit.indicator().isRate()
                        && !SumWords.say(clause.before(k))
                        && (SeparateKinds.are(text, total.figure(), figure, hit.indicator())
                                || SeparateKinds.areThings(total.hit().orElseThrow(), hit));
        boolean further = isFurther(clause, k, hit, total) || free && TheRest.isBy(clause, k);
        // 5月反馈问题4项，至10月整改4项: what was done of them, whatever the months.
        boolean achieved =
                total.list() < 0 && !further && Achieved.is(hit, total.hit().orElseThrow());
        if (!inPart && !achieved && (kinds || further)) {
            Draft first = total.inList(drafts.list(FURTHER));
            drafts.replace(total, first);
            drafts.setTotal(first);
            return Optional.of(total(figure, hit).inList(drafts.list(FURTHER)));
        }
        boolean committee = CommitteeStudy.is(total, hit);
        if (total.list() < 0 && (committee || Achieved.is(hit, total.hit().orElseThrow()))) {
            drafts.replace(total, total.as(Role.PART, "其中已办成的另有数，取已办成的"));
            setSumAside(total);
            Draft draft = total(figure, hit);
            drafts.setTotal(draft);
            return Optional.of(draft);
        }
        if (k == 0 && YearBeside.is(clause, hit, total, ahead(total))) {
            return Optional.of(instead(total, figure, hit));
        }
        boolean less = SentenceDrafts.isLess(figure, total.figure());
        boolean named = !hit.weak() && total.hit().orElseThrow().weak();
        // 检查148次，食品46次、工地38次: words that stand ahead of the whole tell no more of a part.
        // 来访118人次，其中领导接访52人次: nor do those that lead to the part of what was done.
        boolean surer =
                named
                        && !(less
                                && (hit.carried() && !total.hit().orElseThrow().carried()
                                        || inPart && hit.indicator().nature() == Nature.FLOW));
        if (hit.indicator().isRate() || surer) {
            return Optional.empty();
        }
        boolean same = figure.value().equals(total.figure().value());
        boolean more = SentenceDrafts.isLess(total.figure(), figure);
        boolean whole =
                more
                        && (isStanding(figure, hit)
                                || SumWords.say(clause.before(k))
                                || isNewPart(total, figure)
                                || isBehindMonths(total, figure));
        boolean part = !same && (hit.carried() || less);
        boolean stock = hit.indicator().nature() == Nature.STOCK;
        if (whole && stock && total.list() < 0 && SumWords.sayOfList(clause.before(k))) {
            // 9个社区服务室，连同镇工作站共10个: the sum holds what was told ahead of it.
            drafts.replace(total, total.as(Role.PART, "其中数"));
        }
        return !whole && (inPart || part) ? Optional.of(part(figure, hit)) : Optional.empty();
    }

    /** 巡察反馈8项，督察反馈5项，共13项，已整改12项: what was found by all, and by each, is none of what was done. */
    private void setSumAside(Draft found) {
        List<Draft> before =
                drafts.all().stream()
                        .filter(draft -> draft.indicator().equals(found.indicator()))
                        .filter(Draft::counts)
                        .toList();
        if (SumWords.say(found.before())
                || before.stream().anyMatch(draft -> SumWords.say(draft.before()))) {
            before.forEach(
                    draft -> drafts.replace(draft, draft.as(Role.PART, "其中已办成的另有数，取已办成的").alone()));
        }
    }

    private Draft counted(Clause clause, int k, Hit hit, List<List<Hit>> hits) {
        Draft draft = total(clause.figures().get(k), hit);
        if (SameList.isItem(clause, k, hit, hits)) {
            return draft.inList(drafts.list(sentence.clauses().indexOf(clause)));
        }
        if (SameList.isOfEach(clause, k, hit, hits)) {
            return draft.inList(drafts.list(EACH + sentence.clauses().indexOf(clause)));
        }
        if (scope.holds()) {
            scope.add(draft);
        } else if (drafts.total(draft.indicator()).isEmpty()) {
            drafts.setTotal(draft);
        }
        return draft;
    }

    /** A figure that counts in place of the total before it. */
    private Draft instead(Draft total, Figure figure, Hit hit) {
        drafts.replace(total, total.as(Role.OTHER, "同一指标另有口径，取另一处"));
        Draft draft = total(figure, hit);
        drafts.setTotal(draft);
        return draft;
    }

    private Draft total(Figure figure, Hit hit) {
        return drafts.draft(figure, Optional.of(hit), Role.TOTAL, "");
    }

    private Draft part(Figure figure, Hit hit) {
        return drafts.draft(figure, Optional.of(hit), Role.PART, "其中数");
    }

    /** 调解室化解31件；街道全年受理274件，化解266件: more than is said ahead of a semicolon. */
    private boolean isNewPart(Draft total, Figure figure) {
        int from = total.figure().end();
        if (from > figure.start()) {
            // 履职事项清单（118项）修订办事指南46份: what stands in brackets is read last.
            return false;
        }
        String between = text.substring(from, figure.start());
        return between.indexOf('；') >= 0 || between.indexOf(';') >= 0;
    }

    /** 5月受理8件，化解8件，全年受理20件，化解19件: the second of the year is none of the month. */
    private boolean isBehindMonths(Draft total, Figure figure) {
        return Month.of(text, total.figure()).isPresent() && Month.of(text, figure).isEmpty();
    }

    /** What the sentence says ahead of a figure. */
    private String ahead(Draft draft) {
        return text.substring(sentence.start(), draft.figure().start());
    }

    /** 新建1处，累计建成13处: of a stock, what there is counts and not what was added. */
    private boolean isStanding(Figure figure, Hit hit) {
        return hit.indicator().nature() == Nature.STOCK
                && YearWeight.isStanding(text, sentence.start(), figure.start());
    }

    /** 辖12个行政村，另有社区2个: what there is besides, named by its own words, is added. */
    private boolean isFurther(Clause clause, int k, Hit hit, Draft total) {
        return BESIDES.matcher(clause.before(k)).lookingAt()
                && hit.indicator().nature() == Nature.STOCK
                && !hit.carried()
                && !hit.weak()
                && total.list() < 0;
    }
}
