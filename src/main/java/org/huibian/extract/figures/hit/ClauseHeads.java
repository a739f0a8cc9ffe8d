package org.huibian.extract.figures.hit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                    "拆",
                    "立法",
                    "草案",
                    "提案",
                    "议案",
                    "积案",
                    "案卷",
                    "副校长",
                    "制发",
                    "印发",
                    "体检",
                    "图斑",
                    "隐患",
                    "员培训",
                    "人培训",
                    "坐班",
                    "值班",
                    "顾问每",
                    "律师每",
                    "学法考试",
                    "督察",
                    "督查",
                    "巡察",
                    "执法岗",
                    "待来访",
                    "众来访",
                    "来访群众",
                    "社区法律顾问",
                    "村法律顾问",
                    "村顾问",
                    "村(社区)法律顾问",
                    "执法队");

    /** 县里查出问题16项，整改15项; 专题会议研究问题7项，解决7项: the same of what was found or taken up. */
    private static final Pattern TAKEN_UP =
            Pattern.compile("(?:[里局]|依法治[区县]办)[查督]出问题|会议?研究问题|研究法治(?:建设|工作)?问题");

    /** 去年免罚22件，今年58件: the next is of the same. */
    private static final Pattern LAST_YEAR =
            Pattern.compile("(?:去年|上年)(?!度|同期)\\p{IsHan}{2,8}" + PhraseIndex.ANY_NUMBER);

    /** Units of what may be said of the sentence before: 受理54件。涉及金额30万元，化解50件. */
    private static final String RATES_AND_SUMS = "万元%";

    /** 每个社区每月值班1次, 一个村一个月来1次: how often advisers come who were named before. */
    private static final Pattern VISITS =
            Pattern.compile(
                    "(?:(?:每个?|各|一个?|N)(?:社区|村|村\\(社区\\)|村居))?(?:每个?|各|一个?|N)?(?:月|季度?|周|旬)(?:值班|坐班|驻点|来|到村|到社区|进村|下村|[到进入下]村\\(社区\\)(?:服务|坐班|值班)|[进入下]村服务)N"
                            .replace("N", PhraseIndex.ANY_NUMBER));

    private static final String ADVISERS_SIT_IN = "法律顾问值班";

    /** 乡长每两个月到执法办调度1次: how often somebody does what counts nothing here. */
    private static final Pattern OTHERS_RHYTHM =
            Pattern.compile(
                    "^(?:党工委|党委)?(?:书记|主任|[镇乡]长|主要负责人|分管领导|班子成员|[所站队]长|司法所|执法队|派出所|村干部)[^，]{0,3}每.*"
                            + PhraseIndex.ANY_NUMBER
                            + "$");

    /** 全年6次, 共12次. */
    private static final Pattern BARE_SUM =
            Pattern.compile("(?:全年|一年|年内)?(?:一?共|合计|累计)?" + PhraseIndex.ANY_NUMBER);

    private static final Pattern CHANGED =
            Pattern.compile("由[^，]{0,10}(?:减|降|增|升|压|扩)[^，]{0,3}[为到至]" + PhraseIndex.ANY_NUMBER);

    private final List<String> heads = new ArrayList<>();
    private boolean othersRhythm;
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
        othersRhythm = false;
        own = 0;
        binding = false;
    }

    /**
     * The same; where this sentence counted cases itself, its own words only: 受理投诉12件，办结9件 closes
     * no events of the sentence before.
     */
    public List<String> ofThisSentenceFirst(Clause clause) {
        if (othersRhythm && BARE_SUM.matcher(clause.text()).matches()) {
            return List.of();
        }
        // 由2024年的6件减为1件: of what its own sentence names.
        return binding || CHANGED.matcher(clause.text()).lookingAt()
                ? List.copyOf(heads.subList(0, Math.min(own, heads.size())))
                : nearestFirst();
    }

    /** Whether a head stood before a colon. */
    public static boolean isLabel(String head) {
        return !head.isEmpty() && head.charAt(head.length() - 1) == LABEL;
    }

    /** The words of the last clauses without their figures, nearest first. */
    List<String> nearestFirst() {
        return List.copyOf(heads);
    }

    /** What later clauses may be about: 受理矛盾纠纷54件，化解50件. */
    public void remember(Clause clause, List<List<Hit>> hits, boolean hit, boolean label) {
        Optional<Aside> aside = Aside.of(clause, hit);
        if (aside.isPresent()) {
            take(aside.get());
            return;
        }
        boolean unread = !clause.figures().isEmpty() && !hit;
        othersRhythm = unread && OTHERS_RHYTHM.matcher(clause.text()).matches();
        // 每月来坐班1天，全年12次: the second is of the first, not of the sentence before.
        binding |= unread && !clause.bracket();
        binding |= clause.figures().isEmpty() && OwnSubject.isNamedIn(clause.text());
        if (unread && isVisit(clause)) {
            add(ADVISERS_SIT_IN);
            return;
        }
        boolean kept =
                LAST_YEAR.matcher(clause.text()).lookingAt()
                        || KEPT.stream().anyMatch(clause.text()::contains)
                        || TAKEN_UP.matcher(clause.text()).find();
        if (clause.bracket() || unread && !kept) {
            return;
        }
        int k = hit ? first(clause, hits) : 0;
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

    /** The first figure that counts something; 9个社区每个社区举办两场讲座，共18场: what each of so many had. */
    private static int first(Clause clause, List<List<Hit>> hits) {
        int k = 0;
        while (hits.get(k).isEmpty()) {
            k++;
        }
        boolean each =
                k + 1 < hits.size()
                        && !hits.get(k + 1).isEmpty()
                        && clause.before(k + 1).indexOf('每') >= 0;
        return each ? k + 1 : k;
    }

    /** Whether a clause says how often those come who are the advisers of its sentence. */
    private boolean isVisit(Clause clause) {
        return !clause.bracket()
                && heads.subList(0, Math.min(own, heads.size())).stream()
                        .anyMatch(OwnSubject::areAdvisers)
                && VISITS.matcher(clause.text()).matches();
    }

    /** What an aside leaves: another head, none, or no head at all. */
    private void take(Aside aside) {
        if (aside.ends()) {
            heads.clear();
            own = 0;
        }
        if (!aside.head().isEmpty()) {
            add(aside.head());
        }
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
