package org.huibian.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, fed in named parts so that no two different sequences of parts are the same. */
public final class Hash {

    private final MessageDigest digest = sha256();

    /** The hash of some bytes, 64 hex digits in lower case. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** Takes in a named text. */
    public Hash with(String name, String value) {
        return with(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes in a named part. */
    public Hash with(String name, byte[] value) {
        byte[] key = name.getBytes(StandardCharsets.UTF_8);
        digest.update((key.length + ":" + value.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(key);
        digest.update(value);
        return this;
    }

    /** The hash of all parts, 64 hex digits in lower case. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
