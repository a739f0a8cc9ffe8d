package org.huibian.check.rates.shares;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.indicator.Quantity;

/** A share that names its whole between: 司法确认45件，占达成书面协议150件的三成五, which is 30 %. */
public final class ShareOfNamed {

    private static final Pattern LEAD =
            Pattern.compile("(?:[^，。；\\d]{0,10}[，,])?(?:约|大约)?占(?:到|了)?[^，。；\\d]{0,14}");

    private static final Pattern SHARE =
            Pattern.compile("^[^，。；\\d]{0,6}的" + WrittenShare.WORDS + "(?!个)");

    /** So many decimals of a share are enough to tell it from another. */
    private static final int DECIMALS = 6;

    private ShareOfNamed() {}

    /** Notes the shares of a sentence that fail. */
    public static void examine(Examined report, FigureSentence sentence) {
        List<Figure> figures = sentence.figures();
        for (int k = 0; k + 1 < figures.size(); k++) {
            Figure part = figures.get(k);
            Figure whole = figures.get(k + 1);
            Matcher share = SHARE.matcher(sentence.text().substring(whole.end()));
            boolean named =
                    part.isExact()
                            && whole.isExact()
                            && part.isCountedLike(whole)
                            && whole.value().compareTo(part.value()) > 0
                            && LEAD.matcher(sentence.before(k + 1)).matches();
            Optional<WrittenShare> stated =
                    named && share.find() ? WrittenShare.of(share) : Optional.empty();
            boolean fits =
                    stated.isEmpty()
                            || stated.get()
                                    .fits(Quantity.percent(part.value(), whole.value(), DECIMALS));
            if (!fits) {
                report.note(
                        part.mention().indicator(),
                        Severity.ERROR,
                        "share",
                        List.of(sentence.quote()),
                        share.group().replaceFirst("^.*的", "占"),
                        part.value().toPlainString(),
                        whole.value().toPlainString(),
                        Quantity.percent(part.value(), whole.value()).toPlainString());
                return;
            }
        }
    }
}
