package org.huibian.batch.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.huibian.setup.SetupFile;
import org.huibian.source.limit.Limit;
import org.huibian.source.limit.Limits;

/**
 * What a reading process is told before its first file.
 *
 * @param indicators the vocabulary
 * @param units its units
 * @param limits how much of a file it reads
 */
record Task(SetupFile indicators, SetupFile units, Limits limits) {

    void write(DataOutputStream out) throws IOException {
        for (SetupFile file : new SetupFile[] {indicators, units}) {
            text(out, file.name());
            text(out, file.text());
        }
        for (Limit limit : Limit.values()) {
            out.writeInt(limits.of(limit));
        }
        out.flush();
    }

    static Task read(DataInputStream in) throws IOException {
        SetupFile indicators = new SetupFile(text(in), text(in));
        SetupFile units = new SetupFile(text(in), text(in));
        Map<Limit, Integer> values = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            values.put(limit, in.readInt());
        }
        return new Task(indicators, units, new Limits(values));
    }

    /** Any length, any characters. */
    static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, units(text));
    }

    static String text(DataInputStream in) throws IOException {
        byte[] bytes = bytes(in);
        StringBuilder text = new StringBuilder(bytes.length / 2);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
        }
        return text.toString();
    }

    static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    /** Its UTF-16 units, two bytes each: UTF-8 has none for half a surrogate pair in a name. */
    private static byte[] units(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }
}
