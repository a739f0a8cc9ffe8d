package org.huibian.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.huibian.pdf.PdfReportWriter;
import org.huibian.pdf.TypesetReport;
import org.huibian.proof.docx.DocxProof;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.page.PdfFile;
import org.huibian.proof.pdf.PdfProof;
import org.huibian.proof.rule.Verdict;
import org.huibian.report.Block;
import org.huibian.report.Colour;
import org.huibian.report.Contents;
import org.huibian.report.Report;
import org.huibian.report.SampleReport;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;
import org.huibian.report.Style.Role;
import org.huibian.report.Style.Type;
import org.huibian.word.WordReportWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuedProofTest {

    private static byte[] docx;
    private static byte[] pdf;
    private static byte[] signed;

    @BeforeAll
    static void write() throws IOException {
        docx = Finished.docx(SampleReport.issued(""));
        pdf = Finished.pdf(SampleReport.issued(""));
        signed = Finished.pdf(SampleReport.issued("张喆堃"));
    }

    private static Set<Integer> broken(PdfFile file) {
        return Finished.broken(PdfProof.measure(file, Finished.STYLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张喆堃"})
    void issuedReportKeepsEveryRuleAndSaysTheSameInBoth(String signer) throws IOException {
        DocxFile word = DocxFile.read(Finished.docx(SampleReport.issued(signer)));
        PdfFile other = PdfFile.read(Finished.pdf(SampleReport.issued(signer)));
        Proof proof = Proof.of(word, other, Finished.STYLE);

        assertThat(proof.failures()).isEmpty();
        assertThat(proof.difference()).isEmpty();
        List<Integer> rules =
                proof.verdicts().stream().map(verdict -> verdict.rule().number()).toList();
        assertThat(rules).contains(13, 14, 15, 16, 17, 18, 19, 22, 24, 39, 40);
        assertThat(rules).contains(47, 48, 49, 50, 51, 52, 53);
        assertThat(rules.contains(20)).isEqualTo(!signer.isEmpty());
    }

    /** Rule, part of the copy, what is replaced there, by what. */
    @Breaks(in = Breaks.In.WORD)
    @ParameterizedTest(name = "rule {0}: {2} → {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "13|styles.xml|w:before=\"1984\"|w:before=\"1000\"",
                "14|styles.xml|w:color w:val=\"FF0000\"|w:color w:val=\"0000FF\"",
                "14|styles.xml|方正小标宋简体|宋体",
                "16|styles.xml|w:before=\"1159\"|w:before=\"579\"",
                "17|document.xml|〔2026〕5号|〔2026〕第5号",
                "18|styles.xml|w:color=\"FF0000\" w:space|w:color=\"000000\" w:space",
                "18|styles.xml|w:space=\"8\"|w:space=\"1\"",
                "19|styles.xml|(<w:pBdr><w:bottom w:val=\"single\" w:sz=)\"10\"|$1\"24\"",
                "24|styles.xml|w:before=\"1159\"|w:before=\"579\"",
                "47|styles.xml|(<w:top w:val=\"single\" w:sz=)\"8\"|$1\"4\"",
                "49|document.xml|区人民检察院。|区人民检察院",
                "49|styles.xml|w:sz w:val=\"28\"|w:sz w:val=\"32\"",
                "50|document.xml|日印发|日",
                "51|document.xml|2026年2月12日印发|2026年02月12日印发",
            })
    void whatIsBrokenInWordIsReported(int rule, String part, String regex, String replacement)
            throws IOException {
        byte[] edited = Finished.edited(docx, part, regex, replacement);

        assertThat(Finished.broken(DocxProof.measure(DocxFile.read(edited), Finished.STYLE)))
                .contains(rule);
    }

    @Breaks(in = Breaks.In.WORD, rules = 20)
    @Test
    void signerInTheFaceOfTheNumberIsReportedInWord() throws IOException {
        byte[] edited =
                Finished.edited(
                        Finished.docx(SampleReport.issued("张喆堃")),
                        "styles.xml",
                        "楷体_GB2312",
                        "仿宋_GB2312");

        assertThat(Finished.broken(DocxProof.measure(DocxFile.read(edited), Finished.STYLE)))
                .contains(20);
    }

    /** Rule, page, line from 0 (-1: the last), how far it is moved in millimetres. */
    @Breaks(in = Breaks.In.PDF)
    @ParameterizedTest(name = "rule {0}: line {2} of page {1} moved by {3}, {4}")
    @CsvSource({
        "13, 0, 0, 0, 3",
        "14, 0, 0, 3, 0",
        "16, 0, 1, 0, -12",
        "16, 0, 1, 4, 0",
        "18, 0, 1, 0, -2",
        "24, 0, 2, 0, 5",
        "49, 7, 0, 3, 0",
        "50, 7, 3, 3, 0",
        "50, 7, 4, -3, 0",
    })
    void aMovedLineIsReported(int rule, int page, int line, double right, double down)
            throws IOException {
        assertThat(broken(PdfEdit.drawn(pdf, page, PdfEdit.moved(line, right, down))))
                .contains(rule);
    }

    /** The signer's name is the fourth line of the page; the number the second. */
    @Breaks(in = Breaks.In.PDF, rules = 20)
    @ParameterizedTest
    @CsvSource({"1, 4", "3, -4"})
    void aMovedSignerIsReported(int line, double right) throws IOException {
        assertThat(broken(PdfEdit.drawn(signed, 0, PdfEdit.moved(line, right, 0)))).contains(20);
    }

    /** Rule, colour, and the lengths in the style that break it. */
    @Breaks(in = Breaks.In.PDF)
    @ParameterizedTest(name = "rule {0}")
    @CsvSource({
        "13, 30, 4, 0.45, 0.35, 0.25",
        "18, 35, 7, 0.45, 0.35, 0.25",
        "19, 35, 4, 0.8, 0.35, 0.25",
        "47, 35, 4, 0.45, 0.5, 0.25",
        "47, 35, 4, 0.45, 0.35, 0.35",
    })
    void aBrokenStyleIsReported(
            int rule, double mark, double drop, double red, double outer, double inner)
            throws IOException {
        Style.Issued look = new Style.Issued(Colour.RED, mark, drop, red, outer, inner);

        assertThat(broken(written(look, SampleReport.issued("")))).contains(rule);
    }

    @Breaks(
            in = Breaks.In.PDF,
            rules = {14, 49, 50})
    @Test
    void markInAnotherFaceIsReported() throws IOException {
        Style style = Finished.STYLE.resized(Part.LETTERHEAD_MARK, 49);
        java.util.Map<Part, Type> types = new java.util.EnumMap<>(style.types());
        types.put(Part.LETTERHEAD_MARK, new Type(Role.HEI, 49, false));
        types.put(Part.IMPRINT, new Type(Role.KAI, 14, false));
        Style other =
                new Style(
                        style.page(),
                        style.faces(),
                        style.fallbacks(),
                        types,
                        style.contentsFromPages(),
                        style.issued(),
                        style.fills());

        assertThat(broken(PdfFile.read(Finished.pdf(SampleReport.issued(""), other))))
                .contains(14, 49, 50);
    }

    @Breaks(in = Breaks.In.PDF, rules = 15)
    @Test
    void markWiderThanTheTextIsReported() throws IOException {
        // The mark is the first that is drawn: its characters further apart.
        PdfFile wide = PdfEdit.drawn(pdf, 0, content -> content.replaceFirst("0 Tc", "2 Tc"));

        assertThat(broken(wide)).contains(15);
    }

    @Breaks(in = Breaks.In.PDF, rules = 17)
    @Test
    void numberThatTheStandardDoesNotKnowIsReported() throws IOException {
        List<Block> blocks = new ArrayList<>(SampleReport.issued("").blocks());
        blocks.set(0, new Block.Letterhead("澄溪区人民政府文件", "澄政[2026]第05号", ""));

        assertThat(broken(PdfFile.read(Finished.pdf(report(blocks))))).contains(17);
    }

    @Breaks(in = Breaks.In.PDF, rules = 51)
    @Test
    void imprintOfWrongWordingIsReported() throws IOException {
        List<Block> blocks = new ArrayList<>(SampleReport.issued("").blocks());
        blocks.set(blocks.size() - 1, new Block.Imprint("", "澄溪区人民政府办公室", "2026年02月12日"));

        assertThat(broken(PdfFile.read(Finished.pdf(report(blocks))))).contains(51);
    }

    @Breaks(in = Breaks.In.PDF, rules = 22)
    @Test
    void firstPageWithoutTextIsReported() throws IOException {
        List<Block> blocks = new ArrayList<>(SampleReport.issued("").blocks());
        blocks.add(3, new Block.PageBreak());

        assertThat(broken(PdfFile.read(Finished.pdf(report(blocks))))).contains(22);
    }

    @Breaks(in = Breaks.In.PDF, rules = 48)
    @Test
    void imprintNotAtTheFootOfItsPageIsReported() throws IOException {
        PdfFile raised =
                PdfEdit.drawn(pdf, 7, content -> "q 1 0 0 1 0 20 cm\n" + content + "\nQ\n");

        assertThat(broken(raised)).contains(48);
    }

    @Breaks(in = Breaks.In.PDF, rules = 52)
    @Test
    void imprintOnTheFrontOfALeafIsReported() throws IOException {
        PdfFile shorter = PdfEdit.changed(pdf, document -> document.removePage(1));

        assertThat(broken(shorter)).contains(52);
    }

    @Breaks(in = Breaks.In.PDF, rules = 53)
    @Test
    void numberOnABlankPageBeforeTheImprintIsReported() throws IOException {
        PdfFile blank =
                PdfEdit.changed(
                        pdf,
                        document -> {
                            PDPage page = new PDPage(document.getPage(0).getMediaBox());
                            document.getPages().insertBefore(page, document.getPage(7));
                        });

        assertThat(broken(blank)).contains(53);
    }

    @Breaks(
            in = Breaks.In.WORD,
            rules = {53, 56})
    @Test
    void imprintBehindABlankPageBearsNoNumberInWord() throws IOException {
        List<Block> blocks = new ArrayList<>(SampleReport.issued("").blocks());
        Block more = blocks.get(12);
        blocks.subList(20, blocks.size() - 1).clear();
        Contents contents = Contents.UNKNOWN;
        for (int i = 0; contents.last() != contents.pages() + 2; i++) {
            assertThat(i).isLessThan(40);
            blocks.add(12, more);
            TypesetReport typeset = new PdfReportWriter(Finished.STYLE).typeset(report(blocks));
            typeset.write(new ByteArrayOutputStream());
            contents = typeset.contents();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordReportWriter(Finished.STYLE, contents).write(report(blocks), out);
        byte[] bare = out.toByteArray();

        assertThat(Finished.broken(word(bare))).isEmpty();
        assertThat(word(bare)).anyMatch(verdict -> verdict.rule().number() == 53);
        byte[] inside = Finished.edited(bare, "document.xml", "evenPage", "nextPage");
        assertThat(Finished.broken(word(inside))).contains(53, 56);
        // The even pages' footer of the sections before, which has a number.
        byte[] numbered =
                Finished.edited(
                        bare,
                        "document.xml",
                        "(type=\"even\" r:id=\")[^\"]*(\"/><w:type w:val=\"evenPage\")",
                        "$1rId3$2");
        assertThat(Finished.broken(word(numbered))).contains(53);
    }

    private static List<Verdict> word(byte[] file) throws IOException {
        return DocxProof.measure(DocxFile.read(file), Finished.STYLE);
    }

    @Breaks(in = Breaks.In.PDF, rules = 9)
    @Test
    void redTextElsewhereIsReported() throws IOException {
        PdfFile red = PdfEdit.drawn(pdf, 2, content -> content.replaceFirst("0 g\n", "1 0 0 rg\n"));

        assertThat(broken(red)).contains(9);
    }

    private static PdfFile written(Style.Issued look, Report report) throws IOException {
        Style style = Finished.STYLE;
        Style other =
                new Style(
                        style.page(),
                        style.faces(),
                        style.fallbacks(),
                        style.types(),
                        style.contentsFromPages(),
                        look,
                        style.fills());
        return PdfFile.read(Finished.pdf(report, other));
    }

    private static Report report(List<Block> blocks) {
        Report report = SampleReport.report();
        return new Report(
                report.title(), report.issuer(), report.date(), blocks, report.lineages());
    }
}
