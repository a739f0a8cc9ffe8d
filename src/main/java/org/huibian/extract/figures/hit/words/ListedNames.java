package org.huibian.extract.figures.hit.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.exclude.ExcludeScope;
import org.huibian.indicator.phrase.PhraseIndex;

/** The names of single things between a verb and their number, too many words for a phrase. */
public final class ListedNames {

    private static final String WORDS = "[^" + PhraseIndex.NUMBER + "]";

    /** 列入电梯加装补贴、慢行系统改造2项: what was entered. */
    private static final Pattern ENTRIES =
            Pattern.compile(
                    "^(?:全年|年内|今年|共)*(列入|纳入|收录|列明)"
                            + WORDS
                            + "{3,40}"
                            + PhraseIndex.NUMBER
                            + "(?:重大)?(?:决策)?(?:事项)?$");

    /** 解决调解场所、执法装备等问题5项: examples of the object. */
    private static final Pattern EXAMPLES =
            Pattern.compile(
                    ExcludeScope.VERB.pattern()
                            + WORDS
                            + "{2,40}、"
                            + WORDS
                            + "{1,20}等([^、"
                            + PhraseIndex.NUMBER
                            + "]{0,10}"
                            + PhraseIndex.NUMBER
                            + ".*)$");

    private ListedNames() {}

    /** The verb and the number only, where names of what was entered stand between. */
    public static String withoutEntries(String own) {
        Matcher entries = ENTRIES.matcher(own);
        return entries.matches() ? entries.group(1) + PhraseIndex.NUMBER : own;
    }

    /** The same words without the examples and 等. */
    public static String withoutExamples(String own) {
        Matcher examples = EXAMPLES.matcher(own);
        return examples.find()
                ? own.substring(0, examples.end(1)) + own.substring(examples.start(2))
                : own;
    }
}
