package org.huibian.check.text;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.huibian.check.Clause;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Names of places that no list has, told by their form and by what a report says of them as of its
 * own: 石岭镇已实现, 根据滨泽市委依法治市办统一安排, 为云浦区居民解答, 建设美丽新澄阳. Of whom the sentence tells that they work with
 * us, come to us or live elsewhere is none.
 */
final class PlacesByForm {

    /** What stands before a kind and is no name. */
    private static final TextPattern NO_NAME =
            TextPattern.compile(
                    "[我本该各全每两三四五多和与及等某为对由以将把请到赴从者的一二几若在是有这那并又还也据按照]|[小古老名强大新集城农乡场镇]$"
                            + "|^(?:安置|开发|高新|工业|保护|示范|城中|主城|旧城|集中|产业|商业|商务|住宅|居住|生活|拆迁|征迁|受灾|灾害|度假|旅游|风景|棚户|城乡|封控|重点|隔离|责任|功能|核心|中心|滨江|临港|空港|物流|保税|经济|试验|自贸|合作|相邻|周边|兄弟|外地|友邻|所有|其他|有关|属地|所在|上级|下级|当地|基层|试点|特色|乡村|山水|民族|边境|沿海|先进|文明|平安|法治|市场|文化|历史|卫生|生态|美丽|田园|中国|国家|省级|市级|区级|县级|街道|社区|园区|片区|景区|库区|牧区|林区|校区|厂区|矿区|湖区|老区|山区|灾区|地级|建制|广大|更多|年初|年底|推动|修订|促进|促使|帮助|指导|督促|动员|引导|协调|带动|带领|代表|提升|报请|经由|制定|提高|争取|助力|保障|要求|支撑|梳理|汇总|统筹|整合|下放|赋予|委托|承接|调整|选派|选聘|聘任|抽调|安排|部署|主持|参加|听取|审议|研究|讨论|公开|公布|发布|印发|转发|报送|上报|延伸|覆盖|惠及|方便|满足|适应|纳入|列入|提出|审查|审核|监督|检查|考核|宣传|传达|学习|召开|举办|近年|今年|去年|每年|此外|目前|其中|同时|通过|根据|落实|贯彻|执行|围绕|坚持|推进|加强|强化|完善|健全|建立|成立|组织|开展|实施|发挥|依托|打造|构建|聚焦|紧扣|立足|结合|深化|优化|规范|服务|支持|配合|协助|邀请|接受|服从|提请|党建|全体|班子|积极|主动|及时|充分|切实|不断|始终|经过|入选|荣获|获评|成为|作为)");

    /** What a sub-district says of itself: its bodies, or what it has done. */
    private static final String BODY =
            "(?:党工委|党委|办事处|人民政府|政府|综合(?:行政)?执法[队办]?大?队?|司法所|便民服务中心|综治中心|人大|纪工委|纪委)";

    /** Of whom one tells only where the name looks like that of a place. */
    private static final String PEOPLE = "(?:机关|干部|群众|居民|村民|辖区|党政班子|各(?:社区|村))?";

    private static final String OWN =
            "(?:全年|已(?!婚)|今年|年内|共(?!同|建|享|有)|现有|辖(?!区)|聘请|组织|开展|优化|建立|制定|出台|实现|受理|立案|查处|办结|主动|严格|认真|积极|持续|坚持|不断|依法|高度|深入|扎实|全面|始终|切实|充分|牢固|紧紧|紧扣|聚焦|推行|探索|创新|完善|健全|强化|加强|深化|落实|通过(?:门户|公示|网站|开展|定期|建立|多种)|以(?!来|外|往)|将(?:法治|普法|依法)|把|参加(?!人)|荣获|选送|被评|入选|(?:执法)?队员(?:参加|全部|均)|工作人员(?:参加|全部|均))";

    /** 丰湖街道办事处聘请法律顾问2名, at the beginning of a clause. */
    private static final TextPattern SUB_DISTRICT =
            TextPattern.compile("(?:^|[，。；])(?:一年来，|目前，)?([\\p{IsHan}]{2,3})(街道|镇|乡)" + BODY + OWN);

    /** 石岭镇已实现. */
    private static final TextPattern PLACE =
            TextPattern.compile(
                    "(?:^|[，。；])([\\p{IsHan}]{2})(镇|乡|(?<=["
                            + KnownPlaces.LAND
                            + "])街道)"
                            + PEOPLE
                            + OWN);

    /** 根据滨泽市委依法治市办统一安排, 落实石浦区法治政府建设方案. */
    private static final TextPattern ORDERED =
            TextPattern.compile(
                    "(?:按照|根据|围绕|落实|贯彻|服从|对照|对标|依据|遵照|执行|响应)(?:中共)?([\\p{IsHan}&&[^省市区县委、和]]{2})(区|县|市)(?:(?:委|政府|人民政府)[^，。；]{0,14}(?:安排|部署|要求|意见|通知|方案|精神|要点|规定|决定)|(?:年度)?(?:法治(?:政府|社会|建设)|依法治[区县市])[^，。；]{0,16}(?:方案|规划|要点|意见|办法|通知|细则|部署|要求))");

    /** 贯彻落实南州市石浦区委、区政府部署要求: a district with its city, whom a clause obeys. */
    private static final TextPattern OBEYED =
            TextPattern.compile(
                    "(?:贯彻落实|贯彻执行|在|按照|根据|围绕|落实|贯彻|服从|对照|紧扣|对标|针对|聚焦|依据|遵照|执行|响应|接受)(?:了)?(?:中共)?(?:[\\p{IsHan}]{2,3}(?:省|自治区))?([\\p{IsHan}&&[^省市区县委、和]]{2,4})(?:市|自治州|盟)([\\p{IsHan}&&[^省市区县委、和]]{2,4})(区|县|市|旗)(?:委(?![员托])|政府|人民政府|法治|依法治|司法局|人大|政法委|党委|年度)[^，。；]{0,24}(?:领导|指导|部署|要求|安排|意见|反馈|通知|方案|精神|要点|规定|决定|督[察查导])");

    /** 积极融入平安南州建设大局, where nothing before tells of others. */
    private static final TextPattern RULED =
            TextPattern.compile("(?:法治|平安)([\\p{IsHan}]{2,3})()(?=(?:建设|创建))");

    /** 为云浦区居民解答法律咨询. */
    private static final TextPattern SERVED =
            TextPattern.compile(
                    "(?<!认)[为向给]([\\p{IsHan}&&[^省市区县委、和城]]{2})(区|县|市)(?:居民|群众|市民|百姓|村民|企业|商户|青少年)(?=[解提开送普办讲代发免宣举讲调追挽，])");

    /** 让云浦人民的获得感更加充实. */
    private static final TextPattern GAINED =
            TextPattern.compile("[让使]([\\p{IsHan}]{2})(人民|群众|百姓|市民)的?(?:获得感|幸福感|安全感|日子|生活)");

    /** 印发《石岭镇2025年普法责任清单》. */
    private static final TextPattern RULES =
            TextPattern.compile(
                    "(?:编制|印发|制定|出台|修订|公布|发布|起草|执行|落实)(?:了|并[\\p{IsHan}]{2})?《([\\p{IsHan}]{2,3})(街道|镇|乡)(?:20\\d\\d|法治|普法|重大|综合|矛盾|网格|行政|关于|人民政府|党|领导|权责|年度|合法|规范)");

    /** 为建设富强文明美丽新澄阳贡献力量. */
    private static final TextPattern NEW =
            TextPattern.compile(
                    "(?:美丽|幸福|富强|富裕|文明|和谐|现代化|平安|法治|活力|魅力|宜居|生态|善治|高质量发展|大美|实力)的?新([\\p{IsHan}]{2})(?:[区县市镇乡]|街道)?(?=贡献|建设|作出|做出|提供|增|添|注入|奠定|保驾|目标|而|的|，|。|；|$)");

    /** Of what one tells that others have done with us, to us, or for themselves. */
    private static final TextPattern OF_OTHERS =
            TextPattern.compile(
                    "联合|会同|携手|共建|结对|来访|调研|考察|观摩|取经|学习|交流|移送|移交|转办|协查|协作|对口|支援|援助|帮扶|抽查|评查|互查|互评|户籍|嫁到|嫁入|(?<!服)务工|籍|来自|返乡|邻近|毗邻|相邻|接壤|交界|跨|案例|事故|通报|警示|经验|做法|法院|检察院|[与和同及、]我|我(?:街道|镇|乡|区|县|市)|本(?:街道|镇|乡)|到我|来我|赴|前往|原[\\p{IsHan}]{0,4}(?:街道|镇|乡)|迁|调任|比(?:我|本)|招商|引进|产的|公司");

    private final KnownPlaces known;

    /** With the list of known places. */
    PlacesByForm(KnownPlaces known) {
        this.known = known;
    }

    /**
     * The first in a text without what it quotes.
     *
     * @param own whether a name is that of the report's own place, a neighbour's or allowed
     */
    Optional<String> in(String text, Predicate<String> own) {
        if (OF_OTHERS.isIn(text)) {
            return Optional.empty();
        }
        return named(text, SUB_DISTRICT, own)
                .or(() -> named(text, PLACE, name -> own.test(name)))
                .or(() -> named(text, ORDERED, own))
                .or(() -> named(text, SERVED, own))
                .or(() -> named(text, GAINED, name -> own.test(name) || !known.isPlace(name)))
                .or(() -> renewed(text, own));
    }

    /** Whom or what a clause serves, whatever the sentence goes on to tell of others. */
    Optional<String> served(String text, Predicate<String> own) {
        for (TextMatcher one = OBEYED.matcher(text); one.find(); ) {
            String city = Objects.requireNonNull(one.group(1));
            String name = Objects.requireNonNull(one.group(2));
            boolean named = isName(name) && isName(city);
            if (named && !own.test(name) && !own.test(city) && isUntold(text, one)) {
                return Optional.of(city + "市" + name + one.group(3));
            }
        }
        for (TextMatcher one = RULED.matcher(text); one.find(); ) {
            String name = Objects.requireNonNull(one.group(1));
            if (known.isPlace(name) && !own.test(name) && isUntold(text, one)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private boolean isName(String word) {
        return known.names().contains(word) || !NO_NAME.isIn(word);
    }

    /** Whether nothing up to the end of its clause tells of work with others. */
    private static boolean isUntold(String text, TextMatcher one) {
        return !OF_OTHERS.isIn(text.substring(0, Clause.end(text, one.end())));
    }

    /** Another's rules as one's own, in a text with what it quotes. */
    Optional<String> rules(String text, Predicate<String> own) {
        return OF_OTHERS.isIn(text) ? Optional.empty() : named(text, RULES, own);
    }

    private static Optional<String> named(String text, TextPattern pattern, Predicate<String> own) {
        for (TextMatcher one = pattern.matcher(text); one.find(); ) {
            String name = Objects.requireNonNull(one.group(1));
            if (!NO_NAME.isIn(name) && !own.test(name)) {
                return Optional.of(name + one.group(2));
            }
        }
        return Optional.empty();
    }

    private Optional<String> renewed(String text, Predicate<String> own) {
        for (TextMatcher one = NEW.matcher(text); one.find(); ) {
            String name = Objects.requireNonNull(one.group(1));
            if (known.isPlace(name) && !own.test(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
