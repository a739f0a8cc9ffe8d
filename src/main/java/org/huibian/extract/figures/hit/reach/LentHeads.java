package org.huibian.extract.figures.hit.reach;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.ClauseHeads;
import org.huibian.extract.figures.hit.words.BareWords;
import org.huibian.indicator.phrase.PhraseIndex;

/** Which of the clauses before lend a figure their object: all, the nearest, or none. */
final class LentHeads {

    /** 跨省通办事项由12项增加到15项: what changes is named, though it is no indicator. */
    private static final Pattern NAMED_CHANGE =
            Pattern.compile(
                    "\\p{IsHan}{2}(?:事项|清单|目录|项目|环节|材料|流程)[由从][^，]{0,8}$|^[\\p{IsHan}“”]{3,}(?<![数量次额模率])[由从](?:上年|去年|上一年)度?的?$");

    private static final Pattern THIS_YEAR = Pattern.compile("(?:今年|本年度?)" + PhraseIndex.NUMBER);

    private static final Pattern LAST_YEAR =
            Pattern.compile("(?:去年|上年度?|上一年)(?:同期|全年)?\\p{IsHan}{2,}");

    private LentHeads() {}

    /**
     * The heads that a figure may be of.
     *
     * @param heads what the clauses before are about, nearest first
     */
    static List<String> to(Clause clause, int k, List<String> heads) {
        return isOfItsList(clause, k) || isOfItsOwn(clause, k)
                ? List.of()
                : reaching(heads, clause.own(k));
    }

    /**
     * The nearest only behind 去年免罚22件, as that of this year is of the same, and where a paragraph
     * gives each matter its label, as what is under one is of no other.
     */
    private static List<String> reaching(List<String> heads, String own) {
        boolean compared =
                !heads.isEmpty()
                        && THIS_YEAR.matcher(own).matches()
                        && LAST_YEAR.matcher(heads.get(0)).matches();
        boolean labelled =
                !heads.isEmpty()
                        && ClauseHeads.isLabel(heads.get(0))
                        && heads.stream().skip(1).anyMatch(ClauseHeads::isLabel);
        return compared || labelled ? heads.subList(0, 1) : heads;
    }

    /** 书记、主任分别上法治课1次、2次: a bare figure of a list is of what the list is of. */
    private static boolean isOfItsList(Clause clause, int k) {
        String first = clause.text().substring(0, clause.places().get(0) + 1);
        return k > 0 && clause.before(k).equals("、") && !BareWords.areMere(first);
    }

    private static boolean isOfItsOwn(Clause clause, int k) {
        String head = clause.text().substring(0, clause.places().get(0));
        return k > 0 && NAMED_CHANGE.matcher(head).find();
    }
}
