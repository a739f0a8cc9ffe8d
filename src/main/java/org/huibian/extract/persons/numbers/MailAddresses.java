package org.huibian.extract.persons.numbers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.search.TextPattern;

/**
 * Finds the mail addresses of persons (checks.csv, P04): of the providers that anybody may use,
 * unless the sentence tells that the office gives the address to the public.
 */
final class MailAddresses {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<![A-Za-z0-9._-])(?!jubao|tousu|xinfang|sifa|zhengwu|[A-Za-z]*1234[58])[A-Za-z0-9._-]{3,30}@(?:(?:vip\\.)?(?:qq|163|126|sina|sohu|yeah|foxmail|hotmail|outlook|gmail|aliyun|139|189|21cn|tom|icloud|live|wo)\\.(?:com|cn|net)(?:\\.cn)?)(?![A-Za-z0-9])");

    /** 举报邮箱, 欢迎发送至: an address for everybody. */
    private static final TextPattern PUBLIC =
            TextPattern.compile(
                    "举报(?![者人的])|意见[箱反]|反馈|扫码|可(?=[^，。；]{0,8}[发投寄])|投诉邮箱|监督|征集|征求|办公|公布|公示|设立|开通|设置|开设|欢迎|请(?=发|将|寄|投)|可(?=发|将|寄|投|通)|联系(?:方式|邮箱|人)|咨询(?![者人的])|单位|报送|投稿|[街镇乡所站办委院会局]的?(?:公共|电子|工作|专用|公务)?(?:邮箱|信箱|邮件地址)|(?:^|[，。；：（])(?:电子)?(?:邮箱|信箱|邮件|邮编)");

    /** How far before an address the words may stand that make it public. */
    private static final int REACH = 40;

    private MailAddresses() {}

    /** Adds those of a text. */
    static void find(String text, List<PersonalSpan> spans) {
        if (text.indexOf('@') < 0) {
            return;
        }
        for (Matcher mail = ADDRESS.matcher(text); mail.find(); ) {
            if (!PUBLIC.isIn(text.substring(begin(text, mail.start()), mail.start()))) {
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
