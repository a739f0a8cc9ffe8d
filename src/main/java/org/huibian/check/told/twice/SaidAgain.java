package org.huibian.check.told.twice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.extract.Role;
import org.huibian.search.TextPattern;

/** A number told of the whole year that was told before it: 全年坐班48次 … 坐班全年共53次. */
final class SaidAgain {

    private static final TextPattern YEAR =
            TextPattern.compile("全年|年内|一年来|今年以?来?|[当本]年度?|截至年底|年末|总数|总量|总额");

    /** What makes a number one of a part, another year, another place or another deed. */
    private static final TextPattern OTHERWISE =
            TextPattern.compile(
                    "其中|包括|包含|半年|季度|月|去年|上年|同比|比|较|计划|目标|不少于|每|均|社区|村|站|网格|企业|学校|某|联合|协助|配合|尚|余|剩|部分|个别|有的|最|另|还|又|再|新增|增加|减少|不足|仅|只|未|主讲|带头|亲自|分管|书记|主任|负责人|除此|除了|以外|超过|首|区级|市级|省级|专项|专题|重点|其他|一是|二是");

    private static final BigDecimal NEARLY = new BigDecimal("0.8");
    private static final int FEW = 5;

    private SaidAgain() {}

    /** The same said of the whole year, before it in the report. */
    static Optional<SaidTwice> in(List<FigureSentence> all, int i, int j) {
        FigureSentence sentence = all.get(i);
        Figure again = sentence.figures().get(j);
        if (!isWhole(sentence, j)) {
            return Optional.empty();
        }
        for (int back = 0; back <= i; back++) {
            FigureSentence one = all.get(back);
            for (int k = 0; k < (back < i ? one.figures().size() : j); k++) {
                Figure figure = one.figures().get(k);
                boolean same =
                        figure.isCountedLike(again)
                                && figure.value().compareTo(again.value()) != 0
                                && (isWhole(one, k)
                                        || NearNumbers.isTurned(figure, again)
                                                && isOfTheYear(one, k))
                                && (ReferredTo.isOfThem(one, k, sentence, j)
                                        || NearNumbers.isNear(figure, again, NEARLY)
                                                && CountedWords.nameOne(
                                                        CountedWords.of(one, k),
                                                        CountedWords.of(sentence, j)));
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
        Figure figure = sentence.figures().get(j);
        return SaidTwice.isExact(figure)
                && figure.value().compareTo(BigDecimal.valueOf(FEW)) >= 0
                && !figure.mention().unit().isEmpty()
                && YEAR.isIn(clause)
                && !OTHERWISE.isIn(clause)
                && figure.mention().role() != Role.PREVIOUS
                && figure.mention().role() != Role.RULE
                && !sentence.after(j).startsWith("以上");
    }

    /** 全年组织培训7期，培训干部320人次: of the year by a clause before it. */
    private static boolean isOfTheYear(FigureSentence sentence, int j) {
        String text = sentence.text().substring(0, sentence.figures().get(j).start());
        return SaidTwice.isExact(sentence.figures().get(j))
                && YEAR.isIn(text)
                && !OTHERWISE.isIn(text);
    }
}
