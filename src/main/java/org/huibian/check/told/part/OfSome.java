package org.huibian.check.told.part;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.check.told.some.OneOffence;
import org.huibian.check.told.some.SetApart;
import org.huibian.check.told.twice.NearNumbers;
import org.huibian.check.told.words.Level;

/** Whether a number is of some of what an indicator counts, by the words of its sentence. */
public final class OfSome {

    /**
     * 参与村级合同审查73件, 有22名专职调解员年龄偏大, 面积达标的社区只有10个, 安排9名调解员轮流坐班, 向企业发放, 宪法宣传日, 截至6月底: of some that the
     * other is not told of.
     */
    private static final Pattern OF_SOME =
            Pattern.compile(
                    "(?:^|[，。；：])[仍尚还另]?有$|新[来招聘进到任选换][^，。；\\d]{0,3}的$|(?<!更|革|创|全|最)新(?:[来招聘进入吸]|吸收|选聘|选任)(?:人民|专职|兼职|专兼职|持证|行政)*(?:调解员|网格员|执法人员|执法队员|法律明白人|普法志愿者|宣讲员|法律顾问)$|另(?:有|外|聘|配|设|选聘|聘请)[^，。；\\d]{0,8}$|(?:安排|吸纳)$|(?:"
                            + Rest.LEFT_OVER
                            + ")的?$|(?:减少|压减|压降|缩减)了?[^，。；\\d]{0,4}$"
                            + "|(?:村（社区）|村居|社区|村|支部)(?:党?(?:组织|支部|总支))?书记(?:都|均|进行|开展|现场|书面)*述[法职]$"
                            + "|(?:达标|合格|优秀|规范|较[好多强])的(?:社区|村|单位|企业|网格)[^，。；]{0,4}$"
                            + "|(?:向|面向|针对|围绕)(?:企业|学校|校园|商户|工地|青少年|未成年人|老年人|妇女|残疾人|农民工|务工人员)[^，。；]*$"
                            + "|(?:^|[，。；：])(?:其他|其它|其余)(?!各)[^，。；\\d]{1,8}(?:\\d+\\p{IsHan}{1,2}，[^。；]*)?$"
                            + "|(?:^|[，。；：])(?!全年|年内|今年|一年来|以上|上述|前述|受理|排查|收到|接到|登记|上报|摸排|[这那]|全[镇乡街部]|所有)\\p{IsHan}{2,8}的\\d+[件起宗]，?(?:已|共)?(?:化解|调[成解处]|成功|办结|了结|和解)了?$"
                            + "|(?:调整|合并|撤并|优化|整合|拆分)之?前(?:为|是|有|共)*$|(?:走进|送进|进|到)(?:工地|市场|学校|校园|企业|厂区|园区|景区|军营|商圈|村里?|社区)的[^，。；\\d]{0,8}$"
                            + "|(?:首席|金牌|明星|十佳|模范|先进|特邀|资深)(?:人民)?(?:调解员|网格员|法律明白人|志愿者|执法人员|宣讲员)$|(?:公安|派出所|检察院?|监委|纪委)立案(?:侦查|查处)?$"
                            + "|"
                            + Level.OF_COMMUNITIES
                            + "[^，。；\\d]{0,8}$"
                            + "|(?:^|[，。；：])(?:街道|[镇乡村]|社区|村（社区）|村居)[一本]?级(?!以上|及|和|、|与)[^，。；\\d]{0,12}(?:\\d+[件起宗]，[^，。；\\d]{0,8})?$"
                            + "|[两三四五六][类样种项][^，。；\\d]{0,3}(?:合计|共计|共|一共)\\d+[件起宗]，[^，。；\\d]{0,6}$"
                            + "|[与同跟][^，。；\\d]{2,12}联合[^，。；\\d]{0,12}$"
                            + "|最[多少高]的(?:是|为|有|[，：])?[^，。；\\d]{0,8}$"
                            + "|[两三四五六][类样种项个][^，。；\\d]{0,4}(?:最多|居多|较多|多|居前|突出|集中|为主)[，、]?(?:[两三四五六][类样种项个])?(?:合计|共计|共|加起来|合起来|一共|加在一起)[为是有]?$"
                            + "|(?<!每)(?:宣传|教育|禁毒|维权|权益|环境|安全|开放|接待|赶集|赶场|圩)[日周月](?!.*(?:全年|年内|累计))[^。；]*$"
                            + "|(?:截[至止](?:20\\d\\d年)?[1-9]月|(?<!下)半年|前[一二三]季度)(?!.*(?:全年|年内|下半年))[^。；]*$");

    /** 最多的是社保1320件，<em>其次是</em>咨询870件，<em>再次是</em>低保410件: each is of a kind. */
    private static final Pattern RANKED =
            Pattern.compile(
                    "(?:其次|再次|居次|次之|排在?第[二三四五]|第[二三四五](?:多|位|名)?(?:的|是))[是为的有]{0,2}[^，。；\\d]{0,10}，?$");

    /** 立案4件，已计入上述64件: a part of the other. */
    private static final Pattern COUNTED_IN =
            Pattern.compile(
                    "^[^。；\\d]{0,8}(?:计入|列入|算入|包含|含)(?:在)?(?:上述|前述|以上|前面|总数|总量|其中|[^，。；]{0,8}[之以]内|在内)");

    /**
     * 两人<em>先请法律顾问</em>讲, “楼长＋网格员”三人<em>组</em>, 1名<em>护林员兼</em>调解员: others turn to those who are
     * counted, or one of them is also.
     */
    private static final Pattern OTHERS_DO =
            Pattern.compile(
                    "^(?:行政)?(?:村|社区|村（社区）)的(?:代表|群众|居民|村民)[^，。；\\d]{0,4}\\d"
                            + "|^(?:经办人|支书|干部|村干部|负责人|领导)?(?:先|都|就|再|也|去|须|要|可|会|常|一起|一同)*(?:请教?|询?问过?|找|向|听取?|咨询|征求)(?:了|过)?(?:法律顾问|律师|调解员|网格员|执法人员)"
                            + "|^(?:小?组(?![成织建])|行(?![政为动])|团队)"
                            + "|^(?!其中)\\p{IsHan}{2,6}(?:兼任?|当了?|担任|做了?)(?=(?:人民)?调解员|网格[员长]|法律明白人|法律顾问|宣[传讲]员)");

    private static final Pattern ONE = Pattern.compile("[1一](?:名|位|个|人)");

    private static final Pattern SOMEONE = Pattern.compile("^\\p{IsHan}{2,12}，\\p{IsHan}");

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    private OfSome() {}

    /** Whether one of two figures, each in its sentence, is of some where the other is not. */
    public static boolean differ(
            String figure, String sentence, String otherFigure, String otherSentence) {
        return isRanked(figure, sentence)
                || isRanked(otherFigure, otherSentence)
                || isSetApart(figure, sentence, otherFigure, otherSentence)
                || is(figure, sentence) != is(otherFigure, otherSentence);
    }

    /** 另外组织…96人次，不计入: unless it is the other with its digits turned. */
    private static boolean isSetApart(
            String figure, String sentence, String otherFigure, String otherSentence) {
        return SetApart.isIn(figure, sentence) != SetApart.isIn(otherFigure, otherSentence)
                && !NearNumbers.isTurned(number(figure), number(otherFigure));
    }

    private static BigDecimal number(String figure) {
        return new BigDecimal("0" + NO_DIGIT.matcher(figure).replaceAll(""));
    }

    private static boolean isRanked(String figure, String sentence) {
        return RANKED.matcher(Clause.before(figure, sentence)).find();
    }

    private static boolean is(String figure, String sentence) {
        int at = Clause.placeOf(figure, sentence);
        if (at >= 0 && OTHERS_DO.matcher(sentence.substring(at + figure.length())).find()) {
            return true;
        }
        String before = Clause.before(figure, sentence);
        return OF_SOME.matcher(before).find()
                || OneOffence.isIn(before)
                || isSomeone(figure, sentence)
                || NoneOfSome.is(figure, sentence)
                || at >= 0 && COUNTED_IN.matcher(sentence.substring(at + figure.length())).find();
    }

    /** 1名护林员兼调解员，县里评先进: one of them, of whom something is told. */
    public static boolean isSomeone(String figure, String sentence) {
        int at = Clause.placeOf(figure, sentence);
        return ONE.matcher(figure).matches()
                && at >= 0
                && (at == 0 || "。；，：".indexOf(sentence.charAt(at - 1)) >= 0)
                && SOMEONE.matcher(sentence.substring(at + figure.length())).find();
    }
}
