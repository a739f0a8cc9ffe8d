package org.huibian.source.web;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title that a page declares in its head. */
public final class PageTitle {

    private PageTitle() {}

    /**
     * The title as declared: that of the article, which Chinese government websites must give as
     * {@code ArticleTitle} (国办发〔2017〕47号), else that of the page; empty where there is none.
     */
    public static String of(Document page) {
        for (Element meta : page.select("meta[name]")) {
            String content = meta.attr("content").strip();
            if (meta.attr("name").equalsIgnoreCase("ArticleTitle") && !content.isEmpty()) {
                return content;
            }
        }
        return page.title().strip();
    }

    static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!PageLine.isSpace(text.charAt(i))) {
                squeezed.append(text.charAt(i));
            }
        }
        return squeezed.toString();
    }
}
