package org.huibian.source;

/**
 * A stretch of a submitted text, as submitted: the place of its block, where it begins and ends
 * there, and its wording.
 *
 * @param location the block
 * @param start where it begins in the block, in UTF-16 units, 0-based
 * @param end where it ends in the block, exclusive; a stretch that runs on into the next line ends
 *     with its first line
 * @param text the wording as submitted; lines that belong to one paragraph are joined without a
 *     break
 */
public record Excerpt(Location location, int start, int end, String text) {}
