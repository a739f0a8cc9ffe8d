package org.huibian.check.told;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.extract.Extraction;
import org.huibian.extract.Role;

/**
 * One thing counted twice with two results, whatever it is called and whether an indicator counts
 * it: said again of the whole year (全年坐班48次 … 坐班全年共53次), or pointed back to (审查合同132份 … 上述123份合同).
 *
 * @param first the number said first
 * @param firstSentence its sentence
 * @param again the number said again
 * @param sentence its sentence
 */
record SaidTwice(
        FigureSentence.Figure first,
        FigureSentence firstSentence,
        FigureSentence.Figure again,
        FigureSentence sentence) {

    private static final Pattern POINTS_BACK =
            Pattern.compile("(?:上述|前述|这|该|(?:^|[，。；：])以上)(?:全部|所有)?(?:的)?$");

    private static final Pattern WHOLE =
            Pattern.compile("全年|年内|一年来|今年以来|本年度?|截至年底|年末|合计|总计|累计|总数|总量|总共|共计|(?<![公])共");

    private static final Pattern YEAR =
            Pattern.compile("全年|年内|一年来|今年以?来?|[当本]年度?|截至年底|年末|总数|总量|总额");

    /** What makes a number one of a part, another year, another place or another deed. */
    private static final Pattern OTHERWISE =
            Pattern.compile(
                    "其中|包括|包含|半年|季度|月|去年|上年|同比|比|较|计划|目标|不少于|每|均|社区|村|站|网格|企业|学校|某|联合|协助|配合|尚|余|剩|部分|个别|有的|最|另|还|又|再|新增|增加|减少|不足|仅|只|未|主讲|带头|亲自|分管|书记|主任|负责人|除此|除了|以外|超过|首|区级|市级|省级|专项|专题|重点|其他|一是|二是");

    /** What says nothing of the thing itself. */
    private static final Pattern EMPTY =
            Pattern.compile(
                    WHOLE.pattern()
                            + "|[\\d\\P{IsHan}]|开展|组织|举办|进行|完成|召开|街道|办事处|全镇|全乡|各类|各种|达到|次数|件数|份数|人数|场次|总额|面积|数量|数据|今年|当年|已|了|的|为|达|有|均|都|参|是|被|对|把|将|算下来");

    /** What ends the name of a thing and begins what is said of it. */
    private static final Pattern SAID_OF_IT =
            Pattern.compile("对|均|都|全部|普遍|无一|逐|已|由|经|在|被|能|得|参加|接受|全年");

    private static final Pattern RECEIVED = Pattern.compile("受理|收到|接到|接收|立案|登记|排查|接待");
    private static final Pattern CLOSED =
            Pattern.compile("办结|化解|成功|结案|答复|整改|采纳|退回|完成|达成|销号|审结|解决|缴|入库|追回|到位");

    private static final BigDecimal NEARLY = new BigDecimal("0.8");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int FEW = 5;

    /** Sentences before a number that points back. */
    private static final int BACK = 3;

    /** The first of a report. */
    static Optional<SaidTwice> in(Extraction report) {
        List<FigureSentence> sentences =
                FigureSentence.of(report).stream()
                        .filter(one -> isProse(one))
                        .map(one -> one.counted().inBaseUnits())
                        .filter(one -> !one.figures().isEmpty())
                        .toList();
        for (int i = 0; i < sentences.size(); i++) {
            FigureSentence sentence = sentences.get(i);
            for (int j = 0; j < sentence.figures().size(); j++) {
                Optional<SaidTwice> twice = pointedBack(sentences, i, j);
                twice = twice.isPresent() ? twice : saidAgain(sentences, i, j);
                twice = twice.isPresent() ? twice : ReferredTo.in(sentences, i, j);
                if (twice.isPresent()) {
                    return twice;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isProse(FigureSentence sentence) {
        return !sentence.figures().get(0).mention().excerpt().location().isTableCell()
                && sentence.figures().stream().noneMatch(f -> f.mention().role() == Role.PLAN);
    }

    /** 上述123份合同, where none of the numbers before it is 123 or gives it. */
    private static Optional<SaidTwice> pointedBack(List<FigureSentence> all, int i, int j) {
        FigureSentence sentence = all.get(i);
        FigureSentence.Figure again = sentence.figures().get(j);
        String noun = noun(sentence, j);
        if (!POINTS_BACK.matcher(sentence.before(j)).find()
                || noun.length() < 2
                || again.value().compareTo(BigDecimal.valueOf(FEW)) < 0) {
            return Optional.empty();
        }
        Optional<SaidTwice> nearest = Optional.empty();
        List<BigDecimal> said = new ArrayList<>();
        for (int back = Math.max(0, i - BACK); back <= i; back++) {
            FigureSentence one = all.get(back);
            for (int k = 0; k < (back < i ? one.figures().size() : j); k++) {
                FigureSentence.Figure figure = one.figures().get(k);
                if (figure.isCountedLike(again)) {
                    said.add(figure.value());
                    if (isOf(noun, words(one, k))
                            && (isNear(figure, again, HALF) || isTurned(figure, again))
                            && isExact(figure)) {
                        nearest = Optional.of(new SaidTwice(figure, one, again, sentence));
                    }
                }
            }
        }
        return nearest.filter(twice -> !isGiven(again.value(), said));
    }

    /** Whether a number was said, or is what two that were said make. */
    static boolean isGiven(BigDecimal value, List<BigDecimal> said) {
        return said.stream()
                .anyMatch(
                        one ->
                                one.compareTo(value) == 0
                                        || said.stream()
                                                .anyMatch(
                                                        other ->
                                                                one.add(other).compareTo(value) == 0
                                                                        || one.subtract(other)
                                                                                        .compareTo(
                                                                                                value)
                                                                                == 0));
    }

    /** The same said of the whole year, before it in the report. */
    private static Optional<SaidTwice> saidAgain(List<FigureSentence> all, int i, int j) {
        FigureSentence sentence = all.get(i);
        FigureSentence.Figure again = sentence.figures().get(j);
        if (!isWhole(sentence, j)) {
            return Optional.empty();
        }
        for (int back = 0; back <= i; back++) {
            FigureSentence one = all.get(back);
            for (int k = 0; k < (back < i ? one.figures().size() : j); k++) {
                FigureSentence.Figure figure = one.figures().get(k);
                boolean same =
                        figure.isCountedLike(again)
                                && figure.value().compareTo(again.value()) != 0
                                && (isWhole(one, k)
                                        || isTurned(figure, again) && isOfTheYear(one, k))
                                && (ReferredTo.isOfThem(one, k, sentence, j)
                                        || isNear(figure, again, NEARLY)
                                                && isSameThing(words(one, k), words(sentence, j)));
                if (same) {
                    return Optional.of(new SaidTwice(figure, one, again, sentence));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(FigureSentence sentence, int j) {
        String before = sentence.before(j);
        String clause = Clause.last(before.substring(before.lastIndexOf('、') + 1));
        FigureSentence.Figure figure = sentence.figures().get(j);
        return isExact(figure)
                && figure.value().compareTo(BigDecimal.valueOf(FEW)) >= 0
                && !figure.mention().unit().isEmpty()
                && YEAR.matcher(clause).find()
                && !OTHERWISE.matcher(clause).find()
                && figure.mention().role() != Role.PREVIOUS
                && figure.mention().role() != Role.RULE
                && !sentence.after(j).startsWith("以上");
    }

    /** 全年组织培训7期，培训干部320人次: of the year by a clause before it. */
    private static boolean isOfTheYear(FigureSentence sentence, int j) {
        String text = sentence.text().substring(0, sentence.figures().get(j).start());
        return isExact(sentence.figures().get(j))
                && YEAR.matcher(text).find()
                && !OTHERWISE.matcher(text).find();
    }

    private static boolean isTurned(FigureSentence.Figure one, FigureSentence.Figure other) {
        return isTurned(one.value(), other.value());
    }

    /** Near, or written with the digits in another order. */
    static boolean isNear(
            FigureSentence.Figure one, FigureSentence.Figure other, BigDecimal least) {
        BigDecimal smaller = one.value().min(other.value());
        BigDecimal larger = one.value().max(other.value());
        BigDecimal bound = isTurned(smaller, larger) ? HALF : least;
        return smaller.compareTo(larger.multiply(bound)) >= 0;
    }

    static boolean isTurned(BigDecimal one, BigDecimal other) {
        int[] digits = one.toPlainString().chars().sorted().toArray();
        return Arrays.equals(digits, other.toPlainString().chars().sorted().toArray());
    }

    static boolean isExact(FigureSentence.Figure figure) {
        String written = figure.mention().excerpt().text();
        // A bare number is that of a table, whose head has the unit.
        return figure.isExact() && !Character.isDigit(written.charAt(written.length() - 1));
    }

    /** What is counted, by the words of its clause before and behind it. */
    static String words(FigureSentence sentence, int j) {
        return EMPTY.matcher(Clause.last(sentence.before(j)) + noun(sentence, j)).replaceAll("");
    }

    static String noun(FigureSentence sentence, int j) {
        String after = sentence.after(j);
        String clause = after.substring(0, Clause.end(after, 0));
        String noun = SAID_OF_IT.split(clause.replaceFirst("^的", ""), 2)[0];
        return EMPTY.matcher(noun.substring(0, Math.min(10, noun.length()))).replaceAll("");
    }

    /** Two characters of the noun that stand among the words. */
    static boolean isOf(String noun, String words) {
        for (int i = 0; i + 2 <= noun.length(); i++) {
            if (words.contains(noun.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** All characters of the one among those of the other, and nothing done in one of them only. */
    private static boolean isSameThing(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return shorter.length() >= 2
                && shorter.chars().allMatch(c -> longer.indexOf(c) >= 0)
                && RECEIVED.matcher(one).find() == RECEIVED.matcher(other).find()
                && CLOSED.matcher(one).find() == CLOSED.matcher(other).find();
    }

    /** 消防检查…发现隐患92处, 燃气检查…发现隐患90处. */
    boolean isOfTwoKinds() {
        return Kinds.differ(until(firstSentence, first), until(sentence, again));
    }

    private static String until(FigureSentence sentence, FigureSentence.Figure figure) {
        return sentence.text().substring(0, Clause.end(sentence.text(), figure.end()));
    }

    /** What was counted, as the finding calls it. */
    String thing() {
        int j = sentence.figures().indexOf(again);
        String words = words(sentence, j);
        return words.substring(Math.max(0, words.length() - 12));
    }
}
