package org.huibian.extract.persons.circumstances;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Minors who are called by a pet name, and something has happened to them or they have done it:
 * 四年级女生小雯（10岁）遭继父打骂, 12岁的小明辍学, 男童乐乐走失. One who won a prize is named in the open.
 */
final class Minors {

    private static final String CHILD =
            "(?:(?<!大)学生|女生|男生|同学|女童|男童|女孩儿?|男孩儿?|孩子|儿童|少年|少女|幼儿|未成年人|孤儿)";

    /** Who is a minor; group 1 is the pet name, of 小 or 阿, or of one hanzi twice. */
    private static final TextPattern CALLED =
            TextPattern.compile(
                    "(?:(?:[小初高][一二三四五六](?:年级)?|[一二三四五六七八九1-9]年级|(?<!\\d)(?:\\d|1[0-7])岁|(?<![一二三四五六七八九十])(?:[一二三四五六七八九]|十[一二三四五六七]?)岁|小学生?|初中生?|高中生?|中学生?|幼儿园[大中小]班)的?"
                            + CHILD
                            + "?|(?:留守|困境|失学|辍学|走失)?"
                            + CHILD
                            + ")(?:名叫|叫|即)?([小阿]\\p{IsHan}|([\\p{IsHan}&&[^人常往天家个处时多事纷渐仅刚每样层代年月日步条频屡偏妈爸爷奶哥姐弟妹叔伯姑舅婆公]])\\2)(?=[（(，、]|遭|被(?![评授聘选誉推表任])|受[到伤害欺侵]|因|辍|失[学踪]|走失|离家|遇|溺|与|和|的[父母监]|在(?=[^，。；]{0,10}?(?:走失|失踪|遭|被|溺|遇|受伤)))");

    /** 小学, 小组: words of their own. */
    private static final Set<String> WORDS =
            Set.of(
                    "小学", "小组", "小区", "小时", "小型", "小康", "小事", "小家", "小镇", "小村", "小队", "小手", "小额",
                    "小微", "小院", "小广", "小朋", "小伙", "小心", "小品", "小戏", "小报", "小课", "小站", "小屋", "小案",
                    "小测", "小考", "小卖", "小吃", "小票", "小店", "小食", "小药", "小诊", "小贩", "小商", "小主", "小讲",
                    "小记", "小法", "小交", "小先", "小志", "小卫", "小网", "小调", "小标", "小能", "小孩", "小班");

    private static final TextPattern HAPPENED =
            TextPattern.compile(
                    "遭|打[骂伤斗架]|殴|欺[凌侮负]|虐|家暴|侵[害犯]|猥|辍学|失学|走失|失踪|离家|出走|溺|烫伤|受伤|监护|抚养|离异|遗弃|盗|偷|吸|网瘾|矫治|矫正|帮教|训诫|逃学|自残|轻生|性侵|拐|纠纷|赔偿|冲突|救助|孤儿|残疾");

    private Minors() {}

    /** Their names in a text. */
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (TextMatcher one = CALLED.matcher(text); one.find(); ) {
            String name = one.group(1);
            int begin = text.lastIndexOf('。', one.start()) + 1;
            int end = text.indexOf('。', one.end());
            String sentence = text.substring(begin, end < 0 ? text.length() : end);
            if (name != null && !WORDS.contains(name) && HAPPENED.isIn(sentence)) {
                found.add(name);
            }
        }
        return found;
    }
}
