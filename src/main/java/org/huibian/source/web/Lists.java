package org.huibian.source.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The lists open at a point of a page, and the numbers of their items as a browser shows them. */
final class Lists {

    private static final class Open {
        final boolean ordered;
        final String type;
        int next;

        Open(boolean ordered, String type, int next) {
            this.ordered = ordered;
            this.type = type;
            this.next = next;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private String item = "";

    void enter(Element element, String name) {
        switch (name) {
            case "ol" ->
                    open.push(new Open(true, element.attr("type"), number(element, "start", 1)));
            case "ul", "menu", "dir" -> open.push(new Open(false, "", 1));
            case "li" -> {
                Open list = open.peek();
                if (list != null) {
                    list.next = number(element, "value", list.next);
                    item = list.ordered ? written(list.type, list.next) + "." : "•";
                    list.next++;
                }
            }
            default -> {}
        }
    }

    void leave(String name) {
        switch (name) {
            case "ol", "ul", "menu", "dir" -> open.poll();
            case "li" -> item = "";
            default -> {}
        }
    }

    /** 1 inside an outermost list. */
    int level() {
        return Math.max(1, open.size());
    }

    /** The number of the item just begun, once. */
    String take() {
        String taken = item;
        item = "";
        return taken;
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element.attr(attribute).strip();
        return value.matches("-?[0-9]{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    private static String written(String type, int number) {
        boolean letters = type.equalsIgnoreCase("a") && number >= 1 && number <= 26;
        if (letters) {
            String letter = String.valueOf((char) ('a' + number - 1));
            return type.equals("A") ? letter.toUpperCase(Locale.ROOT) : letter;
        }
        return Integer.toString(number);
    }
}
