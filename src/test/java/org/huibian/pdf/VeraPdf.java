package org.huibian.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Whether a file keeps to PDF/A-2a (ISO 19005-2), as veraPDF sees it. */
public final class VeraPdf {

    private VeraPdf() {}

    /** What veraPDF finds wrong: clause, what it says, where. */
    public static List<String> complaints(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.PDFA_2_A;
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(
                            each ->
                                    each.getRuleId().getClause()
                                            + " "
                                            + each.getMessage()
                                            + " "
                                            + each.getLocation().getContext())
                    .toList();
        } catch (ModelParsingException | ValidationException | IOException e) {
            throw new IllegalStateException(e);
        } catch (org.verapdf.core.EncryptedPdfException e) {
            throw new IllegalStateException(e);
        }
    }
}
