package org.huibian.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.extract.document.Extractor;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.report.Report;
import org.huibian.source.FileContent;
import org.huibian.source.Submission;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.reading.DocumentReaders;
import org.huibian.summary.Summarizer;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.Reading;

/** Prints the text of a job's report, for reading aloud: RenderJob jobs/sample-2025. */
final class RenderJob {

    private RenderJob() {}

    public static void main(String[] arguments) throws Exception {
        JobFolder folder = JobFolder.at(Path.of(arguments[0]));
        JobSettings job = folder.settings();
        IndicatorCatalog catalog = ProgramVocabulary.CATALOG;
        Extractor extractor = new Extractor(catalog);
        List<Reading> readings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(job.inbox())) {
            for (Path path : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = job.inbox().relativize(path).toString();
                FileContent content = new FileContent(name, Files.readAllBytes(path));
                Submission submission = new Submission(name, name, content.bytes().length);
                try {
                    readings.add(
                            new Reading(
                                    submission,
                                    1,
                                    Optional.of(
                                            extractor.extract(
                                                    DocumentReaders.standard().read(content))),
                                    Optional.empty()));
                } catch (UnreadableDocumentException e) {
                    readings.add(
                            new Reading(submission, 1, Optional.empty(), Optional.of(e.reason())));
                }
            }
        }
        Intake intake = Intake.settle(job, readings);
        intake.rows()
                .forEach(
                        row ->
                                System.err.println(
                                        row.reading().submission().file()
                                                + " "
                                                + row.subDistrict()
                                                + " "
                                                + row.status()
                                                + " "
                                                + row.evidence()));
        Report report =
                ReportTemplate.find(folder, job.template())
                        .render(
                                new Summarizer(job, catalog).summarize(intake),
                                List.of(),
                                c -> true);
        report.blocks().forEach(block -> System.out.println(block.plainText()));
    }
}
