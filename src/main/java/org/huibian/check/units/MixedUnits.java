package org.huibian.check.units;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.check.told.tellings.OtherUnit;
import org.huibian.extract.Mention;
import org.huibian.extract.Role;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Theme;

/**
 * V08 单位混用: persons where the indicator counts visits (人次), or the other way round; visits to firms
 * (家次) beside plain times for one indicator. 件, 起 and 宗 are the same.
 */
public final class MixedUnits extends ReportCheck {

    /** The theme of what is counted by its audience. */
    private static final Theme AUDIENCES = new Theme("publicity");

    private static final Set<String> VISITS = Set.of("人次", "名次");
    private static final Set<String> FIRMS = Set.of("家次", "户次", "店次");

    /** 86批172人 counts both; leaders who receive are no callers. */
    private static final Pattern NO_CALLERS =
            Pattern.compile(
                    "\\d批(?:次)?[，、（(]?$|(?:带着?|带领|领着|率领?|陪同)了?$|(?:领导|值班人员|工作人员)$|(?:成员|干部)[^，。；]{0,4}(?:接访|接待)过?[^，。；]{0,4}的有?$");

    private static final Pattern PERSONS =
            Pattern.compile(
                    "[\\p{IsHan}]{0,6}(?:人员|队员|干部|职工|党员|骨干|学员|工作者|员(?![\\p{IsHan}])|成员|[\\p{IsHan}]员(?=全员|全部|均|都|参))");

    /** What an audience comes to; 追回工资…，惠及务工人员159人 is none. */
    private static final Pattern PUBLICITY =
            Pattern.compile(
                    "宣传|普法|宣讲|讲[座课堂解]|[开授上听]课|课堂|活动|培训|演出|巡演|法[律治]|资料|展|受众|教育|广场|直播|视频|推送|集市|进[校村企社]|微信|公众号");

    private static final Pattern RECEIVED = Pattern.compile("接待|来访|上访|接访");

    private static final Pattern CAME =
            Pattern.compile(
                    "^[^，。；\\d]{0,4}(?:参加|参训|参学|赴|前往|接受|观看|收看)(?![^，。；]{0,10}(?:系列|各类|各级|历次|多次|每期|每月))");

    /** 应参训60人，实际参训58人: a roll is called of persons. */
    private static final Pattern ROLL =
            Pattern.compile("(?:应|实际?|缺|未|现场|线上)(?:参[加训学培]|到[场课会位]?|出席)(?:人员|人数)?(?:共|计|为|是)?$");

    private static final Pattern DUE = Pattern.compile("应(?:参[加训学培]|到[场课会位]?|出席)");

    /** A year's total, or that of several sessions. */
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "全年|年内|一年来|今年以来|累计|合计|先后|多次|各类|各级|分批|分期|每|轮流|[\\d一二两三四五六七八九十]+(?:余|多)?(?:期|场|次|轮|批|讲|堂|班)");

    /** The check. */
    public MixedUnits() {
        super("V08");
    }

    @Override
    protected void examine(Examined report) {
        Map<String, Mention> firms = new LinkedHashMap<>();
        for (Mention mention : report.report().mentions()) {
            if (mention.role() != Role.TOTAL || mention.indicator().isEmpty()) {
                continue;
            }
            String unit = report.district().catalog().indicator(mention.indicator()).unit();
            boolean mixed =
                    (unit.equals("人次") && WrittenUnits.isOfPersons(mention.unit()))
                            || (unit.equals("人") && VISITS.contains(mention.unit()));
            if (mixed
                    && !countsPersons(mention)
                    && !isOfOneSession(mention)
                    && !isOfNoAudience(report, mention)
                    && !NO_CALLERS.matcher(before(mention)).find()) {
                note(report, mention, unit, mention.unit(), List.of(quote(mention)));
            }
            if (isTooLittle(mention, unit)) {
                note(report, mention, "万元", "元", List.of(quote(mention)));
            }
            Mention before = firms.putIfAbsent(mention.indicator(), mention);
            if (before != null
                    && FIRMS.contains(before.unit()) != FIRMS.contains(mention.unit())
                    && !before.unit().equals(mention.unit())
                    && !before.quote().equals(mention.quote())) {
                note(
                        report,
                        mention,
                        before.unit(),
                        mention.unit(),
                        List.of(quote(before), quote(mention)));
            }
        }
        CallersAndMoney.examine(report);
        FormRow.examine(report);
        Converted.examine(report);
        CallersAndMoney.examineUnits(report);
        OtherUnit.in(report.report()).forEach(one -> note(report, one));
    }

    private static void note(Examined report, OtherUnit one) {
        if (one.quotes().stream().map(Quote::text).noneMatch(report::isNoted)) {
            report.note(
                    "",
                    Severity.WARNING,
                    "twice",
                    "either",
                    one.quotes(),
                    one.thing(),
                    one.firstWritten(),
                    one.againWritten());
        }
    }

    /** 29名执法人员, 受益群众两万余人: persons themselves, or nobody counted them one by one. */
    private static boolean countsPersons(Mention mention) {
        String text = mention.quote();
        int end =
                Clause.placeOf(mention.excerpt().text(), text) + mention.excerpt().text().length();
        boolean named = PERSONS.matcher(text.substring(Math.min(end, text.length()))).lookingAt();
        return !RECEIVED.matcher(Clause.last(before(mention))).find()
                && (named || mention.qualifier() != Qualifier.EXACT);
    }

    /** 班子及社区书记共17人参加线上培训: who came to one session, told neither of several nor a year. */
    private static boolean isOfOneSession(Mention mention) {
        String text = mention.quote();
        String before = before(mention);
        int end = before.length() + mention.excerpt().text().length();
        boolean called = ROLL.matcher(before).find();
        boolean came = called || CAME.matcher(text.substring(Math.min(end, text.length()))).find();
        return WrittenUnits.isOfPersons(mention.unit())
                && (came && !SEVERAL.matcher(before).find() || called && DUE.matcher(text).find());
    }

    private static boolean isOfNoAudience(Examined report, Mention mention) {
        Theme theme = report.district().catalog().indicator(mention.indicator()).theme();
        return theme.equals(AUDIENCES) && !PUBLICITY.matcher(mention.quote()).find();
    }

    private static String before(Mention mention) {
        return Clause.before(mention.excerpt().text(), mention.quote());
    }

    /** 罚没款10.4元: a year's money in yuan is never so little. */
    private static boolean isTooLittle(Mention mention, String unit) {
        return unit.contains("元")
                && mention.unit().equals("元")
                && mention.value().isPresent()
                && CallersAndMoney.isTooLittle(
                        mention.value().get(),
                        mention.quote(),
                        before(mention).length() + mention.excerpt().text().length());
    }

    private static Quote quote(Mention mention) {
        return new Quote(mention.excerpt().location().toString(), mention.quote());
    }

    private static void note(
            Examined report, Mention mention, String unit, String written, List<Quote> quotes) {
        report.note(
                mention.indicator(),
                Severity.WARNING,
                "message",
                quotes,
                report.district().catalog().indicator(mention.indicator()).name(),
                unit,
                written);
    }
}
