package org.huibian.check.wholes.lists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/** The sum that a sentence gives of the parts it has listed: 邻里213件、物业98件，两类合计311件. */
public final class SumOfParts {

    /** ，合计: what comes before a sum of all that was listed. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^[，,；]?(?:全年|年内|全镇|全街道)?(?:以上|上述|[两三四二]者|[两三四五六]项|[两三四五六]类\\p{IsHan}{0,3}?|各类|各项)?(?:合计|共计|总计|总共|一共|一并|一总|统共|拢共|累计|相加|共)(?:为|是|有|达)?$");

    /** 、村书记19人<em>述法，合计</em>: the same behind what all of them did. */
    private static final Pattern BEHIND_DEED =
            Pattern.compile(
                    "^(?![^，]*(?:其中|另|还有|受|被|获|月|季|半年|次))[^，。；：、（）\\d]{1,14}，(?:合计|共计|总计|一共|共)(?:为|是|有|达)?$");

    /** ，合计办结: before what some parts come to, be it told how far they came. */
    private static final Pattern TOLD =
            Pattern.compile(BEFORE.pattern() + "|^，(?:合计|共计|总计|一共|共)[^，。；\\d]{1,6}$");

    private static final Pattern END = Pattern.compile("^(?:[，。；]|$).*");

    private SumOfParts() {}

    /** The parts right before a sum that do not make it: 普通程序29件、简易程序44件，合计71件. */
    static Optional<FailingParts> failing(FigureSentence sentence, int at) {
        Figure whole = sentence.figures().get(at);
        if (at < 2 || !leadsTo(sentence, at)) {
            return Optional.empty();
        }
        List<Figure> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        boolean explained = false;
        int k = at - 1;
        for (; k >= 0 && sentence.figures().get(k).isCountedLike(whole); k--) {
            sum = sum.add(sentence.figures().get(k).value());
            explained |= sum.compareTo(whole.value()) == 0 && k < at - 1;
            boolean listed =
                    parts.size() == at - 1 - k && (parts.isEmpty() || isJoined(sentence, k + 1));
            if (listed) {
                parts.add(0, sentence.figures().get(k));
            }
        }
        // 合同76份、文件12件，合计89件: some of the list is counted otherwise.
        boolean cut = k >= 0 && sentence.before(k + 1).matches("[、和及与].*");
        List<Figure> alike =
                sentence.figures().subList(0, at).stream()
                        .filter(one -> one.isCountedLike(whole))
                        .toList();
        // 三者合计: of the three, whatever fewer of them make.
        boolean all = PartWords.announced(sentence.before(at)) == parts.size();
        boolean made = !all && (explained || Sums.make(alike, whole.value()));
        return parts.size() < 2
                        || made
                        || cut
                        || FigureSentence.sum(parts).compareTo(whole.value()) == 0
                ? Optional.empty()
                : Optional.of(new FailingParts(whole, parts));
    }

    private static boolean leadsTo(FigureSentence sentence, int at) {
        String words = sentence.before(at);
        return BEFORE.matcher(words).matches()
                || BEHIND_DEED.matcher(words).matches()
                        && END.matcher(sentence.after(at)).matches();
    }

    /** 、甲41份 and 和乙52份; also 上半年19场，下半年23场. */
    private static boolean isJoined(FigureSentence sentence, int at) {
        String words = sentence.before(at);
        return words.matches("[、和及与].*")
                || words.startsWith("，") && Complements.are(sentence.before(at - 1), words);
    }

    /** Whether a sentence goes on with the sum of some parts: they need not be all. */
    public static boolean isTold(FailingParts failing, FigureSentence sentence) {
        BigDecimal sum = FigureSentence.sum(failing.parts());
        int last = failing.parts().get(failing.parts().size() - 1).end();
        List<Figure> figures = sentence.figures();
        for (int k = 0; k < figures.size(); k++) {
            if (figures.get(k).start() >= last
                    && figures.get(k).value().compareTo(sum) == 0
                    && TOLD.matcher(sentence.before(k)).matches()) {
                return true;
            }
        }
        return false;
    }
}
