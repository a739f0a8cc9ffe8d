package org.huibian.source.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts a file into tokens, one call of the listener for each, without a stack of its own. */
public final class RtfTokens {

    /** What is made of the tokens. */
    public interface Listener {
        /** A group begins. */
        void open();

        /** A group ends. */
        void close();

        /**
         * A control word or symbol.
         *
         * @param name letters, or the one character of a symbol
         * @param value its number; 1 where it has none
         */
        void word(String name, int value);

        /**
         * A byte of text.
         *
         * @param escaped whether it was written with two hex digits
         */
        void text(int value, boolean escaped);
    }

    private static final int LONGEST_WORD = 40;

    private final byte[] bytes;
    private int at;

    private RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a file to the end of its outermost group.
     *
     * @return whether that end is there
     */
    public static boolean read(byte[] bytes, Listener listener) {
        return new RtfTokens(bytes).read(listener);
    }

    private boolean read(Listener listener) {
        int depth = 0;
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            switch (c) {
                case '{' -> {
                    depth++;
                    listener.open();
                }
                case '}' -> {
                    depth--;
                    listener.close();
                    if (depth <= 0) {
                        return depth == 0;
                    }
                }
                case '\\' -> control(listener);
                case '\r', '\n', 0 -> {}
                default -> {
                    if (depth > 0) {
                        listener.text(c, false);
                    }
                }
            }
        }
        return false;
    }

    private void control(Listener listener) {
        int c = at < bytes.length ? bytes[at] & 0xFF : 0;
        if (!isLetter(c)) {
            at++;
            if (c == '\'') {
                int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
                int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
                at += 2;
                listener.text(high < 0 || low < 0 ? '?' : high * 16 + low, true);
            } else {
                listener.word(String.valueOf((char) c), 1);
            }
            return;
        }
        int start = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        String name = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        int value = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (name.equals("bin")) {
            at = (int) Math.min(bytes.length, at + (long) Math.max(0, value));
        } else {
            listener.word(name, value);
        }
    }

    private int number() {
        boolean negative = at < bytes.length && bytes[at] == '-';
        int start = negative ? at + 1 : at;
        int end = start;
        long value = 0;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && end - start < 10) {
            value = value * 10 + bytes[end] - '0';
            end++;
        }
        if (end == start) {
            return 1;
        }
        at = end;
        return (int)
                Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, negative ? -value : value));
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
