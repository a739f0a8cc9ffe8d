package org.huibian.benchmark.part;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.huibian.benchmark.district.Format;
import org.huibian.benchmark.district.MadeUpReport;
import org.huibian.extract.document.Extractor;
import org.huibian.extract.quantity.scan.QuantityScanner;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobFolder;
import org.huibian.source.FileContent;
import org.huibian.source.SourceDocument;
import org.huibian.source.reading.DocumentReaders;

/**
 * Characters a second and core of the scanner and of the whole extraction: by what the thread
 * computed, which other work on the machine disturbs less than the time that JMH measures.
 */
public final class ExtractionCost {

    private static final int ROUNDS = 9;

    /** Reports a round: some seconds of computing. */
    private static final int REPORTS = 40;

    private ExtractionCost() {}

    /** Prints the medians over the rounds, in millions of characters a second. */
    public static void measure() throws Exception {
        IndicatorCatalog catalog =
                IndicatorCatalog.parse(
                        JobFolder.packed("indicators.csv"), JobFolder.packed("units.csv"));
        QuantityScanner scanner = new QuantityScanner(catalog.units());
        Extractor extractor = new Extractor(catalog);
        List<String> lines = MadeUpReport.of("东榆街道", 8000, 1).lines();
        int characters = lines.stream().mapToInt(String::length).sum();
        SourceDocument document =
                DocumentReaders.standard()
                        .read(new FileContent("东榆街道.txt", Format.TXT.bytes(lines)));
        double[] scanned = new double[ROUNDS];
        double[] extracted = new double[ROUNDS];
        long sink = 0;
        for (int round = -2; round < ROUNDS; round++) {
            long begun = computed();
            for (int i = 0; i < REPORTS; i++) {
                for (String line : lines) {
                    sink += scanner.scan(line).size();
                }
            }
            long between = computed();
            for (int i = 0; i < REPORTS; i++) {
                sink += extractor.extract(document).mentions().size();
            }
            if (round >= 0) {
                // Characters by nanosecond are thousands of millions a second.
                double all = 1000.0 * characters * REPORTS;
                scanned[round] = all / (between - begun);
                extracted[round] = all / (computed() - between);
            }
        }
        System.out.printf(Locale.ROOT, "scanner     %s%n", told(scanned));
        System.out.printf(Locale.ROOT, "extraction  %s%n", told(extracted));
        System.out.println("(" + sink + " found)");
    }

    private static String told(double[] rounds) {
        Arrays.sort(rounds);
        return String.format(
                Locale.ROOT,
                "%.2f million characters a second (%.2f–%.2f)",
                rounds[ROUNDS / 2],
                rounds[0],
                rounds[ROUNDS - 1]);
    }

    private static long computed() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
