package org.huibian.source.ooxml;

import java.util.Optional;

/** What styles and numbering say about a paragraph. */
public final class WordProperties {

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Fields fields = new Fields();

    /** With the styles and the numbering of a file; fresh for each reading. */
    public WordProperties(WordStyles styles, WordNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** The text of a paragraph of the body, its cells and text boxes. */
    public RunText runs(XmlElement paragraph) {
        return RunText.of(paragraph, style(paragraph), styles, fields);
    }

    /** The text of a paragraph of a note, where fields of the body do not reach. */
    public RunText noteRuns(XmlElement paragraph) {
        return RunText.of(paragraph, style(paragraph), styles, new Fields());
    }

    /** Whether a field that never ended hid text. */
    public boolean fieldIsBroken() {
        return fields.isBroken();
    }

    /** The outline level, 1 for the highest; empty for running text. */
    public Optional<Integer> outlineLevel(XmlElement paragraph) {
        return paragraph
                .child("pPr")
                .flatMap(properties -> properties.number("outlineLvl"))
                .or(() -> styles.outlineLevel(style(paragraph)))
                .filter(level -> level >= 0 && level < 9)
                .map(level -> level + 1);
    }

    /** The automatic number; counts the paragraph, so once for each, in reading order. */
    public Optional<WordNumbering.Number> number(XmlElement paragraph) {
        return numbering.count(paragraph, style(paragraph));
    }

    /** Whether the end of the paragraph was deleted, so that it runs on into the next. */
    public static boolean runsOn(XmlElement paragraph) {
        Optional<XmlElement> mark = paragraph.at("pPr", "rPr");
        return mark.flatMap(own -> own.child("del")).isPresent()
                || mark.flatMap(own -> own.child("moveFrom")).isPresent();
    }

    private String style(XmlElement paragraph) {
        return paragraph
                .child("pPr")
                .flatMap(properties -> properties.value("pStyle"))
                .orElse(styles.standard());
    }
}
