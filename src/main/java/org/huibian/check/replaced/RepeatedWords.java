package org.huibian.check.replaced;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** Words that follow upon themselves (行政行政执法), which nobody writes even once. */
public final class RepeatedWords {

    /** 街道街道, 台账台账. */
    private static final TextPattern DOUBLED =
            TextPattern.compile("((?!\\p{IsHan}?[〇零])\\p{IsHan}{2,4})\\1");

    /** 一步一步, 念着念着, 9个社区 一社区一顾问, 商量商量, 面对面对接: verbs and measures are said twice. */
    private static final TextPattern ORDINARY =
            TextPattern.compile(
                    "^[一两每]|^\\p{IsHan}{1,3}每$|^\\p{IsHan}[一着]$|^\\p{IsHan}{1,2}(?![统唯第逐专单之同])\\p{IsHan}一$|某某|常常|人人|^(?:商量|研究|讨论|学习|了解|合计|琢磨|说道|评评|聊聊|交流|走动|热闹|打听|休息|考虑|活动|议论|参谋|锻炼|收拾|打扫|感受|体验|面对|背靠|肩并|手把|手拉|门对|心连|头碰|利滚|点对|端对|硬碰|环扣|步跟|桌对)$");

    /** What a word begins that follows upon itself: 各社区 社区工作者, 镇人民政府 政府信息公开. */
    private static final TextPattern NEXT =
            TextPattern.compile(
                    "^(?:政府(?:信息|采购|网站?|购买|投资|债务|法律|规章|工作|职能|合同|文件|立法)"
                            + "|社区(?:矫正|戒毒|康复|工作|服务|治理|警务|民警|居委|书记|网格|养老|教育|卫生|党|两委|干部|居民|法律|调解|普法|建设|议事|公约|团队|食堂|文化)"
                            + "|服务(?:中心|站|点|室|窗口|大厅|专区|热线|平台|队|团|对象|企业|群众|居民|基层)"
                            + "|(?:村民|居民)(?:委员会|代表|小组|议事|自治|公约|会议|理事|中心)"
                            + "|街道(?:社区|级|层面|机关|各|工委|人大|法|司)|企业(?:家|法务|职工|员工|合规))");

    /** 台账台账管，: a scrap of what was pasted twice, which is damage (T08). */
    private static final TextPattern SCRAP =
            TextPattern.compile("(\\p{IsHan}{2,4})\\1\\p{IsHan}(?=[，。；、])");

    private RepeatedWords() {}

    /** The words at once repeated that no row has noted, and where. */
    static Map<String, List<Quote>> doubled(Examined report, Set<String> noted) {
        Map<String, List<Quote>> doubled = new LinkedHashMap<>();
        for (Quote quote : report.texts()) {
            boolean any = repeats(quote.text());
            for (TextMatcher one = DOUBLED.matcher(quote.text()); any && one.find(); ) {
                String words = one.group();
                String rest = quote.text().substring(one.start() + words.length() / 2);
                boolean said =
                        ORDINARY.isIn(one.group(1))
                                || NEXT.isIn(rest)
                                || isScrap(quote.text(), one.start());
                if (!said && noted.stream().noneMatch(known -> known.contains(words))) {
                    doubled.computeIfAbsent(words, w -> new ArrayList<>()).add(quote);
                }
            }
        }
        return doubled;
    }

    /**
     * Whether two to eight units follow each other twice, as four characters at most do: the
     * expressions are tried at every hanzi, and most sentences have none.
     */
    private static boolean repeats(String words) {
        char[] text = words.toCharArray();
        for (int units = 2; units <= 8; units++) {
            int equal = 0;
            for (int i = 0; i + units < text.length; i++) {
                equal = text[i] == text[i + units] ? equal + 1 : 0;
                if (equal == units) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a text holds a scrap of what was pasted twice. */
    public static boolean hasScrap(String text) {
        boolean any = repeats(text);
        for (TextMatcher one = SCRAP.matcher(text); any && one.find(); ) {
            if (isScrap(text, one.start())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is repeated at a place is a scrap, and no verb or measure. */
    private static boolean isScrap(String text, int at) {
        TextMatcher scrap = SCRAP.matcher(text.substring(at));
        return scrap.find()
                && scrap.start() == 0
                && !ORDINARY.isIn(scrap.group(1))
                && !NEXT.isIn(text.substring(at + scrap.group(1).length()));
    }
}
