package org.huibian.check.rates.fractions;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.WrittenUnits;

/**
 * Who is the whole of a rate of enforcement officers: posts (设执法岗位20个，现有持证执法人员18人，持证率90%), but not
 * all who work in the office.
 */
public final class Posts {

    private static final Pattern NAMED = Pattern.compile("岗位|编制|职位");

    /** 设执法岗位28个, 28个执法岗位. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:岗位?|编制|职位)[^，。；\\d]{0,6}?(\\d+)[个名人]|(\\d+)个[^，。；\\d]{0,6}(?:岗位|编制|职位)");

    private static final Pattern STAFF = Pattern.compile("工作人员|干部职工|全体干部|机关干部|职工");

    private Posts() {}

    /** 执法人员持证率 beside 工作人员62人: others too are among them. */
    public static boolean areOfMore(String rate, String whole) {
        return rate.contains("执法") && STAFF.matcher(whole).find() && !STAFF.matcher(rate).find();
    }

    /** 设执法岗位28个，已有27人取得行政执法证: whether a sentence counts so many posts beside those in them. */
    public static boolean areTold(String sentence, BigDecimal number) {
        return COUNTED.matcher(sentence)
                .results()
                .map(posts -> posts.group(1) == null ? posts.group(2) : posts.group(1))
                .anyMatch(posts -> new BigDecimal(posts).compareTo(number) == 0);
    }

    /** The posts that are counted right before some persons. */
    public static Optional<Integer> before(FigureSentence sentence, int persons) {
        Figure some = sentence.figures().get(persons);
        int at = persons - 1;
        if (at < 0 || !WrittenUnits.isOfPersons(some.mention().unit())) {
            return Optional.empty();
        }
        Figure posts = sentence.figures().get(at);
        String words = Clause.last(sentence.before(at)) + Clause.first(sentence.after(at));
        return NAMED.matcher(words).find()
                        && posts.isTold()
                        && posts.value().compareTo(some.value()) > 0
                ? Optional.of(at)
                : Optional.empty();
    }
}
