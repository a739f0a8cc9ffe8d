package org.huibian.batch.reading;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a {@link ReadingProcess} is started: the same Java and class path, a heap of its own. */
final class ChildCommand {

    /**
     * What a process of Windows cannot do without; nothing else of the environment is handed on.
     */
    private static final List<String> KEPT = List.of("SystemRoot", "TEMP", "TMP");

    /** An archive of classes that starts the program faster starts the process faster too. */
    private static final String ARCHIVE = "-XX:SharedArchiveFile";

    private ChildCommand() {}

    static ProcessBuilder of(int megabytes) {
        List<String> command = new ArrayList<>();
        command.add(java());
        for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (argument.startsWith(ARCHIVE)) {
                command.add(argument);
            }
        }
        command.addAll(
                List.of(
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+DisplayVMOutputToStderr",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=" + nowhere(),
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        "-Djavax.xml.accessExternalDTD=",
                        "-Djavax.xml.accessExternalSchema=",
                        "-Djavax.xml.accessExternalStylesheet="));
        command.addAll(classes());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        environment.put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static List<String> classes() {
        String name = ReadingProcess.class.getName();
        String path = System.getProperty("java.class.path");
        String place =
                ReadingProcess.class.getProtectionDomain().getCodeSource().getLocation().toString();
        // Within a jar of jars only its own launcher finds the classes.
        return place.startsWith("jar:nested:")
                ? List.of(
                        "-Dloader.main=" + name,
                        "-cp",
                        path,
                        "org.springframework.boot.loader.launch.PropertiesLauncher")
                : List.of("-cp", path, name);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String nowhere() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? "NUL" : "/dev/null";
    }
}
