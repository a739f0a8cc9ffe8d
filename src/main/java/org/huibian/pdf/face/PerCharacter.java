package org.huibian.pdf.face;

import org.jspecify.annotations.Nullable;

/** What is known of each character that was met: looked up for every character of a report. */
public final class PerCharacter<T> {

    private static final int PAGE = 256;

    private final Object[][] pages = new Object[(Character.MAX_CODE_POINT + 1) / PAGE][];

    /** What is known of a character; null where nothing is yet. */
    @SuppressWarnings("unchecked")
    public @Nullable T get(int codePoint) {
        Object[] page = pages[codePoint / PAGE];
        return page == null ? null : (T) page[codePoint % PAGE];
    }

    /** Remembers it. */
    public void put(int codePoint, T known) {
        Object[] page = pages[codePoint / PAGE];
        if (page == null) {
            page = new Object[PAGE];
            pages[codePoint / PAGE] = page;
        }
        page[codePoint % PAGE] = known;
    }
}
