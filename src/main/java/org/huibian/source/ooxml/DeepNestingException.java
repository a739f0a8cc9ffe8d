package org.huibian.source.ooxml;

import javax.xml.stream.XMLStreamException;

/** A part whose elements stand deeper within each other than is read. */
public final class DeepNestingException extends XMLStreamException {

    private static final long serialVersionUID = 1L;

    private final int depth;

    DeepNestingException(int depth) {
        super("elements " + depth + " deep");
        this.depth = depth;
    }

    /** How deep the first too deep element stands. */
    public int depth() {
        return depth;
    }
}
