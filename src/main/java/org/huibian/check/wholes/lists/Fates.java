package org.huibian.check.wholes.lists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.words.CarriedOver;

/**
 * What became of what was taken in, told to the last that is still open, and more than came in:
 * 受理389件，化解378件，引导诉讼6件，正在办理9件. Fewer may be told: not all that becomes of them is.
 */
final class Fates {

    private static final int LEAST = 3;

    private static final Pattern TAKEN_IN =
            Pattern.compile("受理|立案|排查|摸排|登记|收到|接到|接办|承办|接收|梳理|发现|反馈|交办|收集");

    /** Is done with, one way or another. */
    private static final Pattern DONE =
            Pattern.compile(
                    "办结|化解|调解成功|调处成功|成功调解|成功|结案|答复|整改|解决|维持|撤销|撤回|终止|驳回|移送|移交|转[送办交至]|转区|引导|退回|退办|列入|挂牌|不予|未予|中止|和解|判决|确认违法|审结|销号|销案");

    /** Is not done with yet. */
    private static final Pattern OPEN =
            Pattern.compile(
                    "^[，；、,](?:还有|另有|尚有|其余|余下|剩余)?(?:正在|仍在|尚在|正|在(?=[办审调处查])|未[办审结化])[^，；。]{0,8}(?:的)?(?:有)?$");

    /** A part of one of them, or of more than one. */
    private static final Pattern PART =
            Pattern.compile("其中|含|包括|达成|申请|司法确认|同比|较|增|减|涉及|挽回|按期|累计|当场|书面");

    private Fates() {}

    /** What a sentence tells to have become of more than it took in, up to some figure. */
    static Optional<FailingParts> failing(FigureSentence sentence, int last) {
        if (last < LEAST
                || !OPEN.matcher(sentence.before(last)).matches()
                || CarriedOver.isSaid(sentence.text())) {
            return Optional.empty();
        }
        Figure open = sentence.figures().get(last);
        List<Figure> parts = new ArrayList<>(List.of(open));
        int k = last - 1;
        while (k > 0 && isFate(sentence, k, open)) {
            parts.add(0, sentence.figures().get(k--));
        }
        Figure whole = sentence.figures().get(k);
        BigDecimal sum = FigureSentence.sum(parts);
        boolean within =
                parts.stream().allMatch(part -> part.value().compareTo(whole.value()) <= 0);
        return parts.size() >= LEAST
                        && within
                        && whole.isCountedLike(open)
                        && TAKEN_IN.matcher(sentence.before(k)).find()
                        && sum.compareTo(whole.value()) > 0
                ? Optional.of(new FailingParts(whole, parts))
                : Optional.empty();
    }

    private static boolean isFate(FigureSentence sentence, int at, Figure open) {
        String words = sentence.before(at);
        return sentence.figures().get(at).isCountedLike(open)
                && words.matches("[，；、,][^，。；、]{2,14}")
                && DONE.matcher(words).find()
                && !PART.matcher(words).find();
    }
}
