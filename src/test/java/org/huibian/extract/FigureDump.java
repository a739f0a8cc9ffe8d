package org.huibian.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.extract.document.Extractor;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.setup.SetupFile;
import org.huibian.source.FileContent;
import org.huibian.source.SourceDocument;
import org.huibian.source.reading.DocumentReaders;

/**
 * Writes figures.csv and mentions.csv of a folder of reports, one sub-district per file, so that
 * they can be scored without a job: {@code FigureDump inbox out [name of a file=sub-district]…}.
 */
final class FigureDump {

    private FigureDump() {}

    public static void main(String[] arguments) throws IOException {
        Path inbox = Path.of(arguments[0]);
        Path out = Files.createDirectories(Path.of(arguments[1]));
        Map<String, String> names = new TreeMap<>();
        for (int i = 2; i < arguments.length; i++) {
            String[] pair = arguments[i].split("=");
            names.put(pair[0], pair[1]);
        }
        Extractor extractor = new Extractor(catalog());
        StringBuilder figures =
                new StringBuilder(
                        "sub_district,indicator,value,unit,qualifier,basis,source,quote\n");
        StringBuilder mentions =
                new StringBuilder(
                        "sub_district,source,start,end,text,value,unit,qualifier,role,indicator,reason,quote\n");
        for (Path file : files(inbox)) {
            String name = inbox.relativize(file).toString();
            SourceDocument document;
            try {
                document =
                        DocumentReaders.standard()
                                .read(new FileContent(name, Files.readAllBytes(file)));
            } catch (org.huibian.source.UnreadableDocumentException e) {
                System.out.println("unreadable " + name + " " + e.getMessage());
                continue;
            }
            Extraction extraction = extractor.extract(document);
            String who = names.getOrDefault(name, name);
            System.out.println(
                    who
                            + " year "
                            + extraction.metadata().year()
                            + " figures "
                            + extraction.observations().size());
            for (Observation o : extraction.observations()) {
                row(
                        figures,
                        who,
                        o.indicator(),
                        o.quantity().toPlainAmount(),
                        o.quantity().unit(),
                        o.quantity().qualifier().code(),
                        o.basis().code(),
                        o.sources().get(0).location().toString(),
                        o.quote());
            }
            for (Mention m : extraction.mentions()) {
                row(
                        mentions,
                        who,
                        m.excerpt().location().toString(),
                        "" + m.excerpt().start(),
                        "" + m.excerpt().end(),
                        m.excerpt().text(),
                        m.value().map(v -> v.toPlainString()).orElse(""),
                        m.unit(),
                        m.qualifier().code(),
                        m.role().code(),
                        m.indicator(),
                        m.reason(),
                        m.quote());
            }
            for (Problem p : extraction.problems()) {
                if (p.kind() == Problem.Kind.CONTRADICTION) {
                    System.out.println("  CONTRADICTION " + p.subject() + " " + p.quotes());
                }
            }
        }
        Files.writeString(out.resolve("figures.csv"), figures);
        Files.writeString(out.resolve("mentions.csv"), mentions);
    }

    static IndicatorCatalog catalog() {
        return IndicatorCatalog.parse(
                SetupFile.read(Path.of("jobs/indicators.csv")),
                SetupFile.read(Path.of("jobs/units.csv")));
    }

    private static List<Path> files(Path inbox) throws IOException {
        try (Stream<Path> files = Files.walk(inbox)) {
            return files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }

    private static void row(StringBuilder csv, String... cells) {
        csv.append(
                        Stream.of(cells)
                                .map(
                                        cell ->
                                                '"'
                                                        + cell.replaceAll("\\s+", " ")
                                                                .replace("\"", "\"\"")
                                                        + '"')
                                .collect(Collectors.joining(",")))
                .append('\n');
    }
}
