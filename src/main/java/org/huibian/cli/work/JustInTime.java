package org.huibian.cli.work;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Keeps the second, optimizing compiler of the virtual machine (C2) away from a run that ends
 * before most of what it compiles has paid: left alone it takes as long as the run itself. What C1
 * makes of a method stays. The same as {@code jcmd … Compiler.directives_add}; see performance.md.
 */
final class JustInTime {

    /** Up to so many sub-districts no method pays. */
    private static final int FEW = 300;

    /** Beyond so many all of them may. */
    private static final int MANY = 2000;

    private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";

    /** What a longer run is in most of its time. */
    private static final String HOT =
            """
            {match: ["java/lang/String*.*", "java/lang/AbstractString*.*", "java/lang/Character*.*",
             "java/util/regex/*.*", "java/util/HashMap*.*", "java/util/Arrays.*",
             "java/util/DualPivotQuicksort.*", "sun/security/provider/*.*", "sun/nio/cs/*.*",
             "org/huibian/search/*.*", "org/huibian/check/copies/*.*"], c2: {Exclude: false}},
            """;

    private static final String ALL = "{match: [\"*.*\"], c2: {Exclude: true}}";

    private JustInTime() {}

    /** Chooses for a run; does nothing where the virtual machine was told to do without C2. */
    static void choose(int subDistricts) {
        if (!System.getProperty("java.vm.info", "").contains("emulated-client")) {
            directives(subDistricts).ifPresent(JustInTime::add);
        }
    }

    /** What the compilers are told for a district of a size; empty where they are left alone. */
    static Optional<String> directives(int subDistricts) {
        return subDistricts > MANY
                ? Optional.empty()
                : Optional.of("[" + (subDistricts > FEW ? HOT : "") + ALL + "]");
    }

    /**
     * Hands directives to the compilers; where that cannot be done the run is dearer, not wrong.
     */
    static boolean add(String directives) {
        try {
            Path file = Files.createTempFile("huibian", ".json");
            try {
                Files.writeString(file, directives);
                MBeanServer server = ManagementFactory.getPlatformMBeanServer();
                Object answer =
                        server.invoke(
                                new ObjectName(COMMANDS),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
                return String.valueOf(answer).contains("added");
            } finally {
                Files.delete(file);
            }
        } catch (IOException | JMException e) {
            return false;
        }
    }
}
