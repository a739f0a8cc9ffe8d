package org.huibian.check.told;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Wording;
import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.check.told.twice.NearNumbers;
import org.huibian.extract.Observation;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.Qualifier;
import org.huibian.search.PatternIndex;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A figure of the year called up again by its number and a short name: 普法宣传活动26场, and among the
 * shortcomings 28场普法，来的多是老人. The names are rows of short-names.csv.
 *
 * @param passage the sentence that calls it up
 * @param figure the figure as it was told
 * @param written number and unit as called up
 */
record NumberFirst(Passage passage, Observation figure, String written) {

    /** Begins its clause, and nothing tells it from others of its kind. */
    private static final String BEFORE = "(?<=^|[，。；：])(?:全年|一年|年内|今年|这|的";

    /** Group 1 is the deed, 2 and 3 are number and unit. */
    private static final String NUMBERED = ")*(\\d{1,5})(";

    private static final String DONE = "(?:[过了]的?|下来?的|上网?的|的)";

    private static final String NEVER = "$^";

    private static final String BEHIND =
            ")(?=[，。；]|[里中][，有]|当中|里头|[办搞做开讲跑查练]*(?:下来|完|了)|都|均|全部|逐|(\\p{IsHan})\\4)";

    private static final String[] COLUMNS = {"indicator", "unit", "names", "deeds"};

    private record Name(String indicator, TextPattern called) {}

    private static final List<Name> NAMES =
            Wording.rows(NumberFirst.class, "short-names.csv", COLUMNS).stream()
                    .map(
                            row ->
                                    new Name(
                                            row.required("indicator"),
                                            TextPattern.compile(
                                                    before(row.text("deeds"))
                                                            + row.required("unit")
                                                            + ")(?:的)?(?:"
                                                            + row.required("names")
                                                            + BEHIND)))
                    .toList();

    private static String before(String deeds) {
        return BEFORE + "|(" + (deeds.isEmpty() ? NEVER : deeds) + ")" + DONE + NUMBERED;
    }

    private static final PatternIndex<Name> INDEX = new PatternIndex<>(NAMES, Name::called);

    /** 13场讲座都在社区, 664件纠纷，当天就调成了: what may be true of some of those there are. */
    private static final TextPattern OF_ALL = TextPattern.compile("^，?(?:都|均|全部|当[天场日]|一次)");

    private static final TextPattern NUMBER = TextPattern.compile("\\d{1,5}");

    /** Of another year, of a part of this one, or no more than aimed at. */
    private static final TextPattern OTHERWISE =
            TextPattern.compile(
                    "去年|上年|往年|明年|计划|目标|任务|指标|不少于|半年|季度|月|其中|另|每|平均|差\\d|只完成|原定|期间|首[批场次]|剩|余");

    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    private static final BigDecimal MORE = new BigDecimal("1.3");

    /** A figure of fewer digits may have the same by chance. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The first of a report that is another number than was told of an indicator. */
    static List<NumberFirst> in(Examined report) {
        Map<Name, List<Passage>> calling = new HashMap<>();
        for (Passage passage : report.passages()) {
            if (passage.chapter() != Chapter.PLAN) {
                for (Name name : INDEX.candidates(PlainNumbers.of(passage.published()))) {
                    calling.computeIfAbsent(name, key -> new ArrayList<>()).add(passage);
                }
            }
        }
        return NAMES.stream()
                .flatMap(
                        name ->
                                otherwise(report, name, calling.getOrDefault(name, List.of()))
                                        .stream())
                .toList();
    }

    /** Of the sentences that may call an indicator by a name the first that does otherwise. */
    private static Optional<NumberFirst> otherwise(
            Examined report, Name name, List<Passage> passages) {
        Optional<Observation> figure =
                report.report()
                        .observation(name.indicator())
                        .filter(one -> one.basis() == Observation.Basis.STATED)
                        .filter(one -> one.quantity().qualifier() == Qualifier.EXACT);
        return figure.stream()
                .flatMap(
                        one ->
                                passages.stream()
                                        .flatMap(passage -> in(passage, name, one).stream()))
                .filter(one -> !isOfAnother(report, one))
                .findFirst();
    }

    /** 225件纠纷 where 231 came in and 225 were settled: so many as another figure counts. */
    private static boolean isOfAnother(Examined report, NumberFirst called) {
        BigDecimal number = new BigDecimal(called.written().replaceAll("\\D", ""));
        return report.report().observations().stream()
                .anyMatch(one -> one.quantity().amount().compareTo(number) == 0);
    }

    private static Optional<NumberFirst> in(Passage passage, Name name, Observation figure) {
        String text = PlainNumbers.of(passage.published());
        TextMatcher called = name.called().matcher(text);
        if (!called.find()
                || OTHERWISE.isIn(text)
                || passage.published().equals(figure.quote())
                || text.contains(figure.quantity().amount().toPlainString())) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(String.valueOf(called.group(2)));
        BigDecimal whole = figure.quantity().amount();
        // 审过的44份合同 of 51: with some of them something more was done.
        boolean done = called.group(1) != null && !NearNumbers.isTurned(number, whole);
        boolean some =
                number.compareTo(whole) < 0 && (done || OF_ALL.isIn(text.substring(called.end())))
                        || isIn(whole.subtract(number).abs(), text);
        return Optional.of(new NumberFirst(passage, figure, called.group(2) + called.group(3)))
                .filter(one -> !some && isMeantFor(number, whole));
    }

    /** 14场讲座请的是律师，2场请的是法官; 690件纠纷，有7件是上年结转: whether what tells the two apart is told of too. */
    private static boolean isIn(BigDecimal rest, String text) {
        for (TextMatcher one = NUMBER.matcher(text); one.find(); ) {
            if (rest.compareTo(new BigDecimal(String.valueOf(one.group()))) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is so near, or so much more, that it is no part of the whole. */
    private static boolean isMeantFor(BigDecimal number, BigDecimal whole) {
        boolean turned = NearNumbers.isTurned(number, whole);
        return number.compareTo(whole) > 0
                ? turned || number.compareTo(whole.multiply(MORE)) <= 0
                : number.compareTo(whole) < 0
                        && whole.compareTo(BigDecimal.TEN) >= 0
                        && (number.compareTo(whole.multiply(NEARLY)) >= 0
                                || turned && whole.compareTo(HUNDRED) >= 0);
    }
}
