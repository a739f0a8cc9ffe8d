package org.huibian.summary.digest.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.persons.names.LikelyName;
import org.huibian.extract.persons.names.NameWords;
import org.huibian.search.TextPattern;

/**
 * A sentence of one person's or one family's matter: 业主甲某私改承重墙, 经调解赔付2.6万元. No district report
 * prints one, even where nobody is named; and a name that no rule knows can only stand there. What
 * stands in quotation or book marks is the name of a programme (“姐弟说法”, 《堂兄弟》) and tells of nobody.
 */
final class SingleCase {

    /** 52岁, （女，, 1988.07.23出生; not 60岁以上, 平均年龄为46岁, 年满18岁, 6—18岁. */
    private static final String AGED =
            "(?<!年龄|年龄[为是约仅]|平均|人均|[不未年刚]满|[至到—-]|[\\d.了])\\d{1,2}岁(?!以[上下]|成人|青年|及以|至|到|（含|[—-])|(?<!满)十[一二三四五六七八九]岁的|[（(，][男女][，,）)]"
                    + "|(?:19|20)\\d\\d[.年-]\\d{1,2}[.月-]\\d{1,2}日?出?生";

    private static final String KIN =
            "前[夫妻](?!妻)|丈夫|妻子(?!女)|堂[兄弟姐妹]|表[哥弟姐妹兄]|胞[兄弟姐妹]|外甥|侄[子女孙]|[儿女]婿|儿媳|岳[父母]|[父母]亲(?!节|河)|儿子|孙[子女](?!辈)"
                    + "|其[父母子女弟兄妻夫](?!女)|\\p{IsHan}之[子女](?=\\p{IsHan})(?!间)|[兄姐弟妹夫妻]{1,2}俩|[兄弟姐妹]{2}二人|[父母婆][子女媳](?:俩|二人)|老两口|婆家|老伴|[男女]友|姐弟|兄妹"
                    + "|两(?:兄弟|姐妹|姊妹|妯娌)|一对[^，。]{0,2}(?:夫[妻妇]|情侣|父子|母[子女]|婆媳|邻居)";

    /** What happens to one person, or ends one quarrel. */
    private static final String HAPPENED =
            "赔礼道歉|当场支付|一次性(?:支付|赔付|付清|到账|赔偿)|轻微伤|坠落致|被判处|殴打|打伤|撞伤|撞人|砸坏|砸了|赖账|离家出走"
                    + "|身亡|去世|拳脚|挪离|出狱|入狱|酒后[滋打砸]|因醉驾|尿检合格|翻脸|翻了脸|诉请|独居，|丧偶|家住|现住|借住在|绰号|名叫(?![“《])|受雇于|供述|二进宫"
                    + "|坠楼|拦停|打架一事|自行拆除，|争水打";

    /** The same, unless the sentence counts several: 保护令3份, 当庭宣判8件, 防骨折教育36场. */
    private static final TextPattern SELDOM =
            TextPattern.compile(
                    "拘役|刑事拘留|行政拘留|取保候审|确诊|服刑|缓刑|逃学|旷课|辍学在家|冒充|轻生|逃逸|骨折|摔倒|致残|保护令|受家暴|受害妇女|拉横幅|当庭宣判|立案侦查"
                            + "|被骗(?=\\p{IsHan}{0,12}\\d|居民|老人|学生)|受骗(?=居民|老人|学生|群众)");

    private static final TextPattern SEVERAL =
            TextPattern.compile("(?<![\\d.])(?:\\d[余多]|[2-9]|\\d{2,})(?:件|起|场|份|人次|户|宗|名|人|节|期)");

    /** Where somebody lives, what they drive, the numbers of their papers and accounts. */
    private static final String TRACE =
            "\\d{1,5}(?:栋|幢|单元|号楼)(?=[\\d一二三四五六七八九十]|[A-Za-z](?!级))|\\d{3,4}室|(?<=[栋幢楼元#洞门])\\d{3,4}(?:住户|租户|业主)"
                    + "|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·\\- ]?[A-Z0-9]{5,6}(?![A-Za-z0-9])|(?<![\\d.]|热线|电话|专线)\\d{7,}(?![余多]?[份元册人件次条字户])"
                    + "|\\d[-－—]\\d{1,2}[-－—]\\d{3}|(?<!\\d)\\d{3}[-－—]\\d{4}(?!\\d|年)|组(?:门牌)?\\d{1,4}号|门牌|微信号|[QＱ][QＱ]号";

    /** 一名养殖户, 有一家: who it is about; not 没有一户, 每村安排一位, 有一户核一户. */
    private static final String ONE =
            "(?<![备配设派聘选定少于置每各排]|[没未各都均设配拥驻至少]有|[聘邀约]请|每[^，。；]{1,6})一[名位](?!一)[^，。；名位]{0,6}(?:(?<!明白|联络|联系|负责)人(?![民员])|户|者|妇女|居民|村民|业主|学生|女子|男子|青年|女孩|男孩)(?=[^均都]|$)"
                    + "|(?<!没)有一?[家户位](?![^，。]{0,2}一[家户位])|闹上|闹得|闹了";

    /** 某业主, 甲某: who is not named on purpose. */
    private static final String UNNAMED = "某(?![些种个项类一某方天年月日])(?<!某某)|(?:村民|居民|业主|住户)[甲乙丙](?![级类])";

    /** 甲某诉乙某…纠纷, “甲某离婚案”. */
    private static final TextPattern LAWSUIT =
            TextPattern.compile(
                    "(?<![起被应败胜申控投])诉(?![讼求前源调裁请说苦状必])[^，。；]{2,24}(?:案(?!件|例)|纠纷)|(?:纠纷|离婚|工伤|盗窃|伤害|撤销|通行权)案(?!件|例|卷|情|由|\\d|实行|，?入选)|”一案");

    private static final TextPattern ALONE =
            TextPattern.compile(String.join("|", UNNAMED, AGED, KIN, HAPPENED, TRACE, ONE));

    /** 刘老汉, 钟姓老人, 老李家和: a surname and how people are addressed. */
    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "(\\p{IsHan})(?:老汉|大爷|大妈|大娘|大婶|大叔|奶奶|爷爷|阿姨|老太|婆婆|女士|先生|姓(?:老人|村民|居民|业主|职工|男子|女子|住户))(?!调解|工作室|等|说事|热线|工作法)|老(\\p{IsHan})家(?=[和与的])");

    /** 赔付2.6万元, 处以300元. */
    private static final TextPattern MONEY =
            TextPattern.compile(
                    "(?<!减免|减轻|免除)(?<!减[轻免](?:企业|商户|经营主体))(?:罚款|赔偿[款金]?|赔付|补偿|退还|退款|追回|讨回|返还|支付|补缴|欠款|工资|报酬|医[药疗]费|抚养费|加班费|彩礼|押金|本金|救助金|临时救助|获赔|被骗|追缴资金)[^，。；\\d]{0,12}\\d[\\d.]*(?:万[余多]?元?|[余多]?元)"
                            + "|处以?\\d[\\d.]*元|\\d万?元罚款");

    /** What sums up: 全年追回工资47.6万元, 为32名劳动者, 为农民工追回工资126万元. */
    private static final TextPattern SUMMED =
            TextPattern.compile(
                    "共|累计|合计|总|全年|年内|今年以来|(?:\\d[\\d.]*|[\\d.]+[余多])(?:件|起|场|人次|期|户|宗|份|家|处|名|人)"
                            + "|(?:为|帮助?)(?:农民工|务工人员|企业|经营主体|居民|群众|职工|劳动者|商户|村民)(?:追|讨|减|挽|垫)[^，。；\\d]{0,12}\\d{2,}(?:\\.\\d+)?[余多]?万"
                            + "|(?:罚款|罚没|征地补偿款?)[^，。；\\d]{0,8}\\d{2,}(?:\\.\\d+)?[余多]?万|(?<!\\d)\\d{3,}(?:\\.\\d+)?[余多]?万"
                            + "|(?:发放|挽回)[^，。；\\d]{0,12}\\d{2,}(?:\\.\\d+)?[余多]?万");

    /** 使其同意, 双方最终: of whom it tells as of one known already. */
    private static final TextPattern KNOWN =
            TextPattern.compile(
                    "[使促令对劝向帮替联系]其(?![他它中余实])|为其(?=[^他它中余实])|其(?:本人|表示|同意|所在|名下|报案)|(?<!其)[他她](?![们乡山人方用律去])"
                            + "|双方(?:最终|同意|达成|当[天场])|对方互|两家(?=重归|和好|握手|因|为)");

    private static final TextPattern SETTLED =
            TextPattern.compile(
                    "罚|责令|没收|移送|赔|退|追回|讨回|付清|和解|化解|促成|撤诉|撤回|矫正|协议|结案|拆|和好|道歉|判决|救助|援助|调解|离婚|岗位|解释");

    private static final TextPattern MANY = TextPattern.compile("\\d[余多]?(?:件|起|场|人次|户|宗)");

    private static final Pattern MARKED = Pattern.compile("“[^”]{1,24}”|《[^》]{1,24}》");

    private static final NameWords NAMES = NameWords.standard();

    private SingleCase() {}

    /** Whether a sentence tells of one matter, and not of what is done for many. */
    static boolean tells(String text) {
        String plain = MARKED.matcher(text).replaceAll("“”");
        return LAWSUIT.isIn(text)
                || ALONE.isIn(plain)
                || SELDOM.isIn(plain) && !SEVERAL.isIn(plain)
                || MONEY.isIn(plain) && !SUMMED.isIn(plain)
                || KNOWN.isIn(plain) && SETTLED.isIn(plain) && !MANY.isIn(plain)
                || addressesSomebody(plain)
                || pointsAtSomebody(plain);
    }

    private static boolean addressesSomebody(String text) {
        for (Matcher one = ADDRESSED.matcher(text); one.find(); ) {
            String surname = one.group(1) == null ? one.group(2) : one.group(1);
            if (NAMES.isSurname(surname.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what may be a name stands behind a word for a private person: 业主项某某. */
    private static boolean pointsAtSomebody(String text) {
        for (int at = 0; at < text.length(); at++) {
            String party = NAMES.persons().partyAt(text, at);
            String who = party.isEmpty() ? NAMES.persons().residentAt(text, at) : party;
            if (who.length() > 1 && LikelyName.isAt(text, at + who.length(), NAMES)) {
                return true;
            }
        }
        return false;
    }
}
