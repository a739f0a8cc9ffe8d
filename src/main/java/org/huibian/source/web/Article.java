package org.huibian.source.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.source.plain.LineForm;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a page: its title, and whatever stands in the innermost element that holds every
 * sentence of the page that is no noise.
 *
 * <p>Sentences decide, not names of classes: navigation and lists of links have none, and an
 * element that leaves out a sentence is never chosen. So noise may slip in, but no paragraph of the
 * article is lost.
 */
public final class Article {

    /** Shorter lines with a mark are labels, in UTF-16 units. */
    private static final int SENTENCE = 8;

    private final List<PageLine> lines;
    private final String title;
    private final Map<Element, long[]> weights = new IdentityHashMap<>();

    /** Which lines are sentences. */
    private final BitSet sentences = new BitSet();

    /** Characters in sentences on the whole page. */
    private long total;

    private Article(List<PageLine> lines, String title) {
        this.lines = lines;
        this.title = title;
    }

    /** The lines of a page's article, in order; all lines where no sentence stands out. */
    public static List<PageLine> of(Document page) {
        boolean marked = !page.body().select("p,div,br,td,li,pre").isEmpty();
        List<PageLine> lines = marked ? PageLines.of(page.body()) : PageLines.plain(page.body());
        return new Article(lines, PageTitle.of(page)).chosen();
    }

    private List<PageLine> chosen() {
        weigh();
        for (int i = 0; i < lines.size(); i++) {
            sentences.set(i, sentences.get(i) && !isAside(lines.get(i)));
        }
        if (sentences.isEmpty()) {
            return lines.stream().filter(line -> !Noise.isOutside(line)).toList();
        }
        int first = sentences.nextSetBit(0);
        int last = sentences.length() - 1;
        Element holder = lines.get(first).container();
        for (int i = first; i >= 0; i = sentences.nextSetBit(i + 1)) {
            holder = common(holder, lines.get(i).container());
        }
        if (holder.parent() != null && !holder.normalName().equals("body") && isOneLine(holder)) {
            holder = holder.parent();
        }
        Element article = holder;
        List<PageLine> chosen =
                new ArrayList<>(
                        new ArticleHead(title, line -> isWithin(line.container(), article))
                                .of(lines.subList(0, first)));
        for (PageLine line : lines.subList(first, last + 1)) {
            if (isWithin(line.container(), holder) && !Noise.is(line)) {
                chosen.add(line);
            }
        }
        chosen.addAll(after(holder, last));
        return chosen;
    }

    /** What a paragraph of its own holds is not the whole article. */
    private boolean isOneLine(Element holder) {
        return lines.stream().filter(line -> isWithin(line.container(), holder)).count() == 1;
    }

    /**
     * Tables, annexes, signature and date, also where they stand in an element of their own; once
     * noise begins, only a signature and a date that were still to come.
     */
    private List<PageLine> after(Element holder, int last) {
        List<PageLine> kept = new ArrayList<>();
        boolean ended = false;
        boolean closed = false;
        for (PageLine line : lines.subList(last + 1, lines.size())) {
            boolean noise = Noise.isOutside(line);
            boolean within = isWithin(line.container(), holder);
            boolean closing = LineForm.isClosing(line.text());
            boolean annex = line.table().isPresent() || line.squeezed().matches("附[表件].*");
            ended |= noise || (closed && line.heading() > 0 && !annex);
            boolean wanted = ended ? closing && within && !closed : within || closing || annex;
            if (!noise && wanted) {
                kept.add(line);
                closed |= closing && !ended;
            }
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).heading() > 0) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static boolean isSentence(PageLine line) {
        String text = line.text();
        return line.table().isEmpty()
                && text.length() >= SENTENCE
                && text.chars().anyMatch(c -> "。；！？;!?，".indexOf(c) >= 0)
                && (LineForm.endsSentence(text) || text.indexOf('。') >= 0 || text.length() >= 60)
                && !Noise.is(line)
                && !Noise.isIndexLabel(line);
    }

    /** For every element: characters in sentences, in links, and in all. */
    private void weigh() {
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            sentences.set(i, isSentence(line));
            long characters = line.characters();
            long[] weight = {sentences.get(i) ? characters : 0, line.linked(), characters};
            total += weight[0];
            for (Element at = line.container(); at != null; at = at.parent()) {
                long[] sum = weights.computeIfAbsent(at, key -> new long[3]);
                for (int kind = 0; kind < sum.length; kind++) {
                    sum[kind] += weight[kind];
                }
            }
        }
    }

    /** Whether a sentence belongs to a box of links beside the article. */
    private boolean isAside(PageLine line) {
        Element at = line.container();
        Element box = at;
        while (at.parent() != null) {
            box = at;
            at = at.parent();
            if (weight(at)[0] * 2 >= total) {
                break;
            }
        }
        long[] weight = weight(box);
        return weight[0] * 2 < total && weight[1] * 2 > weight[2];
    }

    private long[] weight(Element element) {
        return weights.getOrDefault(element, new long[3]);
    }

    private static Element common(Element one, Element other) {
        Map<Element, Boolean> above = new IdentityHashMap<>();
        for (Element at = one; at != null; at = at.parent()) {
            above.put(at, true);
        }
        Element at = other;
        while (!above.containsKey(at) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private static boolean isWithin(Element inner, Element outer) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
