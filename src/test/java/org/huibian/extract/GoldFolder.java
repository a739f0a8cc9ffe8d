package org.huibian.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.huibian.source.SourceDocument;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The five real reports and what a careful reader found in them, where they are at hand. */
public final class GoldFolder {

    private GoldFolder() {}

    /** The shared folder; the test is skipped where it is absent. */
    public static Path shared() {
        Path shared = Path.of(System.getProperty("shared", "../shared"));
        Assumptions.assumeTrue(
                Files.isDirectory(shared.resolve("gold")),
                "the shared folder with the five reports is not here; -Dshared=DIR names it");
        return shared;
    }

    /** The reports by name without ending. */
    public static Map<String, SourceDocument> reports() throws IOException {
        Map<String, SourceDocument> reports = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(shared().resolve("five-reports/inbox"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                reports.put(
                        name.replaceFirst("\\.txt$", ""),
                        TextLines.read(name, Files.readString(file)));
            }
        }
        return reports;
    }

    /** A file of the gold folder. */
    public static JsonNode gold(String file) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(shared().resolve("gold").resolve(file)));
    }
}
