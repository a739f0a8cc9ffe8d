package org.huibian.extract.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Nature;
import org.huibian.indicator.PhraseIndex;
import org.huibian.indicator.PhraseIndex.Match;

/**
 * Says what the figures of a clause count: by the phrases of the vocabulary, in the words that
 * belong to the figure, else in what it shares with its list, else in what the clauses before it
 * are about. Of several phrases the longest that is nearest wins.
 */
final class MentionClassifier {

    private static final int SHARED_TEXT = 4;
    private static final int OWN_SUBJECT = 4;
    private static final int SHORT_CLAUSE = 18;

    /** Words that say nothing of what is counted: 其中, 全年共, 总数达, 由…增加到. */
    private static final Pattern MERE =
            Pattern.compile(
                    "(其中|上半年|下半年|全(街道?|镇|乡|办|辖区)|全年度?|一年来?|年内|本年度?|今年|实际|(截至|截止|到)?年?底|截至|至今|前后|大大小小|先后|平均|一|目前|现|累计"
                            + "|(下降|减少|增加|上升|提高|提升|增长|优化|调整|扩充|扩大|压降|减|降|增|升)[至到为])*"
                            + "(共计|总计|合计|总数|总人数|总人次|总场次|达到|已达|数量|累计|共有|建成|建有|现有|已有|设立|打造|培养|培育|拥有|发展"
                            + "|开展|举办|组织|共|达|为|有|办了?|做|搞|(?<=实际)完成){0,3}"
                            + PhraseIndex.NUMBER);

    /** 投诉举报：接报276件: what stands before a colon is the object of a bare verb behind it. */
    private static final Pattern UNDER_LABEL = Pattern.compile("[^N、，]{0,4}" + PhraseIndex.NUMBER);

    /** 拆除违法建筑89处，面积3400平方米: an area is that of what was named just before. */
    private static final Pattern AREA =
            Pattern.compile(
                    "(、|和)?(共|共计|总|合计|涉及|建筑|拆除|占地|违建)?(面积)?(共|共计|合计|达|约|为|达到)?"
                            + PhraseIndex.NUMBER);

    private static final Pattern VERB_ALONE =
            Pattern.compile(
                    "(?:到|上半年|下半年|第?[一二三四]季度|全年度?|一年来?|累计|共|合计|(?:截至|截止|到)?年?底)*([\\u4E00-\\u9FFF]{2})了?(?:达|约)?"
                            + PhraseIndex.NUMBER);

    /** 网格从86个优化为72个, 阵地新增3处，总数达15处: words of the change, not of what changes. */
    private static final Pattern CHANGED = Pattern.compile("(从|由|原有|新增|新建|新设|增加)$");

    private static final List<String> PREDICATES = List.of("完成", "参加", "取得", "接受", "进行", "通过");

    /** 进行了年终, 提交了: the verb, and what kind of the object behind it, after all of a list. */
    private static final Pattern DOING =
            Pattern.compile(
                    "(均|都|全部|分别|已|按时|依次){0,3}(进行|作|参加|完成|开展|提交|递交|上交|报送|撰写|呈报)了?"
                            + "(年终|年度|书面|现场|会议|专题|个人|述职|法治|法律|依法行政){0,2}");

    /** 9名班子成员和15名书记提交了…: persons named by their post may stand before the verb. */
    private static final Pattern PERSONS =
            Pattern.compile("[^，、进行作参加完成开展提交递上报送撰写呈]{0,14}" + DOING.pattern());

    /** 9名班子成员、15名书记述法: the posts of those who did it. */
    private static final Pattern POSTS = Pattern.compile("[^，、]{0,12}(书记|主任|负责人|成员|干部|所长|站长|人员)");

    private static final List<String> SHARING =
            List.of("的", "进行", "开展", "进行了", "开展了", "完成", "的法律", "提供", "作了");

    private static final Pattern PARTS = Pattern.compile("^(其中|包括|含|包含|涉及)");
    private static final Pattern VERB =
            Pattern.compile("^(审查|审核|受理|调处|发放|推送|制|出台|印发|发布|作出|下达|办|立案|查处|实施|承办|完成|开展|依法|共|全年|新)");

    /** 聘请法治副校长，全年讲授法治课16场: those named before teach. */
    private static final Pattern TEACHING = Pattern.compile("^(全年|共|累计|先后|年内)*(讲授|授课|讲课|宣讲|上法治课)");

    private static final Pattern COMMUNITY =
            Pattern.compile("^[^、，和及与均都全已]{0,6}?(村(?!民)|社区|居委会|居民区|村委会|居委|嘎查|牧委会|居)");

    private final PhraseIndex index;
    private final ClauseHits hits;

    MentionClassifier(IndicatorCatalog catalog) {
        this.index = new PhraseIndex(catalog);
        this.hits = new ClauseHits(catalog.units());
    }

    /**
     * What each figure of a clause counts: none, one, or several hits.
     *
     * @param clause the clause
     * @param heads what the clauses before it are about, nearest first
     */
    List<List<Hit>> classify(Clause clause, List<String> heads) {
        List<Match> matches = index.find(clause.text());
        List<List<Hit>> hits = this.hits.of(clause, matches);
        List<List<Hit>> chosen = new ArrayList<>();
        for (int k = 0; k < hits.size(); k++) {
            boolean bare = hits.get(k).stream().anyMatch(hit -> hit.start() == 0);
            if (bare && !VERB.matcher(clause.text()).find()
                    || PARTS.matcher(clause.text()).find()) {
                dropUnderHead(clause, k, heads, hits.get(k));
            } else if (TEACHING.matcher(clause.text()).find()) {
                dropUnderHead(clause, k, heads, hits.get(k));
            }
            dropOfOtherObject(clause, heads, hits.get(k));
            chosen.add(new ArrayList<>(HitChoice.choose(clause, k, hits.get(k))));
        }
        HitChoice.pairRespectively(clause, hits, chosen);
        for (int k = 0; k < chosen.size(); k++) {
            if (chosen.get(k).stream().allMatch(Hit::weak)) {
                List<Hit> borrowed = borrowed(clause, k, heads, matches);
                if (!borrowed.isEmpty()) {
                    chosen.set(k, new ArrayList<>(borrowed));
                }
            } else if (chosen.get(k).size() == 1 && HitChoice.isListOfRates(clause, k)) {
                addOtherRates(chosen.get(k), borrowed(clause, k, heads, matches));
            }
        }
        shareTail(clause, matches, chosen);
        shareCommunities(clause, chosen);
        return chosen;
    }

    /** 抽查案卷30卷，优秀率40%; 审查合同76份，涉及金额…: a rate or sum is of what went before. */
    private void dropOfOtherObject(Clause clause, List<String> heads, List<Hit> hits) {
        if (heads.isEmpty() || clause.text().length() > SHORT_CLAUSE) {
            return;
        }
        hits.removeIf(
                hit ->
                        (hit.indicator().unit().equals("%") || hit.indicator().unit().equals("万元"))
                                && hit.start() < SHARED_TEXT
                                && index.find(heads.get(0)).stream()
                                        .anyMatch(
                                                match ->
                                                        match.excludes()
                                                                && match.indicator()
                                                                        .equals(hit.indicator())));
    }

    /** 审查文件145份，其中行政处罚决定19份: what the head and a part together exclude. */
    private void dropUnderHead(Clause clause, int k, List<String> heads, List<Hit> hits) {
        if (heads.isEmpty() || hits.isEmpty()) {
            return;
        }
        String head = heads.get(0);
        String own = ownWords(clause, k).replace("其中", "");
        dropAcross(head, own, hits);
        if (clause.text().contains("其中")) {
            dropAcross(head, "其中" + own, hits);
        }
    }

    private void dropAcross(String head, String own, List<Hit> hits) {
        for (Match match : index.find(head + PhraseIndex.JOINT + own)) {
            boolean across = match.start() < head.length() && match.end() > head.length() + 1;
            if (match.excludes() && across) {
                hits.removeIf(hit -> hit.indicator().equals(match.indicator()));
            }
        }
    }

    /** 12个村、3个社区均配备法律顾问: what is said of one kind of community is said of all. */
    private static void shareCommunities(Clause clause, List<List<Hit>> chosen) {
        int first = 0;
        while (first < chosen.size()) {
            int last = first;
            while (last + 1 < chosen.size()
                    && clause.isListed(last + 1)
                    && isCommunity(clause, last)
                    && isCommunity(clause, last + 1)) {
                last++;
            }
            List<Hit> said = new ArrayList<>();
            for (Hit hit :
                    chosen.subList(first, last + 1).stream().flatMap(List::stream).toList()) {
                boolean known = said.stream().anyMatch(h -> h.indicator().equals(hit.indicator()));
                if (!known && hit.indicator().nature() == Nature.STOCK) {
                    said.add(hit.asShared());
                }
            }
            for (int k = first; last > first && k <= last; k++) {
                chosen.get(k).clear();
                chosen.get(k).addAll(said);
            }
            first = last + 1;
        }
    }

    private static boolean isCommunity(Clause clause, int k) {
        return COMMUNITY.matcher(clause.after(k)).find();
    }

    /** 办结率和满意度均达100%: the second rate names itself, the first needs what went before. */
    private static void addOtherRates(List<Hit> chosen, List<Hit> others) {
        for (Hit other : others) {
            String name = other.phrase().substring(other.phrase().lastIndexOf('…') + 1);
            if (chosen.stream().noneMatch(hit -> hit.literal().contains(name))) {
                chosen.add(other);
            }
        }
    }

    /** What a figure without words of its own counts. */
    private List<Hit> borrowed(Clause clause, int k, List<String> heads, List<Match> ownMatches) {
        Figure figure = clause.figures().get(k);
        String own = ownWords(clause, k);
        boolean area = figure.unit().startsWith("平") && AREA.matcher(own).matches();
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
        for (String head : ofOthers(clause, k) ? List.<String>of() : heads) {
            List<Hit> hits = from(head, own, figure, area);
            hits.removeIf(hit -> ClauseHits.isExcluded(clause, k, hit, ownMatches));
            if (!hits.isEmpty()) {
                return List.of(hits.get(0).asCarried());
            }
        }
        return List.of();
    }

    /** 书记、主任分别上法治课1次、2次: a bare figure of a list is of what the list is of. */
    private static boolean ofOthers(Clause clause, int k) {
        String first = clause.text().substring(0, clause.places().get(0) + 1);
        return k > 0 && clause.before(k).equals("、") && !MERE.matcher(first).matches();
    }

    /** What a figure counts by the words of a head and its own. */
    private List<Hit> from(String head, String own, Figure figure, boolean area) {
        boolean label =
                !head.isEmpty()
                        && head.charAt(head.length() - 1) == ClauseHeads.LABEL
                        && UNDER_LABEL.matcher(own).matches();
        boolean mere = area || MERE.matcher(own).matches();
        if (!mere && !label) {
            List<Hit> hits = across(head, own, figure);
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
    Optional<Hit> ofAllDone(String head, String done, Figure count) {
        return across(head, done + PhraseIndex.NUMBER, count).stream()
                .filter(hit -> !hit.indicator().isRate())
                .findFirst();
    }

    /** Whether an indicator does not take a figure that is said to be part of another. */
    boolean refusesPart(Indicator indicator, Clause clause, int k) {
        return index.find("其中" + ownWords(clause, k)).stream()
                .anyMatch(
                        match ->
                                match.excludes()
                                        && match.start() == 0
                                        && match.indicator().equals(indicator));
    }

    /** The words of a figure with the figure itself as the first one. */
    private static String ownWords(Clause clause, int k) {
        String words = clause.text().substring(clause.left(k), clause.right(k));
        char number = clause.text().charAt(clause.places().get(k));
        return words.replace(number, PhraseIndex.NUMBER);
    }

    /** Phrases that begin in the head and end in the own words. */
    private List<Hit> across(String head, String own, Figure figure) {
        List<Hit> hits = new ArrayList<>();
        int whole = own.indexOf(own.indexOf('全') < 0 ? '均' : '全');
        if (figure.kind() == Kind.WHOLE && whole > OWN_SUBJECT) {
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

    /** 41件行政协议、5件会议纪要的合法性审查: what stands at the end is shared by the list. */
    private void shareTail(Clause clause, List<Match> matches, List<List<Hit>> chosen) {
        int count = clause.figures().size();
        if (count < 2) {
            return;
        }
        int last = clause.places().get(count - 1);
        boolean persons = clause.figures().stream().allMatch(f -> "人名位".contains(f.unit()));
        for (Match match : matches) {
            boolean behind = !match.excludes() && match.number() < 0 && match.start() > last;
            String between = behind ? clause.text().substring(last + 1, match.start()) : "";
            boolean done =
                    isDone(between)
                            || persons && PERSONS.matcher(between).matches()
                            || persons
                                    && match.phrase().text().startsWith("述法")
                                    && POSTS.matcher(between).matches();
            boolean tail =
                    behind
                            && (match.phrase().literalLength() >= SHARED_TEXT || done)
                            && match.indicator().aggregation() instanceof Aggregation.Sum
                            && (done || isVerbal(between, match.phrase().text()));
            if (tail && sharesAll(clause, match.indicator())) {
                for (int k = 0; k < count; k++) {
                    chosen.get(k).clear();
                    chosen.get(k).add(ClauseHits.hit(match, 0, false).asShared());
                }
                return;
            }
        }
    }

    private boolean sharesAll(Clause clause, Indicator indicator) {
        for (int k = 0; k < clause.figures().size(); k++) {
            if (!hits.fits(clause.figures().get(k), indicator) || k > 0 && !clause.isListed(k)) {
                return false;
            }
        }
        return true;
    }

    /** 班子成员7人、书记8人进行述法: a verb between leaves no doubt, however short the object. */
    private static boolean isDone(String between) {
        return DOING.matcher(between).matches();
    }

    /** Whether what follows a list is said of all of it: …的合法性审查, …参加培训. */
    private static boolean isVerbal(String between, String phrase) {
        if (between.isEmpty()) {
            return PREDICATES.stream().anyMatch(phrase::startsWith);
        }
        return isDone(between) || SHARING.stream().anyMatch(between::endsWith);
    }
}
