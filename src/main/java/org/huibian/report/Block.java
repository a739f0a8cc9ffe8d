package org.huibian.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A block of a report, in reading order. */
public sealed interface Block {

    /** The words that a clerk reads in the block, cells of a table joined by spaces. */
    default String plainText() {
        return accept(new PlainText());
    }

    /**
     * The title of the report or of an annex, centred, 小标宋 2号 (GB/T 9704-2012, 7.3.1).
     *
     * @param annex whether it is the title of an annex
     * @param text its wording, without line breaks
     */
    record Title(boolean annex, String text) implements Block {}

    /**
     * A heading of the body (GB/T 9704-2012, 7.3.3).
     *
     * @param level 1 to 4: 一、（一）1.（1）
     * @param number its number as printed, with its mark: “一、”, “（一）”, “1.”, “（1）”
     * @param text its wording without number and without mark at the end
     */
    record Heading(int level, String number, String text) implements Block {
        /** Refuses levels other than 1 to 4. */
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("heading level " + level);
            }
        }
    }

    /**
     * A paragraph.
     *
     * @param kind what it serves as
     * @param inlines its text
     */
    record Paragraph(Kind kind, List<Inline> inlines) implements Block {
        /** Copies the inlines. */
        public Paragraph {
            inlines = List.copyOf(inlines);
        }

        /** What a paragraph serves as. */
        public enum Kind {
            /** Running text, first line indented by two characters. */
            BODY,
            /** 主送机关: one blank row below the title, not indented (7.3.2). */
            ADDRESSEE,
            /** 附件说明: one blank row below the text, indented by two characters (7.3.4). */
            ANNEX_LIST,
            /** “附件1”, 黑体 3号, top left of an annex (7.3.7). */
            ANNEX_LABEL,
            /** A note under a table, smaller. */
            TABLE_NOTE
        }
    }

    /**
     * A table; its header row is repeated on every page it runs over.
     *
     * @param caption the caption above it, empty for none
     * @param columns its columns
     * @param rows its rows below the header
     */
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
        /** Copies; refuses a row whose cells are not as many as the columns. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            row.cells().size() + " cells under " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param header the text of its header cell
     * @param align how its cells stand; header cells are centred
     * @param weight its width relative to the other columns, more than 0
     */
    record Column(String header, Align align, int weight) {
        /** Refuses a weight below 1. */
        public Column {
            if (weight < 1) {
                throw new IllegalArgumentException("column weight " + weight);
            }
        }
    }

    /** How the cells of a column stand. */
    enum Align {
        /** At the left: words. */
        LEFT,
        /** In the middle: units and short words. */
        CENTER,
        /** At the right: numbers. */
        RIGHT
    }

    /**
     * A row of a table.
     *
     * @param group whether it is a heading within the table, its first cell running over all
     *     columns
     * @param cells one list of inlines per column; in a group row all but the first are empty
     */
    record Row(boolean group, List<List<Inline>> cells) {
        /** Copies the cells. */
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A chart of columns or bars; what it shows is data, never a picture (GB/T 9704-2012, 8).
     *
     * @param caption the 图题 below it: “图1　矛盾纠纷受理量”
     * @param kind how its values are drawn
     * @param unit what its values count: “件”
     * @param categories what is compared, in reading order, at least one
     * @param series one for each year or kind of value, at least one; each has a point for every
     *     category
     * @param alternative what is read out instead of it, empty for {@link #plainText()}
     */
    record Chart(
            String caption,
            Kind kind,
            String unit,
            List<String> categories,
            List<Series> series,
            String alternative)
            implements Block {
        /**
         * Copies; refuses a chart without categories or series, and points that are not as many.
         */
        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            if (categories.isEmpty() || series.isEmpty()) {
                throw new IllegalArgumentException("a chart of nothing");
            }
            for (Series one : series) {
                if (one.points().size() != categories.size()) {
                    throw new IllegalArgumentException(
                            one.points().size() + " points for " + categories.size());
                }
            }
        }

        /** How the values of a chart are drawn. */
        public enum Kind {
            /** Upright columns, bars where categories or values are too many or too long. */
            COLUMN,
            /** Bars from left to right, one category below the other. */
            BAR
        }

        /** The values that are there, series by series. */
        public Stream<BigDecimal> values() {
            return series.stream()
                    .flatMap(one -> one.points().stream())
                    .map(Point::value)
                    .filter(Objects::nonNull);
        }

        /** The decimals of every number it prints. */
        public int decimals() {
            return values().mapToInt(BigDecimal::scale).max().orElse(0);
        }

        /** A number as it prints it; empty for a missing value. */
        public String label(@Nullable BigDecimal value) {
            return value == null ? "" : String.format(Locale.ROOT, "%." + decimals() + "f", value);
        }

        /** What is read out instead of it, in one line. */
        public String spoken() {
            return alternative.isEmpty() ? plainText().replace('\n', '；') : alternative;
        }
    }

    /**
     * The values of a chart that are drawn alike.
     *
     * @param name what they are, shown in the legend where there are several series: “2025年”
     * @param points one for each category
     */
    record Series(String name, List<Point> points) {
        /** Copies the points. */
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * A value of a chart.
     *
     * @param value the number; null for a value that is missing, which leaves a gap and is no zero
     * @param lineage key of {@link Report#lineage(String)}, empty for none
     */
    record Point(@Nullable BigDecimal value, String lineage) {

        /** A missing value. */
        public static final Point MISSING = new Point(null, "");

        /** Writes out powers of ten. */
        public Point {
            value =
                    value == null
                            ? null
                            : value.setScale(Math.max(0, value.scale()), RoundingMode.UNNECESSARY);
        }
    }

    /**
     * The signature: issuing body and date at the right (GB/T 9704-2012, 7.3.5).
     *
     * @param issuer the issuing body
     * @param date the date as printed: 2026年2月10日
     * @param seal whether room is kept for a seal (7.3.5.1) or not (7.3.5.2)
     */
    record Signature(String issuer, String date, boolean seal) implements Block {}

    /**
     * The head of an issued document (版头): the issuing mark in red, the document number and a red
     * rule (GB/T 9704-2012, 7.2). It is the first block.
     *
     * @param mark 发文机关标志: “棠川区人民政府文件”
     * @param number 发文字号: “棠政〔2026〕5号”
     * @param signer 签发人, who signs a document to a superior body; empty for none
     */
    record Letterhead(String mark, String number, String signer) implements Block {

        /** What stands before the signer. */
        public static final String SIGNER = "签发人：";
    }

    /**
     * The imprint of an issued document (版记), at the foot of its last page (GB/T 9704-2012, 7.4).
     *
     * @param copyTo 抄送机关 without full stop; empty for none
     * @param printedBy 印发机关
     * @param printedOn 印发日期 as printed: 2026年2月10日
     */
    record Imprint(String copyTo, String printedBy, String printedOn) implements Block {

        /** What stands before those who get a copy. */
        public static final String COPY_TO = "抄送：";

        /** The line of those who get a copy, behind {@link #COPY_TO}; empty for none. */
        public String copies() {
            return copyTo.isEmpty() ? "" : copyTo + "。";
        }

        /** The date with its word: 2026年2月10日印发. */
        public String printed() {
            return printedOn + "印发";
        }
    }

    /** The next block begins a new page. */
    record PageBreak() implements Block {}

    /** Lets a visitor answer. */
    default <R> R accept(Visitor<R> visitor) {
        if (this instanceof Title title) {
            return visitor.title(title);
        }
        if (this instanceof Heading heading) {
            return visitor.heading(heading);
        }
        if (this instanceof Paragraph paragraph) {
            return visitor.paragraph(paragraph);
        }
        if (this instanceof Table table) {
            return visitor.table(table);
        }
        if (this instanceof Chart chart) {
            return visitor.chart(chart);
        }
        if (this instanceof Signature signature) {
            return visitor.signature(signature);
        }
        if (this instanceof Letterhead letterhead) {
            return visitor.letterhead(letterhead);
        }
        if (this instanceof Imprint imprint) {
            return visitor.imprint(imprint);
        }
        return visitor.pageBreak((PageBreak) this);
    }

    /** Answers for each kind of block; a new kind stops every visitor from compiling. */
    interface Visitor<R> {
        /** Answers for a title. */
        R title(Title title);

        /** Answers for a heading. */
        R heading(Heading heading);

        /** Answers for a paragraph. */
        R paragraph(Paragraph paragraph);

        /** Answers for a table. */
        R table(Table table);

        /** Answers for a chart. */
        R chart(Chart chart);

        /** Answers for a signature. */
        R signature(Signature signature);

        /** Answers for the head of an issued document. */
        R letterhead(Letterhead letterhead);

        /** Answers for the imprint of an issued document. */
        R imprint(Imprint imprint);

        /** Answers for a page break. */
        R pageBreak(PageBreak pageBreak);
    }
}
