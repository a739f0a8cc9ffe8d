package org.huibian.check.wholes.accounts;

import java.util.regex.Pattern;

/** Words behind a list of parts that say it is all there is: 没有其他程序的案件, 再没有别处, 就这三处. */
final class NoOthers {

    /** 没有别的花费, 没有其他险情: of something else than the parts of a list that is not of money. */
    private static final Pattern OF_ELSE =
            Pattern.compile(
                    "(?:其他|其它|别的|另外)的?(?:花费|开支|费用|收费|支出|险情|问题|麻烦|事故|异议|意见|要求|困难|毛病|损失|投诉|举报|反映|诉求|积压|遗留|后患|变化|波动|情况|大案|动静|说法|办法|纰漏|差错|争议|牵扯)");

    /** 没有其他程序的案件, 除这三类外没有组织其他演练, 此外再无别的场次. */
    private static final Pattern SAID =
            Pattern.compile(
                    "^[^，。；\\d]{0,8}[，。；、]?[^。；]{0,16}?(?:(?:没有|并无|再无|别无|无|未有?|不含|不存在|没)[^，。；]{0,8}?(?:其他|其它|别的|另外|第[三四五六](?:类|样|种|处|块|路)|他类)|(?:之外|以外|此外|除此)[，]?[^，。；]{0,6}(?:没有|并无|再无|别无|无|未有?|没)|(?:其他|其它|别的)[^，。；]{0,6}(?:没有|无|未|没))");

    private static final String END = "(?=[，。；）]|$)";

    /**
     * 再没有别处, 除两处营盘外没有到别处, 没在别处办过, 别处一场没有, 就这三处: nothing more is said, or it is of something else.
     */
    private static final Pattern PLAIN =
            Pattern.compile(
                    "^[^，。；\\d]{0,6}[，。；、](?:"
                            + "(?:除了?[^，。；\\d]{1,10}?外)?(?:再|也|都|就|可|并)*(?:没有?|无|别无|未)(?:去过?|到过?|在|上过?)?[别旁他]处(?:[办摆讲去开做]?[过了]?)"
                            + "|(?:别处|旁处|别的地方|其他地方|其余)(?:[一1][场次件趟回起])?[再都也就]*(?:没有?|无)(?:[办摆讲去开做]?[过了]?)"
                            + "|(?:总共|统共|全年|一共|也|拢共)?(?:就|只)是?有?[这那](?:些|几|[两三四五六2-6])(?:处|样|类|种|项|块|路|头|个?地方)?(?:了)?)"
                            + END);

    /** 其他人员不在述法范围, 其余站所不参训: what else there is was never among them. */
    private static final Pattern NOT_AMONG =
            Pattern.compile(
                    "^[，；](?:其他|其它|其余|别的)[^，。；\\d]{0,8}?不(?:在[^，。；\\d]{1,6}?(?:范围|之列|之内|其中|其列)|纳入|列入|计入|参[加训与考]|享受|需要?|必)[^，。；\\d]{0,6}"
                            + END);

    private NoOthers() {}

    /**
     * Whether what stands behind a list says so.
     *
     * @param ofMoney whether the list is of sums of money
     */
    static boolean areSaid(String behind, boolean ofMoney) {
        return (ofMoney || !OF_ELSE.matcher(behind).find())
                && (NOT_AMONG.matcher(behind).find()
                        || SAID.matcher(behind).find()
                        || PLAIN.matcher(behind).find());
    }
}
