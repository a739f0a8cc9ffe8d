package org.huibian.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceText;
import org.huibian.source.SourceText.Piece;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.block.SoftBreaks;
import org.huibian.source.ooxml.RunText;
import org.huibian.source.ooxml.WordNumbering;
import org.huibian.source.ooxml.WordProperties;
import org.huibian.source.ooxml.XmlElement;

/** The body of a Word document, turned into blocks child by child in reading order. */
final class WordBody {

    private final String file;
    private final WordProperties properties;
    private final Map<String, XmlElement> notes;
    private final List<SourceBlock> blocks = new ArrayList<>();

    /** Notes referred to by the block under way. */
    private final List<SourceBlock> pendingNotes = new ArrayList<>();

    /** Paragraphs whose end was deleted: they run on into the next. */
    private final List<Piece> runningOn = new ArrayList<>();

    /** Text boxes anchored in the paragraph under way. */
    private final List<XmlElement> textBoxes = new ArrayList<>();

    private int paragraphs;
    private int tables;
    private int noteCount;

    /**
     * @param notes “footnote” or “endnote” with the id → the note
     */
    WordBody(String file, WordProperties properties, Map<String, XmlElement> notes) {
        this.file = file;
        this.properties = properties;
        this.notes = Map.copyOf(notes);
    }

    /** The next child of the body, of a content control or of a text box. */
    void add(XmlElement element) throws UnreadableDocumentException {
        switch (element.name()) {
            case "p" -> paragraph(element);
            case "tbl" -> table(element);
            case "sdt", "sdtContent", "customXml", "ins", "moveTo", "txbxContent" ->
                    addAll(element.children());
            case "mc:AlternateContent" -> {
                if (!element.children().isEmpty()) {
                    addAll(element.children().get(0).children());
                }
            }
            case "altChunk", "subDoc" -> throw UnreadableDocumentException.of("file.linked");
            default -> {}
        }
    }

    private void addAll(List<XmlElement> elements) throws UnreadableDocumentException {
        for (XmlElement element : elements) {
            add(element);
        }
    }

    /** The blocks, once all children are added. */
    List<SourceBlock> blocks() throws UnreadableDocumentException {
        if (properties.fieldIsBroken()) {
            throw UnreadableDocumentException.of("file.damaged", "docx");
        }
        emitRunningOn();
        return List.copyOf(blocks);
    }

    private void paragraph(XmlElement element) throws UnreadableDocumentException {
        paragraphs++;
        RunText runs = runs(element);
        runningOn.add(new Piece(Location.paragraph(file, paragraphs), runs.text()));
        textBoxes.addAll(runs.textBoxes());
        if (!WordProperties.runsOn(element)) {
            emit(properties.outlineLevel(element), properties.number(element));
        }
    }

    private void emit(Optional<Integer> outline, Optional<WordNumbering.Number> number)
            throws UnreadableDocumentException {
        List<List<Piece>> parts = parted();
        runningOn.clear();
        for (int i = 0; i < parts.size(); i++) {
            SourceText text = SourceText.of(parts.get(i));
            if (text.reading().isEmpty()) {
                continue;
            }
            String printed = number.map(WordNumbering.Number::text).orElse("");
            if (i == 0 && outline.isPresent()) {
                blocks.add(new SourceBlock.Heading(outline.get(), printed, text));
            } else if (i == 0 && !printed.isEmpty()) {
                blocks.add(new SourceBlock.ListItem(number.get().level(), printed, text));
            } else {
                blocks.add(new SourceBlock.Paragraph(text));
            }
        }
        blocks.addAll(pendingNotes);
        pendingNotes.clear();
        List<XmlElement> boxes = List.copyOf(textBoxes);
        textBoxes.clear();
        addAll(boxes);
    }

    /** What runs on has nothing to run into. */
    private void emitRunningOn() throws UnreadableDocumentException {
        if (!runningOn.isEmpty()) {
            emit(Optional.empty(), Optional.empty());
        }
    }

    private List<List<Piece>> parted() {
        if (runningOn.size() > 1 && runningOn.stream().anyMatch(piece -> !piece.text().isBlank())) {
            runningOn.removeIf(piece -> piece.text().isBlank());
        }
        return SoftBreaks.parted(runningOn);
    }

    private void table(XmlElement element) throws UnreadableDocumentException {
        emitRunningOn();
        tables++;
        int number = tables;
        SourceBlock.Table table = new WordTable(file, number, this).read(element);
        if (table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !cell.text().reading().isEmpty())) {
            blocks.add(table);
        }
        blocks.addAll(pendingNotes);
        pendingNotes.clear();
    }

    /** The text of a paragraph of a cell, whose automatic number counts but is not text. */
    RunText cellRuns(XmlElement paragraph) throws UnreadableDocumentException {
        properties.number(paragraph);
        return runs(paragraph);
    }

    private RunText runs(XmlElement paragraph) throws UnreadableDocumentException {
        RunText runs = properties.runs(paragraph);
        if (runs.isLinked()) {
            throw UnreadableDocumentException.of("file.linked");
        }
        runs.notes().forEach(this::note);
        return runs;
    }

    private void note(XmlElement reference) {
        String kind = reference.name().replace("Reference", "");
        XmlElement note = notes.get(kind + reference.attribute("id"));
        if (note == null) {
            return;
        }
        noteCount++;
        List<Piece> pieces = new ArrayList<>();
        collect(note, Location.note(file, noteCount), pieces);
        if (!pieces.isEmpty()) {
            SourceText text = SourceText.of(pieces);
            if (!text.reading().isEmpty()) {
                pendingNotes.add(new SourceBlock.Note(text));
            }
        }
    }

    /** The paragraphs of a note, those of tables in it included. */
    private void collect(XmlElement element, Location location, List<Piece> pieces) {
        for (XmlElement child : element.children()) {
            if (child.name().equals("p")) {
                int start = pieces.stream().mapToInt(piece -> piece.text().length()).sum();
                pieces.add(new Piece(location, start, properties.noteRuns(child).text()));
            } else {
                collect(child, location, pieces);
            }
        }
    }
}
