package org.huibian.extract.figures.role;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.search.TextPattern;

/** How often something is done, and how much of it each place or person has: 频次、配置标准. */
final class PerUnit {

    private static final TextPattern PER =
            TextPattern.compile(
                    "(每[^共累总，,；;。]{0,14}|(一天|一周|日均|月均|周均|人均|户均|平均(?!成绩|得分|分))(就|要|需|能|要审|每)?[^共累总率度，,；;。、N]{0,8})$");
    private static final TextPattern EACH =
            TextPattern.compile(
                    "各(自|分别)?(配|设|派|安排|聘|明确|建|确定|包|联|带|负责)[^，,；;。、]{0,4}$"
                            + "|[0-9一二三四五六七八九十](?:个|家|所|支)[^，,；;。、0-9]{1,10}各(?:自|都)?有$|(?:^|[，,；;、）)])(?:均|都|也|又)?各自?(?:都)?有$");

    /** 均配备2名, 都配备了法律顾问2名: how many each has, where they are few. */
    private static final TextPattern EVERY =
            TextPattern.compile(
                    "均(实现|配备|配有|有|安排|明确|设有?|达到?)了?$|(?:^|[村区居）])(?:均|都|全部|全都)(?:已|分别)?(?:配备|配有|聘请|聘|配)了?[^，,；;。、0-9]{0,6}$");

    private static final TextPattern ONE_EACH =
            TextPattern.compile("一个?(村|社区|居|网格|企业|学校|企|校|格|户|站)[^，,；;。]{0,8}$");

    /** 一人讲两次, 一校上3节: how often each did it. */
    private static final TextPattern ONE_DID =
            TextPattern.compile(
                    "(?<![第唯独另])一(?:个)?(?:人|村|校|社区|学校|企业|站|所)(?:各|就|都|要)?(?:讲|上|办|听|开|走|跑|去|到|包|管|带|联|领|挂)(?:法治)?(?:课|庭|案|抓|联)?了?$");

    /** 三个村各办演出1场: what each of them held. */
    private static final TextPattern EACH_HELD =
            TextPattern.compile(
                    "(?:村|社区|片区|学校|企业|单位|科室|[所站校])[^，,；;。、0-9各]{0,6}各(?:自|分别)?(?:办(?![公事])|举办|组织|开展|开(?!发)|搞|上|做)[^，,；;。、0-9]{0,10}$");

    /** 3所学校各安排法治副校长授课3场: what each of several had, whatever the verb. */
    private static final TextPattern EACH_OF =
            TextPattern.compile(
                    "[0-9一二两三四五六七八九十](?:所|个|家|支|户)[^，,；;。、0-9各]{1,8}(?:均|都)?(?:各(?!类|项|种|级|界|方|式|年级|单位|部门)|分别)(?:公共|综合|[^，,；;。、0-9各共累合总]){2,16}$");

    /** 镇长、副镇长<em>各出庭</em>1件: what each of them did. */
    private static final TextPattern EACH_OF_LEADERS =
            TextPattern.compile(
                    "(?:书记|主任|[镇乡区县]长|队长|所长|负责人|领导)(?:[、和与及][^，,；;。、0-9]{2,10}){1,4}(?<=书记|主任|[镇乡区县]长|队长|所长|负责人|领导|委员)(?:均|都)?各(?:自|分别)?(?!类|项|种|级)[^，,；;。、0-9]{0,6}$");

    /** 6月、12月各开展1次, 年中、年末各1次, 3月和9月分别举办2场: what there was in each. */
    private static final TextPattern EACH_MONTH =
            TextPattern.compile(
                    "(?:年初|年中|年末|年底|[上下]半年|[上下]|[春夏秋冬]|[春夏秋冬]季)[、和与及]?(?:年中|年末|年底|下半年|秋季?|冬季?|夏季?|[两四]季)[，,]?(?:各|分别)[^，,；;。、0-9]{0,14}$"
                            + "|月份?(?:[、和与及]|以及)(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月份?[，,]?(?:各|分别)[^，,；;。、0-9]{0,14}$");

    /** 审一件出一份: what comes of each, between the two. */
    private static final String BRINGS =
            "(?:合同|协议|文件|案件?|纠纷|事项)?(?:就|即|必|要|便)?(?:出具?|写|建|立|附|评|审|改|回|录|存)(?:查|复|档|出)?";

    private static final TextPattern BROUGHT = TextPattern.compile("一[件份案次起]" + BRINGS + "$");

    private static final Pattern BRINGING = Pattern.compile(BRINGS + "一[件份次卷册张]");

    /** 下村必带一本小册子: a rule for each time. */
    private static final TextPattern MUST =
            TextPattern.compile("(?:必(?:须|定|要)?|随身|人手)[带讲问备学看查谈送到]?$");

    /** 各社区化解率均在95%以上: what each reaches, not what they have together. */
    private static final TextPattern EACH_RATE =
            TextPattern.compile("各(?!类|项|种|级|方面)[^，,；;。0-9]{1,14}(?:均|都)[^，,；;。0-9]{0,4}$");

    private static final TextPattern LEAST = TextPattern.compile("(?:超过?|不低于|高于|突破)了?$");

    private static final String ONE = "一";

    private PerUnit() {}

    /** 每月两次, 一人一本账, 每个社区配两名, 各配一个, 一个社区配备一名. */
    static boolean is(String before, String text, Figure figure) {
        if (figure.unit().equals("%")) {
            return EACH_RATE.isIn(before)
                    && (LEAST.isIn(before)
                            || text.startsWith("以上", figure.end() - 2)
                            || text.startsWith("以上", figure.end()));
        }
        if (figure.kind() != Kind.COUNT) {
            return false;
        }
        boolean one = figure.value().filter(v -> v.compareTo(BigDecimal.ONE) == 0).isPresent();
        boolean few = figure.value().map(v -> OfSome.isAtMost(v, 5)).orElse(false);
        return PER.isIn(before)
                || few && (EVERY.isIn(before) || ONE_DID.isIn(before))
                || EACH.isIn(before)
                || EACH_HELD.isIn(before)
                || EACH_OF.isIn(before) && !isListed(text, figure.end())
                || EACH_MONTH.isIn(before) && !isListed(text, figure.end())
                || one
                        && (ONE_EACH.isIn(before)
                                || MUST.isIn(before)
                                || BROUGHT.isIn(before)
                                || BRINGING.matcher(text)
                                        .region(figure.end(), text.length())
                                        .lookingAt()
                                || text.startsWith(ONE, figure.end()));
    }

    /** 镇长、副镇长各出庭1件: what each of several leaders did, of all that they did together. */
    static boolean isOfEachLeader(String before) {
        return EACH_OF_LEADERS.isIn(before);
    }

    /** 3月、9月分别举办2场、3场: one number for each of them. */
    private static boolean isListed(String text, int at) {
        return at < text.length() && "、和与及".indexOf(text.charAt(at)) >= 0;
    }
}
