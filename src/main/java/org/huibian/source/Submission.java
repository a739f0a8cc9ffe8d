package org.huibian.source;

/**
 * A file that a sub-district sent (报送件).
 *
 * @param file path below the inbox, with {@code /}
 * @param sha256 SHA-256 of its bytes, 64 hex digits in lower case
 * @param bytes its size
 */
public record Submission(String file, String sha256, long bytes) {}
