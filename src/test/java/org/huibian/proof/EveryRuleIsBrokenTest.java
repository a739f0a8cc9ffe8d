package org.huibian.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.proof.docx.DocxProof;
import org.huibian.proof.docx.DocxProofTest;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.page.PdfFile;
import org.huibian.proof.pdf.PdfProof;
import org.huibian.proof.pdf.PdfProofTest;
import org.huibian.proof.rule.FormatRule;
import org.huibian.proof.rule.Verdict;
import org.huibian.report.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker can fail: each rule that it measures is broken by a test of its own. */
class EveryRuleIsBrokenTest {

    private static final List<Class<?>> TESTS =
            List.of(DocxProofTest.class, PdfProofTest.class, IssuedProofTest.class);

    @Test
    void everyRuleIsBrokenInOneFileAtLeast() {
        Set<Integer> broken = brokenIn(Breaks.In.WORD);
        broken.addAll(brokenIn(Breaks.In.PDF));

        assertThat(broken)
                .containsExactlyInAnyOrderElementsOf(
                        FormatRule.list().stream().map(FormatRule::number).toList());
    }

    @Test
    void everyRuleMeasuredInWordFilesIsBrokenInOne() throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        for (byte[] docx :
                List.of(
                        Finished.docx(SampleReport.withWideTable()),
                        Finished.docx(SampleReport.issued("")),
                        Finished.docx(SampleReport.issued("张喆堃")))) {
            verdicts.addAll(DocxProof.measure(DocxFile.read(docx), Finished.STYLE));
        }

        assertThat(numbers(verdicts)).hasSizeGreaterThan(50);
        assertThat(brokenIn(Breaks.In.WORD)).containsAll(numbers(verdicts));
    }

    @Test
    void everyRuleMeasuredInPdfsIsBrokenInOne() throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        for (byte[] pdf :
                List.of(
                        Finished.pdf(SampleReport.withWideTable()),
                        Finished.pdf(SampleReport.issued("")),
                        Finished.pdf(SampleReport.issued("张喆堃")))) {
            verdicts.addAll(PdfProof.measure(PdfFile.read(pdf), Finished.STYLE));
        }

        assertThat(numbers(verdicts)).hasSizeGreaterThan(40);
        assertThat(brokenIn(Breaks.In.PDF)).containsAll(numbers(verdicts));
    }

    private static Set<Integer> numbers(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> verdict.rule().number())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> brokenIn(Breaks.In file) {
        Set<Integer> rules = new TreeSet<>();
        TESTS.stream()
                .flatMap(test -> Arrays.stream(test.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Breaks.class))
                .filter(method -> method.getAnnotation(Breaks.class).in() == file)
                .forEach(method -> rules(method).forEach(rules::add));
        return rules;
    }

    private static Stream<Integer> rules(Method method) {
        int[] named = method.getAnnotation(Breaks.class).rules();
        if (named.length > 0) {
            return Arrays.stream(named).boxed();
        }
        return Arrays.stream(method.getAnnotation(CsvSource.class).value())
                .map(row -> Integer.valueOf(row.split("[|,]")[0].strip()));
    }
}
