package org.huibian.check.places;

import org.huibian.check.Clause;
import org.huibian.search.TextPattern;

/**
 * Whether a neighbour is told of as the place that reports, whatever else its sentence says: what
 * it is and has (北榆街道下辖9个社区，户籍人口3.2万人), or where our own work was done (在云陂镇设立流动办证点).
 */
final class ToldAsOwn {

    /** What a report says of its own place at the beginning of a sentence. */
    private static final TextPattern DESCRIBED =
            TextPattern.compile(
                    "^(?:办事处|人民政府)?(?:现|共|下|总)*(?:辖(?:区(?:内|总)?(?:面积|人口|常住|户籍|共|现|有|下|地)|有|\\d|[一二三四五六七八九十]+个)|位于|地处|坐落|面积|幅员|总人口|(?:常住|户籍)人口|成立于|设立于|组建于|得名)"
                            + "|^(?:是|系)(?:由[^，。；]{2,16}?(?:改制|撤|合并|析置|组建|设立|拆分|而[来成])|(?:全[区县市]|[区县市]内|一[个座])[^，。；]{0,16}(?:街道|镇|乡|城区|新城)(?=[，。；]))"
                            + "|^由[^，。；]{2,16}?(?:改制|撤并|合并|析置|组建)(?:而[来成]|成立|设立)");

    /** What we did there: spread, opened, built. */
    private static final TextPattern DONE_THERE =
            TextPattern.compile(
                    "^(?:(?:全域|全境|辖区|各(?:社区|村)|全[镇街乡]|境内|辖内|[范区]围内)+(?:内|全面|率先|同步|统一|集中|推)*"
                            + "|(?:全面|统一|集中|同步|新)*)(?:推行|推广|铺开|实施|设立|设置|建立|建成|建起|试[点行]|打造|启用|成立|组建|新建|布设|投放|安装)了?(?!的)");

    private static final TextPattern IN = TextPattern.compile("在$");

    /** Of those who are above both, or of the neighbour itself. */
    private static final TextPattern BY_OTHERS =
            TextPattern.compile(
                    "(?:[区县市省]|上级|[该其])(?:里|级|委|政府|人大|政协|司法|公安|法院|检察|综治|政务|信访|市场|住建|城管|应急|民政|教育|卫健|人社|交通|直|政法|综合)|法院|法庭|检察|派出所|交警|分局|公证处|仲裁|集团|公司|企业|商户|老板|业主|当事人|某|村民|居民|施工|客商|先行|首先|首批|率先|最早|已经?|曾|拟|年初|去年|上年");

    /** Work with others, or what one learns from them. */
    private static final TextPattern WITH_OTHERS =
            TextPattern.compile(
                    "联[合席建]|共同|共建|两地|三地|双方|交界|毗邻|相邻|邻近|接壤|跨|结对|对口|帮扶|支援|互[设派认]|轮[流值]|经验|做法|模式|参观|观摩|考察|学习|交流|借鉴|对比|相比|不同|我(?=[街镇乡]?[^，。；]{0,8}(?:与|和|同|也|则|交|比))|[与和同比]我");

    private ToldAsOwn() {}

    /** By what stands before a name in its sentence and behind it. */
    static boolean isBetween(String before, String after) {
        boolean alone = !WITH_OTHERS.isIn(before) && !WITH_OTHERS.isIn(after);
        boolean begins =
                before.isEmpty() || "。；\n".indexOf(before.charAt(before.length() - 1)) >= 0;
        return alone
                && (begins && DESCRIBED.isIn(after)
                        || IN.isIn(before)
                                && DONE_THERE.isIn(after)
                                && !BY_OTHERS.isIn(Clause.last(before)));
    }
}
