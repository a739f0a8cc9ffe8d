package org.huibian.source.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.huibian.source.plain.Decoding;
import org.huibian.source.signature.FileSignature;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A saved web page (.html, .htm, and what is named .doc but is one): the article in it.
 *
 * <p>Places are paragraphs and data tables of the article; empty paragraphs, which only keep
 * distance on a page, do not count. Nothing the page refers to is fetched.
 */
public final class HtmlDocumentReader implements DocumentReader {

    private static final int HEAD = 4096;

    /**
     * A page, also one that something was printed in front of; text that only mentions tags is
     * none.
     */
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?s)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,1000}?-->\\s*)*"
                            + "<(?:!doctype html|html|head|body|meta|title|div|p|span|table|h[1-6]|br|center"
                            + "|article|section|style|script|link|font|ul|ol)\\b.*"
                            + "|.{0,500}<html[ >].*");

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

    private final Limits limits;

    public HtmlDocumentReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean reads(FileContent content) {
        String head = FileSignature.head(content, HEAD).toLowerCase(Locale.ROOT);
        return FileSignature.of(content).isEmpty() && PAGE.matcher(head).matches();
    }

    @Override
    public SourceDocument read(FileContent content) throws UnreadableDocumentException {
        limits.holdBytes(Limit.MARKUP, content.bytes().length);
        Matcher charset =
                CHARSET.matcher(FileSignature.head(content, HEAD).toLowerCase(Locale.ROOT));
        String text =
                Decoding.of(content.bytes(), charset.find() ? charset.group(1) : "").orElse(null);
        if (text == null) {
            throw UnreadableDocumentException.of("file.encoding");
        }
        Document page = Jsoup.parse(text);
        List<SourceBlock> blocks = blocks(content.file(), Article.of(page));
        return new SourceDocument(content.file(), format(), PageTitle.of(page), blocks);
    }

    private static List<SourceBlock> blocks(String file, List<PageLine> lines) {
        List<SourceBlock> blocks = new ArrayList<>();
        int paragraphs = 0;
        int tables = 0;
        for (PageLine line : lines) {
            if (line.table().isPresent()) {
                tables++;
                blocks.add(table(file, tables, line.table().get()));
                continue;
            }
            paragraphs++;
            SourceText text = SourceText.of(Location.paragraph(file, paragraphs), line.text());
            if (line.heading() > 0) {
                blocks.add(new SourceBlock.Heading(line.heading(), "", text));
            } else if (!line.item().isEmpty()) {
                blocks.add(new SourceBlock.ListItem(line.itemLevel(), line.item(), text));
            } else {
                blocks.add(new SourceBlock.Paragraph(text));
            }
        }
        return blocks;
    }

    private static SourceBlock.Table table(String file, int number, Element table) {
        List<SourceBlock.Row> rows = new ArrayList<>();
        for (List<DataTable.Cell> row : DataTable.read(table)) {
            List<SourceBlock.Cell> cells = new ArrayList<>();
            for (DataTable.Cell cell : row) {
                cells.add(
                        new SourceBlock.Cell(
                                cell.column(),
                                cell.columns(),
                                cell.rows(),
                                text(file, number, cell)));
            }
            rows.add(new SourceBlock.Row(cells));
        }
        return new SourceBlock.Table(number, rows);
    }

    private static SourceText text(String file, int table, DataTable.Cell cell) {
        Location location = Location.tableCell(file, table, cell.row(), cell.column());
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (String paragraph : cell.paragraphs()) {
            pieces.add(new Piece(location, start, paragraph));
            start += paragraph.length();
        }
        return pieces.isEmpty() ? SourceText.of(location, "") : SourceText.of(pieces);
    }
}
