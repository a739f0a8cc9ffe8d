package org.huibian.extract.figures.draft.beside;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;

/** Kinds whose names alone stand before their numbers: 微信120条，抖音30条; 检查工地64次、餐饮118次. */
public final class NamedKinds {

    static final List<Pattern> MEDIA =
            KindRow.of("公众号|公号|微信(?!视频)", "视频号", "抖音", "快手", "微博", "头条", "小红书");

    /** What is looked at in a round of checks. */
    static final List<Pattern> OBJECTS =
            KindRow.of(
                    "食品|餐饮|饭店|餐馆",
                    "药品|药店|诊所",
                    "工地|建筑",
                    "消防",
                    "燃气",
                    "烟花",
                    "学校|校园",
                    "网吧",
                    "河道|河堤|水库",
                    "林区|森林|林地",
                    "沙场|砂场|矿山",
                    "集市|集镇|农贸",
                    "民宿|宾馆|旅馆|酒店",
                    "道路|运输|客运");

    private static final List<List<Pattern>> ROWS = List.of(MEDIA, OBJECTS);

    private static final Pattern CHECKED = Pattern.compile("[检巡抽]查");

    /** What may stand between such a name and its number. */
    private static final Pattern BESIDE_NAME =
            Pattern.compile("(?:场所|企业|单位|门店|领域|周边|行业|安全|类|推送|发布|平台|账号|官方|检查|巡查|发|推)*");

    private NamedKinds() {}

    /**
     * Whether the second of two figures is of a kind beside that of the first, and says no more.
     */
    public static boolean areBeside(String text, Figure one, Figure other) {
        String first = SeparateKinds.words(text, one);
        String second = SeparateKinds.words(text, other);
        String number = text.substring(other.start(), other.end());
        String name = second.substring(0, Math.max(0, second.indexOf(number)));
        return ROWS.stream()
                .filter(row -> row != OBJECTS || CHECKED.matcher(first).find())
                .filter(row -> KindRow.differ(row, first, second))
                .flatMap(row -> KindRow.named(row, name).stream())
                .map(kind -> kind.matcher(name).replaceFirst(""))
                .anyMatch(rest -> BESIDE_NAME.matcher(rest).matches());
    }

    /** Whether the words of a figure name one kind of a row. */
    public static boolean isOfRow(String text, Figure figure) {
        String words = SeparateKinds.words(text, figure);
        return ROWS.stream().anyMatch(row -> KindRow.named(row, words).size() == 1);
    }
}
