package org.huibian.benchmark.part;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huibian.benchmark.district.Format;
import org.huibian.benchmark.district.MadeUpReport;
import org.huibian.extract.Extraction;
import org.huibian.extract.document.Extractor;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.scan.QuantityScanner;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.phrase.PhraseIndex;
import org.huibian.job.JobFolder;
import org.huibian.source.FileContent;
import org.huibian.source.SourceDocument;
import org.huibian.source.reading.DocumentReaders;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What happens to a report of 8,000 characters after it was read: the parts and the whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ExtractionBenchmark {

    private final IndicatorCatalog catalog =
            IndicatorCatalog.parse(
                    JobFolder.packed("indicators.csv"), JobFolder.packed("units.csv"));
    private final QuantityScanner scanner = new QuantityScanner(catalog.units());
    private final PhraseIndex phrases = new PhraseIndex(catalog);
    private final Extractor extractor = new Extractor(catalog);
    private final List<String> lines = MadeUpReport.of("东榆街道", 8000, 1).lines();
    private SourceDocument document = new SourceDocument("", "", "", List.of());

    /** Reads the report. */
    @Setup
    public void read() throws Exception {
        document =
                DocumentReaders.standard()
                        .read(new FileContent("东榆街道.txt", Format.TXT.bytes(lines)));
    }

    /** Every number of the text. */
    @Benchmark
    public void scanner(Blackhole hole) {
        for (String line : lines) {
            List<Figure> figures = scanner.scan(line);
            hole.consume(figures);
        }
    }

    /** Every phrase of the vocabulary in the text. */
    @Benchmark
    public void phrases(Blackhole hole) {
        for (String line : lines) {
            hole.consume(phrases.find(line));
        }
    }

    /** Outline, figures, sentences, personal data. */
    @Benchmark
    public Extraction extraction() {
        return extractor.extract(document);
    }
}
