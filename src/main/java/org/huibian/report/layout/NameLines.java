package org.huibian.report.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a name in a narrow place, a table head or below a chart: as even as may be, but the
 * word of its kind (街道, 镇, 乡 …) stays whole, on a line of its own where the rest fills one.
 */
public final class NameLines {

    private static final List<String> KINDS =
            List.of("民族乡", "管委会", "开发区", "高新区", "街道", "苏木", "镇", "乡", "区", "县", "市", "旗");

    private NameLines() {}

    /**
     * The lines of a name; one for what fits, and for what is not all hanzi.
     *
     * @param ems the room of a line, in type sizes
     */
    public static List<String> of(String name, double ems) {
        double whole = Ems.of(name);
        if (whole <= ems || !name.codePoints().allMatch(Ems::isWide)) {
            return List.of(name);
        }
        String kind = kind(name);
        String own = name.substring(0, name.length() - kind.length());
        if (!kind.isEmpty() && Ems.of(own) <= ems) {
            return List.of(own, kind);
        }
        return even(name, (int) Math.ceil(whole / Math.floor(Math.max(1, ems))));
    }

    private static String kind(String name) {
        return KINDS.stream()
                .filter(kind -> name.endsWith(kind) && name.length() > kind.length())
                .findFirst()
                .orElse("");
    }

    private static List<String> even(String name, int count) {
        int[] characters = name.codePoints().toArray();
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= count; i++) {
            int end = (int) Math.ceil((double) characters.length * i / count);
            lines.add(new String(characters, from, end - from));
            from = end;
        }
        return lines;
    }
}
