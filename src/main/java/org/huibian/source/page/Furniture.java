package org.huibian.source.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.source.page.line.Line;
import org.huibian.source.plain.LineForm;

/**
 * Headers, footers and page numbers: rows near the upper or lower edge that stand at the same
 * height with the same text, numbers apart, on several pages, or are a page number by their form. A
 * row that ends a sentence is text.
 */
final class Furniture {

    /** The part of a page at either end in which furniture stands. */
    private static final float EDGE = 0.16f;

    private static final int ROWS = 3;

    /** Two heights no further apart are the same. */
    private static final float BAND = 8f;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "[-—–－·] ?[0-9]{1,4} ?[-—–－·]|第 ?[0-9]{1,4} ?页(?:[ ，,/]{0,3}共 ?[0-9]{1,4} ?页)?"
                            + "|[0-9]{1,4} ?/ ?[0-9]{1,4}|Page ?[0-9]{1,4}(?: of [0-9]{1,4})?");

    private final Map<String, Set<Integer>> pages = new HashMap<>();
    private int pageCount;

    private Furniture() {}

    /** The pages without their furniture. */
    static List<Rows> removed(List<Rows> pages) {
        Furniture furniture = new Furniture();
        pages.forEach(furniture::note);
        return pages.stream().map(furniture::without).toList();
    }

    private void note(Rows page) {
        pageCount = Math.max(pageCount, page.number());
        for (List<Line> row : page.rows()) {
            if (isOutside(page, row)) {
                pages.computeIfAbsent(key(row), any -> new HashSet<>()).add(page.number());
            }
        }
    }

    private static boolean isOutside(Rows page, List<Line> row) {
        float y = row.get(0).y();
        return y < page.height() * EDGE || y > page.height() * (1 - EDGE);
    }

    private static String key(List<Line> row) {
        String text = Rows.whole(row).text().replaceAll("[0-9]+", "#").replace(" ", "");
        return Math.round(row.get(0).y() / BAND) + text;
    }

    private Rows without(Rows page) {
        List<List<Line>> rows = new ArrayList<>(page.rows());
        for (int i = 0; i < ROWS && !rows.isEmpty() && is(page, rows.get(0)); i++) {
            rows.remove(0);
        }
        for (int i = 0; i < ROWS && !rows.isEmpty(); i++) {
            List<Line> last = rows.get(rows.size() - 1);
            if (!is(page, last)) {
                break;
            }
            rows.remove(rows.size() - 1);
        }
        return page.with(rows);
    }

    private boolean is(Rows page, List<Line> row) {
        if (!isOutside(page, row)) {
            return false;
        }
        String text = Rows.whole(row).text();
        if (PAGE_NUMBER.matcher(text).matches() || text.equals(Integer.toString(page.number()))) {
            return true;
        }
        int count = pages.getOrDefault(key(row), Set.of()).size();
        return count >= 2 && count * 10 >= pageCount * 3 && !LineForm.endsSentence(text);
    }
}
