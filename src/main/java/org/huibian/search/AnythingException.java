package org.huibian.search;

/** A regular expression may begin with anything, or with what nobody here can tell. */
final class AnythingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnythingException() {
        super(null, null, false, false);
    }
}
