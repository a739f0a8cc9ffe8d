package org.huibian.source.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Bytes of text that follow each other, decoded together: a hanzi is two of them. */
public final class RtfBytes {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean lead;

    /** Whether a byte is missing, so that the next one belongs to it even if it is a letter. */
    public boolean isHalf() {
        return lead;
    }

    /** The next byte, in a charset where those from 81 to FE begin a pair or not. */
    public void add(int value, Charset charset) {
        lead = !lead && value >= 0x81 && value <= 0xFE && !isSingle(charset);
        bytes.write(value);
    }

    /** Windows pages other than the four of East Asia. */
    private static boolean isSingle(Charset charset) {
        return charset.name().startsWith("windows-12") || charset.name().equals("windows-874");
    }

    /** The text so far, which is then forgotten; what fits no character is U+FFFD. */
    public String taken(Charset charset) {
        if (bytes.size() == 0) {
            return "";
        }
        String text = bytes.toString(charset);
        bytes.reset();
        lead = false;
        return text;
    }

    /** The charset of a Windows code page; Western where it is not known. */
    public static Charset codePage(int page) {
        return switch (page) {
            case 936, 54936 -> Charset.forName("GB18030");
            case 65001 -> StandardCharsets.UTF_8;
            case 950 -> named("Big5");
            case 932 -> named("windows-31j");
            case 949 -> named("x-windows-949");
            default -> named("windows-" + page);
        };
    }

    /** The charset that a font is for (fcharset); the code page of the file where it says none. */
    public static Charset ofFont(int charset, Charset page) {
        return switch (charset) {
            case 134 -> codePage(936);
            case 136 -> codePage(950);
            case 128 -> codePage(932);
            case 129 -> codePage(949);
            default -> page;
        };
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return WESTERN;
        }
    }
}
