package org.huibian.extract.quantity.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibian.indicator.Units;

/** The measure words (量词) that may follow a number: the units of units.csv and many more. */
final class MeasureWords {

    /** Units of time; a figure in them is a term or a length, never an indicator. */
    static final Set<String> TIME =
            Set.of(
                    "年", "个月", "月", "周", "天", "日", "个工作日", "工作日", "小时", "个小时", "分钟", "秒", "个季度",
                    "季度", "周年", "个自然日", "个昼夜", "日历天", "个星期", "星期");

    private static final List<String> OTHERS =
            List.of(
                    "个百分点", "百分点", "‰", "公里", "千米", "米", "公斤", "千克", "吨", "度", "字", "学时", "课时",
                    "个学时", "个课时", "学分", "分", "票", "类", "种", "届", "口", "对", "支", "队", "组", "批", "轮",
                    "台", "辆", "架", "间", "座", "栋", "幢", "层", "块", "面", "幅", "张", "副", "枚", "盒", "箱",
                    "袋", "套", "辑", "集", "版", "堂", "课", "门", "户", "岁", "美元", "万美元", "亿美元", "笔",
                    "平方公里", "立方米", "车次", "班次", "页", "行", "段", "句", "封", "则", "篇", "番", "遍", "趟",
                    "倍", "级", "元/人", "盏", "棵", "株", "扇", "根", "杆", "头", "艘", "桶", "瓶", "卷", "眼",
                    "床", "车", "个人");

    /** What hanzi numerals are not counted with: 三级, 四面, 两节 are parts of names. */
    private static final Set<String> DIGITS_ONLY =
            Set.of(
                    "度", "分", "面", "层", "级", "段", "行", "块", "句", "页", "门", "集", "字", "版", "番", "课",
                    "队", "米", "号", "组", "种", "类", "副", "幅", "口", "张", "%", "亩", "扇", "根", "杆", "头",
                    "桶", "瓶", "卷", "眼", "床", "车");

    /** Measure words → nouns that begin with them and count otherwise. */
    private static final Map<String, List<String>> LONGER =
            Map.of(
                    "单", List.of("单元"),
                    "部", List.of("部分", "部门"),
                    "车", List.of("车道", "车间", "车位"),
                    "床", List.of("床位"),
                    "个人",
                            List.of(
                                    "个人民", "个人大", "个人均", "个人事", "个人体", "个人才", "个人口", "个人力", "个人工",
                                    "个人文", "个人行", "个人像", "个人居"));

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    MeasureWords(Units units) {
        units.all().forEach(this::add);
        TIME.forEach(this::add);
        OTHERS.forEach(this::add);
        byFirst.values()
                .forEach(
                        words ->
                                words.sort(
                                        Comparator.comparingInt(String::length)
                                                .reversed()
                                                .thenComparing(Comparator.naturalOrder())));
    }

    private void add(String word) {
        List<String> words = byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>());
        if (!words.contains(word)) {
            words.add(word);
        }
    }

    /** The longest measure word at a place, empty where there is none. */
    String at(String text, int at) {
        if (at >= text.length()) {
            return "";
        }
        for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at) && !isOfLonger(word, text, at)) {
                return word;
            }
        }
        return "";
    }

    /** 2单元, 三部分, 四部门: no forms, no laws. */
    private static boolean isOfLonger(String word, String text, int at) {
        return LONGER.getOrDefault(word, List.of()).stream()
                .anyMatch(longer -> text.startsWith(longer, at));
    }

    /** The measure word after a hanzi numeral, empty where there is none. */
    String afterHanzi(String text, int at) {
        String word = at(text, at);
        return DIGITS_ONLY.contains(word) ? "" : word;
    }
}
