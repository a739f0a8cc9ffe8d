package org.huibian.pdf.draw;

import java.security.SecureRandom;

/** Draws the six letters before the name of an embedded face from its number in the document. */
final class SubsetPrefixes extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private static final int LETTERS = 26;

    private int rest;

    SubsetPrefixes(int number) {
        rest = number;
    }

    /** The next letter as a share of the alphabet: the digits of the number to the base of 26. */
    @Override
    public double nextDouble() {
        double letter = (rest % LETTERS + 0.5) / LETTERS;
        rest /= LETTERS;
        return letter;
    }
}
