package org.huibian.extract.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huibian.extract.Mention;
import org.huibian.extract.Problem;
import org.huibian.extract.figures.draft.BesideLost;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.draft.Heading;
import org.huibian.extract.figures.draft.Instalments;
import org.huibian.extract.figures.draft.StockAccount;
import org.huibian.extract.figures.draft.behind.ClosedBehind;
import org.huibian.extract.figures.draft.behind.CourtBehind;
import org.huibian.extract.figures.draft.behind.HandedOn;
import org.huibian.extract.figures.draft.behind.LeftBehind;
import org.huibian.extract.figures.draft.behind.ListBehind;
import org.huibian.extract.figures.draft.behind.PutRight;
import org.huibian.extract.figures.draft.behind.SolvedBehind;
import org.huibian.extract.figures.draft.reading.DraftReader;
import org.huibian.extract.figures.draft.reading.Gathered;
import org.huibian.extract.figures.draft.reading.NeighbourParts;
import org.huibian.extract.figures.draft.reading.UnreadSentence;
import org.huibian.extract.figures.hit.reach.MentionClassifier;
import org.huibian.extract.figures.table.TableFigures;
import org.huibian.extract.figures.table.TableRows;
import org.huibian.extract.outline.Outline;
import org.huibian.extract.outline.Stretch;
import org.huibian.extract.quantity.Kind;
import org.huibian.extract.quantity.scan.QuantityScanner;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;

/**
 * Reads the figures of an outline against a vocabulary: scans every number, says what it counts and
 * what it is there for, and settles on one figure for each indicator. Holds no state between
 * reports.
 */
public final class FigureReader {

    private static final int PERSONAL_DIGITS = 7;

    private final IndicatorCatalog catalog;
    private final DraftReader drafts;
    private final TableFigures tables;

    /** For a vocabulary. */
    public FigureReader(IndicatorCatalog catalog) {
        this(catalog, new QuantityScanner(catalog.units()), new MentionClassifier(catalog));
    }

    private FigureReader(
            IndicatorCatalog catalog, QuantityScanner scanner, MentionClassifier classifier) {
        this(catalog, scanner, classifier, new DraftReader(scanner, classifier));
    }

    /** With another way to read running text. */
    FigureReader(
            IndicatorCatalog catalog,
            QuantityScanner scanner,
            MentionClassifier classifier,
            DraftReader drafts) {
        this.catalog = catalog;
        this.drafts = drafts;
        this.tables = new TableFigures(catalog.units(), scanner, classifier, drafts);
    }

    /**
     * All figures of a report.
     *
     * @param outline its text
     * @param reportingYear the year it reports on, 0 where unknown
     * @param mask replaces personal data in a sentence before it becomes a quote
     */
    public Figures read(Outline outline, int reportingYear, UnaryOperator<String> mask) {
        Gathered gathered = Gathered.nothing();
        List<Draft> found = gathered.drafts();
        int table = 0;
        Instalments instalments = new Instalments(outline);
        for (int at = 0; at < outline.stretches().size(); at++) {
            Stretch stretch = outline.stretches().get(at);
            while (table < outline.tables().size()
                    && outline.tables().get(table).section() < stretch.section()) {
                read(outline, outline.tables().get(table++), reportingYear, gathered);
            }
            int from = found.size();
            drafts.read(
                    stretch, outline.sections().get(stretch.section()), reportingYear, gathered);
            instalments.note(at, from, found.size());
        }
        while (table < outline.tables().size()) {
            read(outline, outline.tables().get(table++), reportingYear, gathered);
        }
        instalments.setAside(found);
        ListBehind.setAside(found);
        NeighbourParts.addUp(found, catalog);
        ClosedBehind.name(found, catalog);
        SolvedBehind.name(found, catalog);
        CourtBehind.add(found, catalog);
        LeftBehind.add(found, catalog);
        HandedOn.add(found);
        PutRight.addUp(found);
        StockAccount.settle(found);
        BesideLost.setAside(found);
        Quotes quotes = new Quotes(mask, TableRows.of(outline));
        ObservationResolver resolver = new ObservationResolver(catalog, quotes);
        ObservationResolver.Resolution resolution = resolver.resolve(found);
        List<Mention> mentions = new ArrayList<>();
        resolution.drafts().forEach(draft -> mentions.add(mention(draft, quotes)));
        List<Problem> problems = new ArrayList<>(resolution.problems());
        gathered.unread().forEach(sentence -> problems.add(unread(sentence, quotes)));
        return new Figures(mentions, resolution.observations(), problems);
    }

    private static Problem unread(UnreadSentence sentence, Quotes quotes) {
        Excerpt place = sentence.text().excerpt(sentence.start(), sentence.end());
        String wording = quotes.masked(place.text().strip());
        return new Problem(
                Problem.Kind.SENTENCE_UNREAD,
                sentence.fault(),
                List.of(new Excerpt(place.location(), place.start(), place.end(), wording)),
                List.of(wording));
    }

    private void read(Outline outline, Outline.SectionTable table, int year, Gathered found) {
        Heading heading = Heading.of(outline.sections().get(table.section()));
        tables.read(table.table(), table.caption(), heading, year, found);
    }

    private static Mention mention(Draft draft, Quotes quotes) {
        Excerpt excerpt = quotes.excerpt(draft);
        boolean number =
                draft.figure().kind() == Kind.DOCUMENT || draft.figure().kind() == Kind.BARE;
        if (number && excerpt.text().length() >= PERSONAL_DIGITS) {
            String masked = quotes.masked(excerpt.text());
            excerpt = new Excerpt(excerpt.location(), excerpt.start(), excerpt.end(), masked);
        }
        Optional<BigDecimal> value = draft.figure().value();
        return new Mention(
                excerpt,
                value,
                draft.figure().unit(),
                draft.figure().qualifier(),
                draft.role(),
                draft.indicator(),
                draft.reason(),
                quotes.quote(draft));
    }

    /** Sentences and places of drafts; each sentence is masked once. */
    static final class Quotes {

        private final UnaryOperator<String> mask;
        private final Map<Location, String> rows;
        private final Map<Integer, String> masked = new HashMap<>();

        Quotes(UnaryOperator<String> mask, Map<Location, String> rows) {
            this.mask = mask;
            this.rows = rows;
        }

        /** The figure as submitted and where. */
        Excerpt excerpt(Draft draft) {
            int offset = draft.offset();
            return draft.text()
                    .excerpt(offset + draft.figure().start(), offset + draft.figure().end());
        }

        /** The sentence, or the row of a table, as submitted, personal data replaced. */
        String quote(Draft draft) {
            String row = rows.get(draft.text().location());
            return masked.computeIfAbsent(
                    draft.order(), order -> masked(row == null ? draft.sentence().text() : row));
        }

        String masked(String wording) {
            return mask.apply(wording);
        }
    }
}
