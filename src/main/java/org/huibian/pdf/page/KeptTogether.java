package org.huibian.pdf.page;

import java.util.List;

/** Keeps the end of a text on the page of what follows it. */
public final class KeptTogether {

    /** Lines of text that a signature takes along; the standard asks for one. */
    private static final int LINES = 2;

    private KeptTogether() {}

    /** The last strip stays with what follows. */
    public static void last(List<Strip> strips) {
        int last = strips.size() - 1;
        strips.set(last, strips.get(last).keepingNext());
    }

    /**
     * The last lines of running text, and what stands below them, stay with what follows, so that
     * the signature is not alone on its page (GB/T 9704-2012, 7.3.5.5).
     */
    public static void tail(List<Strip> strips) {
        int lines = 0;
        for (int i = strips.size() - 1; i >= 0; i--) {
            Strip strip = strips.get(i);
            boolean text = strip.kind() == Strip.Kind.TEXT;
            if (strip.kind() == Strip.Kind.PAGE_END || lines > 0 && !text) {
                return;
            }
            strips.set(i, strip.keepingNext());
            lines += text ? 1 : 0;
            // After a table there is no line to take along but the last row.
            if (lines == LINES || !strip.repeated().isEmpty()) {
                return;
            }
        }
    }
}
