package org.huibian.check.told.twice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.extract.Role;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A number that speaks of what was counted just before, and counts it otherwise:
 * 主动公开信息286条…所公开的268条信息均…, 罚没款5.37万元。…罚没的53200元已上缴, 法律顾问2名…上述三位顾问.
 */
final class ReferredTo {

    /** 所公开的, 当年罚没的, 为现有的: of those that were told of, by what was done with them. */
    private static final TextPattern DONE_WITH =
            TextPattern.compile("(?:^|[，。；：对为给将把向])([^，。；：\\d]{1,12})的(?:这|上述)?$");

    private static final TextPattern POINTER = TextPattern.compile("(?:上述|前述|这|该|以上)(?:全部|所有)?$");

    /** 依托全部46个网格: of all there are. */
    private static final TextPattern OF_ALL = TextPattern.compile("(?:全部|所有|全体)的?$");

    /** 共划分网格48个: how many there are. */
    private static final TextPattern THERE_ARE =
            TextPattern.compile("划分|下辖|现辖|辖有?|现有|共有|设有|设立|在册|配备|配有|建有|建成|登记|总数");

    /** 为58名…颁发, 对36件…审核. */
    private static final TextPattern GOVERNED =
            TextPattern.compile("(?:^|[，。；])[^，。；\\d]{0,6}(?:对|为|给|将|把|向)[^，。；\\d]{0,6}$");

    /** 由68个<em>调整为</em>75个: of now, beside what there was. */
    private static final Pattern BECAME = Pattern.compile("^\\p{IsHan}{0,8}[为成至到]$");

    /** 29名执法人员全部参训, 268000元全部上缴. */
    private static final TextPattern ALL_OF_THEM =
            TextPattern.compile(
                    "^[^，。；\\d]{0,12}?(?:全部|均|都|悉数|无一|一律|已如数|如数|全额|足额|已|使用规范|专款专用|逐[一件份])");

    private static final Pattern EMPTY_DEED =
            Pattern.compile(
                    "全年|当年|本年度?|年内|今年|一年来|现有|已有|目前|发生|在册|全部|所有|全街道|全[镇乡]|[所已对为给将把向]|年底|年末|办事处|街道");

    private static final TextPattern OTHERWISE =
            TextPattern.compile(
                    "其中|另|其余|剩余|余下|新|部分|上年|去年|[降升增减]|半年|季度|(?<!\\d)\\d{1,2}月|计划|每|平均|首批|第[一二三]|不|未|重点|区级|市级|省级");

    /** Says nothing of what is counted: 年底前164项全部上墙. */
    private static final TextPattern WHEN =
            TextPattern.compile("(?:到|至)?(?:年底|年末|月底|目前|现在|眼下)(?:[之以]?前)?");

    private static final BigDecimal NEARLY = new BigDecimal("0.8");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FEW = BigDecimal.valueOf(5);

    /** A name of what was counted has so many characters. */
    private static final int NAME = 4;

    private static final TextPattern OF_THEM = TextPattern.compile("(?:全年|一年来|年内)的?$");

    /** Sentences before it. */
    private static final int BACK = 2;

    private ReferredTo() {}

    /** Whether a figure refers to another one and differs. */
    static Optional<SaidTwice> in(List<FigureSentence> all, int i, int j) {
        FigureSentence sentence = all.get(i);
        Figure again = sentence.figures().get(j);
        String before = sentence.before(j);
        String clause = Clause.last(before);
        String behind = sentence.after(j);
        if (!SaidTwice.isExact(again)
                || again.mention().role() == Role.PLAN
                || again.mention().role() == Role.PREVIOUS
                || again.mention().role() == Role.RULE
                || again.isRate()
                || again.mention().unit().isEmpty()
                || OTHERWISE.isIn(clause)
                || j > 0 && BECAME.matcher(before).matches()) {
            return Optional.empty();
        }
        TextMatcher with = DONE_WITH.matcher(before);
        boolean deed = with.find();
        boolean pointed = POINTER.isIn(before);
        boolean governed = GOVERNED.isIn(before);
        boolean entire = OF_ALL.isIn(before);
        boolean ofAll = ALL_OF_THEM.isIn(behind);
        if (!deed && !pointed && !governed && !ofAll && !entire) {
            return Optional.empty();
        }
        String done = deed ? last(EMPTY_DEED.split(with.group(1) + "·")).replace("·", "") : "";
        String noun = CountedWords.noun(sentence, j);
        String thing = noun.length() >= 2 ? noun : CountedWords.of(sentence, j);
        if (WHEN.replaceAll(thing, "").length() < 2) {
            return ofAll ? unnamed(sentence, j) : Optional.empty();
        }
        List<BigDecimal> said = new ArrayList<>();
        Optional<SaidTwice> nearest = Optional.empty();
        for (int back = Math.max(0, i - BACK); back <= i; back++) {
            FigureSentence one = all.get(back);
            if (!one.place().equals(sentence.place())) {
                continue;
            }
            for (int k = 0; k < (back < i ? one.figures().size() : j); k++) {
                Figure figure = one.figures().get(k);
                if (!figure.isCountedLike(again)) {
                    continue;
                }
                said.add(figure.value());
                boolean beside = deed && back == i && DONE_WITH.isIn(one.before(k));
                String words = CountedWords.of(one, k);
                boolean turned = isTurned(figure.value(), again.value());
                boolean same =
                        SaidTwice.isExact(figure)
                                // 反映油烟的28件，反映欠薪的26件: two of one list.
                                && !beside
                                && !OTHERWISE.isIn(Clause.last(one.before(k)))
                                && CountedWords.share(thing, words)
                                && (turned
                                        || entire && isStock(one, k, noun)
                                        || isDone(done, deed, words, noun, figure, again))
                                && isNear(figure.value(), again.value(), turned, pointed);
                if (same) {
                    nearest = Optional.of(new SaidTwice(figure, one, again, sentence));
                }
            }
        }
        return nearest.filter(twice -> !NearNumbers.isGiven(again.value(), said));
    }

    /** 事项共136项，…，年底前163项全部上墙: all of the one number of its sentence, with the digits turned. */
    private static Optional<SaidTwice> unnamed(FigureSentence sentence, int j) {
        Figure again = sentence.figures().get(j);
        List<Figure> before =
                sentence.figures().subList(0, j).stream()
                        .filter(one -> one.isCountedLike(again))
                        .toList();
        return before.size() == 1
                        && SaidTwice.isExact(before.get(0))
                        && isTurned(before.get(0).value(), again.value())
                        && NearNumbers.isNear(before.get(0), again, HALF)
                ? Optional.of(new SaidTwice(before.get(0), sentence, again, sentence))
                : Optional.empty();
    }

    /** 集体学法8次 … 全年6次中心组集体学法: all of what was counted, by its name. */
    static boolean isOfThem(FigureSentence one, int k, FigureSentence again, int j) {
        String noun = CountedWords.noun(again, j);
        return OF_THEM.isIn(again.before(j))
                && noun.length() >= NAME
                && CountedWords.of(one, k).contains(noun)
                && NearNumbers.isNear(one.figures().get(k), again.figures().get(j), HALF);
    }

    /** Whether a figure tells how many of a kind of things there are. */
    private static boolean isStock(FigureSentence sentence, int at, String noun) {
        String words = CountedWords.of(sentence, at);
        String behind = CountedWords.noun(sentence, at);
        boolean same =
                IntStream.rangeClosed(2, noun.length())
                        .mapToObj(end -> noun.substring(0, end))
                        .anyMatch(kind -> words.endsWith(kind) || behind.startsWith(kind));
        return same && THERE_ARE.isIn(Clause.last(sentence.before(at)));
    }

    private static String last(String[] words) {
        return words[words.length - 1];
    }

    /** Whether what was done with them is what is told of them, or nothing is said of it. */
    private static boolean isDone(
            String done, boolean deed, String words, String noun, Figure one, Figure again) {
        boolean more = again.value().compareTo(one.value()) > 0;
        // 执法队在岗9人，持有执法证的8人: some of them, though the name of the body has the same words.
        boolean some = !more && noun.length() < 2 && done.length() >= 2 && !nameDeed(done, words);
        return deed ? done.length() < 2 || !some && CountedWords.share(done, words) : more;
    }

    private static boolean nameDeed(String done, String words) {
        return words.contains(done.substring(0, 2))
                || words.endsWith(done.substring(done.length() - 2));
    }

    private static boolean isTurned(BigDecimal one, BigDecimal other) {
        String first = one.stripTrailingZeros().unscaledValue().toString();
        String second = other.stripTrailingZeros().unscaledValue().toString();
        return first.length() > 1
                && one.compareTo(other) != 0
                && (NearNumbers.isTurned(one, other)
                        || NearNumbers.isTurned(new BigDecimal(first), new BigDecimal(second)));
    }

    private static boolean isNear(
            BigDecimal one, BigDecimal other, boolean turned, boolean pointed) {
        BigDecimal smaller = one.min(other);
        BigDecimal larger = one.max(other);
        boolean few =
                pointed
                        && larger.compareTo(FEW) <= 0
                        && other.compareTo(one) > 0
                        && larger.subtract(smaller).compareTo(BigDecimal.ONE) == 0;
        boolean small =
                larger.compareTo(BigDecimal.TEN) <= 0
                        && smaller.compareTo(FEW) >= 0
                        && larger.subtract(smaller).compareTo(BigDecimal.valueOf(2)) <= 0;
        BigDecimal least = turned ? HALF : NEARLY;
        return few || small || smaller.compareTo(larger.multiply(least)) >= 0;
    }
}
