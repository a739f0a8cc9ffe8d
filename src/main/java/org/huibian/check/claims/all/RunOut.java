package org.huibian.check.claims.all;

/** How reports say that a contract, a term of office or a certificate has run out. */
public final class RunOut {

    /** A group of a regular expression, to be put together with what stands beside it. */
    public static final String WORDS = "(?:到期|期满|届满)";

    private RunOut() {}
}
