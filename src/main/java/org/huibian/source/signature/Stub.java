package org.huibian.source.signature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.huibian.source.FileContent;

/**
 * What stands for something in an inbox that is no file to be read (占位): it is received, kept and
 * told of like a file. Whoever submits the same bytes under the same name is told the same.
 */
public enum Stub {
    /** A link, which is not followed: it may lead anywhere. */
    LINK("file.link"),
    /** A pipe, a device or the like. */
    SPECIAL("file.special"),
    /** A file or folder that this user may not read. */
    FORBIDDEN("file.forbidden");

    private static final String MARK = "%HUIBIAN-NO-FILE ";

    private final String complaint;

    Stub(String complaint) {
        this.complaint = complaint;
    }

    /** The key of what to say of it. */
    String complaint() {
        return complaint;
    }

    /**
     * The bytes that are kept for it.
     *
     * @param file its path below the inbox: two links are not the same submission
     */
    public byte[] bytes(String file) {
        return (MARK + name() + " " + file + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a content is just this. */
    boolean is(FileContent content) {
        return Arrays.equals(content.bytes(), bytes(content.file()));
    }
}
