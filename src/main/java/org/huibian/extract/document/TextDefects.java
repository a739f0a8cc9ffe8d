package org.huibian.extract.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Problem;
import org.huibian.extract.outline.SentenceSplitter;
import org.huibian.extract.persons.PersonalData;
import org.huibian.search.TextPattern;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.huibian.source.SourceText;
import org.huibian.source.plain.LostCharacters;

/**
 * What only the text as submitted shows: a title printed twice, a paragraph torn by line breaks,
 * the lines of a web page, lost characters wherever they stand.
 */
public final class TextDefects {

    private static final TextPattern WEB =
            TextPattern.compile(
                    "(?:发布时间|发布日期|浏览次数|阅读次数|点击数|累计次数|访问量)[：:]|字体[：:]|当前位置[：:]|信息来源[：:]");
    private static final Pattern LINE = Pattern.compile("第(\\d+)行$");
    private static final int LONGEST_WEB_LINE = 200;

    /** Where so few paragraphs are broken, breaks are no habit of the whole file. */
    private static final double RARE = 0.2;

    /** A paragraph of more lines is no paragraph. */
    private static final int MOST_PIECES = 200;

    private final PersonalData personal;
    private final List<Problem> problems = new ArrayList<>();

    private TextDefects(PersonalData personal) {
        this.personal = personal;
    }

    /** The defects of a report. */
    public static List<Problem> of(
            List<SourceText> texts, String title, String format, PersonalData personal) {
        TextDefects defects = new TextDefects(personal);
        defects.titles(texts, title);
        texts.stream()
                .filter(text -> text.reading().length() < LONGEST_WEB_LINE)
                .filter(text -> WEB.isIn(text.reading()))
                .findFirst()
                .ifPresent(text -> defects.add(Problem.Kind.WEB_LINE, text, text.reading()));
        if (format.equals("txt")) {
            defects.breaks(texts);
        }
        texts.stream().filter(text -> LostCharacters.isIn(text.reading())).forEach(defects::lost);
        return defects.problems;
    }

    private void titles(List<SourceText> texts, String title) {
        String bare = bare(title);
        if (bare.isEmpty()) {
            return;
        }
        // Hardly any text begins as the title does: the others are not made bare.
        String first = bare.substring(0, 1);
        List<SourceText> printed =
                texts.stream()
                        .filter(text -> text.reading().stripLeading().startsWith(first))
                        .filter(text -> bare(text.reading()).equals(bare))
                        .toList();
        if (printed.size() > 1) {
            add(Problem.Kind.REPEATED_TITLE, printed.get(1), printed.get(1).reading());
        }
    }

    private void breaks(List<SourceText> texts) {
        long paragraphs = texts.stream().filter(text -> text.reading().length() > 40).count();
        long broken = texts.stream().filter(text -> text.pieces().size() > 1).count();
        boolean habit = broken > 3 && broken > paragraphs * RARE;
        for (SourceText text : texts) {
            if (text.pieces().size() > 1 && text.pieces().size() <= MOST_PIECES) {
                torn(text, habit);
            }
        }
    }

    /** Notes the sentences of a paragraph that a line break tears. */
    private void torn(SourceText text, boolean habit) {
        String reading = text.reading();
        List<SentenceSplitter.Sentence> sentences =
                SentenceSplitter.split(reading, 0, reading.length());
        int s = 0;
        int read = ink(reading, sentences.get(0).start(), sentences.get(0).end());
        int before = 0;
        for (int p = 1; p < text.pieces().size(); p++) {
            SourceText.Piece above = text.pieces().get(p - 1);
            before += ink(above.text(), 0, above.text().length());
            int gap = line(text.pieces().get(p).location()) - line(above.location());
            if ((gap <= 1 && habit) || ends(above.text())) {
                continue;
            }
            while (read <= before && s + 1 < sentences.size()) {
                s++;
                read += ink(reading, sentences.get(s).start(), sentences.get(s).end());
            }
            SentenceSplitter.Sentence sentence = sentences.get(s);
            add(
                    Problem.Kind.BROKEN_LINE,
                    text,
                    reading.substring(sentence.start(), sentence.end()).strip());
        }
    }

    /** Notes the sentences in which a character was lost; of a cell too. */
    private void lost(SourceText text) {
        List<Excerpt> places = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        String reading = text.reading();
        for (SentenceSplitter.Sentence sentence :
                SentenceSplitter.split(reading, 0, reading.length())) {
            Excerpt place = text.excerpt(sentence.start(), sentence.end());
            if (LostCharacters.isIn(place.text())) {
                places.add(new Excerpt(place.location(), place.start(), place.end(), ""));
                quotes.add(PassageReader.published(personal.mask(place.text())));
            }
        }
        problems.add(new Problem(Problem.Kind.LOST_CHARACTERS, "", places, quotes));
    }

    /** How many characters of a stretch are no white space. */
    private static int ink(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    private void add(Problem.Kind kind, SourceText text, String quote) {
        problems.add(
                new Problem(
                        kind,
                        "",
                        List.of(new Excerpt(text.location(), 0, 0, "")),
                        List.of(PassageReader.published(personal.mask(quote)))));
    }

    private static boolean ends(String line) {
        String stripped = line.strip();
        return stripped.isEmpty()
                || "。！？；：!?;:".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    private static int line(Location location) {
        Matcher matcher = LINE.matcher(location.place());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
