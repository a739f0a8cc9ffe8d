package org.huibian.message;

import java.util.stream.Stream;

/**
 * The kind of a fault of the program and where in it that lies, as those who maintain it ask for
 * (程序故障代号): “NullPointerException, Clause.java:88”. What a fault itself says may hold words of a
 * report and is no part of it.
 */
public final class Fault {

    private static final String OURS = "org.huibian.";

    private Fault() {}

    /** Of what was thrown; “?” in place of the line where none is of this program. */
    public static String of(Throwable failure) {
        String where =
                Stream.of(failure.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith(OURS))
                        .findFirst()
                        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                        .orElse("?");
        return failure.getClass().getSimpleName() + ", " + where;
    }
}
