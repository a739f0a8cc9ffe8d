package org.huibian.setup;

import java.math.BigDecimal;
import org.huibian.message.Message;

/** Numbers of a set-up file that must lie between two bounds; others are complained of. */
public final class Bounds {

    private Bounds() {}

    /** A number from least to most. */
    public static double number(YamlMap yaml, String key, double least, double most) {
        BigDecimal number = yaml.decimal(key);
        if (number.doubleValue() < least || number.doubleValue() > most) {
            throw outside(yaml, key, number.toPlainString(), least, most);
        }
        return number.doubleValue();
    }

    /** A whole number from least to most. */
    public static int whole(YamlMap yaml, String key, int least, int most) {
        int number = yaml.integer(key);
        if (number < least || number > most) {
            throw outside(yaml, key, String.valueOf(number), least, most);
        }
        return number;
    }

    private static SetupException outside(
            YamlMap yaml, String key, String value, double least, double most) {
        return yaml.complaint(
                key,
                Message.of(YamlMap.class, "yaml.range", key, value, plain(least), plain(most)));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
