package org.huibian.cli.console;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every verb has, written before or after it. */
public final class CommonOptions {

    /** How much of the progress is shown. */
    public enum Progress {
        /** A moving line on a terminal, nothing elsewhere. */
        AUTO,
        /** One line per event. */
        PLAIN,
        /** Nothing. */
        OFF
    }

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "json")
    boolean json;

    /** How much of the progress is shown. */
    public Progress progress() {
        return progress;
    }

    /** Whether objects are printed. */
    public boolean json() {
        return json;
    }

    @Option(
            names = "--progress",
            scope = ScopeType.INHERIT,
            descriptionKey = "progress",
            paramLabel = "auto|plain|off")
    Progress progress = Progress.AUTO;

    /** Read before anything else; here so that the parser knows it. */
    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            descriptionKey = "lang",
            paramLabel = "zh|en")
    Language lang = Language.ZH;

    /** The languages of what a clerk reads. */
    public enum Language {
        /** Chinese. */
        ZH,
        /** English. */
        EN
    }
}
