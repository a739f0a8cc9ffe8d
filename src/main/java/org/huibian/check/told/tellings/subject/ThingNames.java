package org.huibian.check.told.tellings.subject;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.check.Clause;
import org.huibian.check.Wording;
import org.huibian.check.told.some.SaidOfThem;
import org.huibian.check.told.words.Content;
import org.huibian.search.TextPattern;
import org.huibian.setup.CsvTable;

/**
 * The names of what an indicator counts (by-other-words.csv).
 *
 * @param indicator its id
 * @param units what it is counted in
 * @param things what it is called
 * @param all the same, and what offices say that they do with it
 */
public record ThingNames(String indicator, Set<String> units, TextPattern things, TextPattern all) {

    public static final TextPattern TOLD_OF_ALL =
            TextPattern.compile(
                    "全年|前后共?计|前前后后|前后(?=共)|一年(?:到头|算?下来|算起来|[里来间中])?(?:下来)?|年内|今年以?来?|(?<!公)[合总共]计|累计|[总一拢统]共|加起来|加在一起|满打满算|[只仅]有?|(?<!公)共(?!同)|(?:[增添加扩充]|增[加添]|扩[大充]|发展|壮大|充实|达|升)到|(?<![安健完齐])全(?:街道?|[镇乡队])(?:上下|里|上)?");

    /** The verbs that name what they count: 一共罚了4.2万元, 司法所看了93件. */
    private static final Set<String> NAMING = Set.of("罚", "看");

    /** Beside them it says nothing. */
    private static final TextPattern EMPTY =
            TextPattern.compile(
                    "(?:现场|实地|当面|亲自|仔细)?(?:[查察翻]看|查阅|看望|慰问|抽看|听取|询问|过目)(?!了?\\d)|手[里上头中]|一年[里来]?|真正|这些|所(?=\\p{IsHan}{1,3}的)|岁末|年终|足有?|(?:(?:党工?委)?书记|主任|[镇乡]长|主要(?:负责人|领导))[对为给同与把将就](?=$|·)|在?(?:[村街]头巷尾|田间地头|走街串巷|家门口|房前屋后)|(?<=^|·)(?:街道|[镇乡])(?=·)|(?:街道|[镇乡])(?:层面|里|上|(?=党工?委|政府))|各类|各种|不过|[上开搞办做摆讲看][了过成]|[下起出上进回过]来|[出下]去|才|里|也|就|来|到|去|过|的|得|掉");

    private static final TextPattern TOGETHER_WITH = TextPattern.compile("^(?:连同|加上|算上)");

    private static final String PEOPLE =
            "(?:居民|村民|群众|市民|师生|学生|青少年|老年?人|妇女|职工|工人|务工人员|企业|商户|商家|经营户|摊主|农户|学校|干部|党员)";

    /** 面向居民、学生和企业: to whom; no more can be for some of them than there are. */
    public static final TextPattern TO_WHOM =
            TextPattern.compile(PEOPLE + "(?:[、和与及]" + PEOPLE + ")+");

    private static final Map<String, List<ThingNames>> BY_UNIT =
            Wording.rows(
                            ThingNames.class,
                            "by-other-words.csv",
                            "indicator",
                            "units",
                            "things",
                            "said")
                    .stream()
                    .map(ThingNames::of)
                    .flatMap(names -> names.units().stream().map(unit -> Map.entry(unit, names)))
                    .collect(
                            Collectors.groupingBy(
                                    Map.Entry::getKey,
                                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

    private static ThingNames of(CsvTable.Row row) {
        String things = row.required("things");
        return new ThingNames(
                row.required("indicator"),
                Set.of(row.required("units").split("\\|")),
                TextPattern.compile(things),
                TextPattern.compile(things + "|" + row.required("said")));
    }

    /** Of all that is counted in a unit. */
    public static List<ThingNames> countedIn(String unit) {
        return BY_UNIT.getOrDefault(unit, List.of());
    }

    /** What the clause of a count says, each thing by the name that it is compared by. */
    public static String words(Telling count) {
        String before = NAMING.contains(count.deed()) ? count.clause() : count.before();
        if (TOGETHER_WITH.isIn(before)) {
            // 看文件、看合同，连同其他材料总共看了93件: of both.
            String text = count.sentence().text();
            int start = Clause.start(text, count.figure().start());
            before =
                    text.substring(
                            Clause.start(text, Math.max(0, start - 1)), count.figure().start());
        }
        String words = before + "·" + SaidOfThem.leftOut(count.behind());
        return TOLD_OF_ALL.replaceAll(Content.named(words), "·");
    }

    /**
     * Whether a count was read as another's, and its words say nothing that is done with these:
     * 纠纷收了418件 are those that came, not those settled.
     */
    public boolean areOfAnother(Telling count, String words) {
        String read = count.figure().mention().indicator();
        return !read.isEmpty()
                && !read.equals(indicator)
                && !all.isIn(things.replaceAll(words, "·"));
    }

    /** Whether a clause says the thing's name. */
    public boolean areIn(String words) {
        return things.isIn(words);
    }

    /** Whether a clause says the thing's name, what was done with it, and nothing more. */
    public boolean areAllOf(String words) {
        if (!areIn(words)) {
            return false;
        }
        String plain = TO_WHOM.replaceAll(EMPTY.replaceAll(all.replaceAll(words, "·"), "·"), "·");
        return Content.of(plain).isEmpty();
    }
}
