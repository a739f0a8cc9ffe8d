package org.huibian.check.claims;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.check.claims.all.AllClaim;
import org.huibian.check.claims.counts.CountsAgainstAll;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * That some never came once to what all are said to have come to: 执法培训全员参训, and among the
 * shortcomings 执法队里有2人一堂课也没听.
 */
final class NeverCame {

    /** 2人一次也没来, 3名队员全年一次培训未参加; group 1 is how many, group 2 to what. */
    private static final TextPattern NEVER =
            TextPattern.compile(
                    "(\\d+(?:人|名|位))(?!次)[^，。；\\d]{0,14}?[一1][次回堂节期场天]([^，。；\\d]{0,6}?)[也都]?[没未]有?(?:能)?(?:[来到听上去]|参[加训学])");

    /** 一次<em>课</em>也没上: it names nothing. */
    private static final Pattern ANY_LESSON = Pattern.compile("的?(?:法治|法律)?(?:课|都|也)?");

    private static final TextPattern ALL_CAME = TextPattern.compile("参[加训学]|轮训|受训|到[课场会]|培训|听课|学法");

    /** What they come to. */
    private static final Pattern EVENT =
            Pattern.compile("(\\p{IsHan}{0,2})(培训|集训|轮训|考试|测试|旁听|学法|例会|讲座)");

    /** Who they are, by any name → by one. */
    private static final Map<String, String> GROUPS =
            Map.ofEntries(
                    Map.entry("执法人员", "执法"),
                    Map.entry("执法队", "执法"),
                    Map.entry("执法干部", "执法"),
                    Map.entry("办案人员", "执法"),
                    Map.entry("调解员", "调解员"),
                    Map.entry("网格员", "网格员"),
                    Map.entry("法律明白人", "法律明白人"),
                    Map.entry("村干部", "村干部"),
                    Map.entry("社区干部", "社区干部"),
                    Map.entry("机关干部", "机关干部"),
                    Map.entry("班子成员", "班子成员"));

    private static final Pattern GROUP = Pattern.compile(String.join("|", GROUPS.keySet()));

    /** Others, or at another time, or made good for since. */
    private static final TextPattern EXCUSED =
            TextPattern.compile(
                    "去年|上年|往年|年初|此前|上半年|补[考训课学上]|当事人|双方|居民|群众|商户|业主|学生|家长|企业|志愿者|新[录调招]|借调|产假|长期病");

    private NeverCame() {}

    /** Notes the claims of a report that all came, which such a sentence denies; each once. */
    static void examine(Examined report) {
        List<Passage> denials =
                report.passages().stream()
                        .filter(one -> one.chapter() != Chapter.PLAN)
                        .filter(one -> NEVER.isIn(PlainNumbers.of(one.published())))
                        .filter(one -> !EXCUSED.isIn(one.published()))
                        .toList();
        for (Passage denial : denials) {
            TextMatcher never = NEVER.matcher(PlainNumbers.of(denial.published()));
            report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE).stream()
                    .filter(claim -> claim != denial && !report.isNoted(claim.published()))
                    .filter(claim -> claimsThem(claim.published(), denial.published()))
                    .findFirst()
                    .filter(claim -> never.find() && !report.isNoted(denial.published()))
                    .ifPresent(
                            claim ->
                                    report.note(
                                            Severity.WARNING,
                                            "left",
                                            List.of(Quote.of(claim), Quote.of(denial)),
                                            String.valueOf(never.group(1))));
        }
    }

    private static boolean claimsThem(String claim, String denial) {
        return AllClaim.of(claim).stream().anyMatch(one -> ALL_CAME.isIn(one.words()))
                && !CountsAgainstAll.isNotDue(claim)
                && (isOfOneGroup(claim, denial) || isOfOneEvent(claim, denial));
    }

    /** 执法队员, and 执法队里有3人: of all that they come to, or of the same. */
    private static boolean isOfOneGroup(String claim, String denial) {
        Set<String> who = groups(denial);
        return !who.isEmpty()
                && groups(claim).containsAll(who)
                && isOfWhatIsNamed(claim, denial)
                && EVENT.matcher(denial)
                        .results()
                        .allMatch(event -> claim.contains(event.group(2)));
    }

    /** 一次<em>执法竞赛</em>也没参加: of something that the claim names too. */
    private static boolean isOfWhatIsNamed(String claim, String denial) {
        TextMatcher never = NEVER.matcher(PlainNumbers.of(denial));
        String what = never.find() ? String.valueOf(never.group(2)) : "";
        return ANY_LESSON.matcher(what).matches()
                || claim.contains(what.substring(Math.max(0, what.length() - 2)));
    }

    /** 集中培训时有2人: by the full name of what they come to, where nobody is named. */
    private static boolean isOfOneEvent(String claim, String denial) {
        return groups(denial).isEmpty()
                && EVENT.matcher(denial)
                        .results()
                        .anyMatch(
                                event ->
                                        event.group(1).length() > 1
                                                && claim.contains(event.group()));
    }

    private static Set<String> groups(String text) {
        return GROUP.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(GROUPS::get)
                .collect(Collectors.toSet());
    }
}
