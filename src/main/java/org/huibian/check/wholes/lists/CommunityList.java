package org.huibian.check.wholes.lists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * Villages and communities that do not make what they are said to come to: 辖14个社区、3个行政村，共计16个村（社区）;
 * and the same told the other way round, 18个村（社区），其中行政村13个、社区4个.
 */
final class CommunityList {

    private static final String KIND =
            "(?:行政村|建制村|村民委员会|村委会|村|(?:城市|农村|涉农|村改居|城镇|纯|老旧|新建|商品房)?社区(?:居民委员会|居委会)?|居民委员会|居委会)";

    private static final String BOTH =
            "(?:行政村（社区）|村（社区）|村\\(社区\\)|社区（村）|社区\\(村\\)|村（居）|村\\(居\\)|村居|村社区|村和社区)";

    private static final String ITEM =
            "(?:\\d{1,3}个" + KIND + "(?![（(])|" + KIND + "(?:共|有|共有)?\\d{1,3}个)";

    private static final String LIST = ITEM + "(?:(?:[、，,和与及]|以及)" + ITEM + ")+";

    private static final Pattern BEFORE_THE_SUM =
            Pattern.compile(
                    "("
                            + LIST
                            + ")[，,；]?(?:全部)?(?:合计|共计|总计|总共|一共|共有|共辖|共|计)(?:有|为|辖)?(\\d{1,3}个(?:"
                            + BOTH
                            + "|社区|行政村|村)(?![民（(\\p{IsHan}]{0,3}组)|(?:"
                            + BOTH
                            + "|社区|行政村)\\d{1,3}个)");

    private static final Pattern BEHIND_THE_WHOLE =
            Pattern.compile(
                    "(\\d{1,3}个"
                            + BOTH
                            + "|"
                            + BOTH
                            + "\\d{1,3}个)[中里]?[，,：:（(](?:其中)?(?:分别为|包括|包含|含|有|为|由)?[：:]?("
                            + LIST
                            + ")(?=组成|[，。；）)]|$)");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private static final Pattern WITHOUT_KIND = Pattern.compile(".*" + BOTH + ".*");

    private CommunityList() {}

    /** The list of a sentence that does not come to its whole. */
    static Optional<FailingParts> failing(FigureSentence sentence) {
        if (sentence.figures().size() < 3) {
            return Optional.empty();
        }
        Matcher sum = BEFORE_THE_SUM.matcher(sentence.text());
        while (sum.find()) {
            boolean alike =
                    WITHOUT_KIND.matcher(sum.group(2)).matches()
                            || areOf(NUMBER.matcher(sum.group(2)).replaceAll(""), sum.group(1));
            Optional<FailingParts> failing = failing(sentence, sum, 2, 1);
            if (alike && failing.isPresent()) {
                return failing;
            }
        }
        Matcher whole = BEHIND_THE_WHOLE.matcher(sentence.text());
        return whole.find() ? failing(sentence, whole, 1, 2) : Optional.empty();
    }

    /** 城市社区8个、涉农社区6个，共有社区15个: what is summed is what each of the list is. */
    private static boolean areOf(String whole, String list) {
        String kind = whole.replace("个", "").replace("行政", "");
        return NUMBER.splitAsStream(list)
                .map(words -> words.replaceAll("[个、，,和与及以共有]", ""))
                .filter(words -> !words.isEmpty())
                .allMatch(words -> words.endsWith(kind));
    }

    private static Optional<FailingParts> failing(
            FigureSentence sentence, MatchResult found, int whole, int list) {
        List<Figure> all = figures(sentence, found.start(whole), found.end(whole));
        List<Figure> parts = figures(sentence, found.start(list), found.end(list));
        long told = NUMBER.matcher(found.group(list)).results().count();
        if (all.size() != 1 || parts.size() != told) {
            return Optional.empty();
        }
        BigDecimal sum = FigureSentence.sum(parts);
        return sum.compareTo(all.get(0).value()) == 0
                ? Optional.empty()
                : Optional.of(new FailingParts(all.get(0), parts));
    }

    private static List<Figure> figures(FigureSentence sentence, int from, int to) {
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : sentence.figures()) {
            if (figure.start() >= from && figure.start() < to) {
                figures.add(figure);
            }
        }
        return figures;
    }
}
