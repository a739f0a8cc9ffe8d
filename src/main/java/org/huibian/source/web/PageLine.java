package org.huibian.source.web;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A paragraph of a web page, or a data table.
 *
 * @param container the innermost element that holds all of it
 * @param text its text, runs of white space folded; that of a table for judging only
 * @param linked how many of its characters are links
 * @param heading 1 to 6 for a heading, else 0
 * @param item the number or bullet of a list item as it would be printed, else empty
 * @param itemLevel 1 for an item of an outermost list, else 0
 * @param table the table
 */
public record PageLine(
        Element container,
        String text,
        int linked,
        int heading,
        String item,
        int itemLevel,
        Optional<Element> table) {

    /** Whether more than half of it are links. */
    boolean isMostlyLinks() {
        return linked * 2L > characters();
    }

    /** Characters that are not white space. */
    long characters() {
        return text.chars().filter(c -> !isSpace((char) c)).count();
    }

    /** The text without any white space. */
    String squeezed() {
        return PageTitle.squeezed(text);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000';
    }
}
