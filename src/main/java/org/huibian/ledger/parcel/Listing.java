package org.huibian.ledger.parcel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huibian.ledger.plain.Hash;

/**
 * The files of a parcel (清单), as {@code sha256sum} would list them: one line for each, its hash,
 * two spaces, its name; by name.
 *
 * @param hashes name, with {@code /} → SHA-256; files that lie around the revision begin with
 *     {@code ../}
 */
public record Listing(SortedMap<String, String> hashes) {

    private static final int HASH = 64;
    private static final String GAP = "  ";
    private static final String AROUND = "../";

    /** Copies. */
    public Listing {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** Its text. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        hashes.forEach(
                (name, hash) -> text.append(hash).append(GAP).append(escaped(name)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Its hash: the identity of all its files. */
    public String sha256() {
        return Hash.of(bytes());
    }

    /** The files of the revision itself, without those that lie around it. */
    public SortedMap<String, String> revision() {
        SortedMap<String, String> own = new TreeMap<>(hashes);
        own.keySet().removeIf(name -> name.startsWith(AROUND));
        return own;
    }

    /** The listing of a text. */
    static Listing parse(byte[] bytes) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            if (line.length() <= HASH + GAP.length() || !line.startsWith(GAP, HASH)) {
                throw new IOException("no line of a listing: " + line);
            }
            hashes.put(plain(line.substring(HASH + GAP.length())), line.substring(0, HASH));
        }
        return new Listing(hashes);
    }

    /** The same with files that lie around the revision. */
    Listing with(Map<String, String> around) {
        SortedMap<String, String> all = new TreeMap<>(hashes);
        around.forEach((name, hash) -> all.put(AROUND + AROUND + name, hash));
        return new Listing(all);
    }

    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String escaped) {
        StringBuilder name = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                i++;
                char next = escaped.charAt(i);
                name.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }
}
