package org.huibian.check.claims.all;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * What is said to be done by all and told by numbers not to be: 所有调解员均已完成岗前培训，仅有6人尚未参训;
 * 9件建议全部办结，目前办结8件.
 *
 * @param done how many are told to have done it; empty where it is told how many have not
 * @param left how many have not, or how many there are, with their unit
 */
public record SaidOfAll(String done, String left) {

    private static final Pattern PLACES = Pattern.compile("村（社区）|社区|村|小区|网格|单位|企业|学校");

    /** By a figure of those that have not done it. */
    public static SaidOfAll left(FigureSentence text, int left) {
        return new SaidOfAll("", written(text, left));
    }

    /** By a figure of those that have done it and one of all that there are. */
    public static SaidOfAll done(FigureSentence text, int done, int all) {
        return new SaidOfAll(written(text, done), written(text, all));
    }

    /** 2个村: with what is counted, where it is a word for places and follows at once. */
    private static String written(FigureSentence text, int at) {
        Figure figure = text.figures().get(at);
        Matcher places = PLACES.matcher(text.after(at));
        String counted = places.lookingAt() ? places.group() : "";
        return figure.value().toPlainString() + figure.mention().unit() + counted;
    }
}
