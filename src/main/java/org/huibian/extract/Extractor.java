package org.huibian.extract;

import java.util.ArrayList;
import java.util.List;
import org.huibian.extract.figures.FigureReader;
import org.huibian.extract.figures.Figures;
import org.huibian.extract.outline.MetadataReader;
import org.huibian.extract.outline.OutlineParser;
import org.huibian.extract.outline.PassageReader;
import org.huibian.extract.outline.ThemeKeywords;
import org.huibian.extract.persons.PersonalData;
import org.huibian.extract.persons.PersonalPlaces;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;

/** Reads reports against a vocabulary. Holds no state between reports; safe for several threads. */
public final class Extractor {

    private final OutlineParser outlines = new OutlineParser();
    private final ThemeKeywords themes = ThemeKeywords.standard();
    private final FigureReader figures;

    /** For a vocabulary. */
    public Extractor(IndicatorCatalog catalog) {
        this.figures = new FigureReader(catalog);
    }

    /** All that is known of one report. */
    public Extraction extract(SourceDocument document) {
        Outline outline = outlines.parse(document);
        PersonalData personal = PersonalData.of(document);
        List<SourceText> texts = texts(document);
        PersonalPlaces places = PersonalPlaces.of(texts, personal);
        Metadata metadata = new MetadataReader(personal).read(document, outline);
        Figures read = figures.read(outline, metadata.year().orElse(0), personal::mask);
        List<Problem> problems = new ArrayList<>();
        read.problems().forEach(problem -> problems.add(places.masked(problem)));
        problems.addAll(places.problems());
        problems.addAll(new NamedPersons(personal).search(texts));
        problems.addAll(TextDefects.of(texts, metadata.title(), document.format(), personal));
        return new Extraction(
                document.file(),
                document.format(),
                characters(texts),
                metadata,
                outline.sections().stream().map(places::masked).toList(),
                new PassageReader(themes, personal).read(outline),
                read.mentions().stream().map(places::masked).toList(),
                read.observations().stream().map(places::masked).toList(),
                problems);
    }

    /** Every piece of text of a document in reading order, cells of tables included. */
    static List<SourceText> texts(SourceDocument document) {
        List<SourceText> texts = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            HeadingLine.of(block).ifPresent(line -> texts.add(line.text()));
            if (block instanceof SourceBlock.Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
            }
        }
        return texts;
    }

    private static int characters(List<SourceText> texts) {
        long characters = 0;
        for (SourceText text : texts) {
            characters += text.reading().codePoints().filter(Character::isLetterOrDigit).count();
        }
        return (int) Math.min(Integer.MAX_VALUE, characters);
    }
}
