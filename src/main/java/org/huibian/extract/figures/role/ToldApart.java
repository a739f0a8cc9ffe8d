package org.huibian.extract.figures.role;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.numeral.Numeral;

/**
 * Numbers of one kind, one room or a part, which their sentence tells apart from what an indicator
 * counts: 其中租赁纠纷69件，化解67件，化解率97.10%; 由2名调解员值守; 未化解的10件中，…6件正在调处.
 */
final class ToldApart {

    private static final String MEDIATORS = "mediators";
    private static final String REVIEWS = "legality_reviews";
    private static final String EXAM_RATE = "exam_rate";

    /** So far before a figure what tells it apart begins. */
    private static final int NEAR = 64;

    private static final String NUMBER = "[0-9一二三四五六七八九十百千零〇两]+[件起宗]";

    /** Group 1 is the kind. */
    private static final Pattern RATE_OF_KIND =
            Pattern.compile(
                    "(?:其中|(?:纠纷|诉求|工单)(?:之中|当中|中|里))[，,：:]?([^，,；;。、0-9]{2,14}?)(?:共|有)?NUMBER(?:[，,][^，,；;。、0-9率]{0,6}NUMBER)?[，,][^，,；;。率]{0,6}率[^，,；;。率]{0,3}$"
                            .replace("NUMBER", NUMBER));

    /** 其中化解67件, 其中矛盾纠纷69件: what came of all of them, and what they all are. */
    private static final Pattern NO_KIND =
            Pattern.compile(
                    "[办答评测抽]|整改|走访|回访|来访|达到|参[与加训考会]|应[到诉考]|实到|优秀|化解|调[解处]|成功|解决|完成|[审结]结|受理|满意|合格|采纳|通过|按期|^(?:各类|全部|当年|新增|今年)*(?:矛盾)?(?:纠纷|诉求|工单|案件)$");

    /** 未化解的10件中，: group 1 is how many are pending, of whom the figure is some. */
    private static final Pattern PENDING_ONES =
            Pattern.compile(
                    "(?:[未没]能?有?(?:化解|办结|调成|调解成功|解决|谈[拢成])|剩下|剩余|余下)的?([0-9一二三四五六七八九十百零两]+)[件起宗](?:矛盾)?(?:纠纷|案件)?(?:之?中|里|当中)?[，,](?:其中)?[^。；;]*$");

    /** 14个调解室由36名专职调解员轮流坐诊: of more than one place. */
    private static final Pattern BY =
            Pattern.compile(
                    "^(?!.*(?:全(?:街道|镇|乡)|各|所有|每|[0-9]{1,3}[个处家所][^，,；;。]{0,10}[，,]?由$)).*由$");

    /** 古镇旅游调解室<em>配专职调解员</em>2名: of one room by its name; 街道调解室 may have all of them. */
    private static final Pattern OF_ONE_ROOM =
            Pattern.compile(
                    "(?:^|[，,；;。：])(?![^，,；;。]{0,30}(?:全(?:街道|镇|乡)|各|所有|每|中心|[0-9一二两三四五六七八九十][个处家所间]))[^，,；;。]{0,20}\\p{IsHan}{2}(?<!街道|[镇乡村区县]|人民|纠纷|专业|社区|行政|设立|建立|成立|综治|[司法]所)调解(?:工作)?室，?(?:现|共|内|里|均)?(?:配备?|设|安排|驻)有?了?(?:专职|兼职|专兼职)?(?:人民)?调解员$");

    /** 务工人员调解室的126件化解了123件，化解率: of one room; not 全镇调解室的. */
    private static final Pattern OF_ONE_ROOMS =
            Pattern.compile(
                    "(?:^|[，,；;。：])(?![^，,；;。]{0,24}(?:全(?:街道|镇|乡)|各|所有|每|街道|镇|乡|司法所|综治|人民|矛盾))[^，,；;。0-9]{2,16}(?:工作室|调解室|调解站|说理室|议事厅|调解点)的(?:[^，,；;。0-9]{0,4}NUMBER)[^，,；;。0-9]{0,6}(?:NUMBER[，,][^，,；;。率0-9]{0,6}率[^，,；;。率]{0,2})?$"
                            .replace("NUMBER", NUMBER));

    /** 合格47批次，<em>合格率</em>: of things, and no rate of an examination. */
    private static final Pattern OF_THINGS =
            Pattern.compile(
                    "合格(?:的|有|产品|样品|率)*[0-9]+(?:批次?|件|家|款|台|套|组|样)[，,][^，,；;。]{0,4}率[为达是]?$");

    private static final Pattern EXAM = Pattern.compile("考试|考法|测试|干部");

    /** <em>噪声类诉求</em>688件: of one kind by its name; 各类诉求 are all of them. */
    private static final Pattern OF_A_KIND =
            Pattern.compile(
                    "(?:^|[，,；;。、])(?:其中|受理|收到|办理|办结|化解)*(?![^，,；;。、]{0,6}[各几这那两三四五多一同此二每该种]类)\\p{IsHan}{2,5}类(?:诉求|工单|矛盾纠纷|纠纷|投诉|案件|事项|信访件?|事件)[共有达计]{0,2}$");

    /** 其中居住登记类占四成有余，为10880件: of those of whom the share is told. */
    private static final Pattern OF_SHARE =
            Pattern.compile(
                    "(?:^|[，,；;。])其中([^，,；;。0-9]{2,14})占(?:了|到|比)?[^，,；;。0-9]{1,8}[，,](?:为|计|共|达|有|是)?$");

    /** 普通程序案件法制审核率100%，即应审核63件、已审核63件: of the decisions on penalties alone. */
    private static final Pattern OF_CASES =
            Pattern.compile("(?:案件|处罚决定|执法决定)[^，,；;。0-9]{0,4}法制审[核查][^。；;合]{0,24}[应已]审[核查]$");

    /** 值守, behind who does it: at one place. */
    private static final Pattern ON_DUTY =
            Pattern.compile("[^，,；;。]{0,20}?(?:值守|值班|坐班|坐诊|轮值|驻守|驻点|坐镇|接访)");

    private ToldApart() {}

    /** Whether a number is one of these, by its sentence up to it and the text behind it. */
    static boolean is(String sentence, String text, Figure figure, Optional<Hit> hit) {
        if (hit.isEmpty()) {
            return false;
        }
        if (ends(OF_A_KIND, sentence)
                || ends(OF_ONE_ROOMS, sentence)
                || isOfShare(sentence, hit.get())) {
            return true;
        }
        String indicator = hit.get().indicator().id();
        return switch (indicator) {
            case LimitedCause.PENDING -> isAmongPending(sentence, figure);
            case MEDIATORS ->
                    BY.matcher(sentence).find()
                                    && ON_DUTY.matcher(text)
                                            .region(figure.end(), text.length())
                                            .lookingAt()
                            || ends(OF_ONE_ROOM, sentence);
            case REVIEWS -> ends(OF_CASES, sentence);
            case EXAM_RATE -> ends(OF_THINGS, sentence) && !ends(EXAM, sentence);
            default -> hit.get().indicator().isRate() && isOfKind(sentence);
        };
    }

    /** Whether an expression is found at the end of a sentence, which may be endless. */
    private static boolean ends(Pattern words, String sentence) {
        return near(words, sentence).find();
    }

    private static Matcher near(Pattern words, String sentence) {
        return words.matcher(sentence)
                .region(Math.max(0, sentence.length() - NEAR), sentence.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    /** 其中简易程序占六成，为61件 names its own indicator. */
    private static boolean isOfShare(String sentence, Hit hit) {
        Matcher share = near(OF_SHARE, sentence);
        return share.find() && !share.group(1).contains(hit.literal());
    }

    private static boolean isOfKind(String sentence) {
        Matcher kind = RATE_OF_KIND.matcher(sentence);
        return kind.find() && !NO_KIND.matcher(kind.group(1)).find();
    }

    private static boolean isAmongPending(String sentence, Figure figure) {
        Matcher all = PENDING_ONES.matcher(sentence);
        BigDecimal some = figure.value().orElse(BigDecimal.ZERO);
        return all.find() && Numeral.at(all.group(1), 0).value().compareTo(some) > 0;
    }
}
