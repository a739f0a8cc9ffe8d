package org.huibian.extract.figures.hit.words;

import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.ClauseHeads;
import org.huibian.extract.quantity.Figure;
import org.huibian.indicator.phrase.PhraseIndex;

/**
 * Words beside a number that do not say what is counted and leave that to a clause before: all
 * together (全年共), an area (面积), persons touched (涉及).
 */
public final class BareWords {

    /** Words that say nothing of what is counted: 其中, 全年共, 总数达, 由…增加到. */
    private static final Pattern MERE =
            Pattern.compile(
                    "(其中|仍|个?(?:行政)?(?:村[\\(（]社区[\\)）]|村居|社区|村)(?=合计|一共|累计|总计)|[与和连]\\p{IsHan}{0,6}那[场次期件回](?=合计|一?共|累计|总共)|合起来|加起来|加在一起|合在一起|[两三四五]项相加|[四4]个季度|(?:12|十二)个月|(?:我们|我[街镇乡办]道?|街道|[镇乡]里?)(?=办|共办|自)|自己?(?:行|主)?(?=[办组开举])|书记|镇长|乡长|主任|(?:国家|[省市区县])(?:级|交办)|上半年|下半年|(?:前|截?[至止到])?第?[一二三四]个?季度[末底]?|全(街道?|镇|乡|办|辖区)|全年度?|年度(?=累计|合计|共)|一年来?|年内|本年度?|今年|总数(?=[增升扩])|实际|实(?=[办开做搞])|(?:期末|年末)(?:在册)?|在册|(截至|截止|到)?年?底|截至|至今|前后|大大小小|先后|平均|一|拢|统|目前|现|累计"
                            + "|(下降|减少|增加|上升|提高|提升|增长|优化|整合|合并|归并|精简|调整|扩充|扩大|压降|减|降|增|升|调|并|压|扩|加|添|涨)+(?:[之以]?后)?[至到为成]了?((今年|本年|目前|现在|年底)的?)?)*"
                            + "(共计|总计|合计|总数|总人数|总人次|总场次|达到|已达|数量|累计|共有|建成|建有|现有|已有|设立|打造|培养|培育|拥有|发展"
                            + "|开展|举办|组织|共|计|达|为|有|办(?:了|班)?|开了?|做了?|搞了?|出了|(?<=实际)完成){0,3}(?:[专兼]职)?"
                            + PhraseIndex.NUMBER);

    /** 配合区局检查5次，街道自行22次: the same done by themselves, behind what was done for others. */
    private static final Pattern BY_ITSELF =
            Pattern.compile("(?:街道|[镇乡]里?|我[街镇乡办]道?|本级)?(?:自行|自主|自己|独立)" + PhraseIndex.NUMBER);

    /** 满意率：定95%，完成95.5%: how far that was reached which stands before the colon. */
    private static final Pattern REACHED =
            Pattern.compile("(?:实际)?(?:完成|实现|做到|实得|得)了?" + PhraseIndex.NUMBER);

    private static final Pattern FOR_OTHERS = Pattern.compile("^(?:全年|共)?(?:配合|协助|联合|会同)");

    /** 投诉举报：接报276件: what stands before a colon is the object of a bare verb behind it. */
    private static final Pattern UNDER_LABEL = Pattern.compile("[^N、，]{0,4}" + PhraseIndex.NUMBER);

    /** 拆除违法建筑89处，面积3400平方米: an area is that of what was named just before. */
    private static final Pattern AREA =
            Pattern.compile(
                    "(、|和)?(?:年底|全年|最终|实际|实(?=拆))*拆?(共|共计|总|合计|涉及|建筑|拆除|占地|违建)?(面积)?(共|共计|合计|达|约|为|达到)?"
                            + PhraseIndex.NUMBER);

    /** 27件涉及56人: those whom cases touch are none of those told of before. */
    private static final Pattern TOUCHED = Pattern.compile("(?:一?共|合计|累计)?(?:涉及?|牵涉|牵扯|波及)到?了?");

    /** 村书记9人: those who hold an office are counted, and nothing that a holder did before. */
    private static final Pattern HOLDERS =
            Pattern.compile(".*(?:书记|镇长|乡长|主任)" + PhraseIndex.NUMBER);

    private static final String PERSONS = "人名户";

    private static final String HEADS = "人名位";

    private BareWords() {}

    /** Whether the words of a figure say nothing of what is counted. */
    public static boolean areMere(String own) {
        return MERE.matcher(own).matches();
    }

    /** The same behind what a clause before is about, as what was done for others. */
    public static boolean areMere(String head, String own) {
        return areMere(own)
                || BY_ITSELF.matcher(own).matches() && FOR_OTHERS.matcher(head).find()
                || head.indexOf(ClauseHeads.LABEL) >= 0 && REACHED.matcher(own).matches();
    }

    /**
     * Whether a figure counts holders of an office, by whom else a list goes on with what they did.
     */
    public static boolean areOfHolders(Figure figure, String own) {
        return HEADS.contains(figure.unit()) && HOLDERS.matcher(own).matches();
    }

    /** Whether they stand behind a colon, of whose label they are. */
    public static boolean areUnderLabel(String head, String own) {
        return ClauseHeads.isLabel(head) && UNDER_LABEL.matcher(own).matches();
    }

    /** Whether a figure tells how large is what was named just before. */
    public static boolean areOfArea(Figure figure, String own) {
        boolean area = figure.unit().startsWith("平") || figure.unit().equals("㎡");
        return area && AREA.matcher(own).matches();
    }

    /** Whether a figure counts whom cases touch. */
    public static boolean areOfTouched(Figure figure, String before) {
        return PERSONS.contains(figure.unit()) && TOUCHED.matcher(before).matches();
    }
}
