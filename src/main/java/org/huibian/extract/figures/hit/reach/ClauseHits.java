package org.huibian.extract.figures.hit.reach;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.Persons;
import org.huibian.extract.figures.hit.Times;
import org.huibian.extract.figures.hit.exclude.ExcludeScope;
import org.huibian.extract.figures.hit.words.Organs;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Nature;
import org.huibian.indicator.Units;
import org.huibian.indicator.phrase.PhraseIndex;
import org.huibian.indicator.phrase.PhraseIndex.Match;

/**
 * Gives each phrase of a clause to one of its figures: the one it places, else the nearest fitting.
 */
final class ClauseHits {

    private static final int FAR = 12;
    private static final int OUTSIDE = 6;

    private static final Pattern ACTORS =
            Pattern.compile(
                    "(律师|法律顾问|调解员|志愿者|工作人员|讲师|宣讲员|队员|网格员|民警|法官|检察官|专家|明白人|工作者|委员)"
                            + "[^、]{0,8}(开展|提供|参与|举办|进|走|为|到|深入|上门|解答|进行)");

    private static final Pattern PROBLEMS =
            Pattern.compile(
                    "(?:方面)?的?(?:主要|突出|具体|共性)?(?:问题|不足|短板|弱项)(?=[—–－\\-：:，,、（(]|即|分别|包括|如)");

    /** 公开信息96条、行政规范性文件2件: of what kind, ahead of a name without a verb. */
    private static final Pattern KIND = Pattern.compile("(?:行政|各类)?");

    /** 问题合同3份进入诉讼程序: what is counted by the sheet is no dispute. */
    private static final String PAPERS = "份";

    private static final String DISPUTES = "纠纷";

    private final Units units;
    private final Times times = Times.standard();

    ClauseHits(Units units) {
        this.units = units;
    }

    /** What may be said of each figure of a clause; what an exclude forbids is left out. */
    List<List<Hit>> of(Clause clause, List<Match> matches) {
        List<List<Hit>> hits = new ArrayList<>();
        clause.figures().forEach(figure -> hits.add(new ArrayList<>()));
        for (Match match : matches) {
            if (!match.excludes()) {
                offer(clause, match, hits);
            }
        }
        for (int k = 0; k < hits.size(); k++) {
            int figure = k;
            hits.get(k)
                    .removeIf(
                            hit ->
                                    isExcluded(
                                                    clause,
                                                    figure,
                                                    hit,
                                                    ExcludeScope.object(clause.text(), hit),
                                                    matches)
                                            || isExcludedByHead(clause, figure, hit, matches)
                                            || Organs.are(clause, figure, hit)
                                            || isOfProblems(clause, figure, hit));
        }
        return hits;
    }

    /** 3个问题——土地纠纷调处力量薄弱: what the problems are about is not counted. */
    private static boolean isOfProblems(Clause clause, int k, Hit hit) {
        Matcher problems = PROBLEMS.matcher(clause.after(k));
        return problems.lookingAt() && hit.start() > clause.places().get(k) + problems.end();
    }

    /** Gives a phrase to the quantity it places, else to the nearest whose unit fits. */
    private void offer(Clause clause, Match match, List<List<Hit>> hits) {
        if (match.number() >= 0) {
            int k = clause.places().indexOf(match.number());
            if ((fits(clause.figures().get(k), match.indicator()) || Persons.are(clause, k, match))
                    && !spansAnother(clause, k, match)) {
                hits.get(k).add(hit(match, 0, true));
            }
            return;
        }
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        for (int k = 0; k < clause.places().size(); k++) {
            if (!fits(clause.figures().get(k), match.indicator()) && !Persons.are(clause, k, match)
                    || isActor(clause, k, match)
                    || Persons.areServed(clause, k, match)) {
                continue;
            }
            int place = clause.places().get(k);
            int gap =
                    place >= match.end()
                            ? withoutParticle(clause.text(), match.end(), place)
                            : match.start() - place - 1;
            int distance = Math.max(gap, 0) * 2 + (place < match.start() ? 1 : 0);
            boolean own = match.end() > clause.left(k) && match.start() < clause.right(k);
            distance += own ? 0 : 2 * OUTSIDE;
            if (distance < least) {
                least = distance;
                nearest = k;
            }
        }
        if (nearest >= 0) {
            hits.get(nearest).add(hit(match, least / 2, false));
        }
    }

    /** 96件纠纷中化解了93件: how far a verb is from its number, where its particle says nothing. */
    private static int withoutParticle(String text, int from, int to) {
        return to - from - (from < to && text.charAt(from) == '了' ? 1 : 0);
    }

    /** 20名志愿者开展宣传: those who act are not those who are reached. */
    private static boolean isActor(Clause clause, int k, Match match) {
        int place = clause.places().get(k);
        String unit = clause.figures().get(k).unit();
        return match.indicator().unit().equals("人次")
                && (unit.equals("名") || unit.equals("位"))
                && match.start() > place
                && ACTORS.matcher(clause.text().substring(place + 1, match.start())).find();
    }

    /** 14个村中已有13个配备法律顾问: what stands behind the second figure is not said of the first. */
    private boolean spansAnother(Clause clause, int k, Match match) {
        Figure figure = clause.figures().get(k);
        for (int other = k + 1; other < clause.places().size(); other++) {
            Figure next = clause.figures().get(other);
            boolean one = next.value().map(v -> v.compareTo(BigDecimal.ONE) == 0).orElse(false);
            if (clause.places().get(other) < match.end()
                    && !one
                    && units.fits(next.unit(), figure.unit())) {
                return true;
            }
        }
        return false;
    }

    static Hit hit(Match match, int distance, boolean placed) {
        int telling = match.phrase().literalLength();
        int score = 2 * telling - Math.min(distance, FAR) + (placed ? 1 : 0);
        return new Hit(
                match.indicator(),
                match.phrase().text(),
                telling,
                score,
                match.start(),
                match.end(),
                placed,
                false,
                false);
    }

    /** Whether a figure may be the value of an indicator by its unit. */
    boolean fits(Figure figure, Indicator indicator) {
        if (figure.kind() == Kind.ZERO) {
            return !indicator.isRate()
                    && !indicator.unit().equals("%")
                    && !indicator.unit().equals("平方米")
                    && indicator.nature() == Nature.FLOW;
        }
        // 参加旁听的执法人员57人次: those who came, not those there are.
        boolean attendances =
                figure.unit().equals("人次")
                        && indicator.nature() == Nature.STOCK
                        && !indicator.unit().equals("人次");
        boolean papers = figure.unit().equals(PAPERS) && indicator.name().contains(DISPUTES);
        return !attendances
                && !papers
                && !times.areAll(figure.unit(), indicator)
                && units.fits(figure.unit(), indicator.unit());
    }

    /** 审核合同26份、规范性文件13份: the verb at the head of a list governs items without their own. */
    private static boolean isExcludedByHead(Clause clause, int k, Hit hit, List<Match> matches) {
        boolean bare =
                k > 0
                        && clause.isListed(k)
                        && KIND.matcher(clause.text())
                                .region(clause.left(k), Math.max(clause.left(k), hit.start()))
                                .matches();
        return bare
                && matches.stream()
                        .anyMatch(
                                match ->
                                        match.excludes()
                                                && match.number() < 0
                                                && match.indicator().equals(hit.indicator())
                                                && match.end() <= clause.places().get(0));
    }

    /** Whether an exclude speaks of a figure whose object, or which itself, stands at a place. */
    private static boolean isExcluded(Clause clause, int k, Hit hit, int at, List<Match> matches) {
        for (Match match : matches) {
            if (match.excludes() && match.indicator().equals(hit.indicator())) {
                boolean own =
                        match.number() >= 0
                                ? match.number() == clause.places().get(k)
                                : match.end() > clause.left(first(clause, k))
                                        && match.start() < clause.right(k)
                                        && !isMarkBetween(clause, k, match);
                if (own && ExcludeScope.holds(clause.text(), match, hit, at, matches)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 参加培训9期38人次: two figures of the same words. */
    private static int first(Clause clause, int k) {
        return k > 0 && clause.before(k).isEmpty() ? first(clause, k - 1) : k;
    }

    /** 机关培训4期、执法队员培训2期: the mark after a figure ends its list of persons. */
    private static boolean isMarkBetween(Clause clause, int k, Match match) {
        return k > 0
                && match.start() < clause.left(k)
                && PhraseIndex.isNumber(clause.text().charAt(Math.max(0, match.start() - 1)));
    }

    /** The same for a hit whose object stands in another clause. */
    static boolean isExcluded(Clause clause, int k, Hit hit, List<Match> matches) {
        return isExcluded(clause, k, hit, clause.places().get(k), matches);
    }
}
