package org.huibian.extract.persons.names;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.huibian.search.WordIndex;

/**
 * Finds names of other peoples than the Han, written by sound: with a dot (阿依古丽·买买提) or of parts
 * that such names are made of (扎西顿珠, 乌兰图雅).
 */
final class EthnicNames {

    /** How many characters a part of a dotted name may have. */
    private static final int LONGEST = 6;

    /** What such names are written with. */
    private static final BitSet SOUNDS =
            NameWords.units(
                    "阿艾依古丽买提江都布卜热合曼尔吐逊木克巴孜拜努娜娅帕姆汗别力库班玉素甫卡哈米尼亚再比祖拉吾扎伊斯马加沙地那迪达尕苏萨赛莱瓦尤其塔不孙吉什叶肯耶娃佐玛丝芙洛卓穆罕默德托乎坦图纳里则珂阔明山西日拉甫巧力坎贝莎肉孜台铁斯坎勒赫兹列麦麻茹夏帝罗吉朝鲁门楞敦勒仁娜图其格日呼和");

    /** 朝鲁门（13岁）, 哈斯（男，11岁）: an age says that a name stands before it. */
    private static final Pattern AGE =
            Pattern.compile("[（(](?:[男女][，、])?[0-9]{1,2}岁[，、）)](?![^）)]{0,4}至)");

    private final NameWords words;
    private final WordIndex parts;

    EthnicNames(NameWords words) {
        this.words = words;
        this.parts = words.ethnic;
    }

    /** The end of such a name that begins at a place, or -1. */
    int end(String text, int start) {
        char c = text.charAt(start);
        if (SOUNDS.get(c) && (start == 0 || !SOUNDS.get(text.charAt(start - 1)))) {
            int dotted = dotted(text, start);
            if (dotted > 0) {
                return dotted;
            }
        }
        String part = parts.at(text, start);
        if (part.isEmpty() && !soundsOn(text, start)) {
            return -1;
        }
        boolean cued =
                words.persons.roles.endsAt(text, start, NameWords.LONGEST)
                        || words.persons.parties.endsAt(text, start, NameWords.LONGEST)
                        || words.before.endsAt(text, start, NameWords.LONGEST);
        int aged = cued ? aged(text, start) : -1;
        if (aged > 0 || part.isEmpty()) {
            return aged;
        }
        int end = parts(text, start);
        boolean several = end - start > part.length() || part.length() > 2;
        boolean place = !words.placeEnds.at(text, end).isEmpty();
        return !place && (several || cued && words.mayEnd(text, end)) ? end : -1;
    }

    /** Whether two characters stand there that such names are written with. */
    private static boolean soundsOn(String text, int start) {
        return start + 1 < text.length()
                && SOUNDS.get(text.charAt(start))
                && SOUNDS.get(text.charAt(start + 1));
    }

    /** The end of what sounds like such a name and has an age behind it, or -1. */
    private static int aged(String text, int start) {
        int end = start;
        while (end < text.length() && SOUNDS.get(text.charAt(end))) {
            end++;
        }
        boolean name = end - start >= 2 && end - start <= LONGEST;
        return name && AGE.matcher(text).region(end, text.length()).lookingAt() ? end : -1;
    }

    private int parts(String text, int start) {
        int end = start;
        while (!parts.at(text, end).isEmpty()) {
            end += parts.at(text, end).length();
        }
        return end;
    }

    private int dotted(String text, int start) {
        int dot = start;
        while (dot < text.length() && dot - start <= LONGEST && SOUNDS.get(text.charAt(dot))) {
            dot++;
        }
        if (dot - start < 2 || dot + 2 >= text.length() || "·•．".indexOf(text.charAt(dot)) < 0) {
            return -1;
        }
        int end = parts(text, dot + 1);
        while (end == dot + 1 || end < text.length() && end - dot <= 2) {
            if (end >= text.length() || !SOUNDS.get(text.charAt(end))) {
                break;
            }
            end++;
        }
        if (parts.at(text, dot + 1).isEmpty()) {
            while (end < text.length() && end - dot <= LONGEST && SOUNDS.get(text.charAt(end))) {
                end++;
            }
        }
        return end - dot > 2 ? end : -1;
    }
}
