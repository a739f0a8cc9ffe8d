package org.huibian.pdf.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.pdf.line.Line;
import org.huibian.pdf.line.Measure;
import org.huibian.pdf.page.Element;
import org.huibian.pdf.page.Element.Role;
import org.huibian.pdf.page.Frame;
import org.huibian.pdf.page.KeptTogether;
import org.huibian.pdf.page.Piece;
import org.huibian.pdf.page.Strip;
import org.huibian.report.Block;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Contents;
import org.huibian.report.Style.Part;
import org.huibian.report.layout.Section;
import org.huibian.report.layout.TableNotes;
import org.huibian.report.layout.TitleLines;
import org.jspecify.annotations.Nullable;

/** Turns the blocks of a section into strips (GB/T 9704-2012, 7.3). */
public final class SectionComposer implements Block.Visitor<List<Strip>> {

    private static final int INDENT = 2;
    private static final int ANNEX_WORD = 3;
    private static final int LEAST_CELLS = 4;
    private static final double NOTE_LEADING = 1.35;
    private static final double NOTE_GAP = 3;
    private static final Pattern ANNEX_PREFIX = Pattern.compile("(附件[：:]?)?(\\d+[.．、]\\s?)?");

    private final Typesetter type;
    private final Frame frame;
    private final Element document;
    private @Nullable Block before;

    private SectionComposer(Typesetter type, Frame frame, Element document) {
        this.type = type;
        this.frame = frame;
        this.document = document;
    }

    /** The strips of a section, in reading order, their words parts of the document. */
    public static List<Strip> strips(
            Section section, Typesetter type, Frame frame, Element document) {
        SectionComposer composer = new SectionComposer(type, frame, document);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < section.blocks().size(); i++) {
            Block block = section.blocks().get(i);
            int from = strips.size();
            if (block instanceof Block.Signature) {
                KeptTogether.tail(strips);
            }
            strips.addAll(block.accept(composer));
            if (TableNotes.isNote(block)) {
                boolean all = TableNotes.areKept(section, i, type.style());
                KeptTogether.note(strips, from, all ? TableNotes.ROWS : 0);
            }
            composer.before = block;
        }
        return strips;
    }

    @Override
    public List<Strip> title(Block.Title title) {
        Part part = title.annex() ? Part.ANNEX_TITLE : Part.TITLE;
        List<Strip> strips = new ArrayList<>();
        if (title.annex() && isOf(before, Kind.ANNEX_LABEL)) {
            strips.add(Strip.blank(frame.row()));
        } else if (before instanceof Block.Letterhead) {
            strips.add(Strip.blank(2 * frame.row()));
        }
        for (String words : TitleLines.of(title.text(), type.style().type(part), frame.width())) {
            for (Line line : type.lines(part, words, Measure.ragged(frame.width()))) {
                double x = (frame.width() - line.width()) / 2;
                strips.add(row(Strip.Kind.OTHER, part, line, x).keepingNext());
            }
        }
        if (title.annex() && isOf(before, Kind.ANNEX_LABEL)) {
            String label = before.plainText().replaceFirst("[：:]$", "");
            begin(strips, 1, new Piece.AnnexStart(label + "：" + title.text()));
        }
        strips.add(Strip.blank(frame.row()));
        return tagged(Role.TITLE, strips);
    }

    @Override
    public List<Strip> heading(Block.Heading heading) {
        Part part = Part.valueOf("HEADING_" + heading.level());
        String words = heading.number() + heading.text();
        List<Strip> strips = new ArrayList<>();
        for (Strip strip : rows(Strip.Kind.OTHER, part, words, indent(INDENT), 0)) {
            strips.add(strip.keepingNext());
        }
        if (heading.level() <= Contents.LEVELS) {
            begin(strips, 0, new Piece.Bookmark(heading.level(), words, 0));
        }
        return tagged(Role.valueOf("HEADING_" + heading.level()), strips);
    }

    /** Has a strip that keeps the next one begin with a mark of the place. */
    private static void begin(List<Strip> strips, int at, Piece mark) {
        Strip strip = strips.get(at);
        List<Piece> pieces = new ArrayList<>(strip.pieces());
        pieces.add(0, mark);
        strips.set(at, Strip.onGrid(strip.kind(), strip.height(), pieces).keepingNext());
    }

    @Override
    public List<Strip> paragraph(Block.Paragraph paragraph) {
        String words = paragraph.plainText();
        List<Strip> strips =
                switch (paragraph.kind()) {
                    case BODY -> rows(Strip.Kind.TEXT, Part.BODY, words, indent(INDENT), 0);
                    case ADDRESSEE -> rows(Strip.Kind.OTHER, Part.BODY, words, 0, 0);
                    case ANNEX_LIST -> annexList(words);
                    case ANNEX_LABEL -> kept(rows(Strip.Kind.OTHER, Part.ANNEX_LABEL, words, 0, 0));
                    case TABLE_NOTE -> note(words);
                };
        return tagged(Role.PARAGRAPH, strips);
    }

    @Override
    public List<Strip> table(Block.Table table) {
        return TableComposer.strips(table, type, frame, document);
    }

    @Override
    public List<Strip> chart(Block.Chart chart) {
        return ChartComposer.strips(chart, type, frame, document);
    }

    @Override
    public List<Strip> signature(Block.Signature signature) {
        return SignatureComposer.strips(signature, type, frame, document);
    }

    @Override
    public List<Strip> letterhead(Block.Letterhead letterhead) {
        return List.of(LetterheadComposer.strip(letterhead, type, frame, document));
    }

    /** Placed when all pages before it are known. */
    @Override
    public List<Strip> imprint(Block.Imprint imprint) {
        return List.of();
    }

    @Override
    public List<Strip> pageBreak(Block.PageBreak pageBreak) {
        return List.of(Strip.PAGE_END);
    }

    private List<Strip> tagged(Role role, List<Strip> strips) {
        Element element = document.add(role);
        List<Strip> parts = new ArrayList<>(strips.size());
        for (Strip strip : strips) {
            parts.add(strip.partOf(element));
        }
        return parts;
    }

    /** Run-over lines stand under the first character of the name (7.3.4). */
    private List<Strip> annexList(String words) {
        Matcher matcher = ANNEX_PREFIX.matcher(words);
        String prefix = matcher.lookingAt() ? matcher.group() : "";
        boolean goesOn = isOf(before, Kind.ANNEX_LIST);
        double first = indent(goesOn && !words.startsWith("附件") ? INDENT + ANNEX_WORD : INDENT);
        Line label = type.line(Part.BODY, prefix);
        double hang = Math.min(first + label.width(), frame.width() - indent(LEAST_CELLS));
        List<Strip> strips = new ArrayList<>();
        if (!goesOn) {
            strips.add(Strip.blank(frame.row()));
        }
        String name = words.substring(prefix.length());
        List<Strip> rows = rows(Strip.Kind.OTHER, Part.BODY, name, hang, hang);
        List<Piece> pieces =
                new ArrayList<>(row(Strip.Kind.OTHER, Part.BODY, label, first).pieces());
        pieces.addAll(rows.get(0).pieces());
        strips.add(Strip.onGrid(Strip.Kind.OTHER, rows.get(0).height(), pieces));
        strips.addAll(rows.subList(1, rows.size()));
        return strips;
    }

    private List<Strip> note(String words) {
        double height = type.size(Part.TABLE_NOTE) * NOTE_LEADING;
        Measure measure = new Measure(frame.width(), frame.width(), true);
        List<Line> lines = type.lines(Part.TABLE_NOTE, words, measure);
        List<Strip> strips = new ArrayList<>();
        boolean goesOn = before != null && TableNotes.isNote(before);
        for (int k = 0; k < lines.size(); k++) {
            double above = k == 0 && !goesOn ? NOTE_GAP : 0;
            double below = k == lines.size() - 1 ? NOTE_GAP : 0;
            double baseline = above + type.baseline(Part.TABLE_NOTE, height);
            Piece piece = new Piece.Words(lines.get(k), Part.TABLE_NOTE, 0, baseline);
            strips.add(Strip.offGrid(above + height + below, List.of(piece)));
        }
        return strips;
    }

    /** Justified lines in the rows of the page. */
    private List<Strip> rows(Strip.Kind kind, Part part, String words, double first, double rest) {
        Measure measure = new Measure(frame.width() - first, frame.width() - rest, true);
        List<Strip> strips = new ArrayList<>();
        for (Line line : type.lines(part, words, measure)) {
            strips.add(row(kind, part, line, strips.isEmpty() ? first : rest));
        }
        return strips;
    }

    private Strip row(Strip.Kind kind, Part part, Line line, double x) {
        double height = frame.rows(type.size(part));
        double baseline = type.baseline(part, height);
        return Strip.onGrid(kind, height, List.of(new Piece.Words(line, part, x, baseline)));
    }

    private double indent(int cells) {
        return cells * type.cell();
    }

    private static List<Strip> kept(List<Strip> strips) {
        return strips.stream().map(Strip::keepingNext).toList();
    }

    private static boolean isOf(@Nullable Block block, Kind kind) {
        return block instanceof Block.Paragraph paragraph && paragraph.kind() == kind;
    }
}
