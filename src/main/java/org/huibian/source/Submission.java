package org.huibian.source;

/**
 * A file that a sub-district sent (报送件).
 *
 * @param file path below the inbox, with {@code /}
 * @param sha256 SHA-256 of its bytes, 64 hex digits in lower case
 * @param bytes its size
 */
public record Submission(String file, String sha256, long bytes) {

    /** Its name in the archive: its hash, with the letters and digits of its ending. */
    public String archiveName() {
        // An ending is part of a path of ours: nothing but letters and digits of it is taken.
        String ending = new FileContent(file, new byte[0]).extension().replaceAll("[^a-z0-9]", "");
        return ending.isEmpty() ? sha256 : sha256 + "." + ending;
    }
}
