package org.huibian.extract.figures.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.search.WordIndex;

/**
 * Single communities, villages, schools and persons: what a sentence says of one of them is a case.
 */
final class NamedPlace {

    private static final List<String> KINDS =
            List.of("社区", "村委会", "居委会", "村", "小区", "小学", "中学", "学校", "幼儿园", "公司");
    private static final WordIndex LEADS =
            new WordIndex(List.of("其中", "比如", "例如", "在", "如", "以", "由", "像"));

    /** “老周说事室”全年化解32件: a place of its own name; one that leads (牵头，全年受理) is not alone. */
    private static final Pattern QUOTED =
            Pattern.compile(
                    "“[^”，。]{2,8}(?:[室馆亭吧坊舍]”|”[^，。、]{0,4}[室馆亭吧坊舍])(?!(?:有|达|共)?[0-9０-９二三四五六七八九十两]+[个处间所家]|[^，。、]{0,6}(?:牵头|统筹|带动|为龙头|为枢纽)[，,](?:各[^，,。；;]{2,12}[，,])?(?:全年|全街道|全[镇乡])(?:共|累计)?(?:受理|排查|调[解处]|化解))");

    /** 一家烧烤店被处罚款2000元: one without a name. */
    private static final Pattern UNNAMED =
            Pattern.compile("另?有?一家[^，,；;。、]{0,6}(?:店|馆|厂|铺|摊|超市|公司|企业|作坊|酒楼)");

    /** 剧目由村民自编自演: those who live in a village; 柳林村民小组, 柳林村民兵营 are of one. */
    private static final Pattern VILLAGERS = Pattern.compile("民(?!小组|警|兵|法典|间|政|族|主|生|宿|营)");

    private static final String SURNAME =
            "[王李张刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦江史侯邵孟龙万段雷钱汤尹黎武乔贺赖龚]";

    /** 网格员老周, 社区法律顾问李律师: one person, by the name that neighbours use. */
    private static final Pattern CALLED =
            Pattern.compile(
                    "[^，,；;。、0-9]{0,14}?(?:(?:员|人|师|顾问|支书|书记|主任|所长|站长)[老小阿]"
                            + SURNAME
                            + "|(?<!\\p{IsHan})"
                            + SURNAME
                            + "律师|(?:顾问|[员人师村的])"
                            + SURNAME
                            + "(?:律师|大姐|大妈|大叔|大爷|大娘|师傅|阿姨|奶奶))(?![、和与及等])");

    /** One of these stands in what neighbours call a person, this far on at most. */
    private static final String CALLS = "老小阿律姐妈叔爷娘傅姨奶";

    private static final int CALL = 22;

    /** 镇中心小学举办讲座3场: the one school of that name. */
    private static final Pattern TOWN_SCHOOL =
            Pattern.compile("[镇乡](?:中心)?(?:小学|中学|初中|高中|幼儿园|中心校)(?![、和与及等每各]|校园)");

    /** 南湖社区法律服务室全年接待: what the room of one community does. */
    private static final Pattern ITS_ROOM =
            Pattern.compile("法律服务(?:工作)?[室站点](?:全年|今年|年内|共|累计|接待|解答|受理|提供)");

    /** 用好社区调解室, 解答村民咨询: what is done for them, no name of one. */
    private static final WordIndex DEEDS =
            new WordIndex(
                    List.of(
                            "化解", "调解", "解决", "解答", "用好", "建好", "做好", "管好", "整合", "梳理", "回应", "覆盖",
                            "满足", "维护", "优化", "规范", "吸纳", "吸引", "惠及", "激发", "激活", "提升", "提高", "加强",
                            "强化", "充实", "依靠", "借助", "选派", "选聘", "招募", "调动", "鼓励", "劝导", "告知", "提醒",
                            "收集", "听取", "巩固", "选优", "配齐", "聚焦", "培养", "培育", "签约"));

    private static final String NO_NAME =
            "办举转交各全个每该本我街镇乡县市区进入到向为对与和及等的多辖农所有组织走深法治示民智慧开展联合依托指导推动支帮协建创一二三四五六七八九十两级型类业服"
                    + "务普宣传讲活共下现将把使让给从被于是并且或者此送动员聘请邀派驻配行政基层党群自网格平安清廉试点重涉城中老旧居住涉内同间外省"
                    + "审查核修订靠着“”0123456789、（）()";

    /** 榆中, 太平, 永和: characters of the kind above that end the names of communities too. */
    private static final String ENDS_NAME = "中平安明民和";

    private final List<Integer> begins = new ArrayList<>();

    /** The places named at the beginning of the clauses of a sentence. */
    NamedPlace(String text, Sentence sentence) {
        for (int at = sentence.start(); at < sentence.end(); at++) {
            boolean clause = at == sentence.start() || "，,；;：:".indexOf(text.charAt(at - 1)) >= 0;
            if (clause && begins(text, at, sentence.end())) {
                begins.add(at);
            }
        }
    }

    /** Where the clause begins that named a single place last before a figure, -1 for none. */
    int before(int figure) {
        for (int i = begins.size() - 1; i >= 0; i--) {
            if (begins.get(i) < figure) {
                return begins.get(i);
            }
        }
        return -1;
    }

    private static boolean begins(String text, int at, int to) {
        int start = at + LEADS.at(text, at).length();
        if (start < to && beginsAsForm(text, start, to)) {
            return true;
        }
        if (!DEEDS.at(text, start).isEmpty()) {
            return false;
        }
        int name = start;
        while (name < to && name - start <= 5) {
            for (String kind : KINDS) {
                if (name - start >= 2
                        && text.startsWith(kind, name)
                        && !isPlural(text, name, kind)) {
                    return true;
                }
            }
            if (NO_NAME.indexOf(text.charAt(name)) >= 0
                    && !(name == start + 1 && endsName(text, name))) {
                return false;
            }
            name++;
        }
        return false;
    }

    /** Each form is tried only where its first character, or what it must hold, stands. */
    private static boolean beginsAsForm(String text, int start, int to) {
        char first = text.charAt(start);
        Pattern form = null;
        if (first == '“') {
            form = QUOTED;
        } else if ("另有一".indexOf(first) >= 0) {
            form = UNNAMED;
        } else if ("镇乡".indexOf(first) >= 0) {
            form = TOWN_SCHOOL;
        }
        return form != null && form.matcher(text).region(start, to).lookingAt()
                || mayBeCalled(text, start, to)
                        && CALLED.matcher(text).region(start, to).lookingAt();
    }

    private static boolean mayBeCalled(String text, int start, int to) {
        for (int at = start; at < Math.min(to, start + CALL); at++) {
            if (CALLS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name of two characters ends here, before its kind. */
    private static boolean endsName(String text, int at) {
        return ENDS_NAME.indexOf(text.charAt(at)) >= 0
                && KINDS.stream().anyMatch(kind -> text.startsWith(kind, at + 1));
    }

    private static boolean isPlural(String text, int at, String kind) {
        int end = at + kind.length();
        return text.startsWith("等", end)
                || text.startsWith("、", end)
                || text.startsWith("(", end)
                || text.startsWith("（", end)
                || text.startsWith("和", end)
                || text.startsWith("规民约", end)
                || kind.equals("村")
                        && VILLAGERS.matcher(text).region(end, text.length()).lookingAt()
                || text.startsWith("级", end)
                || text.startsWith("每", end)
                || text.startsWith("逐", end)
                || text.startsWith("按", end)
                || text.startsWith("干部", end)
                || "在由".indexOf(text.charAt(at - 1)) >= 0
                || text.startsWith("全", at - 1) && text.startsWith("人", end)
                || text.startsWith("工作", end)
                || text.startsWith("两委", end)
                || text.startsWith("“两委", end)
                || text.startsWith("网格", end)
                || text.startsWith("法律", end)
                        && !ITS_ROOM.matcher(text).region(end, text.length()).lookingAt();
    }
}
