package org.huibian.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a report is to look: page, faces and type sizes. Both writers read it and nothing else
 * decides (GB/T 9704-2012, 5 and 7).
 *
 * @param page the page and its type area
 * @param faces the face of each role
 * @param fallbacks further faces, asked in order for a character that the face of its role lacks
 * @param types face and size of each part of the text
 * @param contentsFromPages a report of more pages has a table of contents
 * @param issued the lengths and colour of an issued document's head and imprint
 * @param fills how the series of a chart are told apart, at least one
 * @param waived numbers of the format rules that the office does not ask for; of {@link #WAIVABLE}
 */
public record Style(
        Page page,
        Map<Role, Face> faces,
        List<Face> fallbacks,
        Map<Part, Type> types,
        int contentsFromPages,
        Issued issued,
        List<Fill> fills,
        Set<Integer> waived) {

    /** The pages that a report has at most without a table of contents. */
    public static final int CONTENTS_FROM_PAGES = 15;

    /**
     * The format rules that an office may waive: those that the standard recommends, and practice.
     */
    public static final Set<Integer> WAIVABLE =
            Set.of(
                    10, 11, 14, 15, 19, 34, 35, 52, 59, 62, 63, 64, 65, 67, 71, 73, 77, 87, 88, 89,
                    92);

    /** A style under which every format rule is asked for. */
    public Style(
            Page page,
            Map<Role, Face> faces,
            List<Face> fallbacks,
            Map<Part, Type> types,
            int contentsFromPages,
            Issued issued,
            List<Fill> fills) {
        this(page, faces, fallbacks, types, contentsFromPages, issued, fills, Set.of());
    }

    /** Copies; refuses a style that leaves out a role or a part. */
    public Style {
        waived = Set.copyOf(waived);
        if (!WAIVABLE.containsAll(waived)) {
            throw new IllegalArgumentException("waived " + waived);
        }
        faces = Map.copyOf(faces);
        fallbacks = List.copyOf(fallbacks);
        types = Map.copyOf(types);
        fills = List.copyOf(fills);
        if (fills.isEmpty()) {
            throw new IllegalArgumentException("no fill for charts");
        }
        for (Role role : Role.values()) {
            if (!faces.containsKey(role)) {
                throw new IllegalArgumentException("no face for " + role);
            }
        }
        for (Part part : Part.values()) {
            if (!types.containsKey(part)) {
                throw new IllegalArgumentException("no type for " + part);
            }
        }
    }

    /** The face of a part. */
    public Face face(Part part) {
        return faces.get(types.get(part).role());
    }

    /** The fill of a series of a chart, from 0; begins anew after the last. */
    public Fill fill(int series) {
        return fills.get(series % fills.size());
    }

    /** The style with a part set in another size. */
    public Style resized(Part part, double size) {
        Map<Part, Type> resized = new EnumMap<>(types);
        resized.put(part, new Type(type(part).role(), size, type(part).bold()));
        return new Style(page, faces, fallbacks, resized, contentsFromPages, issued, fills, waived);
    }

    /** Face and size of a part. */
    public Type type(Part part) {
        return types.get(part);
    }

    /**
     * The page, in millimetres (GB/T 9704-2012, 5.1 and 5.2).
     *
     * @param width 210
     * @param height 297
     * @param top 天头, 37
     * @param left 订口, 28
     * @param textWidth 版心 156
     * @param textHeight 版心 225
     * @param rows rows in a full page of text, 22
     * @param columns hanzi in a full line, 28
     * @param pageNumberDrop from the foot of the type area to the dash beside the page number, 7
     */
    public record Page(
            double width,
            double height,
            double top,
            double left,
            double textWidth,
            double textHeight,
            int rows,
            int columns,
            double pageNumberDrop) {

        private static final double POINTS_PER_MM = 72 / 25.4;

        /** Millimetres as points of 1/72 inch. */
        public static double points(double millimetres) {
            return millimetres * POINTS_PER_MM;
        }

        /** From baseline to baseline of running text, in points: 28.99. */
        public double rowPitch() {
            return points(textHeight) / rows;
        }

        /** From hanzi to hanzi of running text, in points: 15.79. */
        public double columnPitch() {
            return points(textWidth) / columns;
        }
    }

    /** What a face is used for. */
    public enum Role {
        /** 小标宋: titles. */
        TITLE,
        /** 仿宋: running text. */
        BODY,
        /** 黑体: headings of the first level, annex labels, table headers. */
        HEI,
        /** 楷体: headings of the second level. */
        KAI,
        /** 宋体: page numbers. */
        SONG,
        /** Digits and Latin letters within Chinese text. */
        LATIN
    }

    /** The parts of a report that are set in a type of their own. */
    public enum Part {
        /** Title of the report. */
        TITLE,
        /** Title of an annex. */
        ANNEX_TITLE,
        /** Running text. */
        BODY,
        /** 一、 */
        HEADING_1,
        /** （一） */
        HEADING_2,
        /** 1. */
        HEADING_3,
        /** （1） */
        HEADING_4,
        /** 附件 label. */
        ANNEX_LABEL,
        /** Caption of a table. */
        TABLE_CAPTION,
        /** Header cells. */
        TABLE_HEADER,
        /** Cells. */
        TABLE_CELL,
        /** Note under a table. */
        TABLE_NOTE,
        /** 图题 below a chart. */
        CHART_CAPTION,
        /** Words and numbers in a chart. */
        CHART_TEXT,
        /** 发文机关标志; its size is the most, a long one is set smaller. */
        LETTERHEAD_MARK,
        /** 发文字号, and 签发人 before the name. */
        LETTERHEAD_NUMBER,
        /** The name of the signer. */
        LETTERHEAD_SIGNER,
        /** 版记. */
        IMPRINT,
        /** Page number. */
        PAGE_NUMBER
    }

    /**
     * A face.
     *
     * @param wordName the name that the Word file gives: the reader's machine has it
     * @param file the TrueType file that is embedded in the PDF: the name of a face that the
     *     program brings along, or the path of a file of the office
     */
    public record Face(String wordName, String file) {}

    /**
     * Face and size.
     *
     * @param role the face
     * @param size in points: 22 is 2号, 16 is 3号, 14 is 4号, 9 is 小五
     * @param bold whether it is set bold in the Word file
     */
    public record Type(Role role, double size, boolean bold) {}

    /**
     * Lengths and colour of the head and the imprint of an issued document (GB/T 9704-2012, 7.2 and
     * 7.4).
     *
     * @param colour of mark and rule
     * @param markDrop from the head of the type area to the mark, 35 mm
     * @param ruleDrop from the document number to the rule, 4 mm
     * @param rule width of the red rule in mm
     * @param outer width of the first and the last rule of the imprint, 0.35 mm
     * @param inner width of the rule between them, 0.25 mm
     */
    public record Issued(
            Colour colour,
            double markDrop,
            double ruleDrop,
            double rule,
            double outer,
            double inner) {

        /** As the standard has it. */
        public static final Issued STANDARD = new Issued(Colour.RED, 35, 4, 0.45, 0.35, 0.25);
    }

    /** GB/T 9704-2012, with the faces that the program brings along. */
    public static Style standard() {
        return StandardStyle.style();
    }
}
