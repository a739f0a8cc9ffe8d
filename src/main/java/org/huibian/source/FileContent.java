package org.huibian.source;

import java.util.Locale;

/**
 * A submitted file as received: its path below the inbox and its bytes.
 *
 * @param file path below the inbox, with {@code /}
 * @param bytes its content; never altered
 */
@SuppressWarnings("ArrayRecordComponent")
public record FileContent(String file, byte[] bytes) {

    /** Whether the content begins with some bytes. */
    public boolean startsWith(int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** The ending of the name in lower case without dot; empty where there is none. */
    public String extension() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
