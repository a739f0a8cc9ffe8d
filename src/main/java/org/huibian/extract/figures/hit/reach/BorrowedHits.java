package org.huibian.extract.figures.hit.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.ClauseHeads;
import org.huibian.extract.figures.hit.Hit;
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

    /** Words that say nothing of what is counted: 其中, 全年共, 总数达, 由…增加到. */
    private static final Pattern MERE =
            Pattern.compile(
                    "(其中|仍|[与和连]\\p{IsHan}{0,6}那[场次期件回](?=合计|一?共|累计|总共)|合起来|加起来|加在一起|合在一起|[两三四五]项相加|(?:我们|我[街镇乡办]道?|街道|[镇乡]里?)(?=办|共办|自)|自己?(?:行|主)?(?=[办组开举])|书记|镇长|乡长|主任|(?:国家|[省市区县])(?:级|交办)|上半年|下半年|(?:前|截?[至止到])?第?[一二三四]个?季度[末底]?|全(街道?|镇|乡|办|辖区)|全年度?|一年来?|年内|本年度?|今年|总数(?=[增升扩])|实际|实(?=[办开做搞])|(?:期末|年末)?在册|(截至|截止|到)?年?底|截至|至今|前后|大大小小|先后|平均|一|拢|统|目前|现|累计"
                            + "|(下降|减少|增加|上升|提高|提升|增长|优化|整合|合并|归并|精简|调整|扩充|扩大|压降|减|降|增|升|调|并|压|扩|加|添|涨)+(?:[之以]?后)?[至到为成]了?((今年|本年|目前|现在|年底)的?)?)*"
                            + "(共计|总计|合计|总数|总人数|总人次|总场次|达到|已达|数量|累计|共有|建成|建有|现有|已有|设立|打造|培养|培育|拥有|发展"
                            + "|开展|举办|组织|共|计|达|为|有|办了?|开了?|做了?|搞了?|出了|(?<=实际)完成){0,3}(?:[专兼]职)?"
                            + PhraseIndex.NUMBER);

    /** 配合区局检查5次，街道自行22次: the same done by themselves, behind what was done for others. */
    private static final Pattern BY_ITSELF =
            Pattern.compile("(?:街道|[镇乡]里?|我[街镇乡办]道?|本级)?(?:自行|自主|自己|独立)" + PhraseIndex.NUMBER);

    private static final Pattern FOR_OTHERS = Pattern.compile("^(?:全年|共)?(?:配合|协助|联合|会同)");

    /** 投诉举报：接报276件: what stands before a colon is the object of a bare verb behind it. */
    private static final Pattern UNDER_LABEL = Pattern.compile("[^N、，]{0,4}" + PhraseIndex.NUMBER);

    /** 拆除违法建筑89处，面积3400平方米: an area is that of what was named just before. */
    private static final Pattern AREA =
            Pattern.compile(
                    "(、|和)?(?:年底|全年|最终|实际|实(?=拆))*拆?(共|共计|总|合计|涉及|建筑|拆除|占地|违建)?(面积)?(共|共计|合计|达|约|为|达到)?"
                            + PhraseIndex.NUMBER);

    /** 27件涉及56人: those whom cases touch are none of those told of before. */
    private static final Pattern TOUCHED = Pattern.compile("(?:一?共|合计|累计)?(?:涉及?|牵涉|牵扯|波及)到?了?");

    private static final String PERSONS = "人名户";

    /** 全镇村11个: what there is of it. */
    private static final String HAS = "辖";

    private static final Pattern VERB_ALONE =
            Pattern.compile(
                    "(?:到|上半年|下半年|第?[一二三四]季度|全年度?|一年来?|累计|共|合计|(?:截至|截止|到)?年?底|(?:[到进入下])?(?:社区|村居?|村\\(社区\\)))*([\\u4E00-\\u9FFF]{2})了?(?:达|约)?"
                            + PhraseIndex.NUMBER);

    /** 网格从86个优化为72个, 阵地新增3处，总数达15处: words of the change, not of what changes. */
    private static final Pattern CHANGED = Pattern.compile("(从|由|原有|新增|新建|新设|增加)$");

    /** 86个网格归并成72个: what was merged is named between the two; group 1. */
    private static final Pattern MERGED =
            Pattern.compile(
                    "(\\p{IsHan}{2,6}?)(?:归并|合并|撤并|整合|优化|精简|压减|调整|并)[为成到至]了?" + PhraseIndex.NUMBER);

    /** 跨省通办事项由12项增加到15项: what changes is named, though it is no indicator. */
    private static final Pattern NAMED_CHANGE =
            Pattern.compile(
                    "\\p{IsHan}{2}(?:事项|清单|目录|项目|环节|材料|流程)[由从][^，]{0,8}$|^[\\p{IsHan}“”]{3,}(?<![数量次额模率])[由从](?:上年|去年|上一年)度?的?$");

    private static final Pattern THIS_YEAR = Pattern.compile("(?:今年|本年度?)" + PhraseIndex.NUMBER);

    private static final Pattern LAST_YEAR =
            Pattern.compile("(?:去年|上年度?|上一年)(?:同期|全年)?\\p{IsHan}{2,}");

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
        String villages = OfficeVillages.listed(clause, k);
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
        boolean area = isArea(figure.unit()) && AREA.matcher(own).matches();
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
        boolean touched =
                PERSONS.contains(figure.unit()) && TOUCHED.matcher(clause.before(k)).matches();
        for (String head :
                ofOthers(clause, k) || isOfItsOwn(clause, k)
                        ? List.<String>of()
                        : reaching(heads, own)) {
            List<Hit> hits = from(head, own, figure, area);
            hits.removeIf(hit -> ClauseHits.isExcluded(clause, k, hit, ownMatches));
            hits.removeIf(hit -> touched && hit.indicator().nature() == Nature.STOCK);
            if (!hits.isEmpty()) {
                return List.of(hits.get(0).asCarried());
            }
        }
        return List.of();
    }

    /**
     * The heads that a figure may be of: behind 去年免罚22件 that of this year is of the same; where a
     * paragraph gives each matter its label, what is under one is of no other.
     */
    private static List<String> reaching(List<String> heads, String own) {
        boolean compared =
                !heads.isEmpty()
                        && THIS_YEAR.matcher(own).matches()
                        && LAST_YEAR.matcher(heads.get(0)).matches();
        boolean labelled =
                !heads.isEmpty()
                        && isLabel(heads.get(0))
                        && heads.stream().skip(1).anyMatch(BorrowedHits::isLabel);
        return compared || labelled ? heads.subList(0, 1) : heads;
    }

    private static boolean isLabel(String head) {
        return head.charAt(head.length() - 1) == ClauseHeads.LABEL;
    }

    private static boolean isArea(String unit) {
        return unit.startsWith("平") || unit.equals("㎡");
    }

    /** 书记、主任分别上法治课1次、2次: a bare figure of a list is of what the list is of. */
    private static boolean ofOthers(Clause clause, int k) {
        String first = clause.text().substring(0, clause.places().get(0) + 1);
        return k > 0 && clause.before(k).equals("、") && !MERE.matcher(first).matches();
    }

    private static boolean isOfItsOwn(Clause clause, int k) {
        String head = clause.text().substring(0, clause.places().get(0));
        return k > 0 && NAMED_CHANGE.matcher(head).find();
    }

    /** What a figure counts by the words of a head and its own. */
    private List<Hit> from(String head, String own, Figure figure, boolean area) {
        if (OfficeVillages.areBehind(head, own)) {
            return named(HAS, own, figure);
        }
        boolean label =
                !head.isEmpty()
                        && head.charAt(head.length() - 1) == ClauseHeads.LABEL
                        && UNDER_LABEL.matcher(own).matches();
        boolean mere =
                area
                        || MERE.matcher(own).matches()
                        || BY_ITSELF.matcher(own).matches() && FOR_OTHERS.matcher(head).find();
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
        return across(head, done + PhraseIndex.NUMBER, count).stream()
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

    /** Phrases that begin in the head and end in the own words. */
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
            if (across && !match.excludes() && this.hits.fits(figure, match.indicator())) {
                hits.add(ClauseHits.hit(match, 0, match.number() >= 0));
            }
        }
        hits.removeIf(
                hit ->
                        matches.stream()
                                .anyMatch(
                                        match ->
                                                match.excludes()
                                                        && match.end() > joint + 1
                                                        && match.indicator()
                                                                .equals(hit.indicator())));
        hits.sort(Comparator.comparingInt(Hit::score).reversed());
        return hits;
    }
}
