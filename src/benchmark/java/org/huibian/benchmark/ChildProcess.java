package org.huibian.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process started, waited for and measured. */
final class ChildProcess {

    /** Of a second; the same on every Linux. */
    private static final double TICK = 0.01;

    private static final Path OWN = Path.of("/proc/self/stat");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    private ChildProcess() {}

    /**
     * What a process cost.
     *
     * @param cpu user and system time of the process and what it started, in seconds
     * @param wall from start to end, in seconds
     * @param peak most memory it held, in MB, itself without what it started; 0 where unknown
     */
    record Cost(double cpu, double wall, double peak) {}

    /**
     * Runs a command to its end.
     *
     * @param log what it prints goes there
     * @throws IOException if it ends with another code than 0
     */
    static Cost run(List<String> command, Path log) throws IOException, InterruptedException {
        double before = childrenCpu();
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        double peak = 0;
        double sampled = 0;
        while (!process.waitFor(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
            sampled =
                    process.info().totalCpuDuration().map(time -> time.toNanos() / 1e9).orElse(0.0);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(
                    String.join(" ", command)
                            + " ended with "
                            + process.exitValue()
                            + ":\n"
                            + Files.readString(log));
        }
        double cpu = Files.isReadable(OWN) ? childrenCpu() - before : sampled;
        return new Cost(cpu, wall, peak);
    }

    /** The time of all children waited for so far: fields 16 and 17 of /proc/self/stat. */
    private static double childrenCpu() throws IOException {
        if (!Files.isReadable(OWN)) {
            return 0;
        }
        String stat = Files.readString(OWN);
        // The second field may hold spaces; it ends with the last bracket.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * TICK;
    }

    private static double peak(long process) {
        try {
            Matcher matcher =
                    PEAK.matcher(Files.readString(Path.of("/proc", "" + process, "status")));
            return matcher.find() ? Long.parseLong(matcher.group(1)) / 1024.0 : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
