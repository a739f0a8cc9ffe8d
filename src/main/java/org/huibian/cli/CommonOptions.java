package org.huibian.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every verb has, written before or after it. */
final class CommonOptions {

    /** How much of the progress is shown. */
    enum Progress {
        /** A moving line on a terminal, nothing elsewhere. */
        AUTO,
        /** One line per event. */
        PLAIN,
        /** Nothing. */
        OFF
    }

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "json")
    boolean json;

    @Option(
            names = "--progress",
            scope = ScopeType.INHERIT,
            descriptionKey = "progress",
            paramLabel = "auto|plain|off")
    Progress progress = Progress.AUTO;

    /** Read by {@link Huibian} before anything else; here so that the parser knows it. */
    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            descriptionKey = "lang",
            paramLabel = "zh|en")
    Language lang = Language.ZH;

    /** The languages of what a clerk reads. */
    enum Language {
        /** Chinese. */
        ZH,
        /** English. */
        EN
    }
}
