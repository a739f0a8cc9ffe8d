package org.huibian.benchmark.district;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A job of a made-up district whose totals are known: the same size and formats give the same
 * files.
 *
 * @param folder the job folder
 * @param totals indicator → what the sub-districts state, added up
 */
public record MadeUpDistrict(Path folder, Map<String, Long> totals) {

    private static final int CHARACTERS = 8000;
    private static final String HANZI = "东南西北安宁清和文武青白石柳桥河山泉松竹梅兰丰平永长福寿康乐";

    private static final String SETTINGS =
            """
            district: 棠川区
            year: 2025
            title: 棠川区2025年度法治政府建设情况报告
            issuer: 棠川区人民政府
            addressee: 市人民政府
            signed: 2026-02-10
            deadline: 2026-01-31
            roster: sub-districts.csv
            inbox: inbox
            template: annual-report
            """;

    /**
     * Writes the job.
     *
     * @param folder where; what lies there already is taken for the same job
     * @param size number of sub-districts, at most 26,000
     * @param formats taken in turn
     */
    public static MadeUpDistrict write(Path folder, int size, List<Format> formats)
            throws IOException {
        Path inbox = folder.resolve("inbox");
        boolean ready = Files.exists(folder.resolve("ready"));
        Files.createDirectories(inbox);
        Map<String, Long> totals = new TreeMap<>();
        List<String> roster = new ArrayList<>(List.of("code,name,kind,aliases"));
        for (int i = 0; i < size; i++) {
            String name = name(i);
            roster.add("%06d,%s,街道,".formatted(i + 1, name));
            MadeUpReport report = MadeUpReport.of(name, CHARACTERS, 7L * i + 1);
            report.figures().forEach((id, value) -> totals.merge(id, (long) value, Long::sum));
            if (!ready) {
                Format format = formats.get(i % formats.size());
                Files.write(
                        inbox.resolve(name + "2025年报告" + format.ending()),
                        format.bytes(report.lines()));
            }
        }
        Files.writeString(folder.resolve("job.yml"), SETTINGS);
        Files.write(folder.resolve("sub-districts.csv"), roster);
        Files.writeString(folder.resolve("ready"), "");
        return new MadeUpDistrict(folder, totals);
    }

    /** The name of the first file of the inbox. */
    public String firstFile() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("inbox"))) {
            return files.map(file -> file.getFileName().toString())
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A name of two hanzi, or three, that no other has. */
    private static String name(int i) {
        int base = HANZI.length();
        String third = i < base * base ? "" : HANZI.substring(i / base / base - 1, i / base / base);
        int two = i % (base * base);
        return third + HANZI.charAt(two / base) + HANZI.charAt(two % base) + "街道";
    }

    /** What a finished revision has otherwise than it should; empty where all totals are right. */
    public List<String> wrongTotals(Path revision) throws IOException {
        Map<String, String> found = new HashMap<>();
        for (String row : Files.readAllLines(revision.resolve("totals.csv"))) {
            String[] cells = row.split(",", -1);
            found.put(cells[0], cells[2]);
        }
        List<String> wrong = new ArrayList<>();
        totals.forEach(
                (id, total) -> {
                    String value = found.getOrDefault(id, "");
                    if (value.isEmpty() || new BigDecimal(value).longValueExact() != total) {
                        wrong.add(id + ": " + value + ", but expected " + total);
                    }
                });
        return wrong;
    }
}
