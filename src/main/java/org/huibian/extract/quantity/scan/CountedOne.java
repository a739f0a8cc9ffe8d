package org.huibian.extract.quantity.scan;

import java.util.Set;
import org.huibian.extract.quantity.lookalike.Lookalikes;

/** Tells 一名调解员, which counts, from 一起 (together) and 一次性. */
final class CountedOne {

    private static final Set<String> ONE =
            Set.of(
                    "名", "人", "位", "场", "次", "期", "件", "起", "宗", "项", "条", "份", "个", "家", "处", "所",
                    "户", "册", "本", "部", "篇", "例", "对", "堂", "人次", "场次", "批次", "起次", "座", "间", "天",
                    "年", "个月", "周", "小时", "个小时", "轮", "届", "支", "台", "辆", "笔", "套");

    private CountedOne() {}

    /** Whether 一 with its measure word counts: 一名调解员 does, 一起 (together) does not. */
    static boolean counts(String text, int at, int end, String unit) {
        if (!ONE.contains(unit) || Idioms.end(text, at) > at) {
            return false;
        }
        char next = Lookalikes.charAt(text, end);
        char before = Lookalikes.charAt(text, at - 1);
        if (next == '一' || before == '这' || before == '那') {
            // 一项一人, 一案一档: one for each; 规范性文件这一项: what was just named.
            return false;
        }
        switch (unit) {
            case "起":
                return "案纠事行因信矛诉复涉以重投".indexOf(next) >= 0;
            case "次":
                return "性办就告".indexOf(next) < 0 && "跑再又每多".indexOf(before) < 0;
            case "件":
                return next != '事';
            case "家":
                return "企单公法律医学机民".indexOf(next) >= 0;
            case "年":
            case "天":
            case "届":
                return false;
            case "部":
            case "项":
                return next != '分';
            case "条":
                return next != '龙' && next != '心' && next != '街';
            case "支":
            case "套":
            case "座":
            case "对":
                return next != '一';
            default:
                return true;
        }
    }
}
