package org.huibian.word.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Style.Part;
import org.huibian.report.layout.Ems;
import org.huibian.word.style.NamedStyles;
import org.huibian.word.style.StandardStyles;

/** The computed indents of what ends a report: list of annexes, signature and date. */
public final class Ends {

    private static final Pattern ANNEX = Pattern.compile("(附件：)?(\\d{1,3}\\.)?");
    private static final double GAP_WITHOUT_SEAL = 2;
    private static final double GAP_WITH_SEAL = 4;
    private static final int ROWS_WITHOUT_SEAL = 1;

    /** So that a seal of 42 mm over both lines has its upper edge within one row of the text. */
    private static final int ROWS_WITH_SEAL = 2;

    private final NamedStyles styles;

    public Ends(NamedStyles styles) {
        this.styles = styles;
    }

    /**
     * The styles of the two lines of a signature.
     *
     * @param issuer of the issuing body
     * @param date of the date
     */
    public record SignatureStyles(String issuer, String date) {}

    /**
     * The style of a line of the list of annexes: it begins two characters in, five where “附件：”
     * stands in the line above; its further lines begin under the first character of the name
     * (7.3.4).
     *
     * @param first whether no other line of the list stands above it
     */
    public String annexList(Block.Paragraph line, boolean first) {
        StringBuilder text = new StringBuilder();
        line.inlines().stream().map(Inline::text).forEach(text::append);
        Matcher start = ANNEX.matcher(text);
        String mark = start.lookingAt() ? start.group() : "";
        long hanging = Math.round(width(mark));
        long left = styles.twips(mark.startsWith("附") || first ? 2 : 5) + hanging;
        return styles.indented(StandardStyles.ANNEX_LIST, first ? 1 : 0, left, hanging, 0);
    }

    /** The styles of a signature, with a seal (7.3.5.1) or without (7.3.5.2). */
    public SignatureStyles signature(Block.Signature signature) {
        double issuer = width(signature.issuer());
        double date = width(signature.date());
        return signature.seal() ? sealed(issuer, date) : unsealed(issuer, date);
    }

    /** The date four characters from the right, the issuing body centred over it. */
    private SignatureStyles sealed(double issuer, double date) {
        double dateRight = Math.max(styles.twips(GAP_WITH_SEAL), (issuer - date) / 2);
        double issuerRight = dateRight + (date - issuer) / 2;
        return signature(ROWS_WITH_SEAL, issuerRight, dateRight);
    }

    /**
     * The date begins two characters after the issuing body, which ends two characters from the
     * right; a date longer than it ends there instead, and the issuing body moves to the left.
     */
    private SignatureStyles unsealed(double issuer, double date) {
        long gap = styles.twips(GAP_WITHOUT_SEAL);
        return date > issuer
                ? signature(ROWS_WITHOUT_SEAL, 2 * gap + date - issuer, gap)
                : signature(ROWS_WITHOUT_SEAL, gap, issuer - date);
    }

    private SignatureStyles signature(int rows, double issuerRight, double dateRight) {
        return new SignatureStyles(
                styles.indented(StandardStyles.ISSUER, rows, 0, 0, Math.round(issuerRight)),
                styles.indented(StandardStyles.DATE, 0, 0, 0, Math.round(dateRight)));
    }

    /** The width of a text of running size, in twips. */
    private double width(String text) {
        String printable = PrintableText.of(text);
        long characters = printable.codePoints().filter(c -> Ems.of(c) > 0).count();
        return Ems.of(printable) * styles.style().type(Part.BODY).size() * 20
                + StandardStyles.TRACKING * characters;
    }
}
