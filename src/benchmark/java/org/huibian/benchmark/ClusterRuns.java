package org.huibian.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.huibian.PostgresServer;
import org.huibian.batch.cluster.SharingRates;
import org.huibian.benchmark.district.MadeUpDistrict;

/**
 * Reading by one and by two workers, each pinned to a core, over a PostgreSQL of its own: from the
 * moment the files are there to be read to the moment all have been. Then what the database does by
 * itself, and what all of it comes to for a province and for the country.
 *
 * <p>CPU seconds of the busiest worker are what the time would be on machines that do nothing else;
 * the time itself is printed too.
 */
final class ClusterRuns {

    private static final int PROVINCE = 1500;
    private static final int COUNTRY = 40_000;
    private static final double TICK = 0.01;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final RunOptions options;

    ClusterRuns(RunOptions options) {
        this.options = options;
    }

    /**
     * What reading cost.
     *
     * @param wall seconds from the first request to the last answer
     * @param workers CPU seconds of each worker for it
     * @param manager CPU seconds of the run meanwhile
     * @param database CPU seconds of PostgreSQL for it
     * @param receiving CPU seconds of the run until then, its start included
     * @param compiling CPU seconds of the run after that; 0 where it was not let go on
     * @param bytes by which the database has grown
     */
    private record Cost(
            double wall,
            List<Double> workers,
            double manager,
            double database,
            double receiving,
            double compiling,
            long bytes) {

        double busiest() {
            return workers.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }

        double all() {
            return workers.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    void measure() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            for (int size : options.sizes()) {
                MadeUpDistrict district =
                        MadeUpDistrict.write(
                                options.work().resolve("cluster-" + size), size, options.formats());
                System.out.printf("%n%,d sub-districts%n", size);
                System.out.println(
                        "| workers | wall s | CPU s of each worker | run CPU s | database CPU s |");
                System.out.println("|---|---|---|---|---|");
                Cost one = reading(server, district, size, 1);
                Cost two = reading(server, district, size, 2);
                System.out.printf(
                        Locale.ROOT,
                        "two to one: wall %.2f, CPU of the busiest worker %.2f%n",
                        two.wall() / one.wall(),
                        two.busiest() / one.busiest());
                extrapolate(size, one, two);
            }
            SharingRates.print(server.address(), PostgresServer.USER, server.environment());
        }
    }

    private Cost reading(PostgresServer server, MadeUpDistrict district, int size, int workers)
            throws Exception {
        String schema = "w%d_%d".formatted(workers, size);
        Path settings = district.folder().resolve("job.yml");
        String alone = Files.readString(settings).replaceFirst("(?s)\ncluster:.*", "\n");
        Files.writeString(
                settings,
                alone
                        + "cluster:%n  database: %s%n  user: %s%n  schema: %s%n"
                                .formatted(server.address(), PostgresServer.USER, schema));
        Path output = options.work().resolve("cluster-out-" + schema);
        WholeRuns.delete(output);
        long before = bytes(server);
        List<Process> all = new ArrayList<>();
        try {
            for (int i = 0; i < workers; i++) {
                List<String> command =
                        java(
                                List.of("taskset", "-c", String.valueOf(i)),
                                "worker",
                                server.address(),
                                "--user",
                                PostgresServer.USER,
                                "--schema",
                                schema,
                                "--json");
                Process worker = start(server, command);
                all.add(worker);
                await(reader(worker), "\"ready\"");
                drain(worker);
            }
            List<Process> readers = List.copyOf(all);
            Process run =
                    start(
                            server,
                            java(
                                    List.of(),
                                    "run",
                                    district.folder().toString(),
                                    "--output",
                                    output.toString(),
                                    "--json"));
            all.add(run);
            BufferedReader said = reader(run);
            await(said, "\"extract\"");
            List<Double> begun = readers.stream().map(w -> cpu(w.pid())).toList();
            double receiving = cpu(run.pid());
            double idle = cpuOfAll(server.process());
            long time = System.nanoTime();
            await(said, "\"summarize\"");
            double wall = (System.nanoTime() - time) / 1e9;
            List<Double> spent = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                spent.add(cpu(readers.get(i).pid()) - begun.get(i));
            }
            double manager = cpu(run.pid()) - receiving;
            double database = cpuOfAll(server.process()) - idle;
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.1f | %s | %.1f | %.1f |%n",
                    workers,
                    wall,
                    spent.stream().map(s -> String.format(Locale.ROOT, "%.1f", s)).toList(),
                    manager,
                    database);
            double compiling = 0;
            if (workers > 1) {
                await(said, "\"published\"");
                compiling = cpu(run.pid()) - receiving - manager;
                List<String> wrong = district.wrongTotals(output.resolve("revisions/0001"));
                if (!wrong.isEmpty()) {
                    throw new IOException("wrong totals: " + wrong);
                }
            }
            return new Cost(
                    wall, spent, manager, database, receiving, compiling, bytes(server) - before);
        } finally {
            all.forEach(Process::destroyForcibly);
            for (Process process : all) {
                process.waitFor(10, TimeUnit.SECONDS);
            }
        }
    }

    private static void extrapolate(int size, Cost one, Cost two) {
        double document = (one.all() + two.all()) / 2 / size;
        double shared = two.database() / size;
        double watching = two.manager() / size;
        double compiling = two.compiling() / size;
        System.out.printf(
                Locale.ROOT,
                "a document: %.3f CPU s of a worker, %.4f of the database, %.4f of the run while"
                        + " others read, %.3f to compile; %,d bytes in the database%n",
                document,
                shared,
                watching,
                compiling,
                two.bytes() / size);
        System.out.printf(Locale.ROOT, "%,.0f documents per hour and core%n", 3600 / document);
        System.out.println(
                "| sub-districts | core-hours to read | run CPU h | database CPU h | database GB |");
        System.out.println("|---|---|---|---|---|");
        for (int many : new int[] {PROVINCE, COUNTRY}) {
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.2f | %.2f | %.3f | %.2f |%n",
                    many,
                    many * document / 3600,
                    many * (watching + compiling) / 3600,
                    many * shared / 3600,
                    many * (double) two.bytes() / size / 1e9);
        }
    }

    private List<String> java(List<String> before, String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.add(JAVA);
        command.addAll(
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dhuibian.threads=1"));
        command.addAll(options.flags());
        command.addAll(List.of("-jar", options.jar().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Process start(PostgresServer server, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(server.environment());
        return builder.start();
    }

    private static BufferedReader reader(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    private static void await(BufferedReader said, String words) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains(words)) {
                return;
            }
            lines.append(line).append('\n');
        }
        throw new IOException("ended without " + words + ":\n" + lines);
    }

    /** Somebody must read what a process says, or it waits. */
    private static void drain(Process process) {
        Thread thread = new Thread(() -> reader(process).lines().forEach(line -> {}), "drain");
        thread.setDaemon(true);
        thread.start();
    }

    private static long bytes(PostgresServer server) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(
                                server.address(),
                                PostgresServer.USER,
                                server.environment().get("PGPASSWORD"));
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT pg_database_size(current_database())")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** User and system time of a process so far, in seconds. */
    private static double cpu(long process) {
        return fields(process, 13) + fields(process, 14);
    }

    /** The same of a process, those it has, and those it had. */
    private static double cpuOfAll(long process) {
        double sum = cpu(process) + fields(process, 15) + fields(process, 16);
        return sum
                + ProcessHandle.of(process).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToDouble(child -> cpu(child.pid()))
                        .sum();
    }

    /** A field of /proc/…/stat, counted from 0 with the state as the third, in seconds. */
    private static double fields(long process, int field) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[field - 2]) * TICK;
        } catch (IOException e) {
            return 0;
        }
    }
}
