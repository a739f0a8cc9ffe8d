package org.huibian.extract.figures.hit;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.indicator.phrase.PhraseIndex;

/**
 * The verb of a list that stands behind its sum: 合同86件、文件20件，加在一起106件，都作了合法性审查. Without the sum the
 * list may be of what was reviewed among other things, and is left alone.
 */
public final class VerbBehind {

    /** A list of things that are reviewed, none of which has a verb. */
    private static final Pattern LIST =
            Pattern.compile(
                    "(?:全年度?|年内|今年|本年度?|一年来)?(?:各类)?(?:合同|协议|文件|会议纪要|纪要|规范性文件|村规民约|议题|方案)[^，、]{0,4}"
                            + PhraseIndex.ANY_NUMBER
                            + "(?:(?:、|和|及|以及)[^，、]{2,8}"
                            + PhraseIndex.ANY_NUMBER
                            + ")+");

    private static final Pattern SUM =
            Pattern.compile(
                    "(?:加在一起|合在一起|加起来|合起来|总共|一共|共计|合计|总计|累计|共)[有是为]?" + PhraseIndex.ANY_NUMBER);

    private static final Pattern REVIEWED =
            Pattern.compile(
                    "(?:逐[一件份]|一[件份]不[落漏])?(?:全部|全都|均|都|皆)[^未没无不拟将待，]{0,6}(?:审查|审核|法律把关)(?:程序)?");

    private static final String VERB = "审查";

    private VerbBehind() {}

    /**
     * A clause, with the verb ahead of it where its list has one that stands behind its sum, or
     * with the name of the rate that it tells by a share.
     */
    public static Clause given(List<Clause> clauses, int i) {
        Clause list = clauses.get(i);
        if (i + 2 >= clauses.size()
                || list.figures().size() < 2
                || !REVIEWED.matcher(clauses.get(i + 2).text()).matches()
                || !SUM.matcher(clauses.get(i + 1).text()).matches()
                || !LIST.matcher(list.text()).matches()) {
            return ShareBehind.given(clauses, i);
        }
        return new Clause(
                list.start(),
                list.end(),
                VERB + list.text(),
                list.figures(),
                list.places().stream().map(place -> place + VERB.length()).toList(),
                list.bracket());
    }
}
