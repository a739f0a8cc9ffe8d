package org.huibian.check.damage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.huibian.search.TextPattern;

/**
 * Text that was read in another encoding than it was written in, or left escaped: what GB18030
 * makes of UTF-8 (娉曟不) is known by writing three characters back as bytes, which are two hanzi of
 * UTF-8 then; what Latin-1 makes of it (ï¼Œ), and marks of lost characters, by their form.
 */
final class Mojibake {

    private static final Charset GBK = Charset.forName("GB18030");

    /** As many characters of two bytes as make two of three. */
    private static final int WINDOW = 3;

    private static final int LONG = 3;

    /** The leading bytes of hanzi and of their marks, and what follows them. */
    private static final int FIRST_LEAD = 0xE2;

    private static final int LAST_LEAD = 0xEF;
    private static final int FIRST_TRAIL = 0x80;
    private static final int LAST_TRAIL = 0xBF;

    /** Behind a byte of UTF-8 as Windows shows it. */
    private static final String TRAIL =
            "[\\u0080-\\u00BF\\u0152-\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]";

    /** 执□□过程, 普法宣??活动: marks where characters stood; □ of a list to be ticked is none. */
    private static final String LOST =
            "|(?<=[\\p{IsHan}\\d，、])□{2,}|□{2,}(?=\\p{IsHan}{2,}[^□]*$)|(?<=[\\p{IsHan}\\d])□(?=[\\p{IsHan}\\d，。；、])(?!\\p{IsHan}{1,6}□)(?<!□\\p{IsHan}{1,6}□)|(?<=\\p{IsHan})[\\u25A0\\u25AF\\u25C6\\u2588\\u3013]+(?=[\\p{IsHan}，。；])";

    /** (cid:3021) of a PDF, \\u6cd5, &#27861;, %E6%B3%95, =E6=B3=95, tags of a page. */
    private static final String ESCAPED =
            "|\\(cid:\\d+\\)|\\\\u[0-9A-Fa-f]{4}|&#x?[0-9A-Fa-f]{2,6};|&[lr][sd]quo;|&[mn]dash;|&hellip;|(?:[%=][Ee][4-9](?:[%=][89AaBb][0-9A-Fa-f]){2})|_x000[ADad]_|</?(?:br|p|span|div|td|tr|font|strong)(?: [^<>]{0,80})?/?>|\\\\(?:par|rtf)\\b";

    /** 12O件, 1l8件: letters that a scanner read for digits. */
    private static final String MISREAD_DIGIT =
            "|(?<![A-Za-z\\d])(?=[OolI，,.]{0,3}\\d)(?=[\\d，,.]{0,6}[OolI])[\\dOolI]{1,6}(?:[，,.][\\dOolI]{2,3}){0,2}(?=余?(?:万|亿)?(?:[件起场次人份个名项条家户台套处部辆期宗批册篇元亩位%％]|平方米))"
                    + "|(?<=\\p{IsHan})\\d{1,2}(?:\\.\\d{1,2})? \\d{1,2} ?[%％]|\\d[◇◆△▲●※☆★]+(?=[件起场次人份个名项条家户台处])";

    private static final TextPattern FORMS =
            TextPattern.compile(
                    "\\uFFFD|[\\uFF66-\\uFF9F\\uAC00-\\uD7AF\\u0600-\\u06FF]|[\\u0400-\\u04FF]{2,}|[锟斤拷]{3}|â€|烫烫烫|屯屯屯|[\\uE000-\\uF8FF]|[âãäåæçèéï]"
                            + TRAIL
                            + "{2}|(?:[ÃÂâãäåæçèéï]"
                            + TRAIL
                            + "{1,2}){2}|[\\u00A1-\\u00AF\\u00B4-\\u00B6\\u00B8\\u00BA-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u00FF]{4,}|&(?:nbsp|amp|lt|gt|quot);|(?:\\?{3,})"
                            + ESCAPED
                            + MISREAD_DIGIT
                            + LOST);

    private final BitSet first = new BitSet();

    /** Works out what a character of UTF-8 may begin with as GB18030 reads it. */
    Mojibake() {
        for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
            for (int trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
                String read = new String(new byte[] {(byte) lead, (byte) trail}, GBK);
                if (read.length() == 1 && read.charAt(0) != '\uFFFD') {
                    first.set(read.charAt(0));
                }
            }
        }
    }

    /** Whether a text holds any. */
    boolean isIn(String text) {
        if (FORMS.isIn(text)) {
            return true;
        }
        for (int at = 0; at + WINDOW <= text.length(); at++) {
            if (first.get(text.charAt(at)) && isMisread(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMisread(String text, int at) {
        try {
            ByteBuffer bytes = GBK.newEncoder().encode(CharBuffer.wrap(text, at, at + WINDOW));
            String right = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return right.length() < LONG && right.codePoints().allMatch(Mojibake::isChinese);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isChinese(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
                || "，。；：、“”‘’（）《》？！—…".indexOf(codePoint) >= 0;
    }
}
