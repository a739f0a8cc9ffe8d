package org.huibian.source.web;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that surround an article on government websites whoever built them. */
final class Noise {

    private static final String FORM_LABEL =
            "(?:信息)?来源|稿源|作者|发布(?:时间|日期|人|者)|发稿时间|更新(?:时间|日期)|时间|日期|浏览(?:次数|量|数)?"
                    + "|点击(?:次数|率|量|数)?|阅读(?:次数|量|数)?|访问(?:次数|量)?|累计次数|字体(?:大小)?|字号|文字大小"
                    + "|责任编辑|编辑|责编|审核|校对|打印|关闭|收藏|分享(?:到|至)?|保护视力色|背景色|视力保护色|信息员|供稿";

    /** “来源：… 发布时间：… 浏览次数： 字体：[大 中 小]”. */
    private static final Pattern LABELS = Pattern.compile("(?:" + FORM_LABEL + ")[：:\\[【]");

    private static final Pattern ONE_LABEL =
            Pattern.compile("(?:" + FORM_LABEL + ")[：:][^，。；]{0,30}");

    /** A line that holds nothing but controls of a page. */
    private static final Pattern CONTROL =
            Pattern.compile(
                    "[【\\[（(<《|｜>»·\\s]*(?:打印(?:本页|此页|文章)?|关闭(?:本页|窗口|此页)?|返回(?:顶部|首页|列表|上一页)?"
                            + "|收藏(?:本页|本站)?|分享(?:到|至)?[:：]?|微信|微博|QQ空间|复制链接|大|中|小|纠错|我要纠错|无障碍"
                            + "|首页|网站首页|登录|注册|搜索|站内搜索|网站地图|联系我们|关于我们|设为首页|加入收藏|繁体|简体|正文|导航|菜单"
                            + "|字体[:：]?|字号[:：]?|[|｜/\\]】）)>》»\\s])+");

    private static final Pattern OPENING =
            Pattern.compile(
                    "(?:当前位置|您?(?:现在)?(?:所在)?的?位置|上一篇|下一篇|上一条|下一条|上条|下条|相关(?:链接|文章|阅读|新闻|附件|解读|稿件|推荐|信息)"
                            + "|责任编辑|扫一扫|扫描二维码|版权所有|Copyright|©|主办(?:单位)?[：:]|承办(?:单位)?[：:]|技术支持"
                            + "|网站标识码|网站支持|[^，。]{0,4}ICP备|[^，。]{0,3}公网安备|建议使用|推荐使用.{0,12}浏览器|您的浏览器"
                            + "|内容概述[：:]|摘要[：:])",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern WITHIN =
            Pattern.compile(
                    "ICP备|公网安备|网站标识码|版权所有|分辨率|即将离开.{0,30}(?:网站|链接)|启用JavaScript|手机(?:打开|查看|浏览)当前页");

    private static final Pattern INDEX_LABEL =
            Pattern.compile(
                    "(?:索引号|信息索引|信息分类|主题分类|体裁分类|组配分类|所属分类|分类|发文机关|发布机构|发布机关|公开(?:主体|方式|时限|形式|类别"
                            + "|程序|日期|责任部门)|成文日期|发文日期|发布日期|发布时间|生成日期|生效日期|废止日期|文号|发文字号|名称|标题|信息名称"
                            + "|主题词|关键词|有效性|时效性|语种|载体类型|服务对象|制发日期|来源)");

    private static final Pattern TABLE_LABEL =
            Pattern.compile(
                    "索引号|主题分类|体裁分类|组配分类|发文机关|发布机构|发布机关|公开(?:主体|方式|时限|形式|类别|日期)"
                            + "|成文日期|发文日期|生成日期|生效日期|废止日期|发文字号|主题词|有效性|时效性|信息名称|内容概述|载体类型");

    private Noise() {}

    /** Whether a line is no part of any article. */
    static boolean is(PageLine line) {
        String text = line.squeezed();
        if (line.table().isPresent()) {
            return line.isMostlyLinks() || isIndex(line);
        }
        return line.isMostlyLinks()
                || (text.length() <= 300 && OPENING.matcher(text).lookingAt())
                || (text.length() <= 300 && WITHIN.matcher(text).find())
                || (text.length() <= 160 && !text.contains("。") && labels(text) >= 2);
    }

    /** Whether a line is no part of an article where it stands before or after it. */
    static boolean isOutside(PageLine line) {
        String text = line.squeezed();
        return is(line) || CONTROL.matcher(text).matches() || ONE_LABEL.matcher(text).matches();
    }

    /** Whether a line is a row of the index box (索引号 …), or begins one. */
    static boolean isIndexLabel(PageLine line) {
        Matcher label = INDEX_LABEL.matcher(line.squeezed());
        return label.lookingAt()
                && (label.end() == line.squeezed().length()
                        || "：:】]".indexOf(line.squeezed().charAt(label.end())) >= 0);
    }

    /** Whether an index label stands alone, its value on the next line. */
    static boolean isBareIndexLabel(PageLine line) {
        return isIndexLabel(line) && line.squeezed().matches("[^：:]*[：:]?");
    }

    private static boolean isIndex(PageLine table) {
        Matcher label = TABLE_LABEL.matcher(table.squeezed());
        Set<String> found = new HashSet<>();
        while (label.find()) {
            found.add(label.group());
        }
        return found.size() >= 3 || (found.contains("索引号") && found.size() == 2);
    }

    private static int labels(String text) {
        Matcher label = LABELS.matcher(text);
        int found = 0;
        while (label.find()) {
            found++;
        }
        return found;
    }
}
