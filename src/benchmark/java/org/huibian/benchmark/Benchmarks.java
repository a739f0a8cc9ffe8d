package org.huibian.benchmark;

import java.util.Arrays;
import java.util.List;
import org.huibian.benchmark.part.ExtractionCost;
import org.huibian.benchmark.part.ReaderCost;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Starts the benchmarks: {@code runs [size …] [--rounds N] [--formats txt,docx] [--only NAME]} for
 * whole runs, {@code writers [report.xml times [Java flags]]} for the two writers from process
 * start, {@code cluster [size …]} for several workers, {@code extraction} for characters a second,
 * {@code readers} for readers against plain libraries, {@code parts [JMH arguments]} for parts
 * alone.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs what the arguments name; ends with an exception where a total is wrong. */
    public static void main(String[] args) throws Exception {
        List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        if (args.length > 0 && args[0].equals("parts")) {
            new Runner(
                            new OptionsBuilder()
                                    .parent(new CommandLineOptions(rest.toArray(String[]::new)))
                                    .build())
                    .run();
        } else if (args.length > 0 && args[0].equals("writers")) {
            new WriterRuns(rest).measure();
        } else if (args.length > 0 && args[0].equals("extraction")) {
            ExtractionCost.measure();
        } else if (args.length > 0 && args[0].equals("readers")) {
            ReaderCost.measure();
        } else if (args.length > 0 && args[0].equals("cluster")) {
            new ClusterRuns(RunOptions.parse(rest)).measure();
        } else if (args.length == 0 || args[0].equals("runs")) {
            new WholeRuns(RunOptions.parse(rest)).measure();
        } else {
            throw new IllegalArgumentException(
                    args[0]
                            + ", but expected runs, writers, readers, extraction, cluster or parts");
        }
    }
}
