package org.huibian.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Rest;
import org.huibian.extract.Extraction;
import org.huibian.extract.Observation;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * How many communities a report has by what it says of all of them: 对9个社区逐一开展督导, 在10个社区都设立了调解室. Two
 * such numbers for communities of one kind that are near to each other contradict; a number far
 * below is of some of them.
 *
 * @param number how many
 * @param text number and kind as written
 * @param quote the sentence
 */
public record AllCommunities(int number, String text, Quote quote) {

    /** The indicator of how many communities and villages there are. */
    public static final String COMMUNITIES = "communities";

    /** What makes a number of communities that of all there are. */
    private static final TextPattern THERE_ARE = TextPattern.compile("辖|下设|共有|现有|所属|全[镇街乡]");

    /** 白苇镇12个村、1个社区, 村8个、社区1个，共9个: the sub-district begins its report so. */
    private static final Pattern LISTED =
            Pattern.compile(
                    "^\\p{IsHan}{0,4}(?:镇|乡|街道)里?有?\\d{1,3}个村（社区）(?=[，。]|$)"
                            + "|^(?:\\p{IsHan}{0,4}(?:镇|乡|街道))?(?:(?:行政)?村\\d{1,3}个、(?:社区|居委会)\\d{1,3}个|(?:社区|居委会)\\d{1,3}个、(?:行政)?村\\d{1,3}个)，共\\d{1,3}个(?=[，。]|$)");

    /** Group 1: number and kind, 2: the number, 3: the kind. */
    private static final String COUNTED =
            "((?<![\\d,.])(\\d{1,3})个((?:行政|城市)?(?:村（社区）|社区（村）|村居|村|社区))(?![（\\p{IsHan}]{0,2}(?:小组|网格)))";

    private static final TextPattern ALL =
            TextPattern.compile(
                    COUNTED
                            + "(?:逐一|逐个|逐村|都|均|全部|全都|也都|无一|[^，。；\\d]{2,12}，(?:一个[不没](?:落|少|漏)|无一(?:遗漏|例外|缺席)))|(?:辖|下辖|共有|现有|全部|所有|全[街镇乡]道?(?:的)?)"
                            + COUNTED
                            + "|(?:服务|面对|面向|联系)"
                            + COUNTED
                            + "(?=的?(?:群众|居民|村民|百姓))");

    /** What makes a number one of some of them. */
    private static final TextPattern SOME =
            TextPattern.compile("其中|试点|示范|另有|另外|还有|先行|首批|新建|新成立|涉农|部分|片区|沿|上年|去年|每|" + Rest.WORDS);

    /** 目前共有9个社区获评…, 9个社区均完成换届，1个社区正在推进: what follows tells that others did not. */
    private static final TextPattern OF_SOME =
            TextPattern.compile(
                    "^的?[^，。；]{0,4}(?:代表|参会|报名)|^[^，。；]{0,4}(?:获评|获得|荣获|评为|评上|命名|创建|入选|创成|达到)"
                            + "|\\d{1,3}个(?:行政)?(?:村|社区)[^，。；]{0,6}(?:正在|尚|仍|未|即将|暂|推进|创建)");

    /** 9个社区均达标, 在9个社区均发现…: how many were found to be so when all were looked at. */
    private static final TextPattern FOUND =
            TextPattern.compile(
                    "^(?:(?:行政|城市)?(?:村（社区）|社区（村）|村居|村|社区))?(?:逐一|都|均|全部|全都|也都)?(?:已|已经|顺利|一次性|为|是|被)?(?:达标|达到|合格|优秀|优良|良好|先进|通过|存在|发现|查出|验收|整改"
                            + "|完成[^，。；]{0,6}(?:整改|换届|验收|销号|达标|评估|提升))");

    private static final int FEW = 5;

    /** Two numbers that contradict, the first said first. */
    public static Optional<List<AllCommunities>> contradiction(Extraction report) {
        List<AllCommunities> said = of(report);
        for (int i = 0; i < said.size(); i++) {
            for (AllCommunities other : said.subList(i + 1, said.size())) {
                if (said.get(i).isNear(other)) {
                    return Optional.of(List.of(said.get(i), other));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence tells how many there are, not how many of them have something. */
    public static boolean areTold(Observation communities) {
        return communities.basis() == Observation.Basis.FORM
                || THERE_ARE.isIn(communities.quote())
                || LISTED.matcher(PlainNumbers.of(communities.quote())).find();
    }

    /** Whether the words behind a number of communities say what these were found to be. */
    public static boolean isOutcome(String after) {
        return FOUND.matcher(after).find();
    }

    private static List<AllCommunities> of(Extraction report) {
        List<AllCommunities> said = new ArrayList<>();
        for (Passage passage : report.passages()) {
            String text = PlainNumbers.of(passage.published());
            TextMatcher all = ALL.matcher(text);
            while (passage.chapter() != Chapter.PLAN && all.find()) {
                int group = all.group(1) != null ? 1 : all.group(4) != null ? 4 : 7;
                String clause = Clause.last(text.substring(0, all.start()));
                String after = text.substring(all.end());
                after = after.substring(0, (after + "。").indexOf('。'));
                boolean some =
                        SOME.matcher(clause).find()
                                || OF_SOME.matcher(after).find()
                                || isOutcome(after);
                if (!some) {
                    said.add(
                            new AllCommunities(
                                    Integer.parseInt(String.valueOf(all.group(group + 1))),
                                    String.valueOf(all.group(group)),
                                    Quote.of(passage)));
                }
            }
        }
        return said;
    }

    /** 下辖15个社区，…，全部16个社区: in one sentence, told and then said of all. */
    private boolean isOfAllToldBefore(AllCommunities other) {
        String sentence = quote.text();
        int told = sentence.indexOf(text);
        return told > 0
                && THERE_ARE.isIn(sentence.substring(Clause.start(sentence, told), told))
                && (sentence.contains("全部" + other.text) || sentence.contains("所有" + other.text));
    }

    /** Of one kind, different, and so near that both are meant to be all. */
    private boolean isNear(AllCommunities other) {
        String kind = text.replaceFirst("\\d+个", "");
        int smaller = Math.min(number, other.number);
        int larger = Math.max(number, other.number);
        return other.text.endsWith("个" + kind)
                && smaller != larger
                && smaller >= FEW
                && smaller * 10 >= larger * 8
                && (!quote.text().equals(other.quote.text()) || isOfAllToldBefore(other));
    }
}
