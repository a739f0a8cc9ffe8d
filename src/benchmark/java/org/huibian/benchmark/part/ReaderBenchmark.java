package org.huibian.benchmark.part;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.huibian.benchmark.district.Format;
import org.huibian.benchmark.district.MadeUpReport;
import org.huibian.source.FileContent;
import org.huibian.source.SourceDocument;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.reading.DocumentReaders;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The readers alone: a report of 8,000 characters in each format. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReaderBenchmark {

    /** The format. */
    @Param({"TXT", "DOCX", "PDF", "HTML"})
    public String format = "TXT";

    private final DocumentReaders readers = DocumentReaders.standard();
    private FileContent content = new FileContent("", new byte[0]);

    /** Writes the report. */
    @Setup
    public void write() throws IOException {
        content =
                new FileContent(
                        "东榆街道." + format.toLowerCase(Locale.ROOT),
                        Format.valueOf(format).bytes(MadeUpReport.of("东榆街道", 8000, 1).lines()));
    }

    /** Reads it. */
    @Benchmark
    public SourceDocument read() throws UnreadableDocumentException {
        return readers.read(content);
    }
}
