package org.huibian.extract.figures.hit.exclude;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.phrase.PhraseIndex;
import org.huibian.indicator.phrase.PhraseIndex.Match;

/** Takes from a figure what the words of the clause before it, with its own, exclude. */
public final class HeadExcludes {

    /** How far in a short clause the words of a rate or sum may begin. */
    private static final int NEAR = 5;

    private static final int SHORT_CLAUSE = 18;

    private static final Pattern PARTS = Pattern.compile("^(其中|包括|含|包含|涉及)");

    /** 图斑23个，已整改26个: what may stand before words that need the clause before them. */
    private static final Pattern ADVERBS =
            Pattern.compile(
                    "(" + PhraseIndex.ANY_NUMBER + "|已经?|均|全部|目前|现|其中|当年|当场|发现|并|督促|责令|督导)*");

    private static final Pattern VERB =
            Pattern.compile(
                    "^(审查|审核|受理|调处|化解(?=信访积案|积案)|发放|推送|制|出台|印发|发布|作出|下达|办|立案|查处|实施|承办|完成|开展|依法|共|全年|新)");

    /** 聘请法治副校长，全年讲授法治课16场: those named before teach. */
    private static final Pattern TEACHING = Pattern.compile("^(全年|共|累计|先后|年内)*(讲授|授课|讲课|宣讲|上法治课)");

    private final PhraseIndex index;

    public HeadExcludes(PhraseIndex index) {
        this.index = index;
    }

    /**
     * Removes what is excluded.
     *
     * @param heads what the clauses before it are about, nearest first
     * @param hits what may be said of the figure
     */
    public void drop(Clause clause, int k, List<String> heads, List<Hit> hits) {
        if (heads.isEmpty() || hits.isEmpty() || isNamedNought(clause, k)) {
            return;
        }
        String text = clause.text();
        boolean bare =
                hits.stream()
                        .anyMatch(hit -> ADVERBS.matcher(text).region(0, hit.start()).matches());
        if (bare && !VERB.matcher(text).find()
                || PARTS.matcher(text).find()
                || TEACHING.matcher(text).find()) {
            dropUnderHead(clause, k, heads.get(0), hits);
        }
        if (text.length() <= SHORT_CLAUSE) {
            dropOfOtherObject(heads.get(0), hits);
        }
    }

    /** 规范性文件，未制定: what there is none of is named by itself, whatever went before. */
    private static boolean isNamedNought(Clause clause, int k) {
        return clause.figures().get(k).kind() == Kind.ZERO && clause.places().get(k) >= NEAR;
    }

    /** 抽查案卷30卷，优秀率40%; 审查合同76份，涉及金额…: a rate or sum is of what went before. */
    private void dropOfOtherObject(String head, List<Hit> hits) {
        if (hits.stream().noneMatch(HeadExcludes::isRateOrSum)) {
            return;
        }
        List<Match> matches = index.find(head);
        hits.removeIf(hit -> isRateOrSum(hit) && isExcluded(hit, matches));
    }

    private static boolean isRateOrSum(Hit hit) {
        String unit = hit.indicator().unit();
        return (unit.equals("%") || unit.equals("万元")) && hit.start() < NEAR;
    }

    private static boolean isExcluded(Hit hit, List<Match> matches) {
        return matches.stream()
                .anyMatch(match -> match.excludes() && match.indicator().equals(hit.indicator()));
    }

    /** 审查文件145份，其中行政处罚决定19份: what the head and a part together exclude. */
    private void dropUnderHead(Clause clause, int k, String head, List<Hit> hits) {
        String own = clause.own(k).replace("其中", "");
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

    /** Whether an indicator does not take a figure that is said to be part of another. */
    public boolean refusesPart(Indicator indicator, Clause clause, int k) {
        return index.find("其中" + clause.own(k)).stream()
                .anyMatch(
                        match ->
                                match.excludes()
                                        && match.start() == 0
                                        && match.indicator().equals(indicator));
    }
}
