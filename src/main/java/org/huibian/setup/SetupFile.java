package org.huibian.setup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huibian.message.Message;
import org.huibian.message.Trouble;

/**
 * The text of a set-up file: UTF-8 with or without byte order mark, or GB18030 as Excel and WPS
 * save it.
 *
 * @param name the file as the clerk knows it, for messages
 * @param text its text, without byte order mark
 */
public record SetupFile(String name, String text) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Reads a file; one that cannot be read is a {@link SetupException}. */
    public static SetupFile read(Path path) {
        return read(path, shown(path));
    }

    /** Reads a file under the name that messages call it by. */
    public static SetupFile read(Path path, String name) {
        if (!Files.exists(path)) {
            throw new SetupException(name, 0, Message.of(SetupFile.class, "file.missing"));
        }
        try {
            return of(name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new SetupException(
                    name, 0, Message.of(SetupFile.class, "file.unreadable", Trouble.of(e)));
        }
    }

    /** The file whose content is already at hand. */
    public static SetupFile of(String name, byte[] content) {
        String text = decoded(content, StandardCharsets.UTF_8);
        if (text == null) {
            text = decoded(content, GB18030);
        }
        if (text == null) {
            throw new SetupException(name, 0, Message.of(SetupFile.class, "file.encoding"));
        }
        return new SetupFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** A path as a clerk knows it: relative to the working directory where it lies below it. */
    public static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path there = path.toAbsolutePath().normalize();
        return (there.startsWith(here) ? here.relativize(there) : there)
                .toString()
                .replace('\\', '/');
    }

    private static @org.jspecify.annotations.Nullable String decoded(
            byte[] content, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
