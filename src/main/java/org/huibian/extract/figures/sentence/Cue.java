package org.huibian.extract.figures.sentence;

import java.util.Set;

/**
 * A word of a sentence that decides what its figures are there for.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param groups what it speaks for
 */
record Cue(int start, int end, Set<SentenceCues.Group> groups) {}
