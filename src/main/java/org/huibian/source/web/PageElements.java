package org.huibian.source.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the elements of a page are to who looks at it in a browser (HTML, 15.3). */
final class PageElements {

    private static final Set<String> UNSEEN =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "object",
                    "embed",
                    "applet",
                    "svg",
                    "canvas",
                    "video",
                    "audio",
                    "select",
                    "option",
                    "button",
                    "input",
                    "textarea",
                    "datalist",
                    "title",
                    "meta",
                    "link",
                    "nav",
                    "footer",
                    "aside",
                    "rt",
                    "rp");

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "td",
                    "th",
                    "tr",
                    "table",
                    "tbody",
                    "thead",
                    "tfoot",
                    "caption",
                    "section",
                    "article",
                    "main",
                    "header",
                    "center",
                    "blockquote",
                    "address",
                    "dl",
                    "dt",
                    "dd",
                    "ul",
                    "ol",
                    "li",
                    "figure",
                    "figcaption",
                    "fieldset",
                    "form",
                    "hr",
                    "body",
                    "html",
                    "pre",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "details",
                    "summary",
                    "legend",
                    "hgroup",
                    "menu",
                    "dir",
                    "frameset");

    private static final Pattern HIDDEN =
            Pattern.compile(
                    "display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    private PageElements() {}

    /** Whether a browser shows an element. */
    static boolean isSeen(Element element) {
        return !UNSEEN.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !HIDDEN.matcher(element.attr("style")).find();
    }

    /** Whether an element of this name begins and ends lines. */
    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }
}
