package org.huibian.ledger.parcel.content;

import java.util.ArrayList;
import java.util.List;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.title.HeadingSense;
import org.huibian.indicator.Theme;
import org.huibian.ledger.Manifest;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Report;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;

/**
 * The sentences of sub-districts that a compiled report quotes, each with its place and where it
 * stands in the outline: its chapter by the heading of the first level, its theme by that of the
 * second or by the words that introduce it.
 */
final class ReportPassages {

    private final Manifest.Subject subject;
    private final HeadingSense sense = new HeadingSense();
    private final List<Passage> passages = new ArrayList<>();
    private int section;
    private Chapter chapter = Chapter.HEAD;
    private Theme theme = Theme.OTHER;

    ReportPassages(Manifest.Subject subject) {
        this.subject = subject;
    }

    /** In the order of the report. */
    List<Passage> of(Report report) {
        for (Block block : report.blocks()) {
            if (block instanceof Block.Signature) {
                break;
            }
            if (block instanceof Block.Heading heading) {
                heading(heading);
            } else if (block instanceof Block.Paragraph paragraph) {
                section++;
                paragraph(paragraph);
            }
        }
        return List.copyOf(passages);
    }

    private void heading(Block.Heading heading) {
        section++;
        if (heading.level() == 1) {
            chapter = sense.chapter(heading.text(), subject.year()).orElse(Chapter.RESULTS);
            theme = Theme.OTHER;
        } else if (heading.level() == 2) {
            theme = sense.theme(heading.text()).orElse(Theme.OTHER);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        Theme introduced = introduced(paragraph);
        boolean item = isOfItems(paragraph);
        for (Inline inline : paragraph.inlines()) {
            if (inline instanceof Inline.Quote quote && !quote.source().isEmpty()) {
                passages.add(passage(quote, introduced, item));
            }
        }
    }

    /** Whether a paragraph quotes problems or plans, and not what somebody gives as their cause. */
    private boolean isOfItems(Block.Paragraph paragraph) {
        return chapter == Chapter.PLAN
                || chapter == Chapter.PROBLEMS && !introduction(paragraph).contains("原因");
    }

    private static String introduction(Block.Paragraph paragraph) {
        return paragraph.inlines().isEmpty() ? "" : paragraph.inlines().get(0).text();
    }

    /** “一是普法宣传的形式和实效仍有不足。” tells the theme of the words that it introduces. */
    private Theme introduced(Block.Paragraph paragraph) {
        if (!theme.equals(Theme.OTHER)) {
            return theme;
        }
        String words = introduction(paragraph);
        int end = words.indexOf('。');
        return end < 0 ? theme : sense.theme(words.substring(0, end)).orElse(theme);
    }

    private Passage passage(Inline.Quote quote, Theme introduced, boolean ofItems) {
        // Marks nested in a quotation were made single; here the words stand by themselves.
        String words = quote.text().replace('‘', '“').replace('’', '”');
        int mark = quote.source().lastIndexOf('#');
        Location place =
                new Location(
                        subject.name() + "/" + quote.source().substring(0, Math.max(0, mark)),
                        quote.source().substring(mark + 1));
        return new Passage(
                section,
                chapter,
                introduced.equals(Theme.OTHER)
                        ? sense.theme(words).orElse(Theme.OTHER)
                        : introduced,
                ofItems && !words.endsWith("。"),
                new Excerpt(place, 0, words.length(), words),
                words,
                false);
    }
}
