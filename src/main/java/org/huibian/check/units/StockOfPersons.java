package org.huibian.check.units;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.indicator.Qualifier;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Persons who are there, counted as attendances: 在册法律明白人58人次, 专职3名、兼职28人次. Attendances are of what
 * is done by or to persons: 出动执法人员120人次.
 */
final class StockOfPersons {

    private static final String PERSONS =
            "法律明白人|调解员|网格员|执法人员|执法队员|志愿者|律师|法律顾问|宣讲员|辅导员|联络员|监督员|信息员|审核员|审查员|社工|队员|专干|骨干|协管员|法治副校长|网格长|楼栋长|工作人员|[专兼]职(?:人员)?";

    private static final TextPattern COUNTED =
            TextPattern.compile(
                    "(?:"
                            + PERSONS
                            + ")[”》）]?(?:总数|数量|人数|队伍|共有|共计|共|达到|达|现有|有|为|是|计|已|增至|增加到|扩充到|壮大到|充实到|发展到|年末|年底|保有量|存量|规模|人数){0,3}(\\d+)(人次|名次)"
                            + "|(?:在册|现有|在编|在岗|在职|持证|新增|新聘|续聘|库内)(?:人员)?(?:总数|共|有|为|达到?){0,2}(\\d+)(人次|名次)"
                            + "|(?:配备|聘请|聘任|选聘|配有|拥有|共有|招募|吸纳|培养|培育)(?:了)?(\\d+)(人次|名次)(?:的)?(?:"
                            + PERSONS
                            + ")");

    private static final TextPattern STOCK =
            TextPattern.compile(
                    "在册|现有|共有|在编|在岗|在职|持证|队伍|总数|配备|配有|聘[请任用]|选聘|续聘|拥有|一格一员|专职|兼职|新增|新聘|招募|吸纳|培养|培育|登记|注册|年末|年底|保有|存量|规模|目前|增至|发展到|达到|由");

    /** What is done by or to them, so that one may be counted again. */
    private static final Pattern DONE =
            Pattern.compile(
                    "训|出动|参[加与会]|走访|接待|服务|入户|组织|开展|值[班守]|坐班|检查|受众|受益|覆盖|宣传|宣讲|讲座|考[试核]|指导|咨询|调解|处理|派出|投入|动员|抽调|约谈|巡查|邀请|安排|学习|旁听|表彰|慰问|体检|谈话|发动|调动|上岗[^证]|轮|联系|参学|评议|奖");

    /** What a kind of persons is called → the indicator of how many of them there are. */
    private static final Map<String, String> STAFF =
            Map.of(
                    "执法人员", "enforcement_officers",
                    "执法队员", "enforcement_officers",
                    "调解员", "mediators",
                    "网格员", "grid_workers");

    private static final String KINDS = "(执法人员|执法队员|调解员|网格员)";

    /** 全年培训执法人员154人 where there are 22. */
    private static final TextPattern TAUGHT =
            TextPattern.compile(
                    "(?:培训|轮训|参训|出动)[^，。；\\d]{0,4}?"
                            + KINDS
                            + "(?:共|累计|达)?(\\d+)(?:人|名)(?!次)"
                            + "|"
                            + KINDS
                            + "(?:参训|受训|参加[^，。；\\d]{0,6}培训)(?:共|累计|达)?(\\d+)(?:人|名)(?!次)");

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private StockOfPersons() {}

    /** Persons taught, more of them than there are, of a sentence with plain digits. */
    static Optional<WrongMeasure> beyond(Examined report, String text) {
        for (TextMatcher one = TAUGHT.matcher(text); one.find(); ) {
            boolean ahead = one.group(1) != null;
            String kind = String.valueOf(ahead ? one.group(1) : one.group(3));
            BigDecimal taught = new BigDecimal(String.valueOf(ahead ? one.group(2) : one.group(4)));
            boolean more =
                    report.report()
                            .observation(String.valueOf(STAFF.get(kind)))
                            .filter(staff -> staff.quantity().qualifier() == Qualifier.EXACT)
                            .filter(
                                    staff ->
                                            staff.quantity()
                                                            .amount()
                                                            .multiply(TWICE)
                                                            .compareTo(taught)
                                                    < 0)
                            .isPresent();
            if (more) {
                return Optional.of(new WrongMeasure(one.group(), "人次", "人"));
            }
        }
        return Optional.empty();
    }

    /** The first of a sentence with plain digits. */
    static Optional<WrongMeasure> in(String text) {
        for (TextMatcher one = COUNTED.matcher(text); one.find(); ) {
            String clause = text.substring(Clause.start(text, one.start()), one.end());
            boolean told = STOCK.isIn(clause) || STOCK.isIn(text.substring(0, one.start()));
            if (told && !DONE.matcher(clause).find()) {
                return Optional.of(new WrongMeasure(one.group(), "名", "人次"));
            }
        }
        return Optional.empty();
    }
}
