package org.huibian.extract.figures.sentence;

import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.jspecify.annotations.Nullable;

/** What there was none of, named ahead of its nought: 民转刑案件，一件也没有. */
final class NoughtTopic {

    /**
     * Things a year may have none of at all, by themselves: those of one cause, or that were late,
     * are some of them.
     */
    private static final Pattern THING =
            Pattern.compile(
                    "(?:至于|说到|关于|全年|今年|年内|本年度?|一年来|全?[镇乡]|全?街道?|我[街镇乡办]道?|作为被告的|以我[街镇乡办]道?为被告的)*"
                            + "(?:行政诉讼败诉|行政败诉|败诉|行政诉讼|行政复议|行政强制(?:措施|执行)?|(?:行政)?规范性文件|重大行政决策|依申请公开"
                            + "|应急演练|旁听庭审|(?:执法)?案卷评查|(?:企业)?法治体检|(?:法治)?文艺演出"
                            + "|(?:[^、，]{0,12}(?:引发|激化|引起)的)?民转刑|(?:矛盾)?纠纷转[为成]刑事案件的)"
                            + "(?:案件|事项)?");

    private static final Pattern ADVERBS = Pattern.compile("(?:全年|今年|年内|本年度?|一年来|一直|[也都均还是])*");

    /** 没有发生过: to the end of its clause; 没有发生超期 is of something else. */
    private static final Pattern END = Pattern.compile("过?(?:[，,；;。、）)]|$)");

    private NoughtTopic() {}

    /**
     * Whether a mark is but a breath between a thing and that there was none.
     *
     * @param words the clause up to the mark, without figures
     * @param next the figure behind the mark
     */
    static boolean is(CharSequence words, String text, int mark, @Nullable Figure next) {
        return next != null
                && next.kind() == Kind.ZERO
                && (!next.unit().isEmpty()
                        || END.matcher(text).region(next.end(), text.length()).lookingAt())
                && "，,".indexOf(text.charAt(mark)) >= 0
                && ADVERBS.matcher(text).region(mark + 1, next.start()).matches()
                && THING.matcher(words).matches();
    }
}
