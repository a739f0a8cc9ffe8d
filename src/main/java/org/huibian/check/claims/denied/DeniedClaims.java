package org.huibian.check.claims.denied;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.check.claims.all.AllClaim;
import org.huibian.check.claims.all.Finders;
import org.huibian.check.claims.counts.CountsAgainstAll;
import org.huibian.check.claims.counts.OneBusiness;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * What one sentence claims of all and another, mostly among the shortcomings, denies of some:
 * 11个村公共法律服务工作室实现全覆盖, and 罗山村至今没有设立工作室.
 */
public final class DeniedClaims {

    private static final TextPattern NOT =
            TextPattern.compile("[未没无]|" + Vacancy.WORDS + "|" + UnderWay.WORDS);

    /** 与律师事务所: with whom something is not signed. */
    private static final String WITH = "(?:[与和同跟][^，。；]{2,12}?)?";

    /** Less than all is said, beside what makes a sentence no claim at all. */
    private static final TextPattern LESS = TextPattern.compile("没有|预计|重点|继续|持续|目标|着力|抓紧");

    /** 至今没有设立工作室, 尚未取得执法证件; group 2 is what is not there. */
    private static final TextPattern DENIAL =
            TextPattern.compile(
                    "(?:没有|尚未|仍未|还未|暂未|未能|未曾|还没有?|一直未|未)(?:真正|全部|及时|实际|按时|进行|得到|参加|完成)?"
                            + WITH
                            + "(设立|设置|建立|建成|建设|建|配备|配齐|成立|组建|选出|选定|聘请|聘用|开展|覆盖|签约|签订|签署|签下|续聘|续签|取得|落实|组织|接入|安装|办理|制定|举办|完成|参加|配|经过|经|进行|通过)(?:过|了|上|到|起|有)?([“\\p{IsHan}]{3,16})");

    /** 桥头村没有法律顾问: nothing but what is not there; group 1 is what. */
    private static final TextPattern WITHOUT =
            TextPattern.compile(
                    "(?:没有|没|尚无|仍无|至今无)(?![设建成组配聘签安制开参取落完举办])(\\p{IsHan}{3,8})(?=[，。；]|$)");

    /** 一块像样的宣传栏都没有: the same, with not one of them; group 1 is what. */
    private static final TextPattern NOT_ONE =
            TextPattern.compile(
                    "(?<![每第])一[个块面处间条名座支](?:像样|正经|固定|专门|现成)?的?(\\p{IsHan}{3,8}?)(?:都|也)没有?(?=[，。；]|$)");

    /**
     * 宣传栏只立起13处，马埂村还没有: what is not there is told before; group 1 is what, up to the number of
     * those that have it.
     */
    private static final TextPattern HAVE_NONE =
            TextPattern.compile(
                    "(?:^|[，。；：])(?:[^，。；\\d]{0,4}?)(\\p{IsHan}{3,8}?)(?:目前|现在|现|已经|已|只|仅|一共|共|全[镇乡]|建|立|设|配|装|有|成|起|了|好)*\\d+[个处名座块间家所][^，。；]{0,4}，[^。；]{0,24}(?:村|社区)(?:都|目前|至今|一直|还|仍)*(?:没有|没|未有)(?:[建立设配装请]\\p{IsHan}?)?(?=[，。；]|$)");

    /** 两个社区的居民公约没有完成修订: what is not done with what; groups 1 and 2. */
    private static final TextPattern UNDONE =
            TextPattern.compile(
                    "([“\\p{IsHan}]{3,14}?)(?:至今|仍然|目前|一直|仍|还|暂)*(?:没有|尚未|仍未|还未|暂未|未能|没|未)(?:完成|进行|得到|实现|全部|按期)*(\\p{IsHan}{2})");

    /** Only some are spoken of, and of now: 个别社区, 还有2个村, 大冲、小冲两个村. */
    private static final TextPattern SOME =
            TextPattern.compile(
                    "个别|少数|部分|有的|一些|余下|其余|剩余|仍有|还有|尚有|另有|只有|仅有|仍|至今|\\d+(?:个|名|家|处|户|所)|两[个村]|(?<=\\p{IsHan}{2})(?:村|社区|小学|中学)|\\p{IsHan}的\\p{IsHan}{3,14}(?:正在|仍在|还在|尚在)");

    private static final TextPattern OTHER_TIME =
            TextPattern.compile(
                    "年初|原来|原先|原本|以往|此前|过去|去年|上年|长期以来|历史上|曾|针对|解决了|破解|改变了|结束了|其他|首[考次]|补[考课][^，。；仍还]{0,6}(?:通过|合格|完成)");

    /** What everything is called. */
    private static final TextPattern EMPTY =
            TextPattern.compile("^(?:工作|制度|机制|相关|有关|任务|措施|全面|活动|责任|情况|专门|统一|有效|必要|相应|一定)+$");

    private static final int SHORTEST = 3;

    private DeniedClaims() {}

    /** A sentence, or a heading run into one, that claims something of all, and what. */
    private record Claimed(Quote quote, List<String> said) {}

    /** A sentence that denies something of some, its counts in plain digits. */
    private record Denial(Passage passage, String text) {}

    /** Notes the claims of a report that it denies elsewhere; each sentence once. */
    public static void examine(Examined report) {
        List<Claimed> claims = new ArrayList<>();
        List<Denial> denials = new ArrayList<>();
        for (Passage passage : report.passages()) {
            String text = OneName.of(PlainNumbers.of(passage.published()));
            if (passage.chapter() != Chapter.PROBLEMS && passage.chapter() != Chapter.PLAN) {
                claims.add(new Claimed(Quote.of(passage), said(text)));
            }
            String bare = Clause.withoutReason(text);
            boolean told = isDenial(bare) || isDenial(text);
            // When the reason came about says nothing of when it was not so.
            String when = isDenial(bare) ? bare : text;
            if (told && !OTHER_TIME.isIn(CountsAgainstAll.withoutArrival(when))) {
                denials.add(new Denial(passage, text));
            }
        }
        headings(report)
                .forEach(
                        one ->
                                claims.add(
                                        new Claimed(
                                                one,
                                                said(OneName.of(PlainNumbers.of(one.text()))))));
        claims.forEach(claim -> denied(report, claim, denials));
    }

    /** 4.法律顾问一个不落全部配齐。值班服务384次: headings that end as sentences do and are no part of one. */
    private static List<Quote> headings(Examined report) {
        Set<String> sentences =
                report.passages().stream()
                        .map(one -> Quote.of(one).text())
                        .collect(Collectors.toSet());
        return report.headings().stream()
                .filter(Section::runIn)
                .filter(one -> one.chapter() != Chapter.PROBLEMS && one.chapter() != Chapter.PLAN)
                .map(one -> new Quote(Quote.of(one).place(), one.title() + "。"))
                .filter(one -> !sentences.contains(one.text()))
                .toList();
    }

    private static boolean isDenial(String text) {
        return NOT.isIn(text) && (SOME.isIn(text) || Uncertified.isToldOf(text))
                || SkippedStep.isToldOf(text);
    }

    /** What a sentence says of all, each with its clause. */
    private static List<String> said(String text) {
        return AllClaim.of(text).stream()
                .filter(claim -> !claim.deeds().isEmpty())
                .filter(claim -> !LESS.isIn(text.substring(claim.start(), claim.at())))
                .map(AllClaim::words)
                .toList();
    }

    private static void denied(Examined report, Claimed claim, List<Denial> denials) {
        for (Denial denial : denials) {
            Optional<String> what =
                    claim.said().stream()
                            .filter(said -> OneBusiness.isOfThem(said, denial.text()))
                            .flatMap(said -> denied(said, claim, denial.text()).stream())
                            .findFirst();
            String own = denial.passage().published();
            if (!own.equals(claim.quote().text())
                    && what.isPresent()
                    && !(report.isNoted(claim.quote().text()) && report.isNoted(own))
                    && !Finders.differ(claim.quote().text(), denial.text())) {
                report.note(
                        Severity.WARNING,
                        "denied",
                        List.of(claim.quote(), Quote.of(denial.passage())),
                        what.get());
                return;
            }
        }
    }

    /** What of a claim a sentence denies, as the claim writes it. */
    private static Optional<String> denied(String said, Claimed claim, String denial) {
        return Uncertified.denies(said, denial)
                ? Optional.of("持证")
                : SkippedStep.in(said, claim.quote().text(), denial)
                        .or(() -> lacking(denial, said));
    }

    /** The longest beginning of what a sentence says is not there that the claim speaks of. */
    private static Optional<String> lacking(String denial, String said) {
        List<String> what = new ArrayList<>();
        for (TextMatcher one = DENIAL.matcher(denial); one.find(); ) {
            if (!OneBusiness.areOfOtherPlaces(
                    said, Clause.last(denial.substring(0, one.start())))) {
                what.add(String.valueOf(one.group(2)));
            }
        }
        for (TextMatcher one = WITHOUT.matcher(denial); one.find(); ) {
            String who = Clause.last(denial.substring(0, one.start()));
            what.add(OneBusiness.areOfOtherPlaces(said, who) ? "" : String.valueOf(one.group(1)));
        }
        for (TextMatcher one = NOT_ONE.matcher(denial); one.find(); ) {
            what.add(LackedThing.asClaimed(said, String.valueOf(one.group(1))));
        }
        for (TextMatcher one = HAVE_NONE.matcher(denial); one.find(); ) {
            what.add(end(String.valueOf(one.group(1)), said));
        }
        LackedThing.in(said, denial).ifPresent(what::add);
        Vacancy.in(denial)
                .filter(one -> said.contains(one.what()))
                .filter(one -> !OneBusiness.areOfOtherPlaces(said, one.who()))
                .ifPresent(one -> what.add(one.what()));
        NotYet.in(denial)
                .filter(one -> !OneBusiness.areOfOtherPlaces(said, one.who()))
                .ifPresent(one -> what.add(one.what()));
        UnderWay.in(denial).stream()
                .filter(one -> !OneBusiness.areOfOtherPlaces(said, one.who()) && one.isOf(said))
                .forEach(one -> what.add(one.what()));
        for (TextMatcher one = UNDONE.matcher(denial); one.find(); ) {
            if (said.contains(String.valueOf(one.group(2)))) {
                what.add(end(String.valueOf(one.group(1)), said));
            }
        }
        return what.stream().flatMap(one -> within(said, one).stream()).findFirst();
    }

    /** The longest end of some words that the claim has too. */
    private static String end(String words, String said) {
        int from = 0;
        while (from < words.length() && !said.contains(words.substring(from))) {
            from++;
        }
        return words.substring(from);
    }

    private static Optional<String> within(String said, String lacking) {
        String what = lacking.replace("“", "");
        for (int length = what.length(); length >= SHORTEST; length--) {
            String start = what.substring(0, length);
            if (said.contains(start) && !EMPTY.isIn(start)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }
}
