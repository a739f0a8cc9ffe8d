package org.huibian.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibian.benchmark.district.Format;
import org.huibian.benchmark.district.MadeUpDistrict;
import org.huibian.benchmark.floor.Writers;

/**
 * The two writers from process start, against the libraries writing the same in the plainest way:
 * each once a round. Prints medians, and ratios to the plain library of the same round.
 */
final class WriterRuns {

    private static final int ROUNDS = 5;

    /** What is written, and what it is set against. */
    private static final Map<String, String> FLOORS =
            Map.of("pdf", "plain-pdf", "word", "plain-word");

    private final String report;
    private final String times;
    private final List<String> flags;
    private final Path work = Path.of("target", "benchmark").toAbsolutePath();

    /**
     * Writers of a report.
     *
     * @param words a report.xml and how often it is repeated, or "text" and the number of made-up
     *     reports; then flags for Java
     */
    WriterRuns(List<String> words) {
        report = words.isEmpty() ? "text" : words.get(0);
        times = words.size() < 2 ? "22" : words.get(1);
        flags = words.size() < 3 ? List.of() : words.subList(2, words.size());
    }

    void measure() throws IOException, InterruptedException {
        Path job =
                MadeUpDistrict.write(work.resolve("district-1"), 1, List.of(Format.TXT)).folder();
        Map<String, List<Double>> costs = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String what : List.of("nothing", "plain-pdf", "pdf", "plain-word", "word")) {
                List<String> command = new ArrayList<>();
                command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
                command.addAll(flags);
                command.addAll(
                        List.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writers.class.getName()));
                command.addAll(
                        List.of(what, report, job.toString(), times, "" + work.resolve(what)));
                costs.computeIfAbsent(what, key -> new ArrayList<>())
                        .add(ChildProcess.run(command, work.resolve("log.txt")).cpu());
            }
        }
        System.out.printf("%n%s × %s, %d rounds%n", report, times, ROUNDS);
        System.out.println("| writer | CPU s | ratio | from | to | bytes |");
        System.out.println("|---|---|---|---|---|---|");
        for (String what : costs.keySet()) {
            print(what, costs);
        }
    }

    private void print(String what, Map<String, List<Double>> costs) throws IOException {
        List<Double> floor = costs.get(FLOORS.getOrDefault(what, what));
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ratios.add(costs.get(what).get(i) / floor.get(i));
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | %d |%n",
                what,
                median(costs.get(what)),
                median(ratios),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow(),
                Files.size(work.resolve(what)));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(ROUNDS / 2);
    }
}
