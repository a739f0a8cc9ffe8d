package org.huibian.check.told;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.check.Clause;
import org.huibian.check.told.words.Content;
import org.huibian.check.told.words.Level;
import org.huibian.extract.Problem;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** Two numbers of one deed, done by two: 街道调委会全年调解纠纷54件，各社区调委会全年调解纠纷131件. */
final class Doers {

    /** Who may do it, at the end of the words that a deed follows. */
    private static final Pattern WHO =
            Pattern.compile(
                    "(?:委员会|(?<!全)街道|调委会|[党工居村]委会?|[党政]?办|办公室|所|站|队|中心|室|组织?|科|庭|局|顾问|律师|社区|村|村居|村（社区）|网格|小区|支部|机关|(?<![协委])会|会议|学校|企业|片区|调解员|网格员|志愿者|程序|领域)$");

    /** 班子9人述法, 村党组织书记17人述法: of what post those who did it are, right before the number. */
    private static final Pattern POST =
            Pattern.compile("(班子|书记|主任|中层|领导|[站所]长|村干部|负责人|委员)(?:成员|干部)?(?:述[法职]|参[训加会])?$");

    /** 乡级巡查12次, 村级巡查24次: the level at which it was done. */
    private static final TextPattern LEVEL =
            TextPattern.compile("(" + Level.NAMES + "|组)级(?!别|差|阶)");

    /** 市委巡察反馈8个, 区委巡察反馈9个; 审计查出5个: who looked into it. */
    private static final TextPattern FINDER =
            TextPattern.compile(
                    "((?:中央|[省市县区])[委里级]?(?=第?[一二三四五六七八九]?(?:法治|专项)?(?:巡[察视]|督[察查]))|审计|环保|人大|政协)");

    /** 区里转来9件, 自己收了14件: by which way it came. */
    private static final TextPattern HANDED_DOWN =
            TextPattern.compile("(?:交办|转[来办送交]|派[来发下单]?|批转|下[派转])");

    private static final TextPattern TAKEN_IN =
            TextPattern.compile("(?:自己|自行|直接|本级|自主)(?:[收接]|受理|登记|排查|发现)");

    private static final Pattern TIME = Pattern.compile("(?:全年|年内|今年|一年来|共|累计|各)+$");

    private Doers() {}

    /** Whether the numbers of a contradiction are each of another who did it. */
    static boolean differ(Problem problem) {
        int last = problem.quotes().size() - 1;
        return problem.places().size() == 2
                && differ(
                        problem.places().get(0).text(),
                        problem.quotes().get(0),
                        problem.places().get(1).text(),
                        problem.quotes().get(last));
    }

    /** Whether two figures, each in its sentence, are each of another who did it. */
    static boolean differ(
            String figure, String sentence, String otherFigure, String otherSentence) {
        String one = Clause.last(before(figure, sentence));
        String other = Clause.last(before(otherFigure, otherSentence));
        if (areOfTwoPosts(one, other)
                || areOfTwo(LEVEL, one, other)
                || areOfTwo(FINDER, one, other)
                || areOfTwoWays(one, other)
                || areOfTwoWays(other, one)) {
            return true;
        }
        int alike = 0;
        while (alike < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - alike)
                        == other.charAt(other.length() - 1 - alike)) {
            alike++;
        }
        int deed = alike;
        boolean oneSentence = sentence.equals(otherSentence);
        // 街道调委会 and 社区调委会: the name of who did it may end alike.
        return deed > 1
                && !one.equals(other)
                && (oneSentence || isSaid(one, deed) && isSaid(other, deed))
                && Stream.of(one, other).allMatch(clause -> isNamed(clause, deed));
    }

    private static boolean areOfTwoPosts(String one, String other) {
        Matcher post = POST.matcher(one);
        Matcher otherPost = POST.matcher(other);
        return post.find() && otherPost.find() && !post.group(1).equals(otherPost.group(1));
    }

    private static boolean areOfTwo(TextPattern names, String one, String other) {
        TextMatcher name = names.matcher(one);
        TextMatcher otherName = names.matcher(other);
        return name.find()
                && otherName.find()
                && String.valueOf(name.group(1)).charAt(0)
                        != String.valueOf(otherName.group(1)).charAt(0);
    }

    private static boolean areOfTwoWays(String one, String other) {
        return HANDED_DOWN.isIn(one) && TAKEN_IN.isIn(other) && !HANDED_DOWN.isIn(other);
    }

    /** 通过门户网站, 今年门户网站: what a clause says before the words that both end with. */
    private static boolean isSaid(String clause, int deed) {
        String words = clause.substring(0, clause.length() - deed);
        return !Content.of(words).isEmpty() || WHO.matcher(words).find();
    }

    /** Whether a clause names who did it, somewhere before the deed that both have. */
    private static boolean isNamed(String clause, int deed) {
        int from = clause.length() - deed;
        for (int end = from; end > 0 && end < clause.length(); end++) {
            String who = TIME.matcher(clause.substring(0, end)).replaceFirst("");
            if (who.length() > 1 && WHO.matcher(who).find()) {
                return true;
            }
        }
        return false;
    }

    private static String before(String figure, String sentence) {
        int at = Clause.placeOf(figure, sentence);
        return at < 0 ? "" : sentence.substring(0, at);
    }
}
