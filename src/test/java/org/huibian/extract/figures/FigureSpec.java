package org.huibian.extract.figures;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.huibian.extract.Mention;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Outline;
import org.huibian.extract.outline.Section;
import org.huibian.extract.outline.Stretch;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Theme;
import org.huibian.setup.SetupFile;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.huibian.source.SourceText;

/** Reads single sentences as reports of 2025 would hold them, for the tables below spec/. */
final class FigureSpec {

    static final int YEAR = 2025;
    static final String PLAN = "[计划]";

    private static final IndicatorCatalog CATALOG =
            IndicatorCatalog.parse(
                    SetupFile.read(Path.of("jobs/indicators.csv")),
                    SetupFile.read(Path.of("jobs/units.csv")));
    private static final FigureReader READER = new FigureReader(CATALOG);

    private FigureSpec() {}

    static IndicatorCatalog catalog() {
        return CATALOG;
    }

    /** The figures of a sentence; one that begins with [计划] stands in the plan chapter. */
    static Figures read(String sentence) {
        boolean plan = sentence.startsWith(PLAN);
        String text = plan ? sentence.substring(PLAN.length()) : sentence;
        return read(outline(plan ? Chapter.PLAN : Chapter.RESULTS, text));
    }

    static Figures read(Outline outline) {
        return read(outline, YEAR);
    }

    static Figures read(Outline outline, int year) {
        return READER.read(outline, year, UnaryOperator.identity());
    }

    static Outline outline(Chapter chapter, String text) {
        SourceText source = SourceText.of(Location.line("甲街道.txt", 1), text);
        Stretch stretch = new Stretch(source, 0, source.reading().length(), 0, false);
        return new Outline(List.of(section(chapter)), List.of(stretch), List.of());
    }

    static Section section(Chapter chapter) {
        Excerpt place = new Excerpt(Location.line("甲街道.txt", 1), 0, 1, "一");
        return new Section(0, -1, 1, "一、", "主要举措", false, chapter, Theme.OTHER, place);
    }

    /**
     * A row of a table.
     *
     * @param phrase the sentence
     * @param indicator id, or - where the figure must not count
     * @param value plain number, or - where there is none
     * @param unit as written
     * @param qualifier exact, over, under, about
     * @param role in lower case
     */
    record Row(
            String phrase,
            String indicator,
            String value,
            String unit,
            String qualifier,
            String role) {

        static Row of(List<String> cells) {
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5));
        }

        /** Whether a mention is what the row says. */
        boolean isMetBy(Mention mention) {
            boolean sameValue =
                    value.equals("-")
                            ? mention.value().isEmpty()
                            : mention.value()
                                    .map(found -> found.compareTo(new BigDecimal(value)) == 0)
                                    .orElse(false);
            boolean sameIndicator = indicator.equals("-") || mention.indicator().equals(indicator);
            return sameValue
                    && sameIndicator
                    && mention.unit().equals(unit)
                    && mention.qualifier().code().equals(qualifier)
                    && mention.role().code().equals(role);
        }

        boolean allows(Mention total) {
            return role.equals("total") && isMetBy(total);
        }
    }
}
