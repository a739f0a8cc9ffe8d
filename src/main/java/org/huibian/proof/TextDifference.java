package org.huibian.proof;

import org.huibian.message.Message;

/**
 * The first place where the Word file and the PDF do not say the same.
 *
 * @param what in what they differ
 * @param word what the Word file has there
 * @param pdf what the PDF has there, empty for nothing
 * @param place where
 */
public record TextDifference(Message what, String word, String pdf, Message place) {}
