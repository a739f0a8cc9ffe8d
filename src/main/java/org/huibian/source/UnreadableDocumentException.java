package org.huibian.source;

import org.huibian.message.Message;

/** A submitted file that cannot be read; its message says what to ask the sub-district for. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    /** With what is wrong, the reason of a {@link Refusal}. */
    public UnreadableDocumentException(Message reason) {
        super(Refusal.of(reason).whole().text());
        this.reason = reason;
    }

    /** With what is wrong, and what the parser said. */
    public UnreadableDocumentException(Message reason, Throwable cause) {
        super(Refusal.of(reason).whole().text(), cause);
        this.reason = reason;
    }

    /** With what the bundle of this room says under a key. */
    public static UnreadableDocumentException of(String key, Object... values) {
        return new UnreadableDocumentException(
                Message.of(UnreadableDocumentException.class, key, values));
    }

    /** Of a file that its own format's reader cannot read. */
    public static UnreadableDocumentException damaged(String format) {
        boolean sheet = format.equals("xlsx") || format.equals("xls");
        return of(sheet ? "file.damaged.sheet" : "file.damaged", format);
    }

    /** What is wrong; what to do about it says its {@link Refusal}. */
    public Message reason() {
        return reason;
    }
}
