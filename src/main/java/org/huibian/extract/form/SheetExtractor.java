package org.huibian.extract.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.extract.Share;
import org.huibian.extract.figures.FigureReader;
import org.huibian.extract.figures.Figures;
import org.huibian.extract.figures.table.faults.TableFaults;
import org.huibian.extract.outline.Outline;
import org.huibian.extract.outline.division.OutlineParser;
import org.huibian.extract.persons.PersonalData;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;

/**
 * Reads sheets of figures: the statistics form by its ids, any other sheet by the words beside and
 * above its cells.
 */
public final class SheetExtractor {

    private static final Set<String> FORMATS = Set.of("xlsx", "xls");

    private final IndicatorCatalog catalog;
    private final FigureReader figures;
    private final OutlineParser outlines = new OutlineParser();

    public SheetExtractor(IndicatorCatalog catalog, FigureReader figures) {
        this.catalog = catalog;
        this.figures = figures;
    }

    /** Whether a document is a workbook: none of its text is a report in words. */
    public static boolean reads(SourceDocument document) {
        return FORMATS.contains(document.format());
    }

    /** Whether a workbook holds the statistics form, which is known by its ids. */
    public boolean isForm(SourceDocument document) {
        return document.blocks().stream()
                .anyMatch(block -> block instanceof SourceBlock.Table table && isForm(table));
    }

    private boolean isForm(SourceBlock.Table table) {
        return FormTable.of(table, id -> catalog.find(id).isPresent()).isPresent();
    }

    /**
     * The figures of a workbook.
     *
     * @param year the year it reports on, 0 where unknown
     */
    public Figures read(SourceDocument document, int year, PersonalData personal) {
        FormFigures forms = new FormFigures(catalog);
        List<SourceBlock> others = new ArrayList<>();
        List<SourceBlock> shared = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceBlock.Table table) {
                Optional<FormTable> form = FormTable.of(table, id -> catalog.find(id).isPresent());
                if (form.isPresent()) {
                    forms.read(table, form.get());
                } else {
                    boolean several = SharedTable.namesSeveral(table, catalog.units());
                    (several ? shared : others)
                            .addAll(several ? List.of(table) : SheetParts.of(table));
                }
            }
        }
        Figures form = forms.figures();
        Figures own = read(document, others, year, personal);
        Figures foreign = read(document, shared, year, personal);
        List<Mention> mentions = new ArrayList<>(form.mentions());
        mentions.addAll(own.mentions());
        foreign.mentions().forEach(mention -> mentions.add(setAside(mention)));
        List<Problem> problems = new ArrayList<>(form.problems());
        problems.addAll(own.problems());
        problems.addAll(TableFaults.of(document, mentions));
        problems.addAll(TableFaults.fractions(own.mentions()));
        problems.addAll(TableFaults.unitsMissing(others, own.mentions(), catalog.units()));
        List<SourceBlock> ofOne =
                document.blocks().stream().filter(b -> !shared.contains(b)).toList();
        problems.addAll(OpenCells.of(ofOne, mentions, personal));
        List<Observation> observations = merged(form, own);
        problems.addAll(TableFaults.hidden(document, observations));
        return new Figures(mentions, observations, problems);
    }

    /**
     * What a workbook of several sub-districts says of each of them, and last, without a name, what
     * is wrong with it that concerns none of them; empty where it is of one.
     */
    public List<Share> shares(SourceDocument document, int year, PersonalData personal) {
        Map<String, List<SourceBlock>> parts = parts(document);
        List<Share> shares = new ArrayList<>();
        Set<Location> shared = new HashSet<>();
        for (Map.Entry<String, List<SourceBlock>> part : parts.entrySet()) {
            SourceDocument own =
                    new SourceDocument(document.file(), document.format(), "", part.getValue());
            Figures read = read(own, year, personal);
            if (read.mentions().isEmpty()) {
                // A list of names.
                continue;
            }
            texts(own).forEach(text -> shared.add(text.location()));
            shares.add(share(part.getKey(), own, read, document, personal));
        }
        if (!shares.isEmpty()) {
            List<Problem> others =
                    TableFaults.of(document, List.of()).stream()
                            .filter(p -> !shared.contains(p.places().get(0).location()))
                            .toList();
            shares.add(new Share("", 0, List.of(), List.of(), others));
        }
        return shares;
    }

    private static Share share(
            String name,
            SourceDocument own,
            Figures read,
            SourceDocument whole,
            PersonalData personal) {
        long characters = 0;
        Set<Location> places = new HashSet<>();
        for (SourceText text : texts(own)) {
            places.add(text.location());
            characters += text.reading().codePoints().filter(Character::isLetterOrDigit).count();
        }
        SheetRows rows = SheetRows.named(whole.blocks(), places, name);
        Figures quoted = rows.quoted(read, personal);
        return new Share(
                name,
                (int) characters,
                quoted.mentions(),
                quoted.observations(),
                read.problems().stream().map(p -> rows.quoted(p, personal)).toList());
    }

    /** The tables of each sub-district that a sheet, a row or a column is named after. */
    private Map<String, List<SourceBlock>> parts(SourceDocument document) {
        Map<String, List<SourceBlock>> parts = new LinkedHashMap<>();
        Map<String, List<SourceBlock>> sheets = new LinkedHashMap<>();
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceBlock.Table table) {
                if (isForm(table)) {
                    return Map.of();
                }
                SharedTable.parts(table, catalog.units())
                        .forEach(
                                (name, own) ->
                                        parts.computeIfAbsent(name, key -> new ArrayList<>())
                                                .add(own));
                String sheet = table.sheet().strip();
                if (SharedTable.isName(sheet)) {
                    sheets.computeIfAbsent(sheet, key -> new ArrayList<>()).add(table);
                }
            }
        }
        return parts.isEmpty() && sheets.size() > 1 ? sheets : parts;
    }

    private static List<SourceText> texts(SourceDocument document) {
        return document.blocks().stream()
                .flatMap(table -> ((SourceBlock.Table) table).rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(SourceBlock.Cell::text)
                .toList();
    }

    private Figures read(
            SourceDocument document, List<SourceBlock> tables, int year, PersonalData personal) {
        if (tables.isEmpty()) {
            return new Figures(List.of(), List.of(), List.of());
        }
        Outline outline =
                outlines.parse(new SourceDocument(document.file(), document.format(), "", tables));
        return SheetRows.of(tables).quoted(figures.read(outline, year, personal::mask), personal);
    }

    /** The form's own rows before those of other sheets, in the order of the vocabulary. */
    private List<Observation> merged(Figures form, Figures own) {
        Map<String, Observation> found = new LinkedHashMap<>();
        form.observations().forEach(figure -> found.put(figure.indicator(), figure));
        for (Observation figure : own.observations()) {
            found.putIfAbsent(
                    figure.indicator(),
                    new Observation(
                            figure.indicator(),
                            figure.quantity(),
                            Observation.Basis.FORM,
                            figure.sources(),
                            figure.quote()));
        }
        return catalog.indicators().stream()
                .map(Indicator::id)
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    private static Mention setAside(Mention mention) {
        return mention.role() != Role.TOTAL
                ? mention
                : new Mention(
                        mention.excerpt(),
                        mention.value(),
                        mention.unit(),
                        mention.qualifier(),
                        Role.OTHER,
                        "",
                        "多个单位并列的表",
                        mention.quote());
    }
}
