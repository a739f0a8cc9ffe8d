package org.huibian.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huibian.check.list.Checks;
import org.huibian.extract.document.Extractor;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.source.FileContent;
import org.huibian.source.Submission;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.reading.DocumentReaders;
import org.huibian.summary.Summarizer;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.Reading;

/** The findings on a whole job folder. */
final class JobFindings {

    private JobFindings() {}

    static List<Finding> of(Path folder) throws IOException, UnreadableDocumentException {
        JobFolder job = JobFolder.at(folder);
        JobSettings settings = job.settings();
        IndicatorCatalog catalog =
                IndicatorCatalog.parse(
                        job.vocabulary("indicators.csv"), job.vocabulary("units.csv"));
        Extractor extractor = new Extractor(catalog);
        Path inbox = folder.resolve("inbox");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(inbox)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        List<Reading> readings = new ArrayList<>();
        for (Path file : files) {
            FileContent content =
                    new FileContent(inbox.relativize(file).toString(), Files.readAllBytes(file));
            readings.add(
                    Reading.of(
                            new Submission(content.file(), content.file(), content.bytes().length),
                            1,
                            extractor.extract(DocumentReaders.standard().read(content))));
        }
        return Checks.examine(
                new Summarizer(settings, catalog).summarize(Intake.settle(settings, readings)),
                codePoint -> true);
    }

    /**
     * Whether a finding quotes a sentence, or the better part of it; what is masked may be
     * anything.
     */
    static boolean quotes(Finding finding, String sentence) {
        String wanted = bare(sentence);
        for (String quote : finding.quotes()) {
            String given = bare(quote);
            String[] apart = given.split("某某");
            boolean within = given.length() * 2 > wanted.length();
            for (String piece : apart) {
                within &= wanted.contains(piece);
            }
            if (given.contains(wanted) || within) {
                return true;
            }
        }
        return wanted.isEmpty();
    }

    static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
