package org.huibian.extract.persons.circumstances;

import org.huibian.extract.persons.names.NameWords;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * What a sentence says around a person who is not named: where the person lives or works, what the
 * person is, and what befell the person. A surname alone tells nobody; with these it does.
 */
final class PersonClues {

    /** How far before a person what tells of it may begin. */
    private static final int REACH = 36;

    /** A village, school, shop or works with a name of its own. */
    private static final TextPattern PLACE =
            TextPattern.compile(
                    "(?<![某本该各全两邻同外乡农老一每这那个与和对在到向进由让驻为等的是有])\\p{IsHan}(?<![某本该各全两邻同外乡农老一每这那个与和对在到向进由让驻为等的是有])"
                            + "(?:村(?![民委里])|社区(?!矫|民警|工作|居民|调|书|主|干)|小区(?!居民|业主|物业)|屯|寨|新村|花园|家园|公寓|市场(?!监)|商城|中学|小学(?!生)|幼儿园|医院|卫生[院所]|(?:纺织|机械|汽修|食品|服装|家具|电子|化工|砖|水泥|[棉毛丝]纺|造纸|印刷)厂"
                            + "|[路街巷弄](?!道|边|面|灯|长|坊)[0-9一二三四五六七八九十]{0,4}号?|[一二三四五六七八九十0-9]{1,2}[组期](?!织|间)|菜场|夜市|饭店|超市)");

    /** What somebody makes a living by. */
    private static final TextPattern TRADE =
            TextPattern.compile(
                    "[开办][^，。；、]{0,8}(?:店|馆|厂|铺|诊所|作坊)|养(?:蜂|猪|鸡|鸭|羊|牛|鱼|虾|蟹)户|种[棉茶果菜花药]户|摆[^，。；、]{0,3}摊|[卖贩收修][^，。；、]{1,5}的|经营[^，。；、]{1,8}(?:店|摊|馆|厂|铺|作坊|场)|[开办][^，。；、]{0,6}[坊摊]|原[^，。；、]{1,8}(?:下岗)?(?:女工|职工|工人)"
                            + "|(?:原|前任?|退休|离任|曾任|时任)[^，。；、]{0,10}(?:会计|老师|教师|支书|书记|主任|村医|厂长|校长|医生|职工|工人|站长|所长|门人|出纳|队长|组长)");

    /** What befell somebody, or what somebody suffers from. */
    private static final TextPattern TRIAL =
            TextPattern.compile(
                    "家暴|家庭暴力|殴打|施暴|虐待|强奸|猥亵|性侵|欺凌|霸凌|吸毒|戒毒|精神|艾滋|癌|白血病|尿毒症|帕金森|脑瘫|瘫痪|抑郁|重病|残疾|残障|智障|聋|盲人|失明|溺[亡水]|坠[亡楼]|身亡|死亡|去世|遇难|自杀|轻生|跳楼|服毒|患[有病上]?|病退|住院"
                            + "|刑满|服刑|判刑|缓刑|拘留|逮捕|盗窃|诈骗|醉驾|酒驾|赌博|贪污|挪用|怀孕|流产|离婚|出轨|收养|遗弃|改嫁|失独|独子|再婚|工亡|工伤|打伤|摔伤|撞伤|砸伤|受伤|大打出手|对簿公堂|诉至法院|起诉|上访|信访|扣押|辞退|致残|触电|烧伤|中毒|索赔|砍伤|车祸");

    /** What stands before the description of a person and is not a part of it. */
    private static final TextPattern LEAD =
            TextPattern.compile(
                    "介入|化解|调解|调处|处理|处置|帮助|协助|针对|督促|接到|得知|获悉|促成|解决|受理|安排|劝导|劝说|走访|约谈|查处|发现|对于|关于|为|对|系|是|使|让|将|把|由|经(?![营理济常历])|给|替|[。；：，]");

    private final NameWords words;

    PersonClues(NameWords words) {
        this.words = words;
    }

    /** Whether a named place stands before a person, in the same sentence. */
    boolean isPlaced(String text, int person) {
        return PLACE.isIn(text.substring(from(text, person), person));
    }

    /** Whether a named place stands behind persons, in the same sentence. */
    boolean isPlacedAfter(String text, int end) {
        int stop = text.indexOf('。', end);
        return PLACE.isIn(text.substring(end, stop < 0 ? text.length() : stop));
    }

    /** Whether the person is told by trade or post: 开理发店的, 保育员, 原会计. */
    boolean isOccupied(String text, int person) {
        return words.persons().endsOccupation(text, person)
                || TRADE.isIn(text.substring(from(text, person), person));
    }

    /** Whether the sentence tells of a trial, an illness, a crime or a lawsuit. */
    boolean isTried(String text, int person) {
        int end = person;
        while (end < text.length() && "。！？\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return TRIAL.isIn(text.substring(from(text, person), end));
    }

    /** Whether the sentence tells of a dispute, a wrong or a need. */
    boolean isConcerned(String text, int person) {
        int end = person;
        while (end < text.length() && "。！？\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Occurrences.anyIn(text, words.concerns(), from(text, person), end);
    }

    /** Whether who stands there helps or holds an office, or gives a place of help its name. */
    boolean isHelper(String text, int start, int end) {
        return words.persons().endsFunction(text, start)
                || words.persons().servesAt(text, end)
                || start > 0 && "“《".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** Where the description of a person begins, in the same clause. */
    int describedFrom(String text, int person) {
        int begin = from(text, person);
        TextMatcher lead = LEAD.matcher(text.substring(begin, person));
        int at = begin;
        while (lead.find()) {
            at = begin + lead.end();
        }
        return at;
    }

    private static int from(String text, int person) {
        int from = person;
        while (from > 0 && person - from < REACH && "。！？；\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }
}
