package org.huibian.source.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.huibian.source.plain.LineForm;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The paragraphs and data tables of an element in reading order. Tables that serve as layout are
 * taken apart; what a browser does not show is left out.
 */
final class PageLines {

    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** Which characters of the text are links. */
    private final BitSet linked = new BitSet();

    private final Lists lists = new Lists();
    private int links;
    private int heading;
    private int preformatted;

    private PageLines() {}

    /** The lines of an element. */
    static List<PageLine> of(Element element) {
        PageLines lines = new PageLines();
        lines.children(element, element);
        lines.flush(element);
        return List.copyOf(lines.lines);
    }

    /** The lines of a text that someone only called a page: its line breaks count. */
    static List<PageLine> plain(Element element) {
        PageLines lines = new PageLines();
        lines.preformatted = 1;
        lines.children(element, element);
        lines.flush(element);
        return List.copyOf(lines.lines);
    }

    private void children(Element parent, Element container) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode characters) {
                append(characters.getWholeText());
            } else if (node instanceof Element element && PageElements.isSeen(element)) {
                element(element, container);
            }
        }
    }

    private void element(Element element, Element container) {
        String name = element.normalName();
        if (name.equals("br")) {
            lineBreak(container);
        } else if (name.equals("table") && DataTable.is(element)) {
            flush(container);
            table(element);
        } else if (PageElements.isBlock(name)) {
            block(element, name, container);
        } else {
            links += name.equals("a") ? 1 : 0;
            children(element, container);
            links -= name.equals("a") ? 1 : 0;
        }
    }

    private void block(Element element, String name, Element container) {
        flush(container);
        boolean isHeading = name.matches("h[1-6]");
        int outer = heading;
        heading = isHeading ? name.charAt(1) - '0' : heading;
        preformatted += name.equals("pre") ? 1 : 0;
        lists.enter(element, name);
        children(element, element);
        flush(element);
        lists.leave(name);
        preformatted -= name.equals("pre") ? 1 : 0;
        heading = outer;
    }

    private void table(Element table) {
        List<PageLine> inside = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        int linkedCharacters = 0;
        for (Element cell : DataTable.cells(table)) {
            inside.addAll(of(cell));
        }
        for (PageLine line : inside) {
            all.append(line.text()).append(' ');
            linkedCharacters += line.linked();
        }
        lines.add(
                new PageLine(
                        table, all.toString(), linkedCharacters, 0, "", 0, Optional.of(table)));
    }

    /** Two breaks in a row end a paragraph; one alone may. */
    private void lineBreak(Element container) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '\n') {
            flush(container);
        } else {
            text.append('\n');
        }
    }

    private void append(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (space && preformatted > 0 && c == '\n') {
                text.append('\n');
            } else if (space) {
                if (!text.isEmpty() && " \n".indexOf(text.charAt(text.length() - 1)) < 0) {
                    text.append(' ');
                }
            } else {
                linked.set(text.length(), links > 0 && !PageLine.isSpace(c));
                text.append(c);
            }
        }
    }

    private void flush(Element container) {
        int start = 0;
        int head = 0;
        for (int at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
            int end = text.indexOf("\n", at + 1);
            String after = text.substring(at + 1, end < 0 ? text.length() : end);
            if (LineForm.parts(text.substring(head, at), after)) {
                add(container, start, at);
                start = at + 1;
            }
            head = after.isBlank() ? head : at + 1;
        }
        add(container, start, text.length());
        text.setLength(0);
        linked.clear();
    }

    private void add(Element container, int from, int to) {
        String part = text.substring(from, to);
        if (part.chars().allMatch(c -> PageLine.isSpace((char) c) || c == '\u200B')) {
            return;
        }
        String item = lists.take();
        boolean numbered = !item.isEmpty() && !LineForm.isNumbered(part);
        lines.add(
                new PageLine(
                        container,
                        part,
                        linked.get(from, to).cardinality(),
                        heading,
                        numbered ? item : "",
                        numbered ? lists.level() : 0,
                        Optional.empty()));
    }
}
