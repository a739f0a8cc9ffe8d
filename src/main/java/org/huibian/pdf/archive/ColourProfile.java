package org.huibian.pdf.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4, made from its published
 * numbers, so that it is the same on every Java platform.
 */
public final class ColourProfile {

    private static final int HEADER = 128;
    private static final int TAG = 12;
    private static final int FIXED_POINT = 65536;
    private static final int VERSION_4_2 = 0x04200000;
    private static final int YEAR = 2026;

    private static final double[] WHITE_D50 = {0.9642, 1, 0.8249};
    private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};
    private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
    private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};

    /** From daylight of 6500 K to that of 5000 K, row by row (Bradford). */
    private static final double[] ADAPTATION = {
        1.0478112, 0.0228866, -0.0501270,
        0.0295424, 0.9904844, -0.0170491,
        -0.0092345, 0.0150436, 0.7521316
    };

    /** ((x + 0.055) / 1.055) to the power of 2.4, but x / 12.92 below 0.04045. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private ColourProfile() {}

    /** The bytes of the profile. */
    public static byte[] content() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("Public domain"));
        tags.put("wtpt", numbers("XYZ ", WHITE_D50));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        tags.put("rTRC", curve());
        tags.put("gTRC", curve());
        tags.put("bTRC", curve());
        int size = HEADER + Integer.BYTES + tags.size() * TAG;
        int at = size;
        for (byte[] tag : tags.values()) {
            size += tag.length;
        }
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER).putInt(tags.size());
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            profile.put(ascii(tag.getKey())).putInt(at).putInt(tag.getValue().length);
            at += tag.getValue().length;
        }
        tags.values().forEach(profile::put);
        return profile.array();
    }

    /** A display that mixes red, green and blue; colours told in XYZ under D50. */
    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(VERSION_4_2);
        profile.put(ascii("mntrRGB XYZ "));
        profile.putShort((short) YEAR).putShort((short) 1).putShort((short) 1);
        profile.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        profile.put(ascii("acsp"));
        // Platform, flags, maker, model, attributes and rendering intent stay 0.
        profile.position(profile.position() + 28);
        for (double part : WHITE_D50) {
            profile.putInt(fixed(part));
        }
    }

    private static byte[] numbers(String type, double... numbers) {
        ByteBuffer tag = ByteBuffer.allocate(2 * Integer.BYTES + numbers.length * Integer.BYTES);
        tag.put(ascii(type)).putInt(0);
        for (double number : numbers) {
            tag.putInt(fixed(number));
        }
        return tag.array();
    }

    private static byte[] curve() {
        ByteBuffer tag = ByteBuffer.allocate((3 + CURVE.length) * Integer.BYTES);
        tag.put(ascii("para")).putInt(0).putShort((short) 3).putShort((short) 0);
        for (double number : CURVE) {
            tag.putInt(fixed(number));
        }
        return tag.array();
    }

    /** A text in English; its bytes are filled up to a multiple of four. */
    private static byte[] text(String words) {
        byte[] characters = words.getBytes(StandardCharsets.UTF_16BE);
        ByteArrayOutputStream tag = new ByteArrayOutputStream();
        tag.writeBytes(ascii("mluc"));
        ByteBuffer head = ByteBuffer.allocate(6 * Integer.BYTES);
        head.putInt(0).putInt(1).putInt(TAG).put(ascii("enUS"));
        head.putInt(characters.length).putInt(7 * Integer.BYTES);
        tag.writeBytes(head.array());
        tag.writeBytes(characters);
        while (tag.size() % Integer.BYTES != 0) {
            tag.write(0);
        }
        return tag.toByteArray();
    }

    private static int fixed(double number) {
        return (int) Math.round(number * FIXED_POINT);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
