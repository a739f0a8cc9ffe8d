package org.huibian.extract.figures.draft.reading;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.words.SumWords;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;

/** The sums that a sentence itself says, 共计8处, and the figures before them that they hold. */
final class SaidSums {

    private static final String HEADS = "人名位";

    /** 9名<em>班子成员和</em>9个: between the items of a list. */
    private static final Pattern LIST = Pattern.compile("[^，,；;。]{0,14}[、和与及]");

    /** ，共18人<em>，</em>: behind a sum that nothing else is said of. */
    private static final Pattern END = Pattern.compile("[，,；;。].*|");

    private final SentenceDrafts drafts;
    private final Set<Figure> sums = new HashSet<>();

    SaidSums(SentenceDrafts drafts) {
        this.drafts = drafts;
    }

    /** Keeps a figure whose words say that it is a sum. */
    void add(Figure sum) {
        sums.add(sum);
    }

    /** Whether a figure is said to be a sum. */
    boolean has(Draft draft) {
        return sums.contains(draft.figure());
    }

    /** Makes what the sums hold their parts. */
    void hold() {
        drafts.all().stream().filter(this::isNameless).forEach(this::nameByFirst);
        stated().forEach(this::dropForeign);
        stated().forEach(this::holdListed);
        drafts.all().stream().filter(Draft::isTotal).toList().forEach(this::holdNamed);
        stated().forEach(this::holdLesser);
    }

    private boolean isNameless(Draft draft) {
        return has(draft)
                && draft.hit().isEmpty()
                && draft.role() == Role.OTHER
                && draft.figure().kind() == Kind.COUNT
                && SumWords.sayOfList(draft.before())
                && END.matcher(draft.after()).matches();
    }

    /**
     * 9名班子成员和9个社区书记述法，共18人: what the sum of its list exactly is counts what the first of it does.
     */
    private void nameByFirst(Draft sum) {
        List<Draft> before =
                drafts.all().stream()
                        .filter(draft -> draft.figure().kind() == Kind.COUNT)
                        .filter(draft -> draft.figure().start() < sum.figure().start())
                        .sorted(Draft.READING_ORDER.reversed())
                        .toList();
        BigDecimal rest = sum.figure().value().orElseThrow();
        for (int i = 0; i < before.size() && rest.signum() > 0; i++) {
            Draft addend = before.get(i);
            if (i > 0 && !LIST.matcher(addend.between(before.get(i - 1))).matches()) {
                return;
            }
            rest = rest.subtract(addend.figure().value().orElseThrow());
            boolean first = i > 0 && rest.signum() == 0 && addend.isTotal();
            if (first && isOfOneKind(addend.figure(), sum.figure())) {
                drafts.replace(
                        sum,
                        drafts.draft(
                                sum.figure(),
                                Optional.of(addend.hit().orElseThrow().asStated()),
                                Role.TOTAL,
                                ""));
                drafts.replace(addend, addend.as(Role.PART, "其中数"));
            } else if (addend.hit().isPresent()) {
                return;
            }
        }
    }

    private static boolean isOfOneKind(Figure one, Figure other) {
        return one.unit().equals(other.unit())
                || HEADS.contains(one.unit()) && HEADS.contains(other.unit());
    }

    /** 进工地5场，进校园4场，共9场: the sum of several is not of what the last of them counts. */
    private void dropForeign(Draft sum) {
        Hit last = sum.hit().orElseThrow();
        if (!last.carried()
                || !last.indicator().addends().isEmpty()
                || !SumWords.sayOfList(sum.before())) {
            return;
        }
        List<Draft> before =
                drafts.all().stream()
                        .filter(draft -> draft.figure().kind() == Kind.COUNT)
                        .filter(draft -> draft.figure().start() < sum.figure().start())
                        .filter(draft -> draft.figure().unit().equals(sum.figure().unit()))
                        .sorted(Draft.READING_ORDER.reversed())
                        .toList();
        BigDecimal rest = sum.figure().value().orElseThrow();
        boolean foreign = false;
        for (Draft addend : before) {
            rest = rest.subtract(addend.figure().value().orElseThrow());
            foreign |= addend.hit().filter(hit -> isForeign(hit, sum)).isPresent();
            if (rest.signum() <= 0) {
                break;
            }
        }
        if (foreign && rest.signum() == 0) {
            drafts.replace(sum, sum.countingNothing("不同各项之和"));
        }
    }

    private static boolean isForeign(Hit hit, Draft sum) {
        return !hit.indicator().id().equals(sum.indicator());
    }

    private List<Draft> stated() {
        return drafts.all().stream().filter(draft -> draft.isTotal() && has(draft)).toList();
    }

    /** 到课的分别是52人次、45人次，合起来99人次: the first of some that are not all of one name. */
    private void holdLesser(Draft sum) {
        List<Draft> lesser =
                drafts.all().stream()
                        .filter(draft -> draft.figure().start() < sum.figure().start())
                        .filter(draft -> draft.figure().value().isPresent())
                        .filter(draft -> SentenceDrafts.isLess(draft.figure(), sum.figure()))
                        .toList();
        long alike =
                lesser.stream()
                        .filter(draft -> draft.figure().kind() == Kind.COUNT)
                        .filter(draft -> draft.figure().unit().equals(sum.figure().unit()))
                        .count();
        if (alike > 1) {
            lesser.stream()
                    .filter(draft -> draft.isTotal() && draft.list() < 0)
                    .filter(draft -> draft.indicator().equals(sum.indicator()))
                    .forEach(draft -> drafts.replace(draft, draft.as(Role.PART, "其中数")));
        }
    }

    /** 6名班子成员作述法，12个书记一并述法，18人完成述法: what makes the last is part of it. */
    private void holdNamed(Draft sum) {
        for (Draft first : drafts.all()) {
            if (!first.isTotal()
                    || !first.indicator().equals(sum.indicator())
                    || first.list() >= 0
                    || first.figure().start() >= sum.figure().start()) {
                continue;
            }
            List<BigDecimal> addends =
                    drafts.all().stream()
                            .map(Draft::figure)
                            .filter(figure -> figure.kind() == Kind.COUNT)
                            .filter(figure -> figure.start() >= first.figure().start())
                            .filter(figure -> figure.start() < sum.figure().start())
                            .flatMap(figure -> figure.value().stream())
                            .toList();
            BigDecimal all = addends.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (addends.size() > 1 && sum.figure().value().filter(all::equals).isPresent()) {
                replaceBefore(sum, first.figure().start());
                return;
            }
        }
    }

    /** 联合检查14次，独立检查630次，检查合计644次: the sum stands, however little its own words tell. */
    private void replaceBefore(Draft sum, int from) {
        for (Draft draft : drafts.all()) {
            boolean addend =
                    draft.isTotal()
                            && draft.indicator().equals(sum.indicator())
                            && draft.figure().start() >= from
                            && draft.figure().start() < sum.figure().start();
            if (addend) {
                drafts.replace(draft, draft.as(Role.PART, "其中数"));
            }
        }
        Hit hit = sum.hit().orElseThrow();
        if (hit.weak()) {
            drafts.replace(sum, sum.counting(hit.asStated()));
        }
    }

    /** 公园1处、长廊4处，其他阵地3处，共计8处: the sum said holds what was listed, and what has no name. */
    private void holdListed(Draft sum) {
        List<Draft> listed =
                drafts.all().stream()
                        .filter(draft -> draft.list() >= 0 && draft.role() == Role.PART)
                        .filter(draft -> draft.indicator().equals(sum.indicator()))
                        .filter(draft -> draft.figure().start() < sum.figure().start())
                        .toList();
        BigDecimal all =
                listed.stream()
                        .flatMap(draft -> draft.figure().value().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal said = sum.figure().value().orElseThrow();
        // 14个村和3个社区，共16个: miscounted, but said; no item is more than the sum.
        boolean miscounted =
                listed.stream().allMatch(d -> SentenceDrafts.isLess(d.figure(), sum.figure()));
        if (listed.size() > 1 && (all.compareTo(said) <= 0 || miscounted)) {
            listed.forEach(
                    draft ->
                            drafts.replace(
                                    draft,
                                    drafts.draft(draft.figure(), draft.hit(), Role.PART, "其中数")));
        }
    }
}
