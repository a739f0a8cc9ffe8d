package org.huibian.extract.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Outline;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.extract.figures.FigureReader;
import org.huibian.extract.figures.Figures;
import org.huibian.extract.figures.TableFaults;
import org.huibian.extract.outline.OutlineParser;
import org.huibian.extract.persons.PersonalData;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;

/**
 * Reads sheets of figures: the statistics form by its ids, any other sheet by the words beside and
 * above its cells.
 */
public final class SheetExtractor {

    private static final Set<String> FORMATS = Set.of("xlsx", "xls");

    /** What a row or column of another sub-district is headed with. */
    private static final Pattern NAME =
            Pattern.compile("[\\u4E00-\\u9FFF]{1,10}(?:街道|镇|乡)(?:办事处|人民政府|政府|党工委)?");

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
                    (namesSeveral(table) ? shared : others).add(table);
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
        problems.addAll(TableFaults.unitsMissing(own.mentions()));
        return new Figures(mentions, merged(form, own), problems);
    }

    private Figures read(
            SourceDocument document, List<SourceBlock> tables, int year, PersonalData personal) {
        if (tables.isEmpty()) {
            return new Figures(List.of(), List.of(), List.of());
        }
        Outline outline =
                outlines.parse(new SourceDocument(document.file(), document.format(), "", tables));
        return figures.read(outline, year, personal::mask);
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

    /**
     * Whether a table has rows or columns of several sub-districts: whose a figure is can then not
     * be told here, where no roster is known.
     */
    private static boolean namesSeveral(SourceBlock.Table table) {
        Map<Integer, Set<String>> byColumn = new LinkedHashMap<>();
        for (SourceBlock.Row row : table.rows()) {
            Set<String> inRow = new TreeSet<>();
            for (SourceBlock.Cell cell : row.cells()) {
                String text = cell.text().reading();
                if (text.length() <= 16 && NAME.matcher(text).matches()) {
                    inRow.add(text);
                    byColumn.computeIfAbsent(cell.column(), column -> new TreeSet<>()).add(text);
                }
            }
            if (inRow.size() > 1) {
                return true;
            }
        }
        return byColumn.values().stream().anyMatch(names -> names.size() > 1);
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
