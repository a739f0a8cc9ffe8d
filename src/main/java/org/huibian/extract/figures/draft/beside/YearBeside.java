package org.huibian.extract.figures.draft.beside;

import java.util.regex.Pattern;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;

/** What a clause says of the whole year, beside what none does: 小分队巡演11场，街道全年举办演出7场. */
public final class YearBeside {

    private static final Pattern OF_YEAR =
            Pattern.compile("(?:街道|全?镇|全?乡|全街道?|我[街镇乡办]道?)?(?:全年|一年来)");

    private static final Pattern SPAN = Pattern.compile("年|累计|(?<!公)共|合计|总");

    private YearBeside() {}

    /**
     * Whether the first figure of a clause is of the year and the total before it is not.
     *
     * @param ahead what the sentence says ahead of the total
     */
    public static boolean is(Clause clause, Hit hit, Draft total, String ahead) {
        return !hit.carried()
                && !hit.weak()
                && total.list() < 0
                && total.figure().end() < clause.start()
                && OF_YEAR.matcher(clause.text()).lookingAt()
                && !SPAN.matcher(ahead).find();
    }
}
