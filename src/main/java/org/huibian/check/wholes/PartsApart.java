package org.huibian.check.wholes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;

/** Whether parts exclude each other, or are said to overlap. */
final class PartsApart {

    /** 镇调委会8名、村（居）调委会38名: of which level they are. */
    private static final Pattern LEVELS =
            Pattern.compile(
                    "[镇乡村县区](?:（[村居社区]{1,2}）)?(?=[本一]?级|(?:人民)?调委会|(?:人民)?调解委员会)|(?:街道|社区|村居)(?=[本一]?级|(?:人民)?调委会|(?:人民)?调解委员会)");

    /** Who is one of a kind is none of the others: 公务员38人、事业编制61人; 机关干部, 社区干部. */
    private static final List<Pattern> KINDS =
            List.of(
                    Pattern.compile("公务员|参公|事业|在编|编内|编外|聘用|派遣|合同制|工勤|公益性?岗位"),
                    Pattern.compile("机关|镇(?=干部|工作人员)|社区|村(?:居|（社区）)?|企业|学校|学生|教师"),
                    Pattern.compile("班子(?!成员以外)|科室|中层|(?:社区|村|居|支部|党组织)[^，。；、]{0,6}书记(?!员)"),
                    Pattern.compile("专职|兼职"),
                    LEVELS,
                    Pattern.compile("个[人体]访|[集群]体访|联名访"),
                    Pattern.compile("初(?:次来?|来)?访|重(?:复来?)?访|再访"),
                    Pattern.compile("男性?|女性?"),
                    Pattern.compile("\\p{IsHan}{2,4}类"),
                    Pattern.compile("现场|当面|窗口|电话|来电|网上|线上|微信|信函|来信|来访"),
                    Pattern.compile("优秀|良好|(?<!不)合格|不合格|较差"));

    /** 有一期为两类人员合训: one that counts in two parts; 综合办, 妇联办公室 are names. */
    private static final Pattern OVERLAP =
            Pattern.compile(
                    "共[用管]|交界|同时是|不计入|(?<![综联整])(?:合训|合班|合办)|合并(?:举办|开展|组织|召开|进行)|(?<![妇残文侨科商])联办(?!公)|共训|重叠|交叉(?!路|口|检查|执法|评查)|既[^，。；]{1,12}又|(?<!严)重合(?!同|规)|重复计|兼有|兼具|同时(?:属于|涉及|面向|包含|计入)|(?:两类|两者|二者|双方|两种|两项|几类)[^，。；\\d]{0,6}(?:均|都|合(?!计|起来|在一起|并)|兼|共(?!计|有|为|达|是|\\d)|一并|同(?!比))");

    private PartsApart() {}

    /** Whether a sentence says that some are in more than one part. */
    static boolean overlap(String sentence) {
        return OVERLAP.matcher(sentence).find();
    }

    /** Whether the parts, two at least, are each of another kind of one family. */
    static boolean exclude(FigureSentence sentence, int from, int to) {
        return to - from > 1
                && KINDS.stream().anyMatch(family -> areOf(family, sentence, from, to));
    }

    /** Whether the parts are each of another level of one institution. */
    static boolean areOfLevels(FigureSentence sentence, int from, int to) {
        return areOf(LEVELS, sentence, from, to);
    }

    private static boolean areOf(Pattern family, FigureSentence sentence, int from, int to) {
        Set<String> named = new HashSet<>();
        for (int k = from; k < to; k++) {
            Optional<String> kind = last(family, sentence.before(k));
            if (kind.isEmpty() || !named.add(kind.get())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> last(Pattern family, String words) {
        Optional<String> last = Optional.empty();
        for (Matcher one = family.matcher(words); one.find(); ) {
            last = Optional.of(one.group());
        }
        return last;
    }
}
