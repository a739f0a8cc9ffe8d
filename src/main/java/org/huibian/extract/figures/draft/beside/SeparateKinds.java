package org.huibian.extract.figures.draft.beside;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.quantity.Figure;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Nature;

/**
 * Kinds of which neither is part of the other where their numbers stand side by side:
 * 专职网格员68人，兼职网格员40人; or months of one year. They need not make a whole between them.
 */
public final class SeparateKinds {

    /** Rows of kinds of which none holds another; each figure names one of a row. */
    private static final List<List<Pattern>> ROWS =
            List.of(
                    KindRow.of("专职", "兼职"),
                    KindRow.of("线上|网上", "线下|窗口"),
                    KindRow.of("食品|餐饮|药品|药店", "安全生产"),
                    KindRow.of("村", "社区"),
                    KindRow.of("城区", "农村"),
                    KindRow.of("班子成员", "书记"),
                    KindRow.of("班子成员", "中层|站所"),
                    KindRow.of(
                            "主要(?:负责人|领导)|正职|一把手",
                            "分管|副职|(?:其他|其余|其它)(?:党政|领导)?班子",
                            "中层|(?:站所|科室|部门)(?:负责人|长)",
                            "(?:村|社区|村居|[）)])(?:党组织|党委|党总支|支部|党支部)?书记"),
                    KindRow.of("书记", "镇长|乡长|主任"),
                    KindRow.of("参加", "自行组织|自办"),
                    KindRow.of("配合", "自行"),
                    KindRow.of("强制措施", "强制执行|强制拆除"),
                    KindRow.of("[转走]|进入|[导移]|引导", "在调|在办|正在|[仍尚还]在"),
                    KindRow.of("简易程序|当场处罚|当场罚款", "普通程序|一般程序"),
                    KindRow.of("网站", "公众号", "公示栏"),
                    NamedKinds.MEDIA,
                    NamedKinds.OBJECTS,
                    KindRow.of("国家级", "省级", "市级", "区级|县级"));

    /** 微信推送120条，抖音同步推送30条: the same things once more. */
    private static final Pattern SAME_THINGS = Pattern.compile("转发|转载|同步");

    /** 噪声类投诉76件, 防汛演练2次: of one class, not of all. */
    private static final Pattern CLASS =
            Pattern.compile("(?!应急|综合|实战|组织|开展|举办|举行)([^各多等几两三四五六七八九大分此这同种]{2})(?:类|演练)");

    /** 噪声类投诉76件: by name of a class, where no other stands beside it. */
    private static final Pattern CLASS_ALONE =
            Pattern.compile("(?<!诉求|来访)(?<=[^各多等几两三四五六七八九大分此这同种])类(?:的|矛盾)?(?:投诉|举报|纠纷|矛盾|信访)");

    /** 邻里投诉20件: of one matter, though it is called no class; 物业、噪音等投诉 are of all. */
    private static final Pattern MATTER =
            Pattern.compile(
                    "(?<![、和及与])(?:邻里|噪[声音]|油烟|扰民|占道|停车|物业|施工|工地|装修|养犬|犬只|宠物|垃圾|积水|异味|粉尘|扬尘|渣土|违建"
                            + "|违章搭建|违法建设|违法搭建|欠薪|供水|供电|供暖|漏水|广场舞|环境卫生|食品安全|油烟噪[声音])"
                            + "(?:矛盾|纠纷|问题|扰民)?的?投诉(?:举报)?(?:案件|事项|件数|量)?(?:共|计|有|达|为)?[0-9]");

    /** 57件物业纠纷中有54件调成: of one kind of those that were told of. */
    private static final Pattern AMONG_KIND =
            Pattern.compile(
                    "[0-9][件起宗](?!各[类种]|矛盾|民间|社会|受理|排查)\\p{IsHan}{2,6}(?<!矛盾)纠纷(?:案件)?(?:当中|之中|里面?|中)(?:已?有)?$");

    /** 收回事项14项: a list besides that of what the office does by itself. */
    private static final Pattern DUTIES =
            Pattern.compile("(?:其中|公布|梳理|明确|承接|编制|列出)*(?:配合|(?:上级)?收回)的?(?:履职)?事项");

    /** 镇法律服务站1个，村工作室16个: the levels at which things stand, each with its own. */
    private static final Pattern UPPER = Pattern.compile("(?<!全)(?:镇|乡|街道)(?:级|公共|法律|司法)");

    private static final Pattern LOWER =
            Pattern.compile("(?:村|社区|居|社区）)里?(?:级|公共|法律|司法|工作室|服务室|室)|^(?:工作|服务)?室");

    private static final Pattern OF_ALL = Pattern.compile("阵地|村|社区|居");

    /** 镇法律服务站和21个村服务室: what stands above them is there without a number. */
    private static final Pattern ABOVE =
            Pattern.compile(
                    "(?<![全各])(?:镇|乡|街道)级?(?!村)[\\p{IsHan}&&[^和与及]]{0,10}(?:站|中心|室|公园|广场|长廊)(?:和|与|及|以及|、|，|加|带)$");

    /** How far from a figure its words may stand. */
    private static final int NEAR = 20;

    /** How far before a figure the words of its part may begin. */
    private static final int PART = 40;

    private static final String MARKS = "，,；;。、：:";
    private static final String OPENING = "（(";
    private static final String CLOSING = "）)";

    /** A bracket with a number. */
    private static final Pattern COUNTING = Pattern.compile("[（(][^）)]*[0-9]");

    private SeparateKinds() {}

    /** Whether two figures are of the two kinds of a pair, by the words around each. */
    public static boolean are(String text, Figure one, Figure other, Indicator indicator) {
        String first = words(text, one);
        String second = words(text, other);
        boolean ownOne = one.value().filter(v -> v.compareTo(BigDecimal.ONE) == 0).isPresent();
        boolean levels =
                indicator.nature() == Nature.STOCK
                        && (UPPER.matcher(first).find() || ownOne)
                        && !LOWER.matcher(first).find()
                        && LOWER.matcher(second).find();
        return levels
                || areTwoClasses(first, second)
                || indicator.nature() == Nature.FLOW && areOfTwoMonths(text, one, other)
                || areOfRow(first, second)
                || SeparateObjects.are(text, one, other)
                || areOfRow(part(text, one), part(text, other));
    }

    /** Why a figure is of some only: of one class by its words, or beside what no number counts. */
    public static Optional<String> ofSome(String text, Figure figure, Hit hit) {
        String words = words(text, figure);
        boolean named = CLASS_ALONE.matcher(words).find() || MATTER.matcher(words).find();
        if (hit.indicator().nature() == Nature.FLOW && named || DUTIES.matcher(words).lookingAt()) {
            return Optional.of("一类的数");
        }
        String before = text.substring(Math.max(0, figure.start() - NEAR), figure.start());
        if (AMONG_KIND.matcher(before).find()) {
            return Optional.of("一类的数");
        }
        boolean below =
                hit.indicator().nature() == Nature.STOCK
                        && hit.indicator().unit().equals("个")
                        && LOWER.matcher(words).find()
                        && ABOVE.matcher(before).find();
        return below ? Optional.of("另有未写数量的") : Optional.empty();
    }

    private static boolean areOfRow(String first, String second) {
        return !SAME_THINGS.matcher(second).find()
                && ROWS.stream().anyMatch(row -> KindRow.differ(row, first, second));
    }

    /** 普通程序12件，罚款3万元；简易程序40件，罚款0.8万元: what a semicolon parts from the rest. */
    private static String part(String text, Figure figure) {
        int from = figure.start();
        while (from > Math.max(0, figure.start() - PART)
                && "；;。".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String before = text.substring(from, figure.start());
        boolean first = from > 0 || text.indexOf('；', figure.end()) >= 0;
        return first ? before : "";
    }

    /**
     * Whether two hits name different things of one stock: 法治公园1个，法治长廊3处; 阵地 and 村（社区） name all.
     */
    public static boolean areThings(Hit one, Hit other) {
        String first = one.literal();
        String second = other.literal();
        return one.indicator().nature() == Nature.STOCK
                && one.indicator().unit().equals("个")
                && Stream.of(one, other).noneMatch(hit -> hit.weak() || hit.carried())
                && Stream.of(first, second).noneMatch(name -> OF_ALL.matcher(name).find())
                && !end(first).equals(end(second));
    }

    private static String end(String name) {
        return name.substring(Math.max(0, name.length() - 2));
    }

    private static boolean areTwoClasses(String first, String second) {
        Matcher one = CLASS.matcher(first);
        Matcher other = CLASS.matcher(second);
        return one.find() && other.find() && !one.group(1).equals(other.group(1));
    }

    private static boolean areOfTwoMonths(String text, Figure one, Figure other) {
        Optional<String> first = Month.of(text, one);
        return first.isPresent()
                && Month.of(text, other).filter(month -> !month.equals(first.get())).isPresent();
    }

    /**
     * The words around a figure, between two marks: within the brackets it stands in, and without
     * those behind it that have figures of their own, 调解员67人（专职5人，兼职62人）.
     */
    static String words(String text, Figure figure) {
        int from = figure.start();
        int closed = 0;
        while (from > Math.max(0, figure.start() - NEAR)
                && MARKS.indexOf(text.charAt(from - 1)) < 0) {
            char before = text.charAt(from - 1);
            if (CLOSING.indexOf(before) >= 0) {
                closed++;
            } else if (OPENING.indexOf(before) >= 0 && closed-- == 0) {
                break;
            }
            from--;
        }
        int to = figure.end();
        while (to < Math.min(text.length(), figure.end() + NEAR)
                && MARKS.indexOf(text.charAt(to)) < 0
                && !COUNTING.matcher(text).region(to, text.length()).lookingAt()) {
            to++;
        }
        return text.substring(from, to);
    }
}
