package org.huibian.check.continuity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.check.Examined;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Passage;
import org.huibian.extract.Role;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.indicator.Nature;
import org.huibian.indicator.Quantity;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;
import org.huibian.summary.PreviousYear;

/**
 * L01 上年承诺: what last year's plan promised in figures or by a day and this year's report does not
 * come back to, or reports less of. For information: a person confirms.
 */
public final class PromisesKept extends ReportCheck {

    /** 建成公共法律服务中心，10月底前投入运行: what is promised by a day can be verified as a number can. */
    private static final TextPattern DATED =
            TextPattern.compile(
                    "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:底|初|中旬|上旬|下旬|份)?(?:以?前|之前|建成|完成|投入|启用)|(?:年底|年中|年内|上半年|下半年|[一二三四]季度)(?:以?前|之前|内)?(?:建成|完成|投入|启用|开放|运行|实现|落成|挂牌)");

    /** 12块, 三场次, 95%: a number of something; not 6月底, 进一步, 统一. */
    private static final String COUNT =
            "(?:\\d|(?<![统同唯第进逐每专])[一二两三四五六七八九十])(?:[%％]|[万余多]{0,2}[个处场件次名份项条期人家户套台块批轮支辆间座所本册篇组节堂卷例宗起位对张部])";

    /** What promises one more thing, counted or to be made. */
    private static final String PROMISED =
            COUNT + "|[年月][底初内中末]|[年月]份?[以之]?前|[建落]成|[新改扩续]建|启用|挂牌|投入|设立|成立|开通|上线";

    /** ，由司法所牵头，各社区分片承办: how it is done, in the clauses behind the last number. */
    private static final Pattern MANNER =
            Pattern.compile(
                    "(?<=COUNT\\p{IsHan}{0,12})，(?=[由以按各逐供让请分]|通过|采[取用]|依托|借助|结合|利用|重点|优先|主要|用于|突出|围绕)(?:(?!PROMISED)[^；。])*。?$"
                            .replace("COUNT", COUNT)
                            .replace("PROMISED", PROMISED));

    /** 建成青少年法治教育基地1处: one thing of its own, beside what else a sentence promises. */
    private static final TextPattern MADE =
            TextPattern.compile(
                    "(?:[建落]成|[新改扩续]建|设立|成立|组建|开通|启用)[^，。；\\d]{4,16}(?:[一1](?:处|个|所|座|间|支|条|家)|$)");

    private static final TextPattern OPENED =
            TextPattern.compile("[开落建]成|开园|开放|开馆|运行|挂牌|投用|启用|投入|揭牌");

    private static final Pattern CLAUSES = Pattern.compile("[，；。]");

    private static final Pattern AT_LEAST =
            Pattern.compile("(?:达到?|不少于|不低于|增[加至到]{1,2}|总数|总量|建成|共|新增|至少|力争|完成|以上|超过)+$");

    /** So many hanzi before its number name a thing: 文化阵地6个. */
    private static final int NAME = 4;

    /** The check. */
    public PromisesKept() {
        super("L01");
    }

    @Override
    protected void examine(Examined report) {
        report.besideLastYear((year, before) -> examine(report, year, before));
    }

    private static void examine(Examined report, PreviousYear year, Extraction before) {
        for (Passage promise : promises(before)) {
            Set<String> told = new HashSet<>();
            boolean figures = DATED.isIn(promise.published());
            for (Mention target : before.mentions()) {
                if (!isTarget(target) || !stands(target, promise)) {
                    continue;
                }
                figures = true;
                shortfall(report, target)
                        .filter(now -> told.add(target.indicator()))
                        .ifPresent(now -> note(report, year, promise, target, now));
            }
            boolean unnamed =
                    OwnName.in(promise.published())
                            .filter(name -> !name.isTold(report.report()))
                            .isPresent();
            boolean unsaid =
                    !isReached(report, before, promise)
                            && (!LastYear.isTakenUp(promised(promise), report.report())
                                    || holdsUntold(promise, report.report()));
            if (figures && told.isEmpty() && (unnamed || unsaid)) {
                report.note(
                        Severity.INFO,
                        "message",
                        List.of(LastYear.quote(year, promise)),
                        Integer.toString(year.year()));
            }
        }
    }

    /** The sentences of a plan, and its headings that are none of them. */
    private static List<Passage> promises(Extraction before) {
        List<Passage> promises =
                before.passages().stream().filter(one -> one.chapter() == Chapter.PLAN).toList();
        Stream<Passage> headings =
                before.sections().stream()
                        .filter(one -> one.chapter() == Chapter.PLAN && one.level() > 1)
                        .filter(one -> promises.stream().noneMatch(told -> isWithin(one, told)))
                        .map(PromisesKept::toPassage);
        return Stream.concat(promises.stream(), headings).toList();
    }

    private static boolean isWithin(Section heading, Passage told) {
        return tight(told.published()).contains(tight(heading.title()));
    }

    /** （四）建成法治公园1处，9月底前开放。由司法所负责: the first sentence may be taken for a heading. */
    private static Passage toPassage(Section heading) {
        return new Passage(
                heading.index(),
                heading.chapter(),
                heading.theme(),
                true,
                heading.place(),
                heading.title(),
                false);
    }

    /** Whether one clause of several promises a thing by a day that no sentence comes back to. */
    private static boolean holdsUntold(Passage promise, Extraction report) {
        return CLAUSES.splitAsStream(promise.published())
                .filter(clause -> DATED.isIn(clause) && MADE.isIn(clause))
                .filter(clause -> !isOpened(clause, report))
                .anyMatch(clause -> !LastYear.isTakenUp(clause, report));
    }

    /** 新建法治文化公园1个, and 法治公园6月开园: what it is, and that it is there. */
    private static boolean isOpened(String clause, Extraction report) {
        TextMatcher made = MADE.matcher(clause);
        String thing =
                made.find()
                        ? made.group().replaceFirst("[一1]?\\P{IsHan}*(?:处|个|所|座|间|支|条|家)?$", "")
                        : "";
        String noun = thing.substring(Math.max(0, thing.length() - 2));
        return noun.length() == 2
                && report.passages().stream()
                        .filter(passage -> passage.chapter() != Chapter.PLAN)
                        .anyMatch(
                                passage ->
                                        passage.published().contains(noun)
                                                && OPENED.isIn(passage.published()));
    }

    /** What is promised, without how. */
    private static String promised(Passage promise) {
        return MANNER.matcher(promise.published()).replaceFirst("");
    }

    /** Whether this year's figures are those that were promised, and nothing else was. */
    private static boolean isReached(Examined report, Extraction before, Passage promise) {
        List<Mention> targets =
                before.mentions().stream()
                        .filter(one -> isTarget(one) && stands(one, promise))
                        .toList();
        return !targets.isEmpty()
                && targets.stream().allMatch(target -> isReached(report, target, promise));
    }

    private static boolean isReached(Examined report, Mention target, Passage promise) {
        return report.report()
                .observation(target.indicator())
                .filter(now -> shortfall(report, target).isEmpty())
                .filter(now -> isNamed(report, target, promise, now))
                .isPresent();
    }

    /** 新建法治公园1处, and 法治文化阵地5个 today: how many there are says nothing of the one promised. */
    private static boolean isNamed(
            Examined report, Mention target, Passage promise, Observation now) {
        if (report.district().catalog().indicator(target.indicator()).nature() != Nature.STOCK) {
            return true;
        }
        String text = promise.published();
        int at = text.indexOf(target.excerpt().text());
        String name = AT_LEAST.matcher(text.substring(0, Math.max(0, at))).replaceFirst("");
        return now.quote().contains(name.substring(Math.max(0, name.length() - NAME)));
    }

    private static void note(
            Examined report, PreviousYear year, Passage promise, Mention target, Observation now) {
        report.note(
                target.indicator(),
                Severity.INFO,
                "less",
                List.of(LastYear.quote(year, promise), Examined.Quote.of(now)),
                Integer.toString(year.year()),
                target.excerpt().text(),
                now.quantity().toText());
    }

    private static boolean isTarget(Mention mention) {
        return mention.value().isPresent()
                && !mention.unit().isEmpty()
                && (mention.role() == Role.PLAN || mention.role() == Role.TOTAL);
    }

    private static boolean stands(Mention mention, Passage passage) {
        return mention.excerpt().location().equals(passage.place().location())
                && tight(passage.published()).contains(tight(mention.quote()));
    }

    private static String tight(String text) {
        return text.replaceAll("\\s", "");
    }

    /** This year's figure where it is less than the target. */
    private static Optional<Observation> shortfall(Examined report, Mention target) {
        if (target.indicator().isEmpty()) {
            return Optional.empty();
        }
        String unit = report.district().catalog().indicator(target.indicator()).unit();
        Optional<Quantity> promised =
                new Quantity(target.value().orElseThrow(), target.unit(), target.qualifier())
                        .in(unit, report.district().catalog().units());
        return report.report()
                .observation(target.indicator())
                .filter(now -> promised.isPresent())
                .filter(now -> now.quantity().amount().compareTo(promised.get().amount()) < 0);
    }
}
