package org.huibian.source.plain;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text that bytes stand for: a byte order mark is believed, then strict UTF-8, then a declared
 * charset, then UTF-16, GB18030 and what statistics suggest. Where none fits as a whole, because
 * the file was cut or a byte of it is bad, the one that loses fewest characters is taken, and
 * {@link LostCharacters#MARK} stands for each of them; where many would be lost, none.
 */
public final class Decoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GB2312 = Charset.forName("GB2312");

    /** ICU's confidence, 0 to 100, below which a guess is worth nothing. */
    private static final int CONFIDENT = 30;

    /** How many hanzi of everyday use there are to a rare one where a charset fits or is marked. */
    private static final int MOSTLY = 4;

    /** And where neither is so: UTF-8 read as GBK has a rare one in two. */
    private static final int EVERYDAY = 20;

    private record Mark(Charset charset, int... bytes) {}

    private static final List<Mark> MARKS =
            List.of(
                    new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
                    new Mark(GB18030, 0x84, 0x31, 0x95, 0x33),
                    new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
                    new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
                    new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
                    new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    private Decoding() {}

    /** The text of a file that declares no charset, without byte order mark. */
    public static Optional<String> of(byte[] bytes) {
        return of(bytes, "");
    }

    /**
     * The text of a file, without byte order mark; empty where no charset fits it but for a few
     * bytes.
     *
     * @param declared the charset that the file claims, empty where it claims none; UTF-8 that is
     *     valid is believed first, since pages are saved in UTF-8 and keep their old claim
     */
    public static Optional<String> of(byte[] bytes, String declared) {
        for (Mark mark : MARKS) {
            if (begins(bytes, mark.bytes())) {
                byte[] text = Arrays.copyOfRange(bytes, mark.bytes().length, bytes.length);
                return strict(text, mark.charset())
                        .filter(Decoding::isText)
                        .or(() -> tolerant(text, List.of(mark.charset()), MOSTLY));
            }
        }
        return strict(bytes, StandardCharsets.UTF_8)
                .filter(Decoding::isText)
                .filter(text -> isAscii(text) || looksChinese(text))
                .or(() -> claimed(declared).flatMap(charset -> strict(bytes, charset)))
                .filter(Decoding::isText)
                .or(() -> guessed(bytes))
                .or(() -> strict(bytes, StandardCharsets.UTF_8).filter(Decoding::isText))
                .or(() -> tolerant(bytes, List.of(StandardCharsets.UTF_8, GB18030), EVERYDAY));
    }

    /** Chinese text with few characters lost, in the charset that loses fewest. */
    private static Optional<String> tolerant(byte[] bytes, List<Charset> charsets, int share) {
        return charsets.stream()
                .map(charset -> new String(bytes, charset))
                .filter(Decoding::isText)
                .filter(text -> !LostCharacters.areMany(LostCharacters.count(text), text.length()))
                .filter(text -> looksChinese(text, share))
                .min(Comparator.comparingInt(LostCharacters::count));
    }

    private static Optional<String> guessed(byte[] bytes) {
        for (Charset charset :
                List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, GB18030)) {
            Optional<String> text =
                    strict(bytes, charset).filter(Decoding::isText).filter(Decoding::looksChinese);
            if (text.isPresent()) {
                return text;
            }
        }
        for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
            if (match.getConfidence() >= CONFIDENT) {
                Optional<String> text =
                        charset(match.getName())
                                .flatMap(charset -> strict(bytes, charset))
                                .filter(Decoding::isText)
                                .filter(Decoding::looksChinese);
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, int[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A claim that can be true of a Chinese page; in a Western charset any bytes are a text. */
    private static Optional<Charset> claimed(String name) {
        return charset(name)
                .filter(charset -> charset.canEncode() && charset.newEncoder().canEncode('的'));
    }

    /** A charset by the name a page gives it: gb2312 and gbk are parts of GB18030. */
    private static Optional<Charset> charset(String name) {
        String lower = name.trim().toLowerCase(Locale.ROOT);
        if (lower.equals("gb2312") || lower.equals("gbk") || lower.equals("x-gbk")) {
            return Optional.of(GB18030);
        }
        try {
            return lower.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(lower));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** No zeros, and hardly a control character. */
    private static boolean isText(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
                controls++;
            }
        }
        return controls * 100L <= text.length() + 100L;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Nearly all characters beyond ASCII are hanzi and marks of everyday use. */
    private static boolean looksChinese(String text) {
        return looksChinese(text, MOSTLY);
    }

    /**
     * The same, more or less strictly.
     *
     * @param share to one odd character there are so many hanzi of everyday use at the least
     */
    private static boolean looksChinese(String text, int share) {
        CharsetEncoder everyday = GB2312.newEncoder();
        int hanzi = 0;
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 || c == '\uFEFF' || c == LostCharacters.MARK) {
                continue;
            }
            if (c >= '\u4E00' && c <= '\u9FFF' && everyday.canEncode(c)) {
                hanzi++;
            } else if (!everyday.canEncode(c) && !isGeneralMark(c)) {
                odd++;
            }
        }
        return hanzi > 0 && (long) odd * share <= hanzi;
    }

    /** Marks that GB 2312 lacks but Chinese texts of today hold, white space and emoji. */
    private static boolean isGeneralMark(char c) {
        return (c >= '\u00A0' && c <= '\u00BF')
                || (c >= '\u2000' && c <= '\u2BFF')
                || (c >= '\uE000' && c <= '\uF8FF')
                || Character.isSurrogate(c);
    }
}
