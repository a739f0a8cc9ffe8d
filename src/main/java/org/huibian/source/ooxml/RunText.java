package org.huibian.source.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the runs of a paragraph say: its text as a reader sees it, the notes it refers to, and the
 * text boxes anchored in it.
 *
 * <p>Tracked insertions are in, deletions out; hidden text, comments, field codes and phonetic
 * guides are out; breaks are line feeds, tabs are tabs.
 */
public final class RunText {

    /** Boxes and dots that forms draw with symbol fonts; other symbols are ornaments. */
    private static final Map<String, String> SYMBOLS =
            Map.of(
                    "F0FE", "☑", "F052", "☑", "F0A8", "□", "F06F", "□", "F0A3", "□", "F0FC", "✓",
                    "F06C", "●", "F0B7", "•", "F0B0", "°", "F0B4", "×");

    private final WordStyles styles;
    private final Fields fields;
    private final String paragraphStyle;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> notes = new ArrayList<>();
    private final List<XmlElement> textBoxes = new ArrayList<>();
    private boolean linked;

    private RunText(WordStyles styles, Fields fields, String paragraphStyle) {
        this.styles = styles;
        this.fields = fields;
        this.paragraphStyle = paragraphStyle;
    }

    /** Reads a paragraph; fields may have begun in one before and may go on in the next. */
    public static RunText of(
            XmlElement paragraph, String paragraphStyle, WordStyles styles, Fields fields) {
        RunText runs = new RunText(styles, fields, paragraphStyle);
        runs.inline(paragraph.children());
        return runs;
    }

    /**
     * What a character of a symbol font shows; nothing for an ornament.
     *
     * @param code its code point, four hex digits in upper case
     */
    public static String symbol(String code) {
        return SYMBOLS.getOrDefault(code, "");
    }

    /** The text, white space as in the file. */
    public String text() {
        return text.toString();
    }

    /** The elements footnoteReference and endnoteReference, in order. */
    public List<XmlElement> notes() {
        return List.copyOf(notes);
    }

    /** The elements txbxContent, in order, each text box once. */
    public List<XmlElement> textBoxes() {
        return List.copyOf(textBoxes);
    }

    /** Whether another document stands here by reference. */
    public boolean isLinked() {
        return linked;
    }

    private void inline(List<XmlElement> elements) {
        elements.forEach(this::inline);
    }

    private void inline(XmlElement element) {
        switch (element.name()) {
            case "pPr",
                    "rPr",
                    "sdtPr",
                    "sdtEndPr",
                    "smartTagPr",
                    "customXmlPr",
                    "fldData",
                    "rt",
                    "rubyPr",
                    "delText",
                    "delInstrText",
                    "moveFrom" -> {}
            case "del" -> fieldMarks(element);
            case "r" -> run(element);
            case "t", "m:t" -> append(element.text());
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(symbol(element.attribute("char")));
            case "fldChar" -> fields.mark(element.attribute("fldCharType"));
            case "instrText" -> fields.code(element.text());
            case "footnoteReference", "endnoteReference" -> reference(element);
            case "txbxContent" -> textBox(element);
            case "mc:AlternateContent" -> alternative(element);
            case "subDoc", "altChunk" -> linked = true;
            default -> inline(element.children());
        }
    }

    private void run(XmlElement run) {
        if (isHidden(run)) {
            fieldMarks(run);
        } else {
            inline(run.children());
        }
    }

    private boolean isHidden(XmlElement run) {
        Optional<XmlElement> properties = run.child("rPr");
        return properties
                .flatMap(own -> own.toggle("vanish"))
                .or(() -> properties.flatMap(own -> own.value("rStyle")).flatMap(styles::hidden))
                .or(() -> styles.hidden(paragraphStyle))
                .orElse(false);
    }

    /** A field may begin in text that is not shown and end in text that is. */
    private void fieldMarks(XmlElement element) {
        switch (element.name()) {
            case "fldChar" -> fields.mark(element.attribute("fldCharType"));
            case "instrText", "delInstrText" -> fields.code(element.text());
            default -> element.children().forEach(this::fieldMarks);
        }
    }

    private void append(String shown) {
        if (!fields.hides()) {
            text.append(shown);
        }
    }

    private void reference(XmlElement reference) {
        if (!fields.hides()) {
            notes.add(reference);
        }
    }

    private void textBox(XmlElement content) {
        if (!fields.hides()) {
            textBoxes.add(content);
        }
    }

    /** The first version that says something; the others say the same for older programs. */
    private void alternative(XmlElement element) {
        int length = text.length();
        int boxes = textBoxes.size();
        for (XmlElement version : element.children()) {
            inline(version.children());
            if (text.length() > length || textBoxes.size() > boxes) {
                return;
            }
        }
    }
}
