package org.huibian.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huibian.pdf.VeraPdf;
import org.huibian.proof.Proof;
import org.huibian.proof.rule.Verdict;
import org.huibian.report.Style;

/** The two report files of a revision, as a run has left them. */
public final class FinishedFiles {

    /** Full lines end at the right edge: practice, and yet promised of every report. */
    private static final int FULL_LINES = 77;

    private FinishedFiles() {}

    /** PDF/A-2a clean, every measured rule of strength M and G met, the lines full. */
    public static void keepToTheStandard(Path revision) throws IOException {
        Path pdf = revision.resolve("report.pdf");
        Proof proof = Proof.of(revision.resolve("report.docx"), pdf, Style.standard());

        assertThat(proof.difference()).isEmpty();
        assertThat(proof.failures()).filteredOn(FinishedFiles::counts).isEmpty();
        List<Integer> rules = proof.verdicts().stream().map(each -> each.rule().number()).toList();
        assertThat(rules).hasSizeGreaterThan(60).contains(FULL_LINES);
        assertThat(VeraPdf.complaints(Files.readAllBytes(pdf))).isEmpty();
    }

    private static boolean counts(Verdict verdict) {
        return switch (verdict.strength()) {
            case MUST, GENERAL -> true;
            case ADVISED, PRACTICE -> verdict.rule().number() == FULL_LINES;
        };
    }
}
