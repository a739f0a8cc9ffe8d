package org.huibian.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.extract.Observation;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.Qualifier;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * That each of some persons has a thing of his own, and elsewhere fewer things than there are
 * persons: 执法记录仪人手一台, and 执法记录仪16台 of 19 officers.
 */
final class OneForEach {

    private static final String THING =
            "((?:执法)?记录仪|执法证件?|对讲机|移动终端|执法终端|平板(?:电脑)?|工作证|工作手机|救生衣|头盔|手电筒)";

    /** Group 1, or 3, is the thing; group 2 those who have it. */
    private static final TextPattern CLAIM =
            TextPattern.compile(
                    THING
                            + "(?:配到)?(?:人手|一人|每人)一[台部本枚套件个张顶支]"
                            + "|(执法(?:人员|队员)|队员|网格员|调解员)(?:们)?(?:个个|人人|人手|每人|全员)(?:都|均)?(?:[有配带]了?|配有|配备|一[台部本枚套件个张顶支])[^，。；\\d]{0,2}?"
                            + THING);

    /** Group 1 is the thing, group 2 how many there are; 记录仪16台已用三年 are some of them. */
    private static final TextPattern COUNT =
            TextPattern.compile(
                    "(?<=^|[，。；：、])(?:现有|共有|全队|队里|街道|共|配备|配有|配发|配置)*"
                            + THING
                            + "(?:目前|现|共|有|配备|配发|配了|配有)*(\\d{1,3})[台部本枚套件个张顶支](?=[，。；：、（(]|$)");

    private static final TextPattern OF_SOME =
            TextPattern.compile("新[配购增换添]|更[换新]|备用|在用|[轮维送]修|旧|抽[查看]|其中|另|补");

    private OneForEach() {}

    /** Notes such claims of a report; each sentence once. */
    static void examine(Examined report) {
        List<Passage> passages = report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE);
        for (Passage claim : passages) {
            TextMatcher said = CLAIM.matcher(claim.published());
            if (said.find()) {
                String first = said.group(1);
                String thing = String.valueOf(first == null ? said.group(3) : first);
                String who = said.group(2);
                persons(report, thing, who == null ? "" : who)
                        .ifPresent(all -> examine(report, claim, thing, all));
            }
        }
    }

    private static void examine(Examined report, Passage claim, String thing, Observation all) {
        for (Passage passage : report.passages()) {
            String text = PlainNumbers.of(passage.published());
            TextMatcher count = COUNT.matcher(text);
            if (passage.chapter() == Chapter.PLAN || !count.find() || OF_SOME.isIn(text)) {
                continue;
            }
            BigDecimal number = new BigDecimal(String.valueOf(count.group(2)));
            String counted = String.valueOf(count.group(1));
            boolean same = counted.endsWith(thing) || thing.endsWith(counted);
            if (same && MostOfAll.are(number, all.quantity().amount())) {
                report.note(
                        Severity.WARNING,
                        "all",
                        List.of(Quote.of(claim), Quote.of(passage), Quote.of(all)),
                        all.sources().get(0).text(),
                        count.group().replaceFirst("^.*?(?=\\d)", ""));
                return;
            }
        }
    }

    /** Those who have it, as the report counts them. */
    private static Optional<Observation> persons(Examined report, String thing, String who) {
        String indicator =
                who.startsWith("网格")
                        ? "grid_workers"
                        : who.startsWith("调解") ? "mediators" : "enforcement_officers";
        boolean known = !who.isEmpty() || thing.startsWith("执法") || thing.equals("记录仪");
        return report.report()
                .observation(indicator)
                .filter(one -> known && one.quantity().qualifier() == Qualifier.EXACT);
    }
}
