package org.huibian.extract.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huibian.extract.Extraction;
import org.huibian.extract.Metadata;
import org.huibian.extract.Problem;
import org.huibian.extract.Share;
import org.huibian.extract.figures.FigureReader;
import org.huibian.extract.figures.Figures;
import org.huibian.extract.figures.table.faults.TableFaults;
import org.huibian.extract.form.SheetExtractor;
import org.huibian.extract.form.SheetMetadata;
import org.huibian.extract.outline.HeadingLine;
import org.huibian.extract.outline.Outline;
import org.huibian.extract.outline.division.OutlineParser;
import org.huibian.extract.outline.title.ThemeKeywords;
import org.huibian.extract.persons.NamedPersons;
import org.huibian.extract.persons.PersonalData;
import org.huibian.extract.persons.PersonalPlaces;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Units;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;

/** Reads reports against a vocabulary. Holds no state between reports; safe for several threads. */
public final class Extractor {

    /** A workbook has no running text. */
    private static final Outline NO_OUTLINE = new Outline(List.of(), List.of(), List.of());

    private final OutlineParser outlines = new OutlineParser();
    private final ThemeKeywords themes = ThemeKeywords.standard();
    private final FigureReader figures;
    private final SheetExtractor sheets;
    private final Units units;

    /** For a vocabulary. */
    public Extractor(IndicatorCatalog catalog) {
        this.figures = new FigureReader(catalog);
        this.sheets = new SheetExtractor(catalog, figures);
        this.units = catalog.units();
    }

    /** All that is known of one report. */
    public Extraction extract(SourceDocument document) {
        boolean sheet = SheetExtractor.reads(document);
        PersonalData personal = PersonalData.of(document);
        List<SourceText> texts = texts(document);
        PersonalPlaces places = PersonalPlaces.of(texts, personal);
        Outline outline = sheet ? NO_OUTLINE : outlines.parse(document);
        Metadata metadata =
                sheet
                        ? SheetMetadata.read(document, personal)
                        : new MetadataReader(personal).read(document, outline);
        int year = metadata.year().orElse(0);
        Figures read =
                sheet
                        ? sheets.read(document, year, personal)
                        : figures.read(outline, year, personal::mask);
        List<Problem> problems = new ArrayList<>();
        read.problems().forEach(problem -> problems.add(places.masked(problem)));
        if (!sheet) {
            TableFaults.ofText(document, units)
                    .forEach(problem -> problems.add(places.masked(problem)));
        }
        if (!document.unreadPages().isEmpty()) {
            problems.add(unread(document));
        }
        problems.addAll(places.problems());
        problems.addAll(new NamedPersons(personal).search(texts));
        problems.addAll(TextDefects.of(texts, metadata.title(), document.format(), personal));
        return new Extraction(
                document.file(),
                document.format(),
                kind(document),
                characters(texts),
                metadata,
                outline.sections().stream().map(places::masked).toList(),
                sheet ? List.of() : new PassageReader(themes, personal).read(outline),
                read.mentions().stream().map(places::masked).toList(),
                read.observations().stream().map(places::masked).toList(),
                problems,
                sheet ? shares(document, year, personal, places) : List.of());
    }

    private Extraction.Kind kind(SourceDocument document) {
        if (!SheetExtractor.reads(document)) {
            return Extraction.Kind.NARRATIVE;
        }
        return sheets.isForm(document) ? Extraction.Kind.FORM : Extraction.Kind.TABLE;
    }

    private static Problem unread(SourceDocument document) {
        String pages =
                document.unreadPages().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining("、"));
        Location place = new Location(document.file(), "第" + pages + "页");
        return new Problem(
                Problem.Kind.PAGES_UNREAD,
                pages,
                List.of(new Excerpt(place, 0, 0, "")),
                List.of(""));
    }

    private List<Share> shares(
            SourceDocument document, int year, PersonalData personal, PersonalPlaces places) {
        return sheets.shares(document, year, personal).stream()
                .map(
                        share ->
                                new Share(
                                        personal.mask(share.name()),
                                        share.characters(),
                                        share.mentions().stream().map(places::masked).toList(),
                                        share.observations().stream().map(places::masked).toList(),
                                        share.problems().stream().map(places::masked).toList()))
                .toList();
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
