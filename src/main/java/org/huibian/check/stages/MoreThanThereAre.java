package org.huibian.check.stages;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.AllCommunities;
import org.huibian.extract.Observation;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.Qualifier;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** More communities than the sub-district says it has: 辖11个村、2个社区 … 签约的村（社区）共15个. */
final class MoreThanThereAre {

    private static final String KIND = "(?:村（社区）|社区（村）|村\\(社区\\)|村居)";

    private static final TextPattern COUNTED =
            TextPattern.compile(
                    "(?<![\\d,.])(\\d{1,3})个"
                            + KIND
                            + "|(?<![\\d,.])(\\d{1,3})个(?:行政村|社区|村)(?![民（\\p{IsHan}]{0,2}(?:小组|网格|组))"
                            + "|"
                            + KIND
                            + "(?:共有|共|有|达到?|增至|增加到|扩大到|为)?(\\d{1,3})个(?!次)"
                            + "|(?:"
                            + KIND
                            + "|社区|村级)(?:公共法律服务(?:工作)?室|人民调解委员会|调委会)(?:共有|共|已?达到?)?(\\d{1,3})个");

    /** What makes them others than its own, or the same more than once. */
    private static final Pattern OTHERS =
            Pattern.compile(
                    "周边|邻近|毗邻|相邻|相关|全区|全市|全县|区内|辐射|惠及|累计|走访|次|跨|结对|兄弟|外地|上年|去年|合并|撤并|原有|自然村");

    private static final Pattern BOTH = Pattern.compile(KIND);

    /** 每个村（社区）设服务室1个，全街道已建成服务室14个: group 1 is what each has, group 2 how many there are. */
    private static final TextPattern ONE_EACH =
            TextPattern.compile(
                    "每一?个?(?:"
                            + KIND
                            + "|行政村|社区|村)(?:均|都|各)?(?:设立?|建有?|建成|建立|配备|配有|有)了?(\\p{IsHan}{3,12}?)[1一][个处间所块](?:，[^，。；\\d]{0,10})?，[^，。；\\d]{0,12}?\\1(?:共|达|有)*(\\d{1,3})[个处间所块]");

    private static final TextPattern MORE_THAN_ONE =
            TextPattern.compile("部分|小组|网格|延伸|较大|大村|大社区|另|还[在设建有]|小区|企业|学校|园区|其中|含|包括|各[设建有2-9两三]");

    private MoreThanThereAre() {}

    /** Notes the numbers of communities that are more than there are. */
    static void examine(Examined report) {
        Optional<Observation> all =
                report.report()
                        .observation(AllCommunities.COMMUNITIES)
                        .filter(found -> found.quantity().qualifier() == Qualifier.EXACT)
                        .filter(AllCommunities::areTold);
        if (all.isEmpty()) {
            return;
        }
        int there = all.get().quantity().amount().intValue();
        // 12个村 where another sentence adds the community of the market town is no more than 13.
        boolean both =
                all.get().basis() == Observation.Basis.DERIVED
                        || BOTH.matcher(all.get().quote()).find();
        int most = both ? there : there + 1;
        Set<String> noted = new HashSet<>();
        for (Passage passage : report.passages()) {
            String text = passage.published();
            boolean told =
                    passage.chapter() == Chapter.RESULTS
                            || passage.chapter() == Chapter.FIRST_RESPONSIBLE;
            TextMatcher counted = COUNTED.matcher(text);
            while (told && !text.equals(all.get().quote()) && counted.find()) {
                String clause = Clause.around(text, counted.start(), counted.end());
                String number = number(counted);
                if (Integer.parseInt(number) > most
                        && !OTHERS.matcher(clause).find()
                        && !report.isNoted(text)
                        && noted.add(text)) {
                    String thing =
                            String.valueOf(counted.group()).replaceAll("(?:共有|共|有|达到?)?\\d+个", "");
                    note(report, passage, thing, number + "个", all.get());
                }
            }
            TextMatcher each = ONE_EACH.matcher(text);
            if (told
                    && each.find()
                    && isMoreThanEach(Integer.parseInt(String.valueOf(each.group(2))), there)
                    && !OTHERS.matcher(text).find()
                    && !MORE_THAN_ONE.isIn(text)
                    && !report.isNoted(text)) {
                note(
                        report,
                        passage,
                        String.valueOf(each.group(1)),
                        each.group(2) + "个",
                        all.get());
            }
        }
    }

    /** The sub-district itself may have one too; twice as many are at other places as well. */
    private static boolean isMoreThanEach(int number, int there) {
        return number > there + 1 && number < there + there;
    }

    private static String number(TextMatcher counted) {
        for (int group = 1; group < 4; group++) {
            if (counted.group(group) != null) {
                return String.valueOf(counted.group(group));
            }
        }
        return String.valueOf(counted.group(4));
    }

    private static void note(
            Examined report, Passage passage, String thing, String number, Observation all) {
        report.note(
                AllCommunities.COMMUNITIES,
                Severity.ERROR,
                "message",
                List.of(Quote.of(passage), Quote.of(all)),
                thing,
                number,
                report.district().catalog().indicator(AllCommunities.COMMUNITIES).name(),
                all.quantity().toText());
    }
}
