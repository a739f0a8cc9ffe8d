package org.huibian.extract.figures.role;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Nature;
import org.huibian.search.TextPattern;

/** Numbers that tell of one or of too few, never how many there are in all. */
final class OfSome {

    private static final int FEW = 12;
    private static final int STORY = 14;

    /** 个别社区全年普法仅2场. */
    private static final TextPattern SOME_ONLY =
            TextPattern.compile("(?:个别|有的|少数|部分|一些)[^，,；;。0-9]{1,16}(?:仅|只)(?:有|开展|组织|举办)?$");

    /** 个别村全年没有组织演练, 2个社区未开展: of some there was none. */
    private static final TextPattern SOME_NONE =
            TextPattern.compile(
                    "(?:个别|有的|少数|部分|一些|[0-9一二三四五六七八九两十]个(?:行政)?(?:村|社区|居))[^，,；;。0-9]{0,14}$");

    /** 最大一笔罚款3万元, 纠纷最多的柳林村43件: one of them. */
    private static final TextPattern GREATEST =
            TextPattern.compile(
                    "(?:最[大高多小低]|单)的?一?[笔宗件起次单][^，,；;。0-9]{0,6}$"
                            + "|最[多少高低大小]的(?:一个)?[^，,；;。、0-9]{0,8}(?:村|社区|居委会|网格|站|所|月份?)[^，,；;。、0-9]{0,4}$"
                            + "|最[多少]的[也只仅就有达为是约近]{0,3}$");

    /** 书记包案的纠纷谈成4件: those that leaders took on themselves. */
    private static final TextPattern TAKEN_ON =
            TextPattern.compile(
                    "(?:包案|包保|包联|包干|包办|挂包|挂点|领办|领衔|认领)(?:的|村的?|社区的?)(?!责任|制)[^，,；;。0-9]{0,16}$");

    /** 尚在履行期的2件均为普通程序: what some of them are. */
    private static final Pattern ALL_ARE = Pattern.compile("(?:均|都|全都?|全部)(?:为|是|属)");

    private static final String SETTLED = "化解|调[解处成]|办结|结案|审结|说和|劝和";

    /** 259件化解成功的纠纷里，由村里调成的有203件: parts of those that were settled. */
    private static final TextPattern AMONG_SETTLED =
            TextPattern.compile(
                    "(?:[0-9][余多]?[件起宗][^，,；;。0-9]{0,6}(?:SETTLED)[^，,；;。0-9]{0,8}|(?<![未没])(?:SETTLED)[^，,；;。0-9]{0,4}的[0-9]+[余多]?[件起宗][^，,；;。0-9]{0,6})(?:里面?|之中|当中|中)[，,][^；;。]*$"
                            .replace("SETTLED", SETTLED));

    private static final TextPattern SOME_SETTLED = TextPattern.compile(SETTLED + "|其余|剩余|余下");

    private static final TextPattern LEFT_TO_COURTS =
            TextPattern.compile("(?:诉讼|仲裁|司法|法律)(?:等?(?:途径|渠道|程序|方式))?(?:依法)?解决(?:的|了)?$");

    private static final TextPattern TAKEN_ON_BY_ONE =
            TextPattern.compile("(?:包案|包保|包联|包干|包办|挂包|领办|领衔|认领)(?!责任|制)[^，,；;。0-9]{0,12}$");

    /** 书记带头接访，包案化解3件: what one of the leaders did; who but steers (亲自部署，) leads what all do. */
    private static final TextPattern BY_LEADER =
            TextPattern.compile(
                    "^(?:街道|镇|乡)?(?:党工委|党委|办事处|政府)?(?:书记|主任|镇长|乡长)(?:、(?:书记|主任|镇长|乡长))?(?:全年|今年|年内|先后)?(?:带头|亲自|包案|接访|下访)"
                            + "(?!(?:抓|部署|研究|推动|推进|谋划|安排|调度|挂帅|动员|负责)[^，,；;。0-9]{0,8}[，,、；;])");

    /** 书记主持专题会4次，讲法治课2次: what they taught themselves, whatever else the sentence tells. */
    private static final TextPattern TAUGHT_BY_LEADER =
            TextPattern.compile(
                    "^(?:街道|镇|乡)?(?:党工委|党委|办事处|政府)?(?:书记|主任|镇长|乡长|主要负责人|主要领导)(?!(?:(?!顾问|律师|讲师|司法所|干警|法官)[^。])*(?:顾问|律师|讲师|司法所|干警|法官))"
                            + "[^。]*?(?<=[，,；;、]|[记任长人导])[^，,；;。、0-9]{0,10}(?:讲|上|授)(?:授|了)?[^，,；;。、0-9]{0,6}课$");

    private static final String LECTURES = "law_lectures";

    private static final String COUNT_TAKEN_ON =
            "(?:包案|包保|包联|包干|包办|挂包|领办|领衔|认领)(?!责任|制)[^，,；;。0-9]{0,8}[0-9]+[件起宗]";

    /** 两人共包案7件，化解7件，化解率100%: of those the leaders took on, counted first or right before. */
    private static final TextPattern OF_TAKEN_ON =
            TextPattern.compile(
                    ("^(?:(?![0-9][余多]?[件起宗])[^。])*COUNT(?:(?!受理|排查|登记|矛盾纠纷)[^。])*$"
                                    + "|COUNT(?:(?:(?!全部|全都|均|都)[^。0-9])*|[^。0-9]*率[^。0-9]*)$")
                            .replace("COUNT", COUNT_TAKEN_ON));

    private static final String DISPUTES = "disputes";

    /** The whole again. */
    private static final TextPattern OF_ALL =
            TextPattern.compile("[，,；;](?:推动|带动|督促|指导)?(?:全|街道|镇|乡|我)|推动|带动|全(?:街|镇|乡)");

    /** 涉及金额最大，达120万元, 柳林村最多，43件: the same, behind a mark. */
    private static final TextPattern GREATEST_OF =
            TextPattern.compile(
                    "最[大高多][^，,；;。0-9]{0,4}[，,](?:高达|达到?|为|有|计)(?:了)?$"
                            + "|(?:村|社区|居委会|网格|组|片区?|站|所|月份?|季度)最[多少高低大小][，,、：:]?[也只仅就有达为是约近]{0,3}$");

    /** 一名懂法的网格员都没有: there is not even the one. */
    private static final Pattern NOT_EVEN = Pattern.compile("[^，,；;。、0-9]{1,14}(?:都|也)(?:没|未曾)");

    /** 2人一次也没来: of those who came they are none. */
    private static final Pattern NEVER_CAME =
            Pattern.compile(
                    "[^，,；;。、0-9]{0,14}?一[次回堂节期场天][^，,；;。、0-9]{0,6}?[没未]有?能?(?:[来到听去赶]|参[加训])");

    /** 督察反馈13个问题，正在整改: what is still to be mended, where nothing says that it was. */
    private static final String MENDED = "整改";

    private static final TextPattern UNDER_WAY =
            TextPattern.compile("正在|尚在|仍在|还在|尚未|还未|方案|计划于?|拟于?|将于|列入|限期整改|待整改|陆续|着手|启动");

    private static final TextPattern DONE =
            TextPattern.compile(
                    "已改|改完|改了|改好|改到位|完成|全部整改|整改到位|整改完|整改了|已整改|全改|销号|办结|整改[0-9一二三四五六七八九十]");

    /** Themes in which the leaders' own deeds are what is counted: study, appearing in court. */
    private static final Set<String> THEIR_OWN = Set.of("leadership", "oversight");

    private OfSome() {}

    /**
     * Whether a number is of what one of the leaders did, by the sentence up to it; not what was
     * done by all since.
     */
    static boolean isByLeader(String sentence, Optional<Hit> hit) {
        if (hit.filter(one -> one.indicator().id().equals(LECTURES)).isPresent()
                && TAUGHT_BY_LEADER.isIn(sentence)
                && !OF_ALL.isIn(sentence)) {
            return true;
        }
        return hit.map(Hit::indicator)
                        .filter(one -> one.nature() == Nature.FLOW)
                        .filter(one -> !THEIR_OWN.contains(one.theme().code()))
                        .isPresent()
                && BY_LEADER.isIn(sentence)
                && !OF_ALL.isIn(sentence);
    }

    /** 包案信访件2件 among the duties of the leaders: what one of them took on. */
    static boolean isTakenOn(String before, Optional<Hit> hit) {
        return hit.map(Hit::indicator)
                        .filter(one -> one.nature() == Nature.FLOW)
                        .filter(one -> !THEIR_OWN.contains(one.theme().code()))
                        .isPresent()
                && TAKEN_ON_BY_ONE.isIn(before);
    }

    /**
     * Whether a number of disputes is of those that the leaders took on, by the sentence up to it.
     */
    static boolean isOfTakenOn(String sentence, Optional<Hit> hit) {
        return hit.filter(one -> one.indicator().theme().code().equals(DISPUTES)).isPresent()
                && OF_TAKEN_ON.isIn(sentence)
                && !OF_ALL.isIn(sentence);
    }

    /** 引导通过仲裁、诉讼解决10件: what courts are to settle was not settled here. */
    static boolean isLeftToOthers(String before, Optional<Hit> hit) {
        return LEFT_TO_COURTS.isIn(before)
                && hit.filter(one -> one.literal().contains("解决")).isPresent();
    }

    /** Whether a number is of some of those that its sentence, up to it, says were settled. */
    static boolean isAmongSettled(String until, String before, Figure figure, Optional<Hit> hit) {
        return "件起宗".contains(figure.unit())
                && AMONG_SETTLED.isIn(until)
                && hit.filter(one -> SOME_SETTLED.isIn(one.literal() + before)).isPresent();
    }

    /** Whether a number is of problems that were found and not yet mended, by its sentence. */
    static boolean isUnmended(String text, Figure figure, Optional<Hit> hit) {
        if (hit.filter(one -> one.indicator().name().contains(MENDED))
                .filter(one -> one.literal().indexOf('改') < 0)
                .isEmpty()) {
            return false;
        }
        int end = text.indexOf('。', figure.end());
        String rest = text.substring(figure.end(), end < 0 ? text.length() : end);
        return UNDER_WAY.isIn(rest) && !DONE.isIn(rest);
    }

    /** What such a number is; empty for any other. */
    static Optional<RoleCues.Judgement> of(
            String text, String before, Figure figure, Optional<Hit> counted) {
        boolean hit = counted.isPresent();
        boolean greatest =
                GREATEST.isIn(before)
                        || GREATEST_OF.isIn(
                                text.substring(
                                        Math.max(0, figure.start() - STORY), figure.start()));
        if (hit && (isOneStory(text, figure) || greatest)) {
            return Optional.of(new RoleCues.Judgement(Role.CASE, "个案"));
        }
        boolean some =
                before.endsWith("的")
                        && ALL_ARE.matcher(text).region(figure.end(), text.length()).lookingAt();
        if (hit && (some || TAKEN_ON.isIn(before))) {
            return Optional.of(new RoleCues.Judgement(Role.PART, "其中数"));
        }
        if (isShort(text, figure)) {
            return Optional.of(new RoleCues.Judgement(Role.OTHER, "不足之数"));
        }
        if (LimitedCause.isUndone(text, before, figure, counted) || isNotEvenOne(text, figure)) {
            return Optional.of(new RoleCues.Judgement(Role.OTHER, "没有做到的数"));
        }
        boolean none = figure.kind() == Kind.ZERO && SOME_NONE.isIn(before);
        return none || SOME_ONLY.isIn(before)
                ? Optional.of(new RoleCues.Judgement(Role.CASE, "部分单位的数"))
                : Optional.empty();
    }

    private static boolean isNotEvenOne(String text, Figure figure) {
        return figure.kind() == Kind.COUNT
                        && text.charAt(figure.start()) == '一'
                        && NOT_EVEN.matcher(text).region(figure.end(), text.length()).lookingAt()
                || figure.unit().matches("[人名位]")
                        && NEVER_CAME.matcher(text).region(figure.end(), text.length()).lookingAt();
    }

    /** Whether a value does not exceed a number. */
    static boolean isAtMost(BigDecimal value, int most) {
        return value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** 一宗持续11年的山林纠纷: one, in words, with its story. */
    private static boolean isOneStory(String text, Figure figure) {
        return figure.value().filter(v -> v.compareTo(BigDecimal.ONE) == 0).isPresent()
                && text.charAt(figure.start()) == '一'
                && "宗起桩".contains(figure.unit())
                && !figure.unit().isEmpty()
                && text.startsWith("的", storyEnd(text, figure.end()));
    }

    /** Where the words end that tell of the one: at 的. */
    private static int storyEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < STORY && "，,；;。、的".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** 全年服务不足6次: a complaint, no count. */
    private static boolean isShort(String text, Figure figure) {
        return figure.value().filter(v -> isAtMost(v, FEW)).isPresent()
                && !figure.unit().equals("%")
                && (text.startsWith("不足", figure.start())
                        || text.startsWith("不足", figure.start() - 2)
                        || text.startsWith("不到", figure.start())
                        || text.startsWith("不到", figure.start() - 2));
    }
}
