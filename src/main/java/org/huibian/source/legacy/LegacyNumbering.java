package org.huibian.source.legacy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.huibian.source.ooxml.NumberFormat;

/**
 * The automatic numbers of a .doc as they would be printed (MS-DOC, 2.4.6.3); paragraphs are handed
 * to it in reading order.
 */
final class LegacyNumbering {

    private static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;

    /** List → the last number of each level. */
    private final Map<Integer, int[]> counters = new HashMap<>();

    private final Set<String> restarted = new HashSet<>();

    /** Counts a paragraph: its number as printed, empty where it has none. */
    String count(Paragraph paragraph) {
        int level = paragraph.getIlvl();
        if (!paragraph.isInList() || level < 0 || level >= LEVELS) {
            return "";
        }
        HWPFList list = paragraph.getList();
        if (list.getListData() == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list.getLsid(), key -> unused());
        char at = (char) level;
        if (list.isStartAtOverridden(at) && restarted.add(paragraph.getIlfo() + "/" + level)) {
            counts[level] = UNUSED;
        }
        counts[level] = counts[level] == UNUSED ? list.getStartAt(at) : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, UNUSED);
        return printed(list, counts, level);
    }

    private static int[] unused() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, UNUSED);
        return counts;
    }

    private static String printed(HWPFList list, int[] counts, int level) {
        String pattern = list.getNumberText((char) level);
        String format = format(list, level);
        if (pattern == null) {
            return "";
        }
        if (format.equals("bullet")) {
            boolean symbol = pattern.chars().anyMatch(c -> c >= '\uE000' && c <= '\uF8FF');
            return symbol || pattern.isBlank() ? "•" : pattern.strip();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= LEVELS) {
                text.append(c);
                continue;
            }
            int count = counts[c] == UNUSED ? list.getStartAt(c) : counts[c];
            text.append(NumberFormat.written(format(list, c), count));
        }
        return text.toString().strip();
    }

    private static String format(HWPFList list, int level) {
        return NumberFormat.named(list.getNumberFormat((char) level) & 0xFF);
    }
}
