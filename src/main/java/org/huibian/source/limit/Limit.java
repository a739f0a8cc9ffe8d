package org.huibian.source.limit;

import java.util.Locale;

/**
 * Something a single file may have only so much of (读取上限); a key of {@code limits} in job.yml, and
 * of the bundle as {@code limit.…}.
 */
public enum Limit {
    /** The file as it lies there, in MiB. */
    SIZE(100, 1, 2000),
    /** All parts of an Office file unpacked, pictures included, in MiB. */
    UNPACKED(300, 1, 4000),
    /** The text of a file with its markup: the XML parts of an Office file, a web page; in MiB. */
    MARKUP(40, 1, 1000),
    /** The parts of an Office file. */
    ENTRIES(2000, 10, 100_000),
    /** How deep elements of a Word file stand within each other. */
    NESTING(500, 20, 2000),
    /** The pages of a PDF. */
    PAGES(1000, 1, 100_000),
    /** The cells with content of all tables. */
    CELLS(100_000, 100, 5_000_000),
    /** The characters of the text. */
    CHARACTERS(5_000_000, 1000, 50_000_000),
    /** The sentences and quantities that are read in it, together. */
    STATEMENTS(100_000, 1000, 140_000),
    /** The computing time that reading a file takes, in seconds. */
    SECONDS(60, 1, 3600),
    /** The memory that reading a file takes, in MiB. */
    MEMORY(512, 64, 16_000);

    private final int standard;
    private final int least;
    private final int most;

    Limit(int standard, int least, int most) {
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    /** Its key in job.yml. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What holds where job.yml says nothing. */
    public int standard() {
        return standard;
    }

    /** The lowest value job.yml may give. */
    public int least() {
        return least;
    }

    /** The highest value job.yml may give. */
    public int most() {
        return most;
    }
}
