package org.huibian.check.rates;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * V04 比率大于100%或小于0: of rates that cannot exceed their whole (办结率, 持证率, 覆盖率). Rates of completion
 * and growth may.
 */
public final class ImpossibleRates extends ReportCheck {

    private static final Pattern BOUNDED =
            Pattern.compile(
                    "(?:办结|结案|办理|合格|覆盖|持证|化解|调解|成功|调处|满意|参考|参训|通过|反馈|回复|整改|接种|应诉|采纳|知晓|及时|审查|履行|按期|优秀|签约|建成|入户|普及|好评|配备)率[^率]{0,8}$");
    private static final Pattern GROWTH =
            Pattern.compile("增长|同比|增幅|上升|下降|提高|提升了?$|较|比上年|完成率[^率]{0,8}$");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The check. */
    public ImpossibleRates() {
        super("V04");
    }

    @Override
    protected void examine(Examined report) {
        for (FigureSentence held : FigureSentence.of(report.report())) {
            FigureSentence sentence = held.counted();
            for (int i = 0; i < sentence.figures().size(); i++) {
                Figure figure = sentence.figures().get(i);
                BigDecimal value = figure.value();
                boolean negative =
                        value.signum() < 0
                                || (figure.start() > 0
                                        && "-－−".indexOf(sentence.text().charAt(figure.start() - 1))
                                                >= 0
                                        && sentence.before(i).matches(".*率[^\\d]{0,4}[-－−]$"));
                String before = sentence.before(i);
                boolean impossible =
                        figure.mention().unit().equals("%")
                                && (value.compareTo(WHOLE) > 0 || negative)
                                && BOUNDED.matcher(before.replaceAll("[-－−]$", "")).find()
                                && !GROWTH.matcher(before).find();
                if (impossible) {
                    report.note(
                            figure.mention().indicator(),
                            Severity.ERROR,
                            "message",
                            List.of(new Quote(sentence.place(), sentence.text())),
                            figure.mention().excerpt().text());
                }
            }
        }
    }
}
