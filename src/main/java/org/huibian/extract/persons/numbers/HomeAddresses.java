package org.huibian.extract.persons.numbers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.persons.names.NameWords;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** Finds the addresses of homes (checks.csv, P04); those of offices are not meant. */
final class HomeAddresses {

    private static final String KIND = "住址";

    private static final String ROAD =
            "(?:大道|大街|马路|公路|路|街|巷|弄|胡同|里弄|新村|小区|花园|家园|花苑|苑|公寓|里|坊|村|庄|组|屯|城)";

    private static final String UNIT = "[0-9一二三四五六七八九十零〇A-Za-z]{1,5}";

    /** As the script Han, 々 and radicals included, but asked in less time. */
    private static final String HANZI = "\\p{IsIdeographic}々\\u2E80-\\u2FD5";

    /** How far before an address the word may stand that makes it an office's. */
    private static final int REACH = 16;

    private static final TextPattern OFFICE =
            TextPattern.compile(
                    "办公|中心|大厅|办事处|委员会|司法所|服务站|服务点|窗口|大厦|广场|写字楼|政务|机关|调解室|工作室|法院|派出所|律师事务所|公司|村委|居委|会议室|机构|站点");

    /** 司法所人员登门到…402室其家中: who goes to a home may be of an office. */
    private static final TextPattern AT_HOME =
            TextPattern.compile(
                    "^(?:的|其|他|她|这[户位]|该|[^，。；]{0,6}(?:某|姓|老人|居民|村民|住户))*家(?:[中里]|，|。)");

    private static final TextPattern CALLED_AT = TextPattern.compile("(?:登门|上门|入户|家访)[^，。；]{0,6}$");

    private static final String LEADING_WORDS = "于住在了到对为与和的由从至往赴";

    /** What the address does not begin before: 拆除, 白苇街道. */
    private static final TextPattern LEADING =
            TextPattern.compile(
                    "街道|社区|镇(?!\\p{IsHan}?[路街巷])|乡(?!\\p{IsHan}?[路街巷])|拆除|查处|整治|清理|清除|调解|化解|走访|处理|处置|反映|巡查|检查|关停|取缔|上门|前往|赶赴|针对|督促|要求|责令|协调|修缮|受理|接到|发现|解决|慰问|探望|看望|护送|送回|帮助|协助|查封|征收|腾退|修复|疏通|劝导|通知|发放|送达|入户|联系|回访|约谈|投诉|举报|查看|勘查|勘验|涉及|辖区|我街|我镇|我乡|本街|本镇|其中|一处|一户|一起|租住|暂住|借住");

    /** What the name of a road ends with, and the number right behind it. */
    private static final TextPattern NUMBERED_ROAD =
            TextPattern.compile("[道街路巷弄同村区园苑寓里坊庄组屯城][甲乙丙附0-9一二三四五六七八九十零〇A-Za-z]");

    /**
     * A form of address.
     *
     * @param pattern how it is written; group a is the address
     * @param trace what stands wherever the pattern is found, quickly looked for
     */
    private record Form(Pattern pattern, TextPattern trace) {}

    /** 三组28号 of a village; not 3组12号楼, 5号井, which nobody lives at. */
    private static final String GROUP =
            "[0-9一二三四五六七八九十][组社队屯][0-9一二三四五六七八九十]{1,4}号(?![楼栋幢井灯桩桥泵站线机库点地田])";

    /** Who lives somewhere: 张某, 李大爷, 住户王某, 户主. */
    private static final String DWELLER =
            "(?:的|，)?(?:(?:居民|村民|住户|租户|租客|业主|户主|房主|老人|独居老人|低保户|商户)?(?:"
                    + "\\p{IsHan}(?:某{1,2}|姓)|[\\p{IsHan}](?:大爷|大妈|大娘|奶奶|爷爷|阿姨|女士|先生|师傅|老伯|老太|老汉|婆婆|家[屋宅院门楼里中]))|住户|租户|户主|房主"
                    + "|\\p{IsHan}{2,3}家(?:[屋宅院门楼里中]|的))";

    private static final String HOUSE =
            "[甲乙丙附]?[0-9一二三四五六七八九十零〇]{1,5}号(?:院|弄)?(?:[-－—之][0-9]{1,4}号?)?";

    private static final String STREET = "(?:[" + HANZI + "]{0,9}(?:[0-9]{1,2}[组社队]|" + ROAD + "))";

    private static final String ESTATE = "(?:[" + HANZI + "]{1,9}社区|" + STREET + ")";

    private static final String COURT = "(?:[0-9]{1,5}(?:号院|号|弄))?";

    private static final List<Form> FORMS =
            List.of(
                    new Form(
                            Pattern.compile(
                                    "(?<a>[" + HANZI + "]{0,9}" + ROAD + HOUSE + ")(?=" + DWELLER
                                            + ")"),
                            NUMBERED_ROAD),
                    new Form(
                            Pattern.compile(
                                    "某{1,2}(?:家|家中|住处|住所|户)?[（(](?:住)?(?<a>["
                                            + HANZI
                                            + "]{1,12}"
                                            + HOUSE
                                            + ")[）)，]"),
                            TextPattern.compile("某[家住户]?[中处所]?[（(]")),
                    new Form(
                            Pattern.compile(
                                    "[某姓][^，。；]{0,8}?(?:位于|坐落于|坐落在|在)(?<a>["
                                            + HANZI
                                            + "]{1,12}"
                                            + HOUSE
                                            + ")(?=的?[^，。；]{0,4}(?:老宅|祖屋|祖宅|老屋|自建房|住宅|住房|家中|住处|房屋|房产|自留房|住所))"),
                            TextPattern.compile("位于|坐落|[某姓]")),
                    new Form(
                            Pattern.compile(
                                    "(?<a>"
                                            + ESTATE
                                            + COURT
                                            + "(?:[0-9一二三四五六七八九十]{1,4}|[A-Za-z])(?:号楼|栋|幢|座)(?:[0-9一二三四]{1,2}单元)?[-－]?(?:[0-9]{3,4}|[零〇一二三四五六七八九]{3,4}))(?![0-9年人户件个平万元米套间多余%㎡栋幢名次份平])"),
                            TextPattern.compile("[楼栋幢座元\\-－][0-9零〇一二三四五六七八九]")),
                    new Form(
                            Pattern.compile(
                                    "(?<a>"
                                            + ESTATE
                                            + "[0-9]{1,3}[-－—][0-9]{1,2}[-－—][0-9]{3,4})(?![0-9])"),
                            TextPattern.compile("[0-9][-－—][0-9]")),
                    new Form(
                            Pattern.compile(
                                    "家[中里][（(](?<a>[\\p{IsHan}0-9A-Za-z\\-]{2,24}?"
                                            + "[0-9一二三四五六七八九十]{1,5}(?:号|组|室|户|弄|栋|幢))[）)]"),
                            TextPattern.compile("家[中里][（(]")),
                    new Form(
                            Pattern.compile(
                                    "(?:家住|住址(?:为|是|在|：|:)?|现住(?:址)?(?:为|于|在|：|:)?|居住(?:于|在)|住(?:在|于)|户籍(?:登记)?(?:所在地|地址|地)(?:为|在|：|:)?|户籍(?:登记)?(?:为|在|于|：|:)|家庭(?:住)?址(?:为|是|：|:)?)"
                                            + "(?<a>["
                                            + HANZI
                                            + "0-9A-Za-z\\-—#]{2,36}?[0-9一二三四五六七八九十]{1,5}(?:号院|号楼|号|弄|栋|幢|座|单元|室|户|组)"
                                            + "(?:[0-9一二三四五六七八九十A-Za-z\\-]{1,6}(?:号楼|号|栋|幢|座|单元|楼|层|室|房|户)){0,4})"),
                            TextPattern.compile("家住|住址|现住|居住|住[在于]|户籍|家庭")),
                    new Form(
                            Pattern.compile(
                                    "(?<a>"
                                            + STREET
                                            + COURT
                                            + "(?:(?:[0-9一二三四五六七八九十A-Za-z]{1,5})(?:号楼|栋|幢|座|#楼|#))?(?:"
                                            + UNIT
                                            + "单元)?"
                                            + UNIT
                                            + "(?:室|房(?![屋产间源])|户(?![籍居均外主]))"
                                            + ")"),
                            NUMBERED_ROAD),
                    new Form(
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
                    new Form(
                            Pattern.compile(
                                    "(?<a>"
                                            + STREET
                                            + "(?:[0-9]{1,5}弄)?[0-9]{1,4}号[0-9]{3,4})(?=(?:住户|业主|租户|租客|户主|房主|居民|的|，))"),
                            TextPattern.compile("号[0-9]{3}")),
                    new Form(
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
                    new Form(
                            Pattern.compile(
                                    "(?<a>["
                                            + HANZI
                                            + "]{1,9}?[村屯寨庄](?=[0-9一二三四五六七八九十]{1,3}[组社队屯])[0-9一二三四五六七八九十]{0,2}"
                                            + GROUP
                                            + ")"),
                            TextPattern.compile(GROUP)));

    /** 七幢二单元三〇一: the number of a flat in hanzi. */
    private static final TextPattern SPELT =
            TextPattern.compile(
                    "(?:号楼|栋|幢|座|单元)[零〇一二三四五六七八九]{3,4}|单元[零〇一二三四五六七八九十]{1,4}(?:室|房|户|号)|[楼层][东西南北中左右]{1,2}[户侧边室]");

    /** What every address of a home holds. */
    private static final TextPattern ANCHOR =
            TextPattern.compile(
                    "[0-9一二三四五六七八九十零〇A-Za-z](?:室|单元|房|户|号|弄)|[楼栋幢座元][\\-－]?(?:[0-9]{3}|[零〇一二三四五六七八九]{3})|家住|住址|现住|居住[于在]|住[在于]|户籍|家庭住?址|家[中里][（(]|[0-9][-－—][0-9]{1,2}[-－—][0-9]{3}|号[0-9]{3}|[楼层][东西南北中左右]{1,2}[户侧边室]|"
                            + GROUP);

    /** How far around an anchor an address may reach. */
    private static final int WIDTH = 50;

    private HomeAddresses() {}

    /** Adds the addresses of a text, by form, not sorted; they may overlap. */
    static void find(String text, List<PersonalSpan> spans) {
        TextMatcher anchor = ANCHOR.matcher(text);
        int start = -1;
        int end = -1;
        while (anchor.find()) {
            if (start < 0 || anchor.start() - WIDTH > end) {
                addresses(text, start, end, spans);
                start = Math.max(0, anchor.start() - WIDTH);
            }
            end = Math.min(text.length(), anchor.end() + WIDTH);
        }
        addresses(text, start, end, spans);
    }

    private static void addresses(String text, int start, int end, List<PersonalSpan> spans) {
        if (start < 0) {
            return;
        }
        String around = text.substring(start, end);
        for (Form form : FORMS) {
            if (!form.trace().isIn(around)) {
                continue;
            }
            Matcher matcher = form.pattern().matcher(text).region(start, end);
            while (matcher.find()) {
                address(text, matcher, spans);
            }
        }
    }

    private static void address(String text, Matcher matcher, List<PersonalSpan> spans) {
        int start = matcher.start("a");
        int end = matcher.end("a");
        boolean cued = matcher.start() < start;
        String around =
                text.substring(Math.max(0, start - REACH), Math.min(text.length(), end + 4));
        String clause = around.substring(Math.max(0, lastMark(around, end - start)));
        int begin = cued ? start : withoutLeadingWords(text, start, end);
        boolean home =
                AT_HOME.isIn(text.substring(end, Math.min(text.length(), end + REACH)))
                        || CALLED_AT.isIn(text.substring(Math.max(0, begin - REACH), begin));
        if (!cued && !home && OFFICE.isIn(clause)) {
            return;
        }
        boolean numbered =
                text.substring(start, end).chars().anyMatch(Character::isDigit)
                        || SPELT.isIn(text.substring(start, end));
        if (!cued && !numbered) {
            return;
        }
        spans.add(new PersonalSpan(begin, end, KIND, false));
    }

    private static int lastMark(String around, int length) {
        int limit = Math.max(0, around.length() - length - 4);
        for (int i = limit - 1; i >= 0; i--) {
            if ("，。；：！？、".indexOf(around.charAt(i)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    private static int withoutLeadingWords(String text, int start, int end) {
        int begin = start;
        for (int i = start; i < end - 3 && NameWords.isHan(text.charAt(i)); i++) {
            // 到|和平巷: what stands right at the beginning is the name's own.
            boolean own = i == begin && text.charAt(i) == '和';
            if (!own && LEADING_WORDS.indexOf(text.charAt(i)) >= 0) {
                begin = i + 1;
            }
        }
        TextMatcher leading = LEADING.matcher(text.substring(begin, end));
        int from = begin;
        while (leading.find()
                && from + leading.end() < end - 3
                && NameWords.isHan(text.charAt(from + leading.end()))) {
            begin = from + leading.end();
        }
        return begin;
    }
}
