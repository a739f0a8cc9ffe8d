package org.huibian.summary.digest.sentence;

import org.huibian.extract.persons.names.NameWords;
import org.huibian.search.TextPattern;

/**
 * Tells sentences of one person's or one family's matter: 业主甲某私改承重墙, 经调解赔付2.6万元. No district report
 * prints them, even where nobody is named; and a name that no rule knows can only stand there.
 */
final class SingleCase {

    /** 52岁, （女，, 1988.07.23出生; not 60岁以上, 平均年龄46岁. */
    private static final String AGED =
            "(?<!平均年龄|平均|[\\d.了])\\d{1,2}岁(?!以[上下]|成人|青年|及以|至|到|（含|[—-])|(?<!满)十[一二三四五六七八九]岁的|[（(，][男女][，,）)]"
                    + "|(?:19|20)\\d\\d[.年-]\\d{1,2}[.月-]\\d{1,2}日?出?生";

    private static final String KIN =
            "前[夫妻](?!妻)|丈夫|妻子(?!女)|堂[兄弟姐妹]|表[哥弟姐妹兄]|胞[兄弟姐妹]|外甥|侄[子女孙]|[儿女]婿|儿媳|岳[父母]|[父母]亲(?!节|河)|儿子|孙[子女](?!辈)"
                    + "|其[父母子女弟兄妻夫](?!女)|\\p{IsHan}之[子女](?=\\p{IsHan})(?!间)|[兄姐弟妹夫妻]{1,2}俩|[兄弟姐妹]{2}二人|婆家|老伴|[男女]友|姐弟|兄妹";

    /** What happens to one person, or ends one quarrel. */
    private static final String HAPPENED =
            "赔礼道歉|当场支付|一次性(?:支付|赔付|付清|到账|赔偿)|致残|轻微伤|坠落致|骨折|被判处|殴打|打伤|撞伤|撞人|砸坏|砸了|赖账|离家出走|辍学在家"
                    + "|身亡|去世|拳脚|挪离|出狱|入狱|旷课|酒后[滋打砸]|因醉驾|尿检合格|翻脸|翻了脸|诉请|独居，|丧偶|家住|现住|借住在|绰号|名叫(?![“《])|受雇于|供述|二进宫"
                    + "|坠楼|摔倒|拦停|拉横幅|打架一事|自行拆除，|争水打|受害妇女|受家暴";

    /** The same, unless the sentence counts several: 保护令3份, 当庭宣判8件. */
    private static final TextPattern SELDOM =
            TextPattern.compile(
                    "拘役|刑事拘留|行政拘留|取保候审|确诊|服刑|缓刑|逃学|冒充|轻生|逃逸|保护令|当庭宣判|立案侦查"
                            + "|被骗(?=\\p{IsHan}{0,12}\\d|居民|老人|学生)|受骗(?=居民|老人|学生|群众)");

    private static final TextPattern SEVERAL =
            TextPattern.compile("(?<![\\d.])(?:\\d[余多]|[2-9]|\\d{2,})(?:件|起|场|份|人次|户|宗|名|人)");

    /** Where somebody lives, what they drive, the numbers of their papers and accounts. */
    private static final String TRACE =
            "\\d{1,5}(?:栋|幢|单元|号楼)(?=[\\dA-Za-z一二三四五六七八九十])|\\d{3,4}室|(?<=[栋幢楼元#洞门])\\d{3,4}(?:住户|租户|业主)|[A-Z][·\\- ]?[A-Z0-9]{5,6}(?![A-Za-z0-9])|(?<![\\d.])\\d{7,}"
                    + "|\\d[-－—]\\d{1,2}[-－—]\\d{3}|(?<!\\d)\\d{3}[-－—]\\d{4}(?!\\d|年)|组(?:门牌)?\\d{1,4}号|门牌|微信号|[QＱ][QＱ]号";

    /** 一名养殖户, 有一家: who it is about; not 没有一户. */
    private static final String ONE =
            "(?<![备配设派聘请选定有少于置每各])一[名位](?!一)[^，。；名位]{0,6}(?:人|户|者|妇女|居民|村民|业主|学生|女子|男子|青年|女孩|男孩)(?=[^均都]|$)|(?<!没)有一?[家户位]|闹上|闹得|闹了";

    /** 甲某诉乙某…纠纷, “甲某离婚案”. */
    private static final String LAWSUIT =
            "(?<![起被应败胜申控投])诉(?![讼求前源调裁请说苦状必])[^，。；]{2,24}(?:案(?!件|例)|纠纷)|(?:纠纷|离婚|工伤|盗窃|伤害|撤销|通行权)案(?!件|例|卷|情|由|\\d|实行)|”一案";

    private static final TextPattern ALONE =
            TextPattern.compile(
                    String.join(
                            "|",
                            "\\p{IsHan}某(?=[与和、因被将在的，])",
                            AGED,
                            KIN,
                            HAPPENED,
                            TRACE,
                            ONE,
                            LAWSUIT));

    /** 赔付2.6万元, 处以300元. */
    private static final TextPattern MONEY =
            TextPattern.compile(
                    "(?:罚款|赔偿[款金]?|赔付|补偿|退还|退款|追回|讨回|返还|支付|补缴|欠款|工资|医[药疗]费|抚养费|加班费|彩礼|押金|本金|救助金|临时救助|获赔|被骗|追缴资金)[^，。；\\d]{0,12}(?!\\d{2,}(?:\\.\\d+)?[余多]?万)\\d[\\d.]*万?[余多]?元"
                            + "|处以?\\d[\\d.]*元|\\d万?元罚款");

    /** What sums up: 全年追回工资47.6万元, 为32名劳动者. */
    private static final TextPattern SUMMED =
            TextPattern.compile(
                    "共|累计|合计|总|全年|年内|今年以来|(?:\\d[\\d.]*|[\\d.]+[余多])(?:件|起|场|人次|期|户|宗|份|家|处|名|人)");

    /** 使其同意, 双方最终: of whom it tells as of one known already. */
    private static final TextPattern KNOWN =
            TextPattern.compile(
                    "[使促令对劝向帮替联系]其(?![他它中余实])|为其(?=[^他它中余实])|其(?:本人|表示|同意|所在|名下|报案)|(?<!其)[他她](?![们乡山人方用律去])"
                            + "|双方(?:最终|同意|达成|当[天场])|对方互|两家(?=重归|和好|握手|因|为)");

    private static final TextPattern SETTLED =
            TextPattern.compile(
                    "罚|责令|没收|移送|赔|退|追回|讨回|付清|和解|化解|促成|撤诉|撤回|矫正|协议|结案|拆|和好|道歉|判决|救助|援助|调解|离婚|岗位|解释");

    private static final TextPattern MANY = TextPattern.compile("\\d[余多]?(?:件|起|场|人次|户|宗)");

    private static final NameWords NAMES = NameWords.standard();

    private SingleCase() {}

    /** Whether a sentence tells of one matter, and not of what is done for many. */
    static boolean tells(String text) {
        return ALONE.isIn(text)
                || SELDOM.isIn(text) && !SEVERAL.isIn(text)
                || MONEY.isIn(text) && !SUMMED.isIn(text)
                || KNOWN.isIn(text) && SETTLED.isIn(text) && !MANY.isIn(text)
                || pointsAtSomebody(text);
    }

    /** Whether what may be a name stands behind a word for a private person: 业主项某某. */
    private static boolean pointsAtSomebody(String text) {
        for (int at = 0; at < text.length(); at++) {
            String party = NAMES.persons().partyAt(text, at);
            String who = party.isEmpty() ? NAMES.persons().residentAt(text, at) : party;
            if (who.length() > 1 && NAMES.looksLikeName(text, at + who.length())) {
                return true;
            }
        }
        return false;
    }
}
