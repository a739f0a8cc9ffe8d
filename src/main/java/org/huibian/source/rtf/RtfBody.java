package org.huibian.source.rtf;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibian.source.SourceBlock;
import org.huibian.source.block.BlockList.Rank;
import org.huibian.source.ooxml.RunText;
import org.huibian.source.rtf.RtfGroup.Destination;

/** The tokens of an RTF file, turned into blocks. */
final class RtfBody implements RtfTokens.Listener {

    private static final int SYMBOL_FONT = 2;

    private final RtfRows rows;
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final Map<Integer, Integer> fontCharsets = new HashMap<>();
    private final Map<Integer, Integer> outlines = new HashMap<>();
    private final RtfBytes bytes = new RtfBytes();
    private final StringBuilder note = new StringBuilder();
    private final StringBuilder number = new StringBuilder();
    private RtfGroup group = new RtfGroup();
    private Charset page = RtfBytes.codePage(1252);
    private int skip;

    RtfBody(String file) {
        this.rows = new RtfRows(file);
    }

    /** The blocks, once all tokens are read. */
    List<SourceBlock> blocks() {
        flush();
        rows.end(rank());
        return rows.blocks();
    }

    @Override
    public void open() {
        flush();
        skip = 0;
        groups.push(group);
        group = group.inner();
    }

    @Override
    public void close() {
        flush();
        skip = 0;
        RtfGroup outer = groups.isEmpty() ? new RtfGroup() : groups.pop();
        if (group.destination == Destination.NOTE && outer.destination != Destination.NOTE) {
            rows.note(note.toString());
            note.setLength(0);
        }
        group = outer;
    }

    @Override
    public void text(int value, boolean escaped) {
        if (skip > 0 && !bytes.isHalf()) {
            skip--;
            return;
        }
        if (group.destination == Destination.NOTHING
                || group.destination == Destination.FONTS
                || group.destination == Destination.STYLES) {
            return;
        }
        int font = fontCharsets.getOrDefault(group.font, 1);
        if (font == SYMBOL_FONT) {
            flush();
            write(RunText.symbol(String.format(Locale.ROOT, "F0%02X", value)));
        } else if (escaped || bytes.isHalf() || value >= 0x80) {
            bytes.add(value, charset());
        } else {
            flush();
            write(String.valueOf((char) value));
        }
    }

    private Charset charset() {
        return RtfBytes.ofFont(fontCharsets.getOrDefault(group.font, 1), page);
    }

    private void flush() {
        write(bytes.taken(charset()));
    }

    private void write(String text) {
        if (group.deleted || group.hidden || text.isEmpty()) {
            return;
        }
        switch (group.destination) {
            case BODY -> rows.text(text);
            case NOTE -> note.append(text);
            case NUMBER -> number.append(text);
            default -> {}
        }
    }

    @Override
    public void word(String name, int value) {
        if (name.equals("u")) {
            unicode(value);
            return;
        }
        if (skip > 0) {
            skip--;
            return;
        }
        flush();
        if (name.equals("*")) {
            group.starred = true;
        } else if (isDestination(name)) {
            group.starred = false;
        } else if (group.starred && !RtfWords.isSeen(name)) {
            group.destination = Destination.NOTHING;
            group.starred = false;
        } else {
            group.starred = false;
            property(name, value);
        }
    }

    private void unicode(int value) {
        flush();
        if (group.destination != Destination.NOTHING) {
            int font = fontCharsets.getOrDefault(group.font, 1);
            char c = (char) value;
            boolean symbol = font == SYMBOL_FONT && c >= '\uF000' && c <= '\uF0FF';
            write(
                    symbol
                            ? RunText.symbol(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                            : String.valueOf(c));
        }
        skip = group.fallback;
    }

    /** Whether a word says what its group is for. */
    private boolean isDestination(String name) {
        if (group.destination == Destination.NOTHING && !name.equals("ud")) {
            return true;
        }
        Destination to =
                switch (name) {
                    case "fonttbl" -> Destination.FONTS;
                    case "stylesheet" -> Destination.STYLES;
                    case "footnote" -> Destination.NOTE;
                    case "listtext", "pntext" -> Destination.NUMBER;
                    case "ud" -> Destination.BODY;
                    default -> RtfWords.isUnseen(name) ? Destination.NOTHING : null;
                };
        if (to == null) {
            return false;
        }
        if (to == Destination.NUMBER) {
            number.setLength(0);
        }
        group.destination = to;
        return true;
    }

    private void property(String name, int value) {
        switch (name) {
            case "ansicpg" -> page = RtfBytes.codePage(value);
            case "f" -> group.font = value;
            case "fcharset" -> fontCharsets.put(group.font, value);
            case "uc" -> group.fallback = Math.max(0, value);
            case "deleted" -> group.deleted = value != 0;
            case "v" -> group.hidden = value != 0;
            case "plain" -> {
                group.deleted = false;
                group.hidden = false;
            }
            case "s" -> {
                group.style = value;
                group.outline = outlines.getOrDefault(value, 0);
            }
            case "outlinelevel" -> outline(value);
            case "ilvl" -> group.level = value >= 0 && value < 9 ? value + 1 : 1;
            case "pard" -> pard();
            case "intbl" -> group.inTable = true;
            case "par", "sect" -> paragraph();
            case "nestcell", "nestrow" -> rows.innerParagraph();
            case "cell" -> {
                rows.cell();
                number.setLength(0);
            }
            case "row" -> rows.row();
            default -> {
                if (!rows.define(name, value)) {
                    write(RtfWords.sign(name));
                }
            }
        }
    }

    private void outline(int value) {
        group.outline = value >= 0 && value < 9 ? value + 1 : 0;
        if (group.destination == Destination.STYLES) {
            outlines.put(group.style, group.outline);
        }
    }

    private void pard() {
        group.outline = 0;
        group.level = 1;
        group.inTable = false;
    }

    private void paragraph() {
        if (group.destination == Destination.NOTE) {
            note.append('\n');
        } else if (group.destination == Destination.BODY && group.deleted) {
            return;
        } else if (group.destination == Destination.BODY) {
            rows.paragraph(rank(), group.inTable);
            number.setLength(0);
        }
    }

    private Rank rank() {
        String printed = number.toString().strip();
        boolean bullet = !number.isEmpty() && printed.isEmpty() && !number.toString().equals("\t");
        boolean own =
                printed.length() == 1
                        && printed.charAt(0) >= '\uE000'
                        && printed.charAt(0) <= '\uF8FF';
        return new Rank(group.outline, group.level, bullet || own ? "•" : printed);
    }
}
