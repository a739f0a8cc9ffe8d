package org.huibian.word.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLStreamException;
import org.huibian.report.Fill;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;

/** How the elements of a chart look: fills, strokes, faces, places. */
final class Look {

    private static final String BLACK = "000000";
    private static final int EMU_PER_POINT = 12700;

    private final Style style;
    private final Rooms rooms;
    private final Markup xml;

    Look(Style style, Rooms rooms, Markup xml) {
        this.style = style;
        this.rooms = rooms;
        this.xml = xml;
    }

    /** Nothing behind, nothing around. */
    void bare() throws XMLStreamException {
        xml.open("spPr");
        xml.open("a:noFill");
        xml.close(1);
        xml.open("a:ln");
        xml.open("a:noFill");
        xml.close(3);
    }

    /** A fill with a stroke around. */
    void fill(Fill fill) throws XMLStreamException {
        xml.open("spPr");
        String pattern =
                switch (fill.hatching()) {
                    case SOLID -> "";
                    case RISING -> "wdUpDiag";
                    case FALLING -> "wdDnDiag";
                    case LEVEL -> "narHorz";
                };
        if (pattern.isEmpty()) {
            solid(fill.colour().code());
        } else {
            xml.open("a:pattFill", "prst", pattern);
            xml.open("a:fgClr");
            colour(BLACK);
            xml.close(1);
            xml.open("a:bgClr");
            colour(fill.colour().code());
            xml.close(2);
        }
        stroke();
        xml.close(1);
    }

    /** The stroke of an axis. */
    void line() throws XMLStreamException {
        xml.open("spPr");
        stroke();
        xml.close(1);
    }

    /** Face and size of the words of an element. */
    void type() throws XMLStreamException {
        xml.open("txPr");
        // Level, so that long names of categories break instead of leaning.
        xml.open("a:bodyPr", "rot", "0", "vert", "horz");
        xml.close(1);
        xml.open("a:p");
        xml.open("a:pPr");
        look("a:defRPr");
        xml.close(1);
        xml.open("a:endParaRPr", "lang", "zh-CN");
        xml.close(3);
    }

    /** The words of an element in their face and size. */
    void words(String words) throws XMLStreamException {
        xml.open("tx");
        xml.open("rich");
        xml.open("a:bodyPr", "rot", "0", "vert", "horz");
        xml.close(1);
        xml.open("a:p");
        xml.open("a:pPr");
        look("a:defRPr");
        xml.close(1);
        xml.open("a:r");
        look("a:rPr");
        xml.text("a:t", words);
        xml.close(4);
    }

    /** The upper left corner of an element. */
    void corner() throws XMLStreamException {
        place(false, 0, 0);
        xml.close(2);
    }

    /**
     * The place of an element.
     *
     * @param inner whether it is that of the plot within its axes
     */
    void place(boolean inner, Rooms.Room room) throws XMLStreamException {
        place(inner, room.x() / rooms.width(), room.y() / rooms.height());
        xml.value("w", share(room.width() / rooms.width()));
        xml.value("h", share(room.height() / rooms.height()));
        xml.close(2);
    }

    private void place(boolean inner, double x, double y) throws XMLStreamException {
        xml.open("layout");
        xml.open("manualLayout");
        if (inner) {
            xml.value("layoutTarget", "inner");
        }
        xml.value("xMode", "edge");
        xml.value("yMode", "edge");
        xml.value("x", share(x));
        xml.value("y", share(y));
    }

    private static String share(double share) {
        return BigDecimal.valueOf(share)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void stroke() throws XMLStreamException {
        xml.open("a:ln", "w", String.valueOf(EMU_PER_POINT / 2));
        solid(BLACK);
        xml.close(1);
    }

    private void solid(String colour) throws XMLStreamException {
        xml.open("a:solidFill");
        colour(colour);
        xml.close(1);
    }

    private void colour(String colour) throws XMLStreamException {
        xml.open("a:srgbClr", "val", colour);
        xml.close(1);
    }

    private void look(String name) throws XMLStreamException {
        String size = String.valueOf(Math.round(style.type(Part.CHART_TEXT).size() * 100));
        xml.open(name, "lang", "zh-CN", "sz", size, "b", "0");
        solid(BLACK);
        xml.open("a:latin", "typeface", style.faces().get(Style.Role.LATIN).wordName());
        xml.close(1);
        xml.open("a:ea", "typeface", style.face(Part.CHART_TEXT).wordName());
        xml.close(2);
    }
}
