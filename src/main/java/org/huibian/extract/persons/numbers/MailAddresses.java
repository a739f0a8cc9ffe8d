package org.huibian.extract.persons.numbers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.search.TextPattern;

/**
 * The mail addresses of persons in a text (checks.csv, P04): those of providers that anybody may
 * use, but for the ones that the sentence tells to be given to the public by the office.
 */
final class MailAddresses {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<![A-Za-z0-9._-])(?!jubao|tousu|xinfang|sifa|zhengwu|[A-Za-z]*1234[58])[A-Za-z0-9._-]{3,30}@(?:(?:vip\\.)?(?:qq|163|126|sina|sohu|yeah|foxmail|hotmail|outlook|gmail|aliyun|139|189|21cn|tom|icloud|live|wo)\\.(?:com|cn|net)(?:\\.cn)?)(?![A-Za-z0-9])");

    /** 其联系邮箱, 私人邮箱: somebody's own, whatever else the sentence tells. */
    private static final Pattern OWN =
            Pattern.compile(
                    "(?:[其他她]|个人|私人|本人|自己)的?(?:常用|联系|电子|工作)?(?:邮箱|邮件|信箱)(?:地址)?[^，。；]{0,4}$");

    /** 居民zhangsan88@163.com接受咨询后: right behind who somebody is. */
    private static final Pattern SOMEBODY = Pattern.compile("(?:居民|村民|业主|群众|[人员者户])$");

    /** 反馈至投诉人…, 来自…, 署名…: to whom an answer went, or from whom a letter came. */
    private static final Pattern ANSWERED =
            Pattern.compile(
                    "(?:(?:反馈|发送|寄送|回复|送达|告知|答复)[^，。；]{0,6}(?:至|到|给)?|来自|署名|转来)(?:[^，。；]{0,4}(?:人|业主|居民|村民|者|户|被告|原告|双方|群众)(?:[^，。；]{0,4}(?:邮箱|邮件|信箱))?)$|(?:来自|署名|转来)$|(?:投诉人|举报人|信访人|申请人|当事人|被告|原告|双方)[^，。；]{0,6}(?:邮箱|联系方式)[：:]?\\p{IsHan}{0,3}$");

    /** Who is asked to write: 请将材料发至, 欢迎, 可扫码或发邮件到. */
    private static final String ASKED =
            "欢迎|请(?=发|将|寄|投|把|通)|可(?=[^，。；]{0,8}[发投寄通])|意见反馈[：:至到]|反馈(?:至|到|邮箱|渠道)|报送|投稿";

    /** What the office asks for: 举报, 意见, 监督; not 举报人的, 监督员的. */
    private static final String PURPOSE =
            "举报(?![者人的])|意见箱|投诉邮箱|监督(?!员)|征集|征求|咨询(?![者人的])|接[受收](?=预约|咨询|建议|意见|投诉)|联系(?:方式|邮箱|人)";

    /** That the office gives it to everybody: 公布邮箱, 设立公共邮箱; not 在平台公示后. */
    private static final String GIVEN =
            "(?:公布|公示|设立|开通|设置|开设)[^，。；]{0,12}(?:邮箱|信箱|邮件|渠道|热线|方式)|办公|单位";

    /** Whose it is: 司法所邮箱; and a line that begins with 邮箱：. */
    private static final String OFFICE =
            "[街镇乡所站办委院会局室]的?(?:公共|电子|工作|专用|公务)?(?:邮箱|信箱|邮件地址)|(?:^|[，。；：（])(?:电子)?(?:邮箱|信箱|邮件|邮编)[：:]?$";

    private static final TextPattern PUBLIC =
            TextPattern.compile(String.join("|", ASKED, PURPOSE, GIVEN, OFFICE));

    /** What may stand behind an address that the office gives: 接受预约, 接收建议31条. */
    private static final Pattern RECEIVES =
            Pattern.compile("(?:同步|同时)?(?:开放|接[受收](?:预约|咨询|建议|意见|投诉|线索))");

    /** How far before an address the words may stand that make it public. */
    private static final int REACH = 40;

    private MailAddresses() {}

    /** Adds those of a text. */
    static void find(String text, List<PersonalSpan> spans) {
        if (text.indexOf('@') < 0) {
            return;
        }
        for (Matcher mail = ADDRESS.matcher(text); mail.find(); ) {
            String before = text.substring(begin(text, mail.start()), mail.start());
            boolean receives =
                    RECEIVES.matcher(text).region(mail.end(), text.length()).lookingAt()
                            && !SOMEBODY.matcher(before).find();
            if (OWN.matcher(before).find()
                    || ANSWERED.matcher(before).find()
                    || !receives && !PUBLIC.isIn(before)) {
                spans.add(new PersonalSpan(mail.start(), mail.end(), "电子邮箱", false));
            }
        }
    }

    private static int begin(String text, int at) {
        int begin = at;
        while (begin > 0 && at - begin < REACH && "。；！？\n".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }
}
