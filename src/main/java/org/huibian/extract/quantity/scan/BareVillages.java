package org.huibian.extract.quantity.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.lookalike.Lookalikes;

/** Villages and communities counted without a measure word: 辖15村3社区. */
final class BareVillages {

    private static final String VILLAGE = "(?:行政|建制)?村";

    private static final String COMMUNITY = "(?:社区|居委会|居民区|居)(?![民住])";

    private static final Pattern BOTH = Pattern.compile(VILLAGE + "[、和及]?[0-9]{1,2}个?" + COMMUNITY);

    private static final Pattern SECOND = Pattern.compile(COMMUNITY);

    private static final Pattern FIRST = Pattern.compile("[0-9]个?" + VILLAGE + "[、和及]?$");

    /** 辖11村, to the end of the clause; 梅园2村 is a name. */
    private static final Pattern LED =
            Pattern.compile("(?:[管下所]辖|^辖|[，,。；;镇乡道现共]辖|共有|现有|全[镇乡]|[，,]共)$");

    private static final Pattern ALONE =
            Pattern.compile("(?:" + VILLAGE + "|" + COMMUNITY + ")(?=[，,；;。、]|$)");

    /** How far before a number its words may begin. */
    private static final int NEAR = 8;

    private BareVillages() {}

    /** Whether a number that stands between two places counts them. */
    static boolean isCounted(String text, int from, int to) {
        if ("村行建社居".indexOf(Lookalikes.charAt(text, to)) < 0) {
            return false;
        }
        String before = text.substring(Math.max(0, from - NEAR), from);
        return at(BOTH, text, to)
                || at(SECOND, text, to) && FIRST.matcher(before).find()
                || at(ALONE, text, to) && LED.matcher(before).find();
    }

    private static boolean at(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.useTransparentBounds(true).lookingAt();
    }
}
