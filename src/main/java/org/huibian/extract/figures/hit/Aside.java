package org.huibian.extract.figures.hit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.indicator.phrase.PhraseIndex;

/**
 * A clause that speaks of numbers before or behind it and counts nothing itself: how a number has
 * changed, what was to be done, how a list is made, what share something is of.
 *
 * @param head what is counted next, as the clause names it; empty where what went before still is
 * @param ends whether what went before is counted no more
 */
record Aside(String head, boolean ends) {

    /** 受理矛盾纠纷较上年增长5%，共386件; 参加人数首次突破300人，达312人: what changed is what is counted next; group 1. */
    private static final Pattern CHANGE =
            Pattern.compile(
                    "([\\p{IsHan}“”（）]{3,24}?)(?:(?:总?数?量|件数|总数)?虽?然?(?:同比|环比|[较比与同](?:上|去|上一|前一)年度?(?:同期)?(?:相比)?)"
                            + "(?:略有|大幅|明显|稳步|略|微|小幅)?(?:增长|上升|增加|下降|减少|提高|提升|降低|回落|升|降|增|减)了?近?|(?:首次|一举|已)*(?:突破|超过|首超))"
                            + PhraseIndex.ANY_NUMBER
                            + "(?:个百分点)?");

    /** 执法检查目标任务12次，实际13次: what was to be done is counted next; group 1. */
    private static final Pattern TARGET =
            Pattern.compile(
                    "(?:[省市区县](?:里|上级)?)?(?:下达的?)?([\\p{IsHan}“”]{2,24}?)的?(?:年度|全年|年初|考核)?(?:目标任务|目标|任务|指标)(?:数|值|量)?(?:确?定?为|是)?"
                            + PhraseIndex.ANY_NUMBER);

    /** 按类型分，…没有其他类型: how a list is made, which says nothing of what is counted. */
    private static final Pattern SORTING =
            Pattern.compile(
                    "按[^，,；;。、]{1,8}(?:分|划分|统计|来看|看)(?:类|为)?|(?:此外)?(?:再)?(?:没有|无|别无)其[他它]?[^，,；;。、]{0,6}");

    /** 38件中，简易程序24件: all of those before, whose kinds follow. */
    private static final Pattern OF_THEM =
            Pattern.compile(
                    "(?:这|上述|在|在这)?" + PhraseIndex.ANY_NUMBER + "(?:案件|纠纷|诉求|工单)?(?:当中|之中|中|里头?)");

    /** 物业类纠纷占全年纠纷总量的四成，共计92件: the next number is of the part. */
    private static final Pattern SHARE =
            Pattern.compile("[^，,；;。、]{2,12}占[^，,；;。、]{0,10}(?:总[量数]|全部|比重)[^，,；;。、]{0,8}");

    private static final Aside WITHOUT_HEAD = new Aside("", false);

    private static final Aside END = new Aside("", true);

    /**
     * What a clause is beside the counts: with a hit, what was to be done only. Asked of every
     * clause: each expression is tried only where a character of it stands.
     *
     * @param hit whether one of its figures counts something
     */
    static Optional<Aside> of(Clause clause, boolean hit) {
        String text = clause.text();
        if (!hit && clause.figures().size() == 1 && OF_THEM.matcher(text).matches()) {
            return Optional.of(WITHOUT_HEAD);
        }
        boolean numbered = !clause.bracket() && endsInNumber(text);
        if (numbered && !hit) {
            Matcher change = CHANGE.matcher(text);
            if (change.matches()) {
                return Optional.of(new Aside(change.group(1), false));
            }
        }
        if (numbered) {
            Matcher target = TARGET.matcher(text);
            if (target.matches()) {
                return Optional.of(new Aside(target.group(1) + ClauseHeads.LABEL, false));
            }
        }
        if (hit || text.isEmpty()) {
            return Optional.empty();
        }
        if ("按此再没无别".indexOf(text.charAt(0)) >= 0 && SORTING.matcher(text).matches()) {
            return Optional.of(WITHOUT_HEAD);
        }
        boolean share = text.indexOf('占') >= 0 && SHARE.matcher(text).matches();
        return share ? Optional.of(END) : Optional.empty();
    }

    /** 54件, 3个百分点. */
    private static boolean endsInNumber(String text) {
        return text.endsWith("点")
                || !text.isEmpty() && PhraseIndex.isNumber(text.charAt(text.length() - 1));
    }
}
