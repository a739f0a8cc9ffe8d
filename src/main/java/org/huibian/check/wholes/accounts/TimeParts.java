package org.huibian.check.wholes.accounts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.stages.words.Stage;
import org.huibian.check.told.words.Content;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.check.wholes.members.ListMember;
import org.huibian.search.TextPattern;

/**
 * Halves, quarters or months that make a year and do not make what is told of it:
 * 上半年63份，下半年71份。…全年144份, also with the year told first.
 */
final class TimeParts {

    private static final List<List<Pattern>> YEARS =
            List.of(
                    patterns("上半年|前六个月|前半年", "下半年|后六个月|后半年"),
                    patterns("(?<!前)[一1]季度?|[首头]季", "(?<!前)[二2]季度?", "(?<!前)[三3]季度?", "[四4]季度?|末季"),
                    patterns("春", "夏", "秋", "冬"),
                    patterns("前三季度|前三个季度|前9个月|前九个月", "[四4]季度|末季|后三个月|后3个月"),
                    patterns("(?<!\\d)[1一][至到\\-—－–~～][6六]月", "(?<!\\d)[7七][至到\\-—－–~～](?:12|十二)月"),
                    patterns(
                            "(?<!\\d)[1一][至到\\-—－–~～][3三]月",
                            "(?<!\\d)[4四][至到\\-—－–~～][6六]月",
                            "(?<!\\d)[7七][至到\\-—－–~～][9九]月",
                            "(?:10|十)[至到\\-—－–~～](?:12|十二)月"));

    private static final TextPattern WHOLE =
            TextPattern.compile("全年|一年|年内|今年|本年|合计|累计|总计|总共|总数|共|个半年|个季度|相加|加起来|加总|合起来|汇总|总量|总和");

    /** What grows a stock, or is counted once in the year however often in its parts. */
    private static final TextPattern OTHERWISE =
            TextPattern.compile(
                    "新增|新[建签聘设立]|净增|剔除|重复|去重|扣除|除去|在册|现有|达到|增至|均|各(?![类种级项])|每|平均|比|较|还|另|计划");

    /** 各社区共上报: of all of them together. */
    private static final TextPattern EACH_TOGETHER =
            TextPattern.compile("各(?=[^，。；]{1,4}(?:共|累计|合计))");

    private TimeParts() {}

    private static List<Pattern> patterns(String... words) {
        return List.of(words).stream().map(Pattern::compile).toList();
    }

    /** What fails in an account. */
    static Optional<FailingParts> failing(Tally tally) {
        for (int first = 0; first < tally.figures().size(); first++) {
            for (List<Pattern> year : YEARS) {
                int end = first + year.size();
                if (isYear(tally, first, year)) {
                    Optional<Integer> whole = whole(tally, first, end);
                    return whole.flatMap(at -> tally.failing(at, end - year.size(), end));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isYear(Tally tally, int first, List<Pattern> year) {
        if (first + year.size() > tally.figures().size()
                || !tally.areAlike(first, first + year.size())) {
            return false;
        }
        if (isInTurn(tally, first, year.size())) {
            return true;
        }
        for (int k = 0; k < year.size(); k++) {
            String label = tally.label(first + k);
            if (!year.get(k).matcher(label).find() || OTHERWISE.isIn(label)) {
                return false;
            }
        }
        return areOfOneThing(tally, first, year);
    }

    /** Not 一季度召开例会1次，二季度组织培训2次: what names its thing names that of the first. */
    private static boolean areOfOneThing(Tally tally, int first, List<Pattern> year) {
        List<String> things =
                IntStream.range(0, year.size())
                        .mapToObj(k -> thing(tally, first + k, year.get(k)))
                        .filter(thing -> thing.length() >= 2)
                        .toList();
        return things.stream().allMatch(one -> Content.haveCommon(one, things.get(0)));
    }

    private static String thing(Tally tally, int at, Pattern time) {
        String behind = tally.sentences().after(at).replaceFirst("(?s)[，。；、：,].*", "");
        String label = tally.label(at);
        return Content.of(
                time.matcher(label.substring(Clause.start(label, label.length()))).replaceAll("")
                        + behind);
    }

    /** 四个季度依次是18批、24批、21批、19批. */
    private static boolean isInTurn(Tally tally, int first, int parts) {
        String lead = tally.label(first);
        boolean named =
                parts == 4
                        ? lead.matches(".*(?:四个季度|各季度|一至四季度|[一二三四、]{7}季度)[^，。；]{0,10}(?:依次|分别|各).*")
                        : parts == 2
                                && lead.matches(
                                        ".*(?:上、?(?:半年)?[、和与]?下半年|上下半年|两个半年)[^，。；]{0,10}(?:依次|分别|各).*");
        for (int k = first + 1; named && k < first + parts; k++) {
            named = tally.label(k).matches("[、，和与及以]{0,3}");
        }
        return named && !OTHERWISE.isIn(lead.replaceAll("各", ""));
    }

    private static Optional<Integer> whole(Tally tally, int first, int end) {
        if (end < tally.figures().size() && isWhole(tally, end, first)) {
            return Optional.of(end);
        }
        Optional<Integer> before = tally.before(first, at -> isWhole(tally, at, first));
        return before.isPresent() ? before : toldBefore(tally, first, end);
    }

    /**
     * 普法活动48场，上年45场。一季度9场，二季度14场，三季度15场，四季度12场: what a sentence before a bare list counts first and
     * the list all but makes, where none before it is what the list makes.
     */
    private static Optional<Integer> toldBefore(Tally tally, int first, int end) {
        boolean ends = end == tally.figures().size() || tally.label(end).startsWith("。");
        if (!ends || !ListMember.isOfKinds(tally.sentences(), first)) {
            return Optional.empty();
        }
        BigDecimal sum = FigureSentence.sum(tally.figures().subList(first, end));
        Optional<Integer> whole = Optional.empty();
        for (int at = 0; at < first; at++) {
            if (!tally.figure(at).isCountedLike(tally.figure(first))) {
                continue;
            }
            BigDecimal told = tally.figure(at).value();
            if (told.compareTo(sum) == 0) {
                return Optional.empty();
            }
            boolean near = told.subtract(sum).abs().multiply(BigDecimal.TEN).compareTo(told) <= 0;
            if (near && isFirstOfItsSentence(tally, at)) {
                whole = Optional.of(at);
            }
        }
        return whole;
    }

    private static boolean isFirstOfItsSentence(Tally tally, int at) {
        return tally.figure(at).isTold()
                && (at == 0 || tally.label(at).indexOf('。') >= 0)
                && !OTHERWISE.isIn(tally.label(at))
                && Stage.of(tally.sentences(), at)
                        .filter(called -> called.stage() == Stage.OUTCOME)
                        .isEmpty();
    }

    private static boolean isWhole(Tally tally, int at, int part) {
        String label = EACH_TOGETHER.replaceAll(tally.label(at), "");
        Optional<Stage> stage = Stage.of(tally.sentences(), at).map(Stage.Called::stage);
        Optional<Stage> ofPart = Stage.of(tally.sentences(), part).map(Stage.Called::stage);
        boolean deeds = stage.isPresent() && ofPart.isPresent() && !stage.equals(ofPart);
        return tally.figure(at).isCountedLike(tally.figure(part))
                && tally.figure(at).value().compareTo(tally.figure(part).value()) > 0
                && WHOLE.isIn(label)
                && !OTHERWISE.isIn(label)
                && !label.contains("其中")
                && label.lastIndexOf('、') <= 0
                && !deeds
                && tally.isOfOne(at, part);
    }
}
