package org.huibian.cli.console;

import org.huibian.batch.progress.RunOutcome;

/** The exit codes, a contract with the programs that call this one. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    public static final int ERROR_FINDINGS = 3;
    public static final int MISSING = 4;
    public static final int LOCKED = 5;
    public static final int UNVERIFIED = 6;
    public static final int REFUSED = 7;
    public static final int INTERRUPTED = 130;

    private ExitCode() {}

    /**
     * The exit code of a run.
     *
     * @param telling whether a standing revision answers for missing sub-districts and error
     *     findings
     */
    public static int of(RunOutcome outcome, boolean telling) {
        return switch (outcome.end()) {
            case INTERRUPTED -> INTERRUPTED;
            case LOCKED -> LOCKED;
            case FAILED -> FAILED;
            case UNVERIFIED -> UNVERIFIED;
            case FINDINGS -> REFUSED;
            case PUBLISHED, UNCHANGED -> telling ? told(outcome) : DONE;
        };
    }

    private static int told(RunOutcome outcome) {
        if (outcome.reporting() < outcome.expected()) {
            return MISSING;
        }
        return outcome.errors() > 0 ? ERROR_FINDINGS : DONE;
    }
}
