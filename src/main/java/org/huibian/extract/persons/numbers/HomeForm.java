package org.huibian.extract.persons.numbers;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.search.TextPattern;

/**
 * A form in which the address of a home is written: 和平巷12号3单元402室, 柳树村三组28号.
 *
 * @param pattern how it is written; group a is the address
 * @param trace what stands wherever the pattern is found, quickly looked for
 */
record HomeForm(Pattern pattern, TextPattern trace) {

    private static final String ROAD =
            "(?:大道|大街|马路|公路|路|街|巷|弄|胡同|里弄|新村|小区|花园|家园|花苑|苑|公寓|里|坊|村|庄|组|屯|城)";

    private static final String UNIT = "[0-9一二三四五六七八九十零〇甲乙丙丁A-Za-z]{1,5}";

    /** As the script Han, 々 and radicals included, but asked in less time. */
    private static final String HANZI = "\\p{IsIdeographic}々\\u2E80-\\u2FD5";

    /** What the name of a road ends with, and the number right behind it. */
    private static final TextPattern NUMBERED_ROAD =
            TextPattern.compile("[道街路巷弄同村区园苑寓里坊庄组屯城][甲乙丙附0-9一二三四五六七八九十零〇A-Za-z]");

    /** 三组28号 of a village; not 3组12号楼, 5号井, which nobody lives at. */
    static final String GROUP =
            "[0-9一二三四五六七八九十][组社队屯](?:门牌)?[0-9一二三四五六七八九十]{1,4}号(?![楼栋幢井灯桩桥泵站线机库点地田])";

    /** Who lives somewhere: 张某, 李大爷, 住户王某, 户主. */
    private static final String DWELLER =
            "(?:的|，)?(?:(?:居民|村民|住户|租户|租客|业主|户主|房主|老人|独居老人|低保户|商户)?(?:"
                    + "\\p{IsHan}(?:某{1,2}|姓)|[\\p{IsHan}](?:大爷|大妈|大娘|奶奶|爷爷|阿姨|女士|先生|师傅|老伯|老太|老汉|婆婆|家[屋宅院门楼里中]))|住户|租户|户主|房主"
                    + "|\\p{IsHan}{2,3}家(?:[屋宅院门楼里中]|的)"
                    + "|\\p{IsHan}{0,6}(?:老人|居民|村民|住户|业主|夫妇|儿童)家[屋院门里中])";

    private static final String HOUSE =
            "[甲乙丙附]?[0-9一二三四五六七八九十零〇]{1,5}号(?:院|弄)?(?:[-－—之][0-9]{1,4}号?)?";

    private static final String STREET = "(?:[" + HANZI + "]{0,9}(?:[0-9]{1,2}[组社队]|" + ROAD + "))";

    private static final String ESTATE = "(?:[" + HANZI + "]{1,9}社区|" + STREET + ")";

    private static final String COURT = "(?:[A-Za-z东西南北中一二三四1-9][区期])?(?:[0-9]{1,5}(?:号院|号|弄))?";

    /** 3栋2单元5户, 三组19户的刘大爷; 小区47户业主 and 5栋20户居民 are how many live there. */
    private static final String FLAT =
            "户(?![籍居均外主])(?:(?<=元"
                    + UNIT
                    + "户)|(?<=[号弄栋幢座楼#]"
                    + UNIT
                    + "户)(?!(?<=[0-9]户)(?:业主|居民|住户)?(?:完成|改造|加装|实施|接通))(?!(?<=[^0-9][0-9]{1,2}户)(?:业主|村民|群众|人家|家庭|住户|租户|商户))"
                    + "|(?=的?\\p{IsHan}(?:某|姓|大爷|大妈|大娘|奶奶|爷爷|老伯|老汉|婆婆)))";

    /** 东楼, 3号楼, 三栋. */
    private static final String BUILDING = "(?:[东西南北中前后]楼|" + UNIT + "(?:号楼|[楼栋幢座]))";

    /** 二单元, 三门洞. */
    private static final String ENTRANCE = UNIT + "(?:单元|门洞?|号门)";

    static final List<HomeForm> ALL =
            List.of(
                    new HomeForm(
                            Pattern.compile(
                                    "(?<a>["
                                            + HANZI
                                            + "]{0,9}"
                                            + ROAD
                                            + "(?:[0-9]{1,5}弄)?"
                                            + HOUSE
                                            + ")(?="
                                            + DWELLER
                                            + ")"),
                            NUMBERED_ROAD),
                    new HomeForm(
                            Pattern.compile(
                                    "某{1,2}(?:家|家中|住处|住所|户)?[（(](?:住)?(?<a>["
                                            + HANZI
                                            + "]{1,12}"
                                            + HOUSE
                                            + ")[）)，]"),
                            TextPattern.compile("某[家住户]?[中处所]?[（(]")),
                    new HomeForm(
                            Pattern.compile(
                                    "[某姓][^，。；]{0,8}?(?:位于|坐落于|坐落在|在)(?<a>["
                                            + HANZI
                                            + "]{1,12}"
                                            + HOUSE
                                            + ")(?=的?[^，。；]{0,4}(?:老宅|祖屋|祖宅|老屋|自建房|住宅|住房|家中|住处|房屋|房产|自留房|住所))"),
                            TextPattern.compile("位于|坐落|[某姓]")),
                    new HomeForm(
                            Pattern.compile(
                                    "(?<a>"
                                            + ESTATE
                                            + COURT
                                            + "(?:[0-9一二三四五六七八九十]{1,4}|[A-Za-z])(?:号楼|栋|幢|座)(?:[0-9一二三四甲乙丙丁]{1,2}单元)?[-－]?(?:[0-9]{3,4}|[零〇一二三四五六七八九]{3,4}))(?![0-9年人户件个平万元米套间多余%㎡栋幢名次份平])"),
                            TextPattern.compile("[楼栋幢座元\\-－][0-9零〇一二三四五六七八九]")),
                    new HomeForm(
                            Pattern.compile(
                                    "(?<a>"
                                            + ESTATE
                                            + "[0-9]{1,3}[-－—][0-9]{1,2}[-－—][0-9]{3,4})(?![0-9])"),
                            TextPattern.compile("[0-9][-－—][0-9]")),
                    new HomeForm(
                            Pattern.compile(
                                    "家[中里][（(](?<a>[\\p{IsHan}0-9A-Za-z\\-]{2,24}?"
                                            + "[0-9一二三四五六七八九十]{1,5}(?:号|组|室|户|弄|栋|幢))[）)]"),
                            TextPattern.compile("家[中里][（(]")),
                    new HomeForm(
                            Pattern.compile(
                                    "(?:家住|住址(?:为|是|在|：|:)?|现住(?:址)?(?:为|于|在|：|:)?|居住(?:于|在)|住(?:在|于)|户籍(?:登记)?(?:所在地|地址|地)(?:为|在|：|:)?|户籍(?:登记)?(?:为|在|于|：|:)|家庭(?:住)?址(?:为|是|：|:)?)"
                                            + "(?<a>["
                                            + HANZI
                                            + "0-9A-Za-z\\-—#]{2,36}?(?<![的有共约近达0-9一二三四五六七八九十])[0-9一二三四五六七八九十]{1,5}(?:号院|号楼|号|弄|栋|幢|座|单元|室|组)"
                                            + "(?:[0-9一二三四五六七八九十A-Za-z\\-]{1,6}(?:号楼|号|栋|幢|座|单元|楼|层|室|房|户)){0,4})"),
                            TextPattern.compile("家住|住址|现住|居住|住[在于]|户籍|家庭")),
                    new HomeForm(
                            Pattern.compile(
                                    "(?<a>"
                                            + STREET
                                            + COURT
                                            + "(?:(?:[0-9一二三四五六七八九十A-Za-z]{1,5})(?:号楼|栋|幢|座|#楼|#))?(?:"
                                            + UNIT
                                            + "单元)?"
                                            + UNIT
                                            + "(?:室|房(?![屋产间源])|"
                                            + FLAT
                                            + ")"
                                            + ")"),
                            NUMBERED_ROAD),
                    new HomeForm(
                            Pattern.compile(
                                    "(?<a>"
                                            + STREET
                                            + "?"
                                            + COURT
                                            + "(?:[0-9一二三四五六七八九十A-Za-z]{1,5})(?:号楼|栋|幢|座|#楼)"
                                            + UNIT
                                            + "单元(?:"
                                            + UNIT
                                            + "(?:室|房|户|号)?)?)"),
                            TextPattern.compile("单元")),
                    new HomeForm(
                            Pattern.compile(
                                    "(?<a>["
                                            + HANZI
                                            + "]{2,12}[0-9]{1,5}(?:号院|号|弄)[0-9一二三四五六七八九十]{1,2}(?:单元|门)[0-9]{3,4}(?:室|号)?)(?![0-9年人户件个平万元米套间多余%㎡栋幢名次份平])"),
                            TextPattern.compile("[元门][0-9]{3}")),
                    new HomeForm(
                            Pattern.compile(
                                    "(?<a>"
                                            + STREET
                                            + "(?:[0-9]{1,5}弄)?[0-9]{1,4}号[0-9]{3,4})(?=(?:住户|业主|租户|租客|户主|房主|居民|的|，))"),
                            TextPattern.compile("号[0-9]{3}")),
                    new HomeForm(
                            Pattern.compile(
                                    "(?<a>"
                                            + STREET
                                            + COURT
                                            + UNIT
                                            + "(?:号楼|栋|幢|座)(?:"
                                            + UNIT
                                            + "单元)?"
                                            + UNIT
                                            + "[楼层](?:[东西南北中左右]{1,2}[户侧边室]))"),
                            TextPattern.compile("[楼层][东西南北中左右]")),
                    new HomeForm(
                            Pattern.compile(
                                    "(?<a>["
                                            + HANZI
                                            + "]{1,9}?(?:宿舍|家属[院楼]|大院|楼院)(?:"
                                            + BUILDING
                                            + "(?:"
                                            + ENTRANCE
                                            + ")?|"
                                            + ENTRANCE
                                            + ")[0-9]{3,4})(?=室|号|住户(?!的)|业主|租户|居民|老人|的|，|\\p{IsHan}?某)"),
                            TextPattern.compile("[楼栋幢座元洞门][0-9]{3}")),
                    new HomeForm(
                            Pattern.compile(
                                    "(?<a>["
                                            + HANZI
                                            + "]{1,9}?[村屯寨庄](?=[0-9一二三四五六七八九十]{1,3}[组社队屯])[0-9一二三四五六七八九十]{0,2}"
                                            + GROUP
                                            + ")"),
                            TextPattern.compile(GROUP)));
}
