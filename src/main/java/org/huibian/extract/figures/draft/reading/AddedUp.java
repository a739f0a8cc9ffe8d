package org.huibian.extract.figures.draft.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.reach.MentionClassifier;
import org.huibian.extract.figures.hit.reach.Whole;
import org.huibian.extract.figures.hit.words.SumWords;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Indicator;

/**
 * Adds up what a sentence says of the parts of an indicator, where it does not state the whole:
 * 审查合同33份、文件2份.
 */
final class AddedUp {

    /** 另审合同35份: besides what was counted before. */
    private static final Pattern BESIDES = Pattern.compile("^(还|并)?(另|此外|除此之外)");

    /** 、其他涉法事务19件, 审查其他文件19件: the last item of a list, not the whole of it. */
    private static final Pattern REMAINDER =
            Pattern.compile("^(?:[、和及与]?(?:以及)?|(?:还|并|另)?(?:审[查核]|把关))(其他|其它|其余)");

    /** 处罚案件均按普通程序，共18件: all were of the one kind that is counted. */
    private static final Pattern ONE_KIND =
            Pattern.compile(
                    "处罚(?:案件)?(?:全部|全都|均|都)(?:适用|按|按照|走|为|是|依)+(?:普通|一般|简易)程序(?:办理|处理|作出|案件)*[，,]?(?:全年|一|共|合|总|计)*$");

    /** The first list of a sentence that is made here. */
    private static final int LISTS = 920;

    private final MentionClassifier classifier;
    private final SentenceDrafts drafts;
    private final Set<Figure> parts = new HashSet<>();
    private final SaidSums sums;
    private final Set<Figure> further = new HashSet<>();
    private final Set<Figure> remainders = new HashSet<>();

    AddedUp(MentionClassifier classifier, SentenceDrafts drafts) {
        this.classifier = classifier;
        this.drafts = drafts;
        this.sums = new SaidSums(drafts);
    }

    /** Keeps what the words before a figure say: that it is a part, a sum, or there besides. */
    void note(Clause clause, int k, boolean part) {
        Figure figure = clause.figures().get(k);
        if (part) {
            parts.add(figure);
        }
        if (SumWords.say(clause.before(k))) {
            sums.add(figure);
        }
        if (BESIDES.matcher(clause.before(k)).find()) {
            further.add(figure);
        }
        if (REMAINDER.matcher(clause.own(k)).find()) {
            remainders.add(figure);
        }
    }

    /** Settles the sentence, all of whose figures have been read. */
    void settle() {
        List<Whole> wholes = classifier.wholes();
        for (int i = 0; i < wholes.size(); i++) {
            callSum(wholes.get(i).indicator());
            settle(wholes.get(i), drafts.list(LISTS + i));
        }
        sums.hold();
    }

    /** 简易程序33件，普通程序14件，合计47件: what all parts make is the whole, not the part named last. */
    private void callSum(Indicator whole) {
        List<String> parts = whole.addends().indicators();
        List<Draft> said =
                drafts.all().stream()
                        .filter(draft -> draft.isTotal() && sums.has(draft))
                        .filter(draft -> parts.contains(draft.indicator()))
                        .filter(draft -> draft.hit().orElseThrow().carried())
                        .toList();
        for (Draft sum : whole.addends().areAll() ? said : List.<Draft>of()) {
            List<Draft> before =
                    parts.stream().flatMap(part -> firstOf(part, sum).stream()).toList();
            BigDecimal all =
                    before.stream()
                            .flatMap(draft -> draft.figure().value().stream())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (before.size() == parts.size()
                    && all.compareTo(sum.figure().value().orElseThrow()) == 0) {
                drafts.replace(sum, sum.counting(sum.hit().orElseThrow().as(whole).asStated()));
                before.forEach(
                        part ->
                                drafts.replace(
                                        part,
                                        drafts.draft(part.figure(), part.hit(), Role.TOTAL, "")));
            }
        }
    }

    private Optional<Draft> firstOf(String indicator, Draft sum) {
        return drafts.all().stream()
                .filter(draft -> draft.indicator().equals(indicator))
                .filter(draft -> draft.figure().start() < sum.figure().start())
                .findFirst();
    }

    private void settle(Whole whole, int list) {
        List<Draft> added = new ArrayList<>();
        List<Draft> stated = new ArrayList<>();
        List<Draft> included = new ArrayList<>();
        for (Draft draft : drafts.all()) {
            boolean own = draft.indicator().equals(whole.indicator().id());
            if (own && draft.counts()) {
                boolean item =
                        draft.hit().orElseThrow().isAddend() || remainders.contains(draft.figure());
                (item ? added : stated).add(draft);
            } else if (draft.counts() && whole.includes(draft.hit().orElseThrow().indicator())) {
                included.add(draft);
            }
        }
        dropCarried(added, Stream.of(stated, included).flatMap(List::stream).toList());
        included.removeIf(draft -> parts.contains(draft.figure()));
        if (stated.size() == 1) {
            List<Draft> others = new ArrayList<>(included);
            others.addAll(added);
            boolean rest = !further.isEmpty() && isMadeUpBehind(stated.get(0).figure());
            others.removeIf(draft -> rest || !further.contains(draft.figure()));
            added.removeIf(others::contains);
            added.forEach(draft -> drafts.replace(draft, draft.as(Role.PART, "其中数")));
            others.addAll(stated);
            addUp(whole, others, list);
        } else if (!added.isEmpty() && stated.isEmpty()) {
            Optional<Draft> sum = sum(added);
            if (sum.isPresent()) {
                state(added, sum.get());
                return;
            }
            added.addAll(included);
            addUp(whole, added, list);
        } else if (stated.isEmpty() && isAll(whole, included)) {
            addUp(whole, included, list);
        } else if (stated.isEmpty() && included.size() == 1 && isAllOfOneKind(included.get(0))) {
            Draft all = included.get(0);
            drafts.add(all.counting(all.hit().orElseThrow().as(whole.indicator()).asStated()));
        }
    }

    /** 合法性审查39件，28份是合同，另外11件是纪要: what there is besides those named makes up the whole. */
    private boolean isMadeUpBehind(Figure whole) {
        SortedMap<Integer, BigDecimal> behind = new TreeMap<>();
        Set<Integer> last = new HashSet<>();
        for (Draft draft : drafts.all()) {
            Figure figure = draft.figure();
            if (figure.kind() == Kind.COUNT && figure.start() > whole.start()) {
                behind.put(figure.start(), figure.value().orElseThrow());
                if (further.contains(figure)) {
                    last.add(figure.start());
                }
            }
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Integer, BigDecimal> part : behind.entrySet()) {
            sum = sum.add(part.getValue());
            if (last.contains(part.getKey()) && sum.compareTo(whole.value().orElseThrow()) == 0) {
                return last.size() == 1;
            }
        }
        return false;
    }

    /** An item that no other goes before and that has no name of its own is none of the whole. */
    private void dropCarried(List<Draft> added, List<Draft> others) {
        for (Draft draft : List.copyOf(added)) {
            boolean first =
                    Stream.concat(others.stream(), added.stream())
                            .noneMatch(d -> d.figure().start() < draft.figure().start());
            if (first && draft.hit().orElseThrow().carried()) {
                added.remove(draft);
                drafts.replace(
                        draft,
                        drafts.draft(draft.figure(), Optional.empty(), Role.OTHER, "不在指标之列"));
            }
        }
    }

    private static boolean isAllOfOneKind(Draft draft) {
        return draft.isTotal() && ONE_KIND.matcher(draft.before()).find();
    }

    /** 普通程序17件、简易程序33件: each part once, of a whole that counts nothing besides. */
    private static boolean isAll(Whole whole, List<Draft> included) {
        List<String> parts = whole.indicator().addends().indicators();
        return whole.indicator().addends().areAll()
                && included.size() == parts.size()
                && included.stream().map(Draft::indicator).distinct().count() == parts.size()
                && included.stream().allMatch(Draft::isTotal);
    }

    private void addUp(Whole whole, List<Draft> members, int list) {
        if (members.size() < 2) {
            return;
        }
        for (Draft member : members) {
            if (member.indicator().equals(whole.indicator().id())) {
                drafts.replace(member, member.inList(list));
            } else {
                Hit hit = member.hit().orElseThrow().as(whole.indicator());
                Draft copy = drafts.draft(member.figure(), Optional.of(hit), Role.PART, "");
                drafts.add(copy.inList(list));
            }
        }
    }

    /** 合同76份、文件12件，合计88件: the whole of what was listed before it. */
    private Optional<Draft> sum(List<Draft> added) {
        Figure last = added.get(added.size() - 1).figure();
        return drafts.all().stream()
                .filter(draft -> sums.has(draft))
                .filter(draft -> draft.figure().kind() == Kind.COUNT)
                .filter(draft -> draft.figure().start() > last.start())
                .filter(draft -> draft.hit().map(Hit::carried).orElse(true))
                .filter(draft -> !SentenceDrafts.isLess(draft.figure(), last))
                .findFirst();
    }

    private void state(List<Draft> added, Draft sum) {
        added.forEach(draft -> drafts.replace(draft, draft.as(Role.PART, "其中数")));
        Hit hit = added.get(0).hit().orElseThrow().asStated();
        drafts.replace(sum, drafts.draft(sum.figure(), Optional.of(hit), Role.TOTAL, ""));
    }
}
