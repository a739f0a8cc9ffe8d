package org.huibian.check.rates;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
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

    /** What a rate is called, and what stands between its name and its number. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<name>\\p{IsHan}{1,12})(?:率|(?<=满意|知晓|认可|支持|信任|参与)度|(?<=覆盖|参训|采纳|参与|受教育)面|(?<=证|备|讨论|听证|公示|公开|到位|达标|结|训|格|约|改|复|审|纳|席|核|查|置|决|办|解|答|处|理|参加|覆盖|整改完成|办理完成)(?:的)?比[例率重])(?<tail>[^率，。；]{0,24})$");

    /** 占处罚案件的112%: a part of a whole. */
    private static final Pattern SHARE = Pattern.compile("占(?:比|到|了)?([^，。；\\d]{0,14})$");

    /** Names of rates that may exceed 100 % or be negative. */
    private static final Pattern UNBOUNDED =
            Pattern.compile(
                    "(?:增长|增|减|降|升|变动|变化|(?<!整改|办结|办理|答复|培训|化解|审查|学习)完成|执行|达成|兑现|周转|利用|使用|负债|回报|收益|利润|超额|贡献|频|效|(?<!成)功|汇|利|税|产|杠杆|弹性|环比|同比)$");

    /** 由上年的92%升至, 从八成提高到年底的: what it came to. */
    private static final Pattern CAME_TO =
            Pattern.compile(
                    "^[^，。；]{0,2}(?:由|从)[^，。；]{1,16}(?:至|到|为)(?:了)?(?:年底|年末|目前|现在|今年|本年)?(?:的)?$");

    /** 提高到, 较上年上升至: what it came to, whatever before. */
    private static final Pattern RISEN =
            Pattern.compile("(?:提高|提升|上升|攀升|跃升|增长|增加|[升涨冲])(?:到|至|为)了?$");

    private static final Pattern MINUS = Pattern.compile("率[^\\d]{0,4}[-－−]$");

    private static final Pattern NEAR = Pattern.compile("^[^\\d]{0,10}$");

    private static final Pattern GROWTH =
            Pattern.compile("增长|同比|环比|增幅|上升|下降|提高|提升|增加|减少|较|比上年|比去年|超过?$|高于|低于|高出|计划|目标|任务");
    private static final Pattern OF_OTHERS = Pattern.compile("计划|目标|任务|上年|去年|同期|预算|以前|年初");
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
                boolean impossible =
                        figure.isRate()
                                && (figure.value().compareTo(WHOLE) > 0 || isNegative(sentence, i))
                                && (isBounded(sentence, figure)
                                        || RatesNamedBefore.areBounded(sentence, i));
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

    /** Whether a rate of such a name, without 率, cannot exceed its whole. */
    static boolean isBounded(String name) {
        return !UNBOUNDED.matcher(name).find();
    }

    /** 满意率为-3%, also where the sign was read as a dash. */
    private static boolean isNegative(FigureSentence sentence, int at) {
        return sentence.figures().get(at).value().signum() < 0
                || MINUS.matcher(sentence.before(at)).find();
    }

    /** Whether what a percentage is called, in its clause, cannot exceed its whole. */
    static boolean isBounded(FigureSentence sentence, Figure figure) {
        String text = sentence.text();
        String words =
                text.substring(Clause.start(text, figure.start()), figure.start())
                        .replaceAll("[-－−]$", "");
        Matcher share = SHARE.matcher(words);
        if (share.find()) {
            return !OF_OTHERS.matcher(words).find();
        }
        Matcher named = NAMED.matcher(words);
        if (!named.find() || !isBounded(named.group("name"))) {
            return false;
        }
        String tail = named.group("tail");
        return tail.equals("超过")
                || CAME_TO.matcher(tail).matches()
                || RISEN.matcher(tail).find()
                || NEAR.matcher(tail).matches() && !GROWTH.matcher(tail).find();
    }
}
