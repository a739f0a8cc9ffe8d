package org.huibian.check.told.twice;

import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.search.TextPattern;

/**
 * What a sentence says is counted, in the words beside its number: without the year, the office and
 * what only says that it was done.
 */
final class CountedWords {

    private static final String WHOLE =
            "全年|年内|一年来|今年以来|本年度?|截至年底|年末|合计|总计|累计|总数|总量|总共|共计|(?<![公])共";

    /** What says nothing of the thing itself. */
    private static final TextPattern EMPTY =
            TextPattern.compile(
                    WHOLE
                            + "|[\\d\\P{IsHan}]|开展|组织|举办|进行|完成|召开|街道|办事处|全镇|全乡|各类|各种|达到|次数|件数|份数|人数|场次|总额|面积|数量|数据|今年|当年|已|了|的|为|达|有|均|都|参|是|被|对|把|将|算下来");

    /** What ends the name of a thing and begins what is said of it. */
    private static final Pattern SAID_OF_IT =
            Pattern.compile("对|均|都|全部|普遍|无一|逐|已|由|经|在|被|能|得|参加|接受|全年");

    private static final TextPattern RECEIVED = TextPattern.compile("受理|收到|接到|接收|立案|登记|排查|接待");
    private static final TextPattern CLOSED =
            TextPattern.compile("办结|化解|成功|结案|答复|整改|采纳|退回|完成|达成|销号|审结|解决|缴|入库|追回|到位");

    private CountedWords() {}

    /** What is counted, by the words of its clause before and behind it. */
    static String of(FigureSentence sentence, int j) {
        return EMPTY.replaceAll(Clause.last(sentence.before(j)) + noun(sentence, j), "");
    }

    /** The name of what is counted, right behind its number. */
    static String noun(FigureSentence sentence, int j) {
        String after = sentence.after(j);
        if (after.startsWith("、")) {
            // 油烟的28件、欠薪的26件: what follows is of the next.
            return "";
        }
        String clause = after.substring(0, Clause.end(after, 0));
        String noun = SAID_OF_IT.split(clause.replaceFirst("^的", ""), 2)[0];
        return EMPTY.replaceAll(noun.substring(0, Math.min(10, noun.length())), "");
    }

    /** Whether two characters of a noun, side by side, stand among some words. */
    static boolean share(String noun, String words) {
        for (int i = 0; i + 2 <= noun.length(); i++) {
            if (words.contains(noun.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether all characters of the one are among those of the other, and nothing done in one of
     * them only.
     */
    static boolean nameOne(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return shorter.length() >= 2
                && shorter.chars().allMatch(c -> longer.indexOf(c) >= 0)
                && RECEIVED.isIn(one) == RECEIVED.isIn(other)
                && CLOSED.isIn(one) == CLOSED.isIn(other);
    }
}
