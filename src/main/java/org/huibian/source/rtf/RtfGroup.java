package org.huibian.source.rtf;

/** What holds inside a group, and is forgotten at its end. */
public final class RtfGroup {

    /** What the text of a group is for. */
    public enum Destination {
        BODY,
        NOTE,
        NUMBER,
        FONTS,
        STYLES,
        NOTHING
    }

    /** What its text is for. */
    public Destination destination = Destination.BODY;

    /** Whether it begins with {@code \*}: to be skipped where its word is not known. */
    public boolean starred;

    /** Whether its text is deleted or hidden. */
    public boolean deleted;

    /** Whether its text is hidden. */
    public boolean hidden;

    /** The number of the font. */
    public int font;

    /** How many characters stand in for one of Unicode. */
    public int fallback = 1;

    /** The outline level of the paragraph, 1 for the highest; 0 for none. */
    public int outline;

    /** The list level of the paragraph, 1-based. */
    public int level = 1;

    /** Whether the paragraph belongs to a table. */
    public boolean inTable;

    /** The style that is being defined. */
    public int style;

    /** A group inside this one. */
    public RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.destination = destination;
        inner.deleted = deleted;
        inner.hidden = hidden;
        inner.font = font;
        inner.fallback = fallback;
        inner.outline = outline;
        inner.level = level;
        inner.inTable = inTable;
        inner.style = style;
        return inner;
    }
}
