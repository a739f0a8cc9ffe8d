package org.huibian.job.merge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On which level of government a job compiles (层级), and so what its submissions are.
 *
 * <p>A district compiles what sub-districts wrote; every level above it compiles revisions of the
 * level below.
 */
public enum Level {
    /** 区、县: compiles reports and forms of sub-districts. */
    DISTRICT,
    /** 市: compiles revisions of districts. */
    CITY,
    /** 省: compiles revisions of cities. */
    PROVINCE;

    /** Whether its submissions are revisions of the level below rather than documents. */
    public boolean compilesRevisions() {
        return this != DISTRICT;
    }

    /** The level whose revisions it compiles. */
    public Level below() {
        if (!compilesRevisions()) {
            throw new IllegalStateException("nothing below " + this + " makes revisions");
        }
        return values()[ordinal() - 1];
    }

    /** As in job.yml: district, city, province. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a code that {@link #codes} holds. */
    static Level of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The words of job.yml. */
    static Set<String> codes() {
        return Arrays.stream(values()).map(Level::code).collect(Collectors.toUnmodifiableSet());
    }
}
