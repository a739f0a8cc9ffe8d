package org.huibian.ledger.plain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The hash of a file of any size. */
    public static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
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
