package org.huibian.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huibian.Office;
import org.huibian.pdf.PdfReportWriter;
import org.huibian.pdf.TypesetReport;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Report;
import org.huibian.word.WordReportWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of the Word file as LibreOffice counts them, where it is at hand, beside those of the
 * PDF, whose numbers stand in the Word file's table of contents.
 *
 * <p>LibreOffice up to 7 reads neither {@code w:autoSpaceDE} (it sets a fifth of an em between
 * hanzi and digits whatever the file says) nor {@code w:characterSpacingControl} (it squeezes no
 * marks), so its paragraphs, above all those full of figures, run over into a further line sooner
 * than in the PDF, in Word and in WPS.
 */
class OfficePagesTest {

    private static final Pattern NUMBER = Pattern.compile("—\\s*(\\d+)\\s*—");
    private static final Pattern HEADING = Pattern.compile("第[一-龥]{2}部分工作情况");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] WORDS =
            ("坚持 依法 行政 建设 全区 各街道 组织 开展 普法 宣传 活动 化解 矛盾 纠纷 群众 满意 审查 合同 执法 人员 培训 办理 "
                            + "案件 司法所 社区 网格 法律 顾问 服务 企业 营商 环境 突发 事件 应急 预案 监督 公开 信息 决策 程序 落实 责任 推进 完善 机制")
                    .split(" ");

    @TempDir private Path folder;

    @Test
    void pagesAndHeadingsAreAboutThoseOfThePdf() throws IOException {
        Report words = report(80, false);
        Report figures = report(60, true);
        List<Path> files = List.of(docx("words", words), docx("figures", figures));
        Path results = Office.convert(folder, "pdf", files);

        compare(words, results.resolve("words.pdf"), 0.8);
        compare(figures, results.resolve("figures.pdf"), 0.8);
    }

    @Test
    void rowsOfALandscapeTableStandOnThePagesOfThePdf() throws IOException {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Paragraph(
                        Block.Paragraph.Kind.ANNEX_LABEL, List.of(new Inline.Text("附件"))));
        blocks.add(new Block.Title(true, "澄溪区2025年度法治政府建设统计表"));
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column("指标", Block.Align.LEFT, 2));
        for (int i = 0; i < 12; i++) {
            columns.add(new Block.Column("清风街道", Block.Align.RIGHT, 1));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 90; i++) {
            List<List<Inline>> cells = new ArrayList<>();
            cells.add(List.of(new Inline.Text("指标" + (100 + i))));
            for (int k = 0; k < 12; k++) {
                cells.add(List.of(new Inline.Text(String.valueOf(i * k))));
            }
            rows.add(new Block.Row(false, cells));
        }
        blocks.add(new Block.Table("", columns, rows));
        Report report = new Report("统计表", "澄溪区人民政府", "2026-02-10", blocks, Map.of());
        Path office =
                Office.convert(folder, "pdf", List.of(docx("table", report))).resolve("table.pdf");

        assertThat(rows(Loader.loadPDF(office.toFile())))
                .isEqualTo(rows(Loader.loadPDF(Finished.pdf(report))))
                .hasSizeGreaterThan(2);
    }

    /** How many rows each page holds. */
    private static List<Long> rows(PDDocument pdf) throws IOException {
        List<Long> rows = new ArrayList<>();
        try (pdf) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf).replaceAll("\\s", "");
                rows.add(Pattern.compile("指标1\\d\\d").matcher(text).results().count());
            }
        }
        return rows;
    }

    private void compare(Report report, Path office, double least) throws IOException {
        Map<String, Integer> typeset = pages(Loader.loadPDF(Finished.pdf(report)));
        Map<String, Integer> drawn = pages(Loader.loadPDF(office.toFile()));

        assertThat(Math.abs(typeset.remove("") - drawn.remove(""))).isLessThanOrEqualTo(1);
        assertThat(drawn.keySet()).isEqualTo(typeset.keySet()).hasSizeGreaterThan(10);
        assertThat(typeset)
                .allSatisfy(
                        (name, page) -> assertThat(drawn.get(name)).isBetween(page - 1, page + 1));
        long equal =
                typeset.keySet().stream()
                        .filter(name -> typeset.get(name).equals(drawn.get(name)))
                        .count();
        assertThat((double) equal / typeset.size()).isGreaterThanOrEqualTo(least);
    }

    /** Heading → number of its page; that of the last page stands under no name. */
    private static Map<String, Integer> pages(PDDocument pdf) throws IOException {
        Map<String, Integer> pages = new LinkedHashMap<>();
        try (pdf) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf).replaceAll("\\s", "");
                Matcher number = NUMBER.matcher(text);
                if (number.find()) {
                    int printed = Integer.parseInt(number.group(1));
                    HEADING.matcher(text).results().forEach(at -> pages.put(at.group(), printed));
                    pages.put("", printed);
                }
            }
        }
        return pages;
    }

    private Path docx(String name, Report report) throws IOException {
        TypesetReport typeset = new PdfReportWriter(Finished.STYLE).typeset(report);
        typeset.write(new ByteArrayOutputStream());
        Path file = folder.resolve(name + ".docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new WordReportWriter(Finished.STYLE, typeset.contents()).write(report, out);
        }
        return file;
    }

    private static Report report(int paragraphs, boolean figures) {
        Random random = new Random(7);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(false, "澄溪区2025年度法治政府建设情况报告"));
        for (int i = 0; i < paragraphs; i++) {
            if (i % 5 == 0) {
                int part = i / 5 + 10;
                String words = "第" + DIGITS.charAt(part / 10) + DIGITS.charAt(part % 10) + "部分工作情况";
                blocks.add(
                        new Block.Heading(i % 20 == 0 ? 1 : 2, i % 20 == 0 ? "一、" : "（一）", words));
            }
            blocks.add(
                    new Block.Paragraph(
                            Block.Paragraph.Kind.BODY,
                            List.of(new Inline.Text(prose(random, figures)))));
        }
        return new Report("澄溪区2025年度法治政府建设情况报告", "澄溪区人民政府", "2026-02-10", blocks, Map.of());
    }

    private static String prose(Random random, boolean figures) {
        StringBuilder text = new StringBuilder();
        int clauses = 8 + random.nextInt(14);
        for (int k = 0; k < clauses; k++) {
            for (int j = 2 + random.nextInt(4); j > 0; j--) {
                text.append(WORDS[random.nextInt(WORDS.length)]);
            }
            if (figures && k % 3 == 0) {
                text.append(1 + random.nextInt(2000)).append("件");
            }
            text.append(k == clauses - 1 ? '。' : "，、；，，".charAt(random.nextInt(5)));
        }
        return text.toString();
    }
}
