package org.huibian.extract.quantity.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibian.extract.quantity.numeral.Numeral;

/** Everyday words with a numeral in them that no reader takes for a number: 进一步, 统一, 千方百计. */
final class Idioms {

    private static final String WORDS =
            "统一 唯一 单一 同一 逐一 专一 万一 之一 合一 归一 如一 划一 不一 一定 一些 一步 一系列 一直 一般 一线 一体 一致 一切"
                    + " 一旦 一律 一并 一向 一度 一方面 一边 一手 一心 一如 一贯 一流 一同 一道 一年来 新一年 一时 一刻 一味"
                    + " 一经 一样 一部分 一站式 一揽子 一窗 一网 一门 一键 一张 一盘 一条龙 一条心 一本账 一本通 一家人 一家亲"
                    + " 一个不落 一个不少 一个不缺 一个没有 一件不 一户不 一人不 一次性 一次办 一次过 一次化 一次合格 举一反三 一以贯之 一视同仁 一丝不苟 一目了然"
                    + " 一气呵成 千头万绪 万无一失 百姓 千方百计 千家万户 千门万户 万家 四面八方 五湖四海 百花 百年 百般 百科 十足"
                    + " 两难 两者 两岸 两侧 两端 两旁 两手 两头 三峡 三亚 三明 四川 四季 四周 四平 五星 六一 六安 七夕 七一 八一"
                    + " 九江 九州 万众 万物 万分 亿万 再三 三思 一再 一二 一一 星期一 星期二 星期三 星期四 星期五 星期六 周一"
                    + " 周二 周三 周四 周五 周六 二维 二手 二者 三者 三番五次 接二连三 四通八达 三三两两 七嘴八舌 两不误 一举 一届"
                    + " 一幅 一股 一番 一批 一套 一类 一种 一面 一片 一席 一环 一块 一段 一路 一角 一代 一层 一根 一面镜 一场硬仗"
                    + " 一份力 一份心 一臂 一家之 一家三口 千万不 千万要 千秋 万里 万象 万能 百强 百货 三角 三维 三星 十堰 五粮 五金"
                    + " 二次元 八方 一二三 三五 一把 一级 说一不二 一朝 一应 一概 一改 一言 一语 一例外 一方 一线 一触即发 三位一体 四位一体 五位一体 两位一体";

    private record Word(String text, int offset) {}

    private static final Map<Character, List<Word>> BY_NUMERAL = byNumeral();

    private Idioms() {}

    private static Map<Character, List<Word>> byNumeral() {
        Map<Character, List<Word>> words = new HashMap<>();
        for (String word : WORDS.split(" ")) {
            for (int i = 0; i < word.length(); i++) {
                if (Numeral.isHanzi(word.charAt(i))) {
                    words.computeIfAbsent(word.charAt(i), c -> new ArrayList<>())
                            .add(new Word(word, i));
                }
            }
        }
        return words;
    }

    /** Where the everyday word around a numeral ends; the place itself where there is none. */
    static int end(String text, int at) {
        int end = at;
        for (Word word : BY_NUMERAL.getOrDefault(text.charAt(at), List.of())) {
            int start = at - word.offset();
            if (start + word.text().length() > end && text.startsWith(word.text(), start)) {
                end = start + word.text().length();
            }
        }
        return end;
    }
}
