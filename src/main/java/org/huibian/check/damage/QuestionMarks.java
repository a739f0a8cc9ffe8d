package org.huibian.check.damage;

import org.huibian.extract.Passage;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** Question marks that a converter left in place of characters: 普法宣?活动. */
final class QuestionMarks {

    /** 普法宣?活动: a question that asks nothing. */
    private static final TextPattern QUESTION =
            TextPattern.compile("(?<=[\\p{IsHan}，、])(\\?+|[?？]{2,})$");

    private static final TextPattern ASKED =
            TextPattern.compile("[吗呢吧么谁哪何几啥咋]|是否|能否|可否|有无|如何|怎|多少|多大|多久|([\\p{IsHan}])不\\1|不$");

    private QuestionMarks() {}

    /** Whether a question mark stands where a character stood. */
    static boolean isLost(Passage one, Passage next) {
        TextMatcher mark = QUESTION.matcher(one.place().text().strip());
        if (!mark.find() || !one.place().location().equals(next.place().location())) {
            return false;
        }
        String before = one.place().text().strip().substring(0, mark.start());
        return mark.group().length() > 1 && !ASKED.isIn(before)
                || mark.group().equals("?") && !ASKED.isIn(before) && !before.contains("“");
    }
}
