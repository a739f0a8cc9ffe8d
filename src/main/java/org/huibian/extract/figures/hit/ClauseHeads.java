package org.huibian.extract.figures.hit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.phrase.PhraseIndex;
import org.huibian.indicator.phrase.PhraseText;

/** What the clauses just read are about, for those that leave their object out. */
public final class ClauseHeads {

    /** Ends a head that stood before a colon. */
    public static final char LABEL = ':';

    private static final int HEADS = 4;
    private static final int HEAD = 30;

    /** 拆除棚厦89处，面积…: what is said later counts, although the number here does not. */
    private static final List<String> KEPT =
            List.of(
                    "拆", "立法", "草案", "提案", "议案", "积案", "案卷", "副校长", "制发", "印发", "体检", "图斑", "员培训",
                    "人培训", "坐班", "值班", "顾问每", "律师每", "学法考试", "督察", "督查", "巡察", "里查出问题", "里督出问题",
                    "局查出问题", "会研究问题");

    /** 去年免罚22件，今年58件: the next is of the same. */
    private static final Pattern LAST_YEAR =
            Pattern.compile("(?:去年|上年)(?!度|同期)\\p{IsHan}{2,8}" + PhraseIndex.ANY_NUMBER);

    /** Units of what may be said of the sentence before: 受理54件。涉及金额30万元，化解50件. */
    private static final String RATES_AND_SUMS = "万元%";

    /** 受理矛盾纠纷较上年增长5%，共386件; 参加人数首次突破300人，达312人: what changed is what is counted next; group 1. */
    private static final Pattern CHANGE =
            Pattern.compile(
                    "([\\p{IsHan}“”（）]{3,24}?)(?:(?:总?数?量|件数|总数)?虽?然?(?:同比|环比|[较比与同](?:上|去|上一|前一)年度?(?:同期)?(?:相比)?)"
                            + "(?:略有|大幅|明显|稳步|略|微|小幅)?(?:增长|上升|增加|下降|减少|提高|提升|降低|回落|升|降|增|减)了?近?|(?:首次|一举|已)*(?:突破|超过|首超))"
                            + PhraseIndex.ANY_NUMBER
                            + "(?:个百分点)?");

    /** 执法检查目标任务12次，实际13次: what was to be done is counted next; group 1. */
    private static final Pattern TARGET =
            Pattern.compile(
                    "(?:[省市区县](?:里|上级)?)?(?:下达的?)?([\\p{IsHan}“”]{2,24}?)的?(?:年度|全年|年初|考核)?(?:目标任务|目标|任务|指标)(?:数|值|量)?(?:确?定?为|是)?"
                            + PhraseIndex.ANY_NUMBER);

    /** 按类型分，…没有其他类型: how a list is made, which says nothing of what is counted. */
    private static final Pattern SORTING =
            Pattern.compile(
                    "按[^，,；;。、]{1,8}(?:分|划分|统计|来看|看)(?:类|为)?|(?:此外)?(?:再)?(?:没有|无|别无)其[他它]?[^，,；;。、]{0,6}");

    /** 38件中，简易程序24件: all of those before, whose kinds follow. */
    private static final Pattern OF_THEM =
            Pattern.compile(
                    "(?:这|上述|在|在这)?" + PhraseIndex.ANY_NUMBER + "(?:案件|纠纷|诉求|工单)?(?:当中|之中|中|里头?)");

    /** 物业类纠纷占全年纠纷总量的四成，共计92件: the next number is of the part. */
    private static final Pattern SHARE =
            Pattern.compile("[^，,；;。、]{2,12}占[^，,；;。、]{0,10}(?:总[量数]|全部|比重)[^，,；;。、]{0,8}");

    /** 干部听法课，办4期: a clause that names what is held, which is then nothing of a sentence before. */
    private static final Pattern EVENT =
            Pattern.compile(
                    "[\\p{IsHan}“”]{2,}(?:(?<![授上讲开听备])课|课堂|讲堂|讲座|培训班|(?<![社机委领理协商常工学照参开到与列上赶])会|演练|考试|夜校)");

    /** 老支书们组了个“板凳队”，共22人: those counted next are the group's. */
    private static final Pattern GROUP =
            Pattern.compile(
                    ".*(?:组建?|组成|成立|拉起|凑)(?:了|起)?(?:个|支|一支|一个)?“?[\\p{IsHan}]{2,10}(?:队|团|组|社)”?");

    /** 实行领导带班，全年值班365次: who keeps watch is named, and no adviser of a sentence before. */
    private static final List<String> WATCH = List.of("带班", "值守", "备勤", "值班制");

    private static final List<String> ADVISERS = List.of("律师", "顾问");

    /** 每个社区每月值班1次, 一个村一个月来1次: how often advisers come who were named before. */
    private static final Pattern VISITS =
            Pattern.compile(
                    "(?:(?:每个?|各|一个?|N)(?:社区|村|村\\(社区\\)|村居))?(?:每个?|各|一个?|N)?(?:月|季度?|周|旬)(?:值班|坐班|驻点|来|到村|到社区|进村|下村)N"
                            .replace("N", PhraseIndex.ANY_NUMBER));

    private static final String ADVISERS_SIT_IN = "法律顾问值班";

    private final List<String> heads = new ArrayList<>();
    private int own;
    private boolean binding;

    /** What stands beside the first clause, as in the cell left of it. */
    public void under(String label) {
        if (!label.isEmpty()) {
            add(PhraseText.normal(label));
        }
    }

    /** A sentence begins: what an earlier one was about gives way to its own words. */
    public void nextSentence() {
        own = 0;
        binding = false;
    }

    /**
     * The same; where this sentence counted cases itself, its own words only: 受理投诉12件，办结9件 closes
     * no events of the sentence before.
     */
    public List<String> ofThisSentenceFirst() {
        return binding
                ? List.copyOf(heads.subList(0, Math.min(own, heads.size())))
                : nearestFirst();
    }

    /** The words of the last clauses without their figures, nearest first. */
    List<String> nearestFirst() {
        return List.copyOf(heads);
    }

    /** What later clauses may be about: 受理矛盾纠纷54件，化解50件. */
    public void remember(Clause clause, List<List<Hit>> hits, boolean hit, boolean label) {
        if (isAside(clause, hit)) {
            return;
        }
        boolean unread = !clause.figures().isEmpty() && !hit;
        // 每月来坐班1天，全年12次: the second is of the first, not of the sentence before.
        binding |= unread && !clause.bracket();
        binding |= clause.figures().isEmpty() && isHeld(clause.text());
        if (unread && isVisit(clause)) {
            add(ADVISERS_SIT_IN);
            return;
        }
        boolean kept =
                LAST_YEAR.matcher(clause.text()).lookingAt()
                        || KEPT.stream().anyMatch(clause.text()::contains);
        if (clause.bracket() || unread && !kept) {
            return;
        }
        int k = 0;
        while (hit && hits.get(k).isEmpty()) {
            k++;
        }
        if (hit && clause.figures().get(k).kind() == Kind.ZERO) {
            // 没有一份引起纠纷。…全年12次: of what there was none, there are not twelve.
            return;
        }
        String head =
                hit
                        ? head(clause, k, hits.get(k).get(0))
                        : PhraseIndex.withoutNumbers(clause.text());
        if (head.length() < 2) {
            return;
        }
        int from = hit ? 0 : Math.max(0, head.length() - HEAD);
        binding |= hit && !isOfEarlier(hits.get(k).get(0));
        String shown = head.substring(from, Math.min(head.length(), from + 2 * HEAD));
        add(label && clause.figures().isEmpty() ? shown + LABEL : shown);
    }

    /** Whether a clause says how often those come who are the advisers of its sentence. */
    private boolean isVisit(Clause clause) {
        return !clause.bracket()
                && heads.subList(0, Math.min(own, heads.size())).stream()
                        .anyMatch(head -> ADVISERS.stream().anyMatch(head::contains))
                && VISITS.matcher(clause.text()).matches();
    }

    /**
     * Whether a clause says what was to be done or, without a hit, how a number has changed, how a
     * list is made, or what share it is of. Asked of every clause: each expression is tried only
     * where a character of it stands.
     */
    private boolean isAside(Clause clause, boolean hit) {
        String text = clause.text();
        if (!hit && clause.figures().size() == 1 && OF_THEM.matcher(text).matches()) {
            return true;
        }
        boolean numbered = !clause.bracket() && (endsWith(text, "点") || endsWithNumber(text));
        if (numbered && !hit) {
            Matcher change = CHANGE.matcher(text);
            if (change.matches()) {
                add(change.group(1));
                return true;
            }
        }
        if (numbered) {
            Matcher target = TARGET.matcher(text);
            if (target.matches()) {
                add(target.group(1) + LABEL);
                return true;
            }
        }
        if (hit || text.isEmpty()) {
            return false;
        }
        if ("按此再没无别".indexOf(text.charAt(0)) >= 0 && SORTING.matcher(text).matches()) {
            return true;
        }
        boolean share = text.indexOf('占') >= 0 && SHARE.matcher(text).matches();
        if (share) {
            heads.clear();
            own = 0;
        }
        return share;
    }

    /** Whether a clause names what is held, or a group. */
    private static boolean isHeld(String text) {
        return endsWith(text, "课堂座班会练试校") && EVENT.matcher(text).matches()
                || endsWith(text, "队团组社”") && GROUP.matcher(text).matches()
                || WATCH.stream().anyMatch(text::contains)
                        && ADVISERS.stream().noneMatch(text::contains);
    }

    private static boolean endsWith(String text, String characters) {
        return !text.isEmpty() && characters.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean endsWithNumber(String text) {
        return !text.isEmpty() && PhraseIndex.isNumber(text.charAt(text.length() - 1));
    }

    /** What a clause is about by the first of its figures that counts something. */
    private static String head(Clause clause, int k, Hit hit) {
        if (hit.shared()) {
            // 7名干部和13名书记进行述法，合计20人: what a list shares stands at its end.
            return PhraseIndex.withoutNumbers(clause.text());
        }
        // 法律顾问2名，每季度值班2次，共8次: what was carried here is carried on.
        String carried = hit.carried() ? hit.literal() : "";
        int last = k;
        while (last + 1 < clause.figures().size()
                && clause.figures().get(last + 1).kind() == Kind.WHOLE) {
            // 14个社区均配备法律顾问，全年值班168次: what all of them have belongs to it.
            last++;
        }
        return carried
                + PhraseIndex.withoutNumbers(
                        clause.text().substring(clause.left(k), clause.right(last)));
    }

    /**
     * 受理54件。化解50件，…4件在办: what was carried, a rate or a sum leaves the sentence with what went
     * before.
     */
    private static boolean isOfEarlier(Hit hit) {
        return hit.carried() || RATES_AND_SUMS.indexOf(hit.indicator().unit()) >= 0;
    }

    private void add(String head) {
        own++;
        heads.add(0, head);
        if (heads.size() > HEADS) {
            heads.remove(HEADS);
        }
    }
}
