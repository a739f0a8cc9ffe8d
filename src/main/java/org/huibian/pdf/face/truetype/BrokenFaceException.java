package org.huibian.pdf.face.truetype;

import org.huibian.message.Message;

/** What is wrong with the bytes of a face; becomes a set-up complaint that names the file. */
public final class BrokenFaceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message complaint;

    BrokenFaceException(String key, Object... values) {
        super(key);
        complaint = Message.of(BrokenFaceException.class, key, values);
    }

    public Message complaint() {
        return complaint;
    }
}
