package org.huibian.message;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * One text a clerk reads: a key of the bundle of a room, and the values that stand in its places
 * {0}, {1}, …
 *
 * <p>Values are written as they are, numbers without grouping; a value that is itself a message is
 * rendered in the same language. A key that the bundle lacks is a mistake of the program: {@link
 * IllegalStateException}.
 *
 * @param room a class of the package whose bundle {@code messages} holds the key
 * @param key the key, in lower case with dots
 * @param values what stands in the places
 */
public record Message(Class<?> room, String key, List<Object> values) {

    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** Copies the values. */
    public Message {
        values = List.copyOf(values);
    }

    /** The message of a key with its values. */
    public static Message of(Class<?> room, String key, Object... values) {
        return new Message(room, key, Arrays.asList(values));
    }

    /** What the bundle has under the same key with an ending, with the same values. */
    public Optional<Message> part(String ending) {
        String whole = key + "." + ending;
        return bundle(Locale.ROOT).containsKey(whole)
                ? Optional.of(new Message(room, whole, values))
                : Optional.empty();
    }

    private ResourceBundle bundle(Locale language) {
        String name = room.getPackageName() + ".messages";
        return ResourceBundle.getBundle(name, language, room.getClassLoader(), NO_FALLBACK);
    }

    /** The text in a language: English for {@code en}, Chinese for every other. */
    public String text(Locale locale) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        String pattern;
        try {
            pattern = bundle(language).getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException(
                    "no text for " + room.getPackageName() + ".messages:" + key, e);
        }
        return filled(pattern, language);
    }

    /** The Chinese text. */
    public String text() {
        return text(Locale.CHINESE);
    }

    @Override
    public String toString() {
        return text();
    }

    private String filled(String pattern, Locale locale) {
        StringBuilder text = new StringBuilder(pattern.length() + 64);
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            text.append(pattern, at, open);
            String place = pattern.substring(open + 1, close);
            if (place.matches("\\d")) {
                text.append(written(values.get(Integer.parseInt(place)), locale));
            } else {
                text.append(pattern, open, close + 1);
            }
            at = close + 1;
        }
        return text.append(pattern.substring(at)).toString();
    }

    private static String written(Object value, Locale locale) {
        if (value instanceof LocalDate day && !locale.equals(Locale.ENGLISH)) {
            return ChineseDate.of(day);
        }
        return value instanceof Message message ? message.text(locale) : String.valueOf(value);
    }
}
