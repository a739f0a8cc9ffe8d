package org.huibian.source.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.source.DocumentReader;
import org.huibian.source.FileContent;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;
import org.huibian.source.SourceText.Piece;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.limit.Limit;
import org.huibian.source.limit.Limits;
import org.huibian.source.signature.FileSignature;

/**
 * Plain text in any encoding a Chinese office writes (.txt), and Markdown (.md).
 *
 * <p>Places are lines of the file, ended by CRLF, CR or LF. Lines broken at a margin or torn by a
 * page break make one paragraph of several pieces.
 */
public final class TextDocumentReader implements DocumentReader {

    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+");
    private static final Pattern ITEM = Pattern.compile("([ \\t]*)([-*+])[ \\t]+");

    private final Limits limits;

    public TextDocumentReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String format() {
        return "txt";
    }

    /** Whatever shows no other format may be text; decoding tells. */
    @Override
    public boolean reads(FileContent content) {
        return FileSignature.of(content).isEmpty();
    }

    @Override
    public boolean mayHoldPastedLines() {
        return false;
    }

    @Override
    public SourceDocument read(FileContent content) throws UnreadableDocumentException {
        String text = decoded(content);
        if (text.isBlank()) {
            throw UnreadableDocumentException.of("file.empty");
        }
        limits.hold(Limit.CHARACTERS, text.length());
        List<String> lines = lines(text);
        boolean markdown = content.extension().matches("md|markdown");
        List<SourceBlock> blocks =
                markdown ? marked(content.file(), lines) : plain(content.file(), lines, 0);
        return new SourceDocument(content.file(), markdown ? "md" : format(), "", blocks);
    }

    private static String decoded(FileContent content) throws UnreadableDocumentException {
        String text = Decoding.of(content.bytes()).orElse(null);
        if (text == null) {
            throw UnreadableDocumentException.of(
                    holdsZeros(content.bytes()) ? "file.binary" : "file.encoding");
        }
        return text;
    }

    private static boolean holdsZeros(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n') {
                lines.add(text.substring(start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** The paragraphs of some lines of which the first is preceded by others. */
    private static List<SourceBlock> plain(String file, List<String> lines, int preceding) {
        List<SourceBlock> blocks = new ArrayList<>();
        for (List<Integer> group : Paragraphs.of(lines)) {
            List<Piece> pieces = new ArrayList<>();
            for (int i : group) {
                pieces.add(new Piece(Location.line(file, preceding + i + 1), lines.get(i)));
            }
            SourceText text = SourceText.of(pieces);
            if (!text.reading().isEmpty()) {
                blocks.add(new SourceBlock.Paragraph(text));
            }
        }
        return blocks;
    }

    /** Headings and items of Markdown; what lies between them is plain. */
    private static List<SourceBlock> marked(String file, List<String> lines) {
        List<SourceBlock> blocks = new ArrayList<>();
        List<String> between = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Location location = Location.line(file, i + 1);
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (heading.lookingAt()) {
                SourceText text = after(location, heading.end(), line);
                blocks.addAll(plain(file, between, i - between.size()));
                between.clear();
                blocks.add(new SourceBlock.Heading(heading.group(1).length(), "", text));
            } else if (item.lookingAt()) {
                SourceText text = after(location, item.end(), line);
                blocks.addAll(plain(file, between, i - between.size()));
                between.clear();
                int level = item.group(1).replace("\t", "  ").length() / 2 + 1;
                blocks.add(new SourceBlock.ListItem(level, "•", text));
            } else {
                between.add(line);
            }
        }
        blocks.addAll(plain(file, between, lines.size() - between.size()));
        return blocks;
    }

    private static SourceText after(Location location, int start, String line) {
        return SourceText.of(List.of(new Piece(location, start, line.substring(start))));
    }
}
