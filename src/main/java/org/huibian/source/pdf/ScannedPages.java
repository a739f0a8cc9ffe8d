package org.huibian.source.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.source.SourceBlock;
import org.huibian.source.UnreadableDocumentException;

/**
 * Pages of a PDF that are only a picture among pages with text.
 *
 * <p>A cover before the text and a signed and stamped page after it may be missed, if the text
 * between them begins and ends as a text does; they are told. A picture anywhere else is a page of
 * the report, and the others alone would be half of it.
 */
final class ScannedPages {

    /** No title is longer. */
    private static final int TITLE = 60;

    private static final Pattern BEGINS =
            Pattern.compile(
                    "(?s)(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]|第[一二三四五六七八九十]|目\\s*录|[0-9]{1,2}[.、．]).*");

    private static final String ENDS = "。！？；）)”」…";

    private static final Pattern SIGNED =
            Pattern.compile("(?s).*(?:街道|镇|乡|办事处|政府|委员会|工委|办公室)|.*[0-9一二三四五六七八九〇○零]{1,4}\\s*日");

    private ScannedPages() {}

    /**
     * Lets a cover and a last page pass.
     *
     * @param scanned the pages that are only a picture, 1-based
     * @param pages how many there are
     * @param blocks what the others hold
     * @throws UnreadableDocumentException if any of them may be a page of the text
     */
    static void check(List<Integer> scanned, int pages, List<SourceBlock> blocks)
            throws UnreadableDocumentException {
        boolean fine = scanned.size() * 2 <= pages && !blocks.isEmpty();
        for (int page : scanned) {
            boolean cover = page == 1 && begins(blocks.get(0));
            boolean last = page == pages && page > 1 && ends(blocks.get(blocks.size() - 1));
            fine &= cover || last;
        }
        if (!scanned.isEmpty() && !fine) {
            throw UnreadableDocumentException.of(
                    "pdf.scan.page",
                    scanned.stream().map(String::valueOf).collect(Collectors.joining("、")));
        }
    }

    private static boolean begins(SourceBlock first) {
        String text = text(first);
        return BEGINS.matcher(text).matches()
                || !text.isEmpty() && text.length() <= TITLE && text.indexOf('。') < 0;
    }

    private static boolean ends(SourceBlock last) {
        String text = text(last);
        return !text.isEmpty()
                && (ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                        || SIGNED.matcher(text).matches());
    }

    private static String text(SourceBlock block) {
        return block instanceof SourceBlock.Paragraph paragraph
                ? paragraph.text().reading().strip()
                : "";
    }
}
