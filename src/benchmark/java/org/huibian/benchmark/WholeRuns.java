package org.huibian.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.benchmark.district.Format;
import org.huibian.benchmark.district.MadeUpDistrict;

/**
 * Whole runs from process start, in rounds: every contestant once a round, so that what else the
 * machine does falls on all of them. Prints medians, and ratios to the empty job of the same round.
 */
final class WholeRuns {

    private static final String EMPTY = "empty job";

    private final RunOptions options;
    private final Map<String, List<ChildProcess.Cost>> costs = new LinkedHashMap<>();

    WholeRuns(RunOptions options) {
        this.options = options;
    }

    void measure() throws IOException, InterruptedException {
        Files.createDirectories(options.work());
        Path floors = FloorJar.write(options.work().resolve("empty-job.jar"));
        for (int size : options.sizes()) {
            MadeUpDistrict district = district(size);
            for (Contestant contestant : contestants(district, size, floors)) {
                // Writes what the floors read, and warms the file cache.
                if (contestant.runsJob()) {
                    run(contestant, district);
                    break;
                }
            }
            costs.clear();
            for (int round = 0; round < options.rounds(); round++) {
                for (Contestant contestant : contestants(district, size, floors)) {
                    costs.computeIfAbsent(contestant.name(), name -> new ArrayList<>())
                            .add(run(contestant, district));
                }
            }
            print(size);
        }
    }

    private MadeUpDistrict district(int size) throws IOException {
        String formats =
                options.formats().stream().map(Format::name).collect(Collectors.joining("-"));
        return MadeUpDistrict.write(
                options.work().resolve("district-" + size + "-" + formats.toLowerCase(Locale.ROOT)),
                size,
                options.formats());
    }

    private List<Contestant> contestants(MadeUpDistrict district, int size, Path empty)
            throws IOException {
        return Contestant.all(options, district, size, empty).stream()
                .filter(
                        contestant ->
                                contestant.name().equals(EMPTY)
                                        || contestant.name().contains(options.only()))
                .toList();
    }

    private ChildProcess.Cost run(Contestant contestant, MadeUpDistrict district)
            throws IOException, InterruptedException {
        Path output = contestant.output();
        if (contestant.fresh()) {
            delete(output);
        }
        Files.createDirectories(output);
        ChildProcess.Cost cost =
                ChildProcess.run(contestant.command(), options.work().resolve("log.txt"));
        if (contestant.runsJob()) {
            List<String> wrong = district.wrongTotals(output.resolve("revisions/0001"));
            if (!wrong.isEmpty()) {
                throw new IOException("wrong totals: " + wrong);
            }
        }
        return cost;
    }

    private void print(int size) {
        System.out.printf("%n%,d sub-districts, %d rounds%n", size, options.rounds());
        System.out.println("| contestant | CPU s | ratio | wall s | peak MB |");
        System.out.println("|---|---|---|---|---|");
        List<ChildProcess.Cost> empty = costs.get(EMPTY);
        costs.forEach(
                (name, measured) -> {
                    List<Double> ratios = new ArrayList<>();
                    for (int i = 0; i < measured.size(); i++) {
                        ratios.add(measured.get(i).cpu() / empty.get(i).cpu());
                    }
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | %.2f | %.2f | %.2f | %.0f |%n",
                            name,
                            median(measured.stream().map(ChildProcess.Cost::cpu)),
                            median(ratios.stream()),
                            median(measured.stream().map(ChildProcess.Cost::wall)),
                            median(measured.stream().map(ChildProcess.Cost::peak)));
                });
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
