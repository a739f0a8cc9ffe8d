package org.huibian.cli.console;

/** What a command sees of the program it belongs to. */
public interface Program {

    /** What was said of language, progress and JSON, before or after the verb. */
    CommonOptions options();
}
