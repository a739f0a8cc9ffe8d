package org.huibian.check.files;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.huibian.check.Check;
import org.huibian.check.EachReport;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.message.Message;
import org.huibian.source.plain.LostCharacters;
import org.huibian.summary.DistrictSummary;

/**
 * I06: a sentence with a character that no face of the report has; it is not quoted. A character
 * that was lost is T08.
 */
public final class UnprintableCharacters implements EachReport {

    private final IntPredicate printable;

    /**
     * For the faces of the report.
     *
     * @param printable which code points they can print
     */
    public UnprintableCharacters(IntPredicate printable) {
        this.printable = printable;
    }

    @Override
    public Set<String> ids() {
        return Set.of("I06");
    }

    @Override
    public void examine(
            DistrictSummary summary,
            String subDistrict,
            Extraction report,
            List<Finding> findings) {
        for (Passage passage : report.passages()) {
            passage.published()
                    .codePoints()
                    .filter(codePoint -> !printable.test(codePoint))
                    .filter(codePoint -> codePoint != LostCharacters.MARK)
                    .findFirst()
                    .ifPresent(codePoint -> findings.add(finding(subDistrict, passage, codePoint)));
        }
    }

    private static Finding finding(String subDistrict, Passage passage, int codePoint) {
        String character = new String(Character.toChars(codePoint));
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        return new Finding(
                "I06",
                Severity.ERROR,
                subDistrict,
                "",
                List.of(passage.place().location().toString()),
                List.of(passage.published()),
                Message.of(Check.class, "I06.message", character, code),
                Message.of(Check.class, "I06.action"));
    }
}
