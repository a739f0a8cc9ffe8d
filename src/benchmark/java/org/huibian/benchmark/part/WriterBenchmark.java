package org.huibian.benchmark.part;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huibian.benchmark.district.Format;
import org.huibian.benchmark.district.MadeUpDistrict;
import org.huibian.extract.document.Extractor;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.ledger.inbox.Inbox;
import org.huibian.pdf.PdfReportWriter;
import org.huibian.report.Report;
import org.huibian.source.FileContent;
import org.huibian.source.Submission;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.reading.DocumentReaders;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.Summarizer;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.Reading;
import org.huibian.template.ReportTemplate;
import org.huibian.word.WordReportWriter;
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

/** The two writers alone, over the report of a made-up district. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WriterBenchmark {

    /** How many sub-districts. */
    @Param({"12", "100"})
    public int size = 12;

    private Report report;
    private ReportTemplate template;

    /** Compiles the report, up to the tree. */
    @Setup
    public void compose() throws IOException, UnreadableDocumentException {
        Path folder = Files.createTempDirectory("district");
        MadeUpDistrict.write(folder, size, List.of(Format.TXT));
        JobFolder job = JobFolder.at(folder);
        JobSettings settings = job.settings();
        IndicatorCatalog catalog =
                IndicatorCatalog.parse(
                        job.vocabulary("indicators.csv"), job.vocabulary("units.csv"));
        Extractor extractor = new Extractor(catalog);
        Inbox inbox = new Inbox(settings.inbox());
        List<Reading> readings = new ArrayList<>();
        for (Submission submission : inbox.submissions()) {
            byte[] bytes = Files.readAllBytes(inbox.file(submission));
            readings.add(
                    Reading.of(
                            submission,
                            1,
                            extractor.extract(
                                    DocumentReaders.standard()
                                            .read(new FileContent(submission.file(), bytes)))));
        }
        DistrictSummary summary =
                new Summarizer(settings, catalog).summarize(Intake.settle(settings, readings));
        template = ReportTemplate.find(job, settings.template());
        report = template.render(summary, List.of(), character -> true);
    }

    /** Word. */
    @Benchmark
    public int word() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordReportWriter(template.style()).write(report, out);
        return out.size();
    }

    /** PDF. */
    @Benchmark
    public int pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter(template.style()).write(report, out);
        return out.size();
    }
}
