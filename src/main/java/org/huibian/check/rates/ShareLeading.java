package org.huibian.check.rates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.rates.fractions.RateKind;
import org.huibian.check.rates.shares.WrittenShare;
import org.huibian.indicator.Quantity;

/**
 * A share in words that stands before its counts: 九成五的纠纷就地化解：受理212件，化解183件; 三分之二的社区建成…，12个社区中已有8个.
 */
final class ShareLeading {

    private static final Pattern LEAD =
            Pattern.compile(
                    "(?:^|[，。；：“])(?:全年|今年|年内|目前|已有|有|约有)?"
                            + WrittenShare.WORDS
                            + "(?:的)?([^，。；：\\d]{2,18})[，。；：]");

    private static final int DECIMALS = 6;

    private ShareLeading() {}

    /** Notes the shares of a sentence that the counts behind them do not give. */
    static void examine(Examined report, FigureSentence sentence) {
        Matcher lead = LEAD.matcher(sentence.text());
        while (lead.find()) {
            Optional<WrittenShare> share = WrittenShare.of(lead);
            Optional<RateKind> kind = RateKind.saidOf(lead.group(lead.groupCount()));
            if (share.isPresent() && kind.isPresent()) {
                examine(report, sentence, lead, share.get(), kind.get());
            }
        }
    }

    private static void examine(
            Examined report,
            FigureSentence sentence,
            Matcher lead,
            WrittenShare share,
            RateKind kind) {
        List<Integer> counts = new ArrayList<>();
        for (int k = 0; k < sentence.figures().size(); k++) {
            Figure one = sentence.figures().get(k);
            if (one.start() >= lead.end() && !one.isRate() && one.isTold()) {
                counts.add(k);
            }
        }
        for (int n = 1; n < counts.size(); n++) {
            Figure part = sentence.figures().get(counts.get(n));
            Figure whole = sentence.figures().get(counts.get(n - 1));
            boolean pair =
                    whole.isCountedLike(part)
                            && whole.value().compareTo(part.value()) > 0
                            && RateOfKind.is(kind.part(), kind.left(), sentence, counts.get(n));
            if (pair) {
                BigDecimal percent = Quantity.percent(part.value(), whole.value(), DECIMALS);
                if (!share.fits(percent)) {
                    report.note(
                            part.mention().indicator(),
                            Severity.ERROR,
                            "share",
                            List.of(sentence.quote()),
                            lead.group().replaceAll("^[，。；：“]|[，。；：]$", ""),
                            part.value().toPlainString(),
                            whole.value().toPlainString(),
                            Quantity.percent(part.value(), whole.value()).toPlainString());
                }
                return;
            }
        }
    }
}
