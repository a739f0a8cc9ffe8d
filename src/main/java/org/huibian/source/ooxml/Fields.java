package org.huibian.source.ooxml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields under way at a point of a text (ECMA-376, 17.16.18): their codes are not text, their
 * results are. The result of a table of contents only repeats the headings and is left out.
 */
public final class Fields {

    private static final class Field {
        final StringBuilder code = new StringBuilder();
        boolean result;

        boolean hides() {
            return !result || code.toString().strip().startsWith("TOC");
        }
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private int hiding;
    private boolean hid;

    /** A field character: begin, separate or end; an end without a beginning changes nothing. */
    void mark(String type) {
        Field innermost = open.peek();
        if (type.equals("begin")) {
            open.push(new Field());
            hiding++;
        } else if (innermost != null) {
            hiding -= innermost.hides() ? 1 : 0;
            if (type.equals("separate")) {
                innermost.result = true;
                hiding += innermost.hides() ? 1 : 0;
            } else {
                open.pop();
            }
        }
        hid &= hiding > 0;
    }

    /** A piece of the code of the innermost field. */
    void code(String text) {
        Field innermost = open.peek();
        if (innermost != null && !innermost.result) {
            innermost.code.append(text);
        }
    }

    /** Whether text at this point is hidden by a field. */
    boolean hides() {
        hid |= hiding > 0;
        return hiding > 0;
    }

    /** Whether a field that never ended hid text: then it cannot be told what is text. */
    public boolean isBroken() {
        return hiding > 0 && hid;
    }
}
