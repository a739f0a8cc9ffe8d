package org.huibian.check.told.words;

import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.extract.Problem;

/** Two numbers of opinions (意见、建议), those of advisers and those of others: 律师提出意见50条, 代表提出意见9条. */
public final class Opinions {

    private static final Pattern OPINIONS = Pattern.compile("意见|建议");

    private static final Pattern ADVISERS = Pattern.compile("顾问|律师|司法所|法制员|审核员");

    private static final Pattern OTHERS =
            Pattern.compile(
                    "代表|委员(?!会)|人大|政协|检察|法院|评查|督[查察导]|巡[察视]|审计|纪[检委]|居民|村民|群众|企业|商户|听证|座谈|征[求集](?:了|到)?[^，。；]{0,6}意见|公示|公开征[求集]|监督员|区(?:司法局|委|政府)|县(?:司法局|委|政府)");

    private Opinions() {}

    /** Whether the numbers of a contradiction are each of opinions of others. */
    public static boolean areOfOthers(Problem problem) {
        int last = problem.quotes().size() - 1;
        return problem.places().size() == 2
                && areOfOthers(
                        problem.places().get(0).text(),
                        problem.quotes().get(0),
                        problem.places().get(1).text(),
                        problem.quotes().get(last));
    }

    /** Whether two figures, each in its sentence, are each of opinions of others. */
    public static boolean areOfOthers(
            String figure, String sentence, String otherFigure, String otherSentence) {
        return areOfOthers(
                Clause.before(figure, sentence), Clause.before(otherFigure, otherSentence));
    }

    /**
     * Whether two counts, by what stands before each in its sentence, are of opinions of others.
     */
    public static boolean areOfOthers(String one, String other) {
        return OPINIONS.matcher(one + other).find()
                && (isOfAdvisers(one) && isOfOthers(other)
                        || isOfAdvisers(other) && isOfOthers(one));
    }

    private static boolean isOfAdvisers(String words) {
        return ADVISERS.matcher(words).find() && !OTHERS.matcher(words).find();
    }

    private static boolean isOfOthers(String words) {
        return OTHERS.matcher(words).find() && !ADVISERS.matcher(words).find();
    }
}
