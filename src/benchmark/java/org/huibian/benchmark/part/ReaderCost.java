package org.huibian.benchmark.part;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibian.benchmark.district.Format;
import org.huibian.benchmark.district.MadeUpReport;
import org.huibian.source.FileContent;
import org.huibian.source.reading.DocumentReaders;

/**
 * What reading a .docx and a .pdf costs against the plain text that POI and PDFBox take out of the
 * same bytes: by what the thread computed, in turn within each round.
 */
public final class ReaderCost {

    private static final int ROUNDS = 9;

    /** Readings a round of each. */
    private static final int READINGS = 30;

    private interface Reading {
        long length() throws Exception;
    }

    private ReaderCost() {}

    /** Prints the medians of the ratios over the rounds. */
    public static void measure() throws Exception {
        List<String> lines = MadeUpReport.of("东榆街道", 8000, 1).lines();
        byte[] docx = Format.DOCX.bytes(lines);
        byte[] pdf = Format.PDF.bytes(lines);
        compare(".docx / XWPFWordExtractor", ours("东榆街道.docx", docx), () -> extracted(docx));
        compare(".pdf / PDFTextStripper", ours("东榆街道.pdf", pdf), () -> stripped(pdf));
    }

    private static Reading ours(String name, byte[] bytes) {
        DocumentReaders readers = DocumentReaders.standard();
        return () -> readers.read(new FileContent(name, bytes)).blocks().size();
    }

    private static long extracted(byte[] docx) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().length();
        }
    }

    private static long stripped(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).length();
        }
    }

    private static void compare(String name, Reading own, Reading plain) throws Exception {
        double[] ratios = new double[ROUNDS];
        for (int round = -3; round < ROUNDS; round++) {
            long ours = cost(own);
            long theirs = cost(plain);
            if (round >= 0) {
                ratios[round] = (double) ours / theirs;
            }
        }
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "%-26s  %.2f (%.2f–%.2f)%n",
                name,
                ratios[ROUNDS / 2],
                ratios[0],
                ratios[ROUNDS - 1]);
    }

    private static long cost(Reading reading) throws Exception {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long sink = 0;
        for (int i = 0; i < READINGS; i++) {
            sink += reading.length();
        }
        if (sink == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
    }
}
