package org.huibian.extract.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Outline;
import org.huibian.extract.outline.Section;
import org.huibian.extract.outline.SentenceSplitter;
import org.huibian.extract.outline.Stretch;
import org.huibian.extract.outline.number.NumberScheme;
import org.huibian.extract.outline.title.ThemeKeywords;
import org.huibian.extract.persons.PersonalData;
import org.huibian.indicator.Theme;
import org.huibian.source.Excerpt;

/** Cuts the running text of an outline into passages in the wording that may be published. */
public final class PassageReader {

    /** A line of the head without a sentence mark is a note up to this length. */
    private static final int LONGEST_NOTE = 60;

    private final ThemeKeywords themes;
    private final PersonalData personal;

    /** For a report with this personal data; a sentence takes its theme from the words. */
    public PassageReader(ThemeKeywords themes, PersonalData personal) {
        this.themes = themes;
        this.personal = personal;
    }

    /** The passages of an outline in reading order; headings, letterhead and tail have none. */
    public List<Passage> read(Outline outline) {
        List<Passage> passages = new ArrayList<>();
        Set<Integer> begun = new HashSet<>();
        for (Stretch stretch : outline.stretches()) {
            Section section = outline.sections().get(stretch.section());
            if (stretch.heading()
                    || section.chapter() == Chapter.TAIL
                    || isNote(stretch, section)) {
                continue;
            }
            boolean item =
                    begun.add(section.index())
                            && isItem(section)
                            && sharesParagraph(stretch, section);
            String reading = stretch.text().reading();
            for (SentenceSplitter.Sentence sentence :
                    SentenceSplitter.split(reading, stretch.start(), stretch.end())) {
                passages.add(passage(stretch, section, sentence, item));
                item = false;
            }
        }
        return passages;
    }

    private Passage passage(
            Stretch stretch, Section section, SentenceSplitter.Sentence sentence, boolean item) {
        String reading = stretch.text().reading().substring(sentence.start(), sentence.end());
        Excerpt place = stretch.text().excerpt(sentence.start(), sentence.end());
        String wording = published(place.text());
        String masked = personal.mask(wording);
        Theme theme = themes.find(reading, section.theme());
        return new Passage(
                section.index(),
                section.chapter(),
                theme,
                item,
                masked.equals(wording) ? place : personal.mask(place),
                masked,
                !masked.equals(wording));
    }

    private static boolean isNote(Stretch stretch, Section section) {
        return section.chapter() == Chapter.HEAD
                && stretch.end() - stretch.start() <= LONGEST_NOTE
                && stretch.reading().chars().noneMatch(c -> "。！？；，".indexOf(c) >= 0);
    }

    private static boolean sharesParagraph(Stretch stretch, Section section) {
        return stretch.text().pieces().stream()
                .anyMatch(piece -> piece.location().equals(section.place().location()));
    }

    private static boolean isItem(Section section) {
        return section.level() > 0 && (section.runIn() || NumberScheme.isInText(section.number()));
    }

    /**
     * The wording as submitted without white space beside hanzi and without invisible characters.
     */
    static String published(String submitted) {
        StringBuilder wording = new StringBuilder(submitted.length());
        boolean gap = false;
        for (int i = 0; i < submitted.length(); i++) {
            char c = submitted.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
                continue;
            }
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                continue;
            }
            int end = wording.length();
            if (gap && end > 0 && isNarrow(wording.charAt(end - 1)) && isNarrow(c)) {
                wording.append(' ');
            }
            gap = false;
            wording.append(c);
        }
        return wording.toString();
    }

    private static boolean isNarrow(char c) {
        return c < 0x2E80 && "“”‘’…—·".indexOf(c) < 0;
    }
}
