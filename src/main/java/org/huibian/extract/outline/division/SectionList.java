package org.huibian.extract.outline.division;

import java.util.ArrayList;
import java.util.List;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.HeadingLine;
import org.huibian.extract.outline.Section;
import org.huibian.extract.outline.margin.HeadLines;
import org.huibian.extract.outline.title.ChapterTitles;
import org.huibian.extract.outline.title.ThemeKeywords;
import org.huibian.indicator.Theme;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;

/**
 * The sections of a report as they open, one below the other; each has the chapter and theme of its
 * title, or those of the one around it.
 */
final class SectionList {

    /** So much of a line is quoted where a section has no heading. */
    private static final int LONGEST_PLACE = 60;

    private final SourceDocument document;
    private final List<HeadingLine> lines;
    private final HeadLines head;
    private final ThemeKeywords themes;
    private final int year;

    private final List<Section> sections = new ArrayList<>();

    SectionList(
            SourceDocument document,
            List<HeadingLine> lines,
            HeadLines head,
            ThemeKeywords themes,
            int year) {
        this.document = document;
        this.lines = lines;
        this.head = head;
        this.themes = themes;
        this.year = year;
    }

    /** Those that were opened, in order. */
    List<Section> opened() {
        return sections;
    }

    /** Opens the head of the report. */
    void openHead() {
        sections.add(head());
    }

    /** Opens what follows the text; answers its index. */
    int openTail(int line) {
        return add(lone(line, 0, Chapter.TAIL));
    }

    /** Opens the text of a report without headings; answers its index. */
    int openPlain(int line) {
        return add(lone(line, 1, Chapter.RESULTS));
    }

    /**
     * Opens a section with a heading; answers its index.
     *
     * @param parent the index of the one around it; -1 for none
     */
    int open(
            int parent,
            int level,
            String number,
            String title,
            boolean textFollows,
            Excerpt place) {
        return add(
                new Section(
                        sections.size(),
                        parent,
                        level,
                        number,
                        title,
                        textFollows,
                        chapter(title, parent, level),
                        theme(title, parent),
                        place));
    }

    private int add(Section section) {
        sections.add(section);
        return section.index();
    }

    private Chapter chapter(String title, int parent, int level) {
        int outer = 0;
        for (int p = parent; p >= 0; p = sections.get(p).parent()) {
            outer += sections.get(p).number().isEmpty() ? 1 : 0;
        }
        Chapter inherited = parent < 0 ? Chapter.RESULTS : sections.get(parent).chapter();
        return ChapterTitles.of(title, level - outer, year).orElse(inherited);
    }

    private Theme theme(String title, int parent) {
        Theme inherited = parent < 0 ? Theme.OTHER : sections.get(parent).theme();
        return themes.find(title).orElse(inherited);
    }

    private Section head() {
        Excerpt place = new Excerpt(new Location(document.file(), ""), 0, 0, "");
        for (int i = 0; i < lines.size(); i++) {
            boolean title = i < head.kinds().size() && head.kinds().get(i) == HeadLines.Kind.TITLE;
            if (title || (i == 0 && head.title().isEmpty())) {
                SourceText text = lines.get(i).text();
                place = excerpt(text, 0, Math.min(text.reading().length(), LONGEST_PLACE));
                break;
            }
        }
        return new Section(0, -1, 0, "", head.title(), false, Chapter.HEAD, Theme.OTHER, place);
    }

    private Section lone(int line, int level, Chapter chapter) {
        SourceText text = lines.get(line).text();
        Excerpt place = excerpt(text, 0, Math.min(text.reading().length(), LONGEST_PLACE));
        return new Section(sections.size(), -1, level, "", "", false, chapter, Theme.OTHER, place);
    }

    /** A stretch of a text, one character at least. */
    static Excerpt excerpt(SourceText text, int start, int end) {
        return text.excerpt(start, Math.max(start + 1, Math.min(end, text.reading().length())));
    }
}
