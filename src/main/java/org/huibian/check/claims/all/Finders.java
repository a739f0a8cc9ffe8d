package org.huibian.check.claims.all;

import java.util.Collections;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.search.TextPattern;

/** Who found what is to be put right, or handed over what is to be done: 巡察, 自查, 交办. */
public final class Finders {

    private static final Pattern NAMES = Pattern.compile("审计|巡[察视]|督察|督查|评查|环保|人大|政协|纪检|自查|暗访|第三方");

    private static final TextPattern THEMSELVES = TextPattern.compile("自[查纠]|自[行收]受理|自接");

    private static final TextPattern OTHERS =
            TextPattern.compile("反馈|督[察查办导]|巡[察视]|审计|[交转]办|上级|[区县市]里");

    private Finders() {}

    /** 巡察反馈的12个问题, and 审计发现的问题. */
    public static boolean differ(String claim, String counted) {
        Set<String> finders = in(claim);
        Set<String> others = in(counted);
        return !finders.isEmpty() && !others.isEmpty() && Collections.disjoint(finders, others);
    }

    /** Whether of two, one names finders that the other does not. */
    public static boolean areNotAlike(String one, String other) {
        return !in(one).equals(in(other));
    }

    /** 督察反馈8项，全部整改；自查6项，整改5项: two accounts of one sentence, each of what others found. */
    public static boolean differ(FigureSentence text, AllClaim claim, Figure part) {
        int end = Math.min(claim.end(), part.end());
        int start = Math.max(claim.start(), part.start());
        // A number within the claim is not parted from it.
        boolean parted = start > end && text.text().substring(end, start).indexOf('；') >= 0;
        String said = parted ? account(text.text(), claim.start()) : claim.words();
        String counted =
                parted ? account(text.text(), part.start()) : clauses(text.text(), part.start());
        boolean own = THEMSELVES.isIn(counted) && !THEMSELVES.isIn(said) && OTHERS.isIn(said);
        return own || parted && differ(said, counted);
    }

    /** The clause around a place; for 余下1项 with the one before it. */
    private static String clauses(String text, int at) {
        int start = Clause.start(text, at);
        boolean rest = start > 0 && Rest.isIn(text.substring(start, at));
        return text.substring(rest ? Clause.start(text, start - 1) : start, Clause.end(text, at));
    }

    /** What stands around a place up to a semicolon or a full stop. */
    private static String account(String text, int at) {
        int start = Math.max(text.lastIndexOf('；', at), text.lastIndexOf('。', at)) + 1;
        return text.substring(start).replaceFirst("(?s)[；。].*", "");
    }

    private static Set<String> in(String words) {
        return NAMES.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
