package org.huibian.extract.figures.hit.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.Persons;
import org.huibian.extract.figures.hit.words.BareWords;
import org.huibian.extract.figures.hit.words.ListedNames;
import org.huibian.extract.figures.hit.words.OfficeVillages;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Nature;
import org.huibian.indicator.phrase.PhraseIndex;
import org.huibian.indicator.phrase.PhraseIndex.Match;

/**
 * What a figure without telling words of its own counts: by what it shares with its list, else by
 * what the clauses before it are about.
 */
final class BorrowedHits {

    /** How long the subject of 全覆盖 may be before it says by itself what is covered. */
    private static final int OWN_SUBJECT = 4;

    /** So many characters at the end of a count's words name its object: 诉讼<em>案件</em>. */
    private static final int NOUN = 3;

    /** 全镇村11个: what there is of it. */
    private static final String HAS = "辖";

    /** 年内又上报 repeats what was done; 村级合同…，村级12件 but says again whose they are. */
    private static final Pattern VERB_ALONE =
            Pattern.compile(
                    "(?:到|上半年|下半年|第?[一二三四]季度|全年度?|一年来?|累计|共|合计|(?:截至|截止|到)?年?底|(?:[到进入下])?(?:社区|村居?|村\\(社区\\)))*(?![本省市区县镇乡村]级|社区|村[居里]|[镇乡]里|街道|机关|部门|单位|站所|科室|学校|企业)([\\u4E00-\\u9FFF]{2})了?(?:达|约)?"
                            + PhraseIndex.NUMBER);

    /** 网格从86个优化为72个, 阵地新增3处，总数达15处: words of the change, not of what changes. */
    private static final Pattern CHANGED = Pattern.compile("(从|由|原有|新增|新建|新设|增加)$");

    /** 86个网格归并成72个: what was merged is named between the two; group 1. */
    private static final Pattern MERGED =
            Pattern.compile(
                    "(\\p{IsHan}{2,6}?)(?:归并|合并|撤并|整合|优化|精简|压减|调整|并)[为成到至]了?" + PhraseIndex.NUMBER);

    private final PhraseIndex index;
    private final ClauseHits hits;

    BorrowedHits(PhraseIndex index, ClauseHits hits) {
        this.index = index;
        this.hits = hits;
    }

    /** What a figure without words of its own counts. */
    List<Hit> of(Clause clause, int k, List<String> heads, List<Match> ownMatches) {
        Figure figure = clause.figures().get(k);
        String own = clause.own(k);
        String villages = OfficeVillages.listed(clause, k, heads);
        if (!villages.isEmpty()) {
            return named(HAS, villages, figure);
        }
        String brief = ListedNames.withoutExamples(own);
        if (!brief.equals(own)) {
            List<Hit> hits = named("", brief, figure);
            hits.removeIf(hit -> ClauseHits.isExcluded(clause, k, hit, ownMatches));
            if (!hits.isEmpty()) {
                return hits.subList(0, 1);
            }
        }
        Matcher merged = MERGED.matcher(own);
        List<Hit> named =
                k > 0 && merged.matches()
                        ? named("", merged.group(1) + PhraseIndex.NUMBER, figure)
                        : List.of();
        if (!named.isEmpty()) {
            return named;
        }
        boolean area = BareWords.areOfArea(figure, own);
        if (k > 0 && !area && clause.before(k).isEmpty()) {
            // 62批87人次: one quantity in two units.
            return List.of();
        }
        if (k > 0) {
            String head = clause.text().substring(0, clause.places().get(0));
            List<Hit> hits = from(head, own, figure, area);
            hits.removeIf(hit -> ClauseHits.isExcluded(clause, k, hit, ownMatches));
            if (!hits.isEmpty()) {
                return hits.subList(0, 1);
            }
        }
        boolean touched = BareWords.areOfTouched(figure, clause.before(k));
        List<Match> nearer = new ArrayList<>();
        for (String head : LentHeads.to(clause, k, heads)) {
            List<Hit> hits = from(head, own, figure, area);
            hits.removeIf(hit -> hit.indicator().isRate() && areOfAnother(nearer, hit));
            hits.removeIf(hit -> ClauseHits.isExcluded(clause, k, hit, ownMatches));
            hits.removeIf(hit -> touched && hit.indicator().nature() == Nature.STOCK);
            if (!hits.isEmpty()) {
                return List.of(hits.get(0).asCarried());
            }
            nearer.addAll(figure.kind() == Kind.WHOLE ? index.find(head) : List.of());
        }
        return List.of();
    }

    /** 受理热线742件；办理信访18件，全部办结: all of those that were counted last. */
    private static boolean areOfAnother(List<Match> nearer, Hit hit) {
        return nearer.stream()
                .anyMatch(match -> match.excludes() && match.indicator().equals(hit.indicator()));
    }

    /** What a figure counts by the words of a head and its own. */
    private List<Hit> from(String head, String own, Figure figure, boolean area) {
        if (OfficeVillages.areBehind(head, own)) {
            return named(HAS, own, figure);
        }
        if (BareWords.areOfHolders(figure, own)) {
            return new ArrayList<>();
        }
        boolean label = BareWords.areUnderLabel(head, own);
        boolean mere = area || BareWords.areMere(head, own);
        if (!mere && !label) {
            List<Hit> hits = across(head, ListedNames.withoutEntries(own), figure);
            return hits.isEmpty() && repeatsVerb(head, own)
                    ? named(head, String.valueOf(PhraseIndex.NUMBER), figure)
                    : hits;
        }
        List<Hit> hits = named(head, own, figure);
        return hits.isEmpty() && mere
                ? named(
                        CHANGED.matcher(head).replaceFirst(""),
                        String.valueOf(PhraseIndex.NUMBER),
                        figure)
                : hits;
    }

    /** 网格上报事件2011件，到年底累计上报2876件: the same verb has the same object. */
    private static boolean repeatsVerb(String head, String own) {
        Matcher verb = VERB_ALONE.matcher(own);
        return verb.matches() && head.contains(verb.group(1));
    }

    /** 均设有公共法律服务室，共15个: the clause before names the object. */
    private List<Hit> named(String head, String own, Figure figure) {
        String text = head + own;
        int place = text.indexOf(PhraseIndex.NUMBER);
        Clause clause = new Clause(0, 0, text, List.of(figure), List.of(place), false);
        List<Hit> found = hits.of(clause, index.find(text)).get(0);
        return new ArrayList<>(HitChoice.choose(clause, 0, found));
    }

    /** 办理处罚案件18件，全部办结: what the words of a count and what was done with all of them say. */
    Optional<Hit> ofAllDone(String head, String done, Figure count, String counted) {
        // 行政诉讼案件1件，均已结案: what forbids the object of the count forbids what was done with it.
        List<Match> object = index.find(head);
        return across(head, done + PhraseIndex.NUMBER, count).stream()
                .filter(
                        hit ->
                                object.stream()
                                        .filter(Match::excludes)
                                        .filter(match -> match.end() >= head.length() - NOUN)
                                        .noneMatch(
                                                match -> match.indicator().equals(hit.indicator())))
                .filter(hit -> !hit.indicator().isRate())
                .filter(hit -> !hit.indicator().id().equals(counted))
                .findFirst();
    }

    /** 在编队员28名，均取得执法证: what the next clause says of all of them. */
    List<Hit> ofNext(Clause clause, int k, String next) {
        Figure figure = clause.figures().get(k);
        String own = clause.own(k);
        List<Hit> said = named("", own + next, figure);
        said.removeIf(
                hit ->
                        hit.weak()
                                || hit.end() <= own.length()
                                || hit.indicator().nature() != Nature.STOCK);
        return figure.kind() == Kind.COUNT ? said : List.of();
    }

    /** Where the words of a whole begin: 全部, 均, 都. */
    private static int whole(String own) {
        return "全均都悉".chars().map(own::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
    }

    /**
     * Phrases that begin in the head and end in the own words; not those of 发现问题合同38份，已整改35份, whose
     * object forbids them.
     */
    private List<Hit> across(String head, String own, Figure figure) {
        List<Hit> hits = new ArrayList<>();
        if (figure.kind() == Kind.WHOLE && whole(own) > OWN_SUBJECT) {
            // 20个村实现法律顾问全覆盖: what is covered is said.
            return hits;
        }
        int joint = head.length();
        String text = head + PhraseIndex.JOINT + own;
        List<Match> matches = index.find(text);
        for (Match match : matches) {
            boolean across = match.start() < joint && match.end() > joint + 1;
            boolean fits =
                    this.hits.fits(figure, match.indicator())
                            || Persons.arePlaced(figure.unit(), match);
            if (across && !match.excludes() && fits) {
                hits.add(ClauseHits.hit(match, 0, match.number() >= 0));
            }
        }
        hits.removeIf(
                hit ->
                        matches.stream()
                                .anyMatch(
                                        match ->
                                                match.excludes()
                                                        && (match.end() > joint + 1
                                                                || match.start() > hit.start()
                                                                        && match.end() == joint)
                                                        && match.indicator()
                                                                .equals(hit.indicator())));
        hits.sort(Comparator.comparingInt(Hit::score).reversed());
        return hits;
    }
}
