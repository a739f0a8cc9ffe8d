package org.huibian;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A PostgreSQL of its own, made from the packages of the system in a temporary folder: a database
 * with a password, nothing kept, gone when it is closed.
 */
public final class PostgresServer implements AutoCloseable {

    /** What is said where there is none. */
    public static final String NONE =
            "no PostgreSQL is installed here (Debian: postgresql); several machines are not tried";

    /** Who signs in. */
    public static final String USER = "huibian";

    private final Path programs;
    private final Path folder;
    private final int port;
    private final String password;

    private PostgresServer(Path programs, Path folder, int port, String password) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
        this.password = password;
    }

    /** Whether one can be started. */
    public static boolean isInstalled() {
        return programs().isPresent();
    }

    /** Starts one. */
    public static PostgresServer start() throws IOException {
        Path folder = Files.createTempDirectory("huibian-postgres");
        String password = UUID.randomUUID().toString();
        Files.writeString(folder.resolve("password"), password);
        if (isRoot()) {
            run(List.of("chown", "-R", "postgres", folder.toString()));
        }
        PostgresServer server =
                new PostgresServer(programs().orElseThrow(), folder, freePort(), password);
        server.call(
                "initdb",
                "--pgdata=" + folder.resolve("data"),
                "--username=" + USER,
                "--pwfile=" + folder.resolve("password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync");
        server.call(
                "pg_ctl",
                "--pgdata=" + folder.resolve("data"),
                "--log=" + folder.resolve("log"),
                "--wait",
                "--options=-p "
                        + server.port
                        + " -k "
                        + folder
                        + " -c listen_addresses=127.0.0.1 -c fsync=off",
                "start");
        return server;
    }

    /** Its address. */
    public String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** What a process must know to sign in. */
    public Map<String, String> environment() {
        return Map.of("PGPASSWORD", password);
    }

    /** The process that all its others belong to. */
    public long process() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0).strip());
    }

    private void call(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // It refuses to be root's.
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        Path said = Files.createTempFile("huibian-postgres", ".txt");
        Process process =
                new ProcessBuilder(command)
                        .directory(said.getParent().toFile())
                        .redirectErrorStream(true)
                        // A pipe would stay open as long as the server lives.
                        .redirectOutput(said.toFile())
                        .start();
        int code = ended(process);
        String text = Files.readString(said);
        Files.delete(said);
        if (code != 0) {
            throw new IOException(String.join(" ", command) + ":\n" + text);
        }
    }

    private static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Where Debian, Fedora or whoever built it by hand puts them; the newest. */
    private static Optional<Path> programs() {
        List<Path> folders = new ArrayList<>();
        for (String entry : System.getenv("PATH").split(":")) {
            folders.add(Path.of(entry));
        }
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted(Comparator.reverseOrder())
                        .forEach(version -> folders.add(version.resolve("bin")));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return folders.stream()
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .filter(folder -> Files.isExecutable(folder.resolve("pg_ctl")))
                .findFirst();
    }

    @Override
    public void close() throws IOException {
        call("pg_ctl", "--pgdata=" + folder.resolve("data"), "--mode=immediate", "stop");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
