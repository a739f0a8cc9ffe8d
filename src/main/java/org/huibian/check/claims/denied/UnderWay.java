package org.huibian.check.claims.denied;

import java.util.ArrayList;
import java.util.List;
import org.huibian.check.Clause;
import org.huibian.check.told.words.Overlap;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * What one of the places is still at, said without a 未 or 没: 柳湾社区的工作室改造正在推进.
 *
 * @param who the kind of place, or the end of what tells it apart (老旧厂房的消防隐患整改)
 * @param what the words for what is under way
 * @param deed what is being done; of any thing where it is 推进 and the like
 */
record UnderWay(String who, String what, String deed) {

    /** That something is not finished. */
    static final String WORDS = "正在|仍在|还在|尚在|[推办进](?:进|理|行)(?:之)?中";

    /** What may be said of anything that is not finished. */
    private static final TextPattern ANY =
            TextPattern.compile("^(?:推进|办理|进行|洽谈|协商|筹建|筹备|选址|建设|施工|招标|收尾|扫尾)$");

    /** Group 1 or 2 is the deed; what is being built besides (正在建设智慧平台) is none. */
    private static final TextPattern AT =
            TextPattern.compile(
                    "(?:正在|仍在|还在|尚在)(?:抓紧|加紧|加快|有序|稳步|持续|积极)?(\\p{IsHan}{2})(?:之?中)?(?=[，。；]|$)|(推进|办理|进行)之?中(?=[，。；]|$)");

    /** The words of its clause before it: where or of what, and what. */
    private static final TextPattern OF =
            TextPattern.compile(
                    "("
                            + KindOfPlace.WORDS
                            + "|\\p{IsHan}(?=的))(?:的|还|仍|至今)?([“\\p{IsHan}]{3,14}?)(?:仍|还|目前|至今|现)*$");

    /** More than what all have. */
    private static final TextPattern FURTHER =
            TextPattern.compile(
                    "示范|标准化|规范化|星级|升级|二期|新版|扩建|试点|提档|续|新|下一|后续|跨年|第二|\\d月|近期|年[底末]|其他|另");

    /** All of a sentence. */
    static List<UnderWay> in(String text) {
        List<UnderWay> found = new ArrayList<>();
        for (TextMatcher at = AT.matcher(text); at.find(); ) {
            String before = text.substring(Clause.start(text, at.start()), at.start());
            TextMatcher of = OF.matcher(before);
            if (of.find() && !FURTHER.isIn(before)) {
                String deed = at.group(1) == null ? at.group(2) : at.group(1);
                found.add(
                        new UnderWay(
                                String.valueOf(of.group(1)),
                                String.valueOf(of.group(2)),
                                String.valueOf(deed)));
            }
        }
        return found;
    }

    /** Whether a claim says of all what is under way here, to the last hanzi but one. */
    boolean isOf(String said) {
        return Overlap.unsaid(what, said) <= 1 && (ANY.isIn(deed) || said.contains(deed));
    }
}
