package org.huibian.ledger.database;

import java.util.Locale;
import java.util.Optional;
import org.huibian.ledger.database.shelf.PackedExtraction;
import org.huibian.ledger.plain.Json;
import org.huibian.message.Message;
import org.huibian.source.Submission;
import org.huibian.summary.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a file as text: as the database keeps it, and as a process that read it hands it
 * back. Exactly one of the two is there.
 *
 * @param extraction what it says, packed
 * @param refusal why it could not be read, a line of JSON
 */
public record ReadingText(@Nullable String extraction, @Nullable String refusal) {

    /** Of a reading. */
    public static ReadingText of(Reading reading) {
        return new ReadingText(
                reading.extraction().map(PackedExtraction::pack).orElse(null),
                reading.unreadable().map(message -> line(Refusal.of(message))).orElse(null));
    }

    /** One line of JSON that every encoding holds: half a surrogate pair has its escape. */
    private static String line(Object value) {
        String json = Json.LINE.writeValueAsString(value);
        int surrogate = 0;
        while (surrogate < json.length() && !Character.isSurrogate(json.charAt(surrogate))) {
            surrogate++;
        }
        if (surrogate == json.length()) {
            return json;
        }
        StringBuilder whole = new StringBuilder(json.length());
        json.codePoints()
                .forEach(
                        c -> {
                            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                                whole.append(String.format(Locale.ROOT, "\\u%04x", c));
                            } else {
                                whole.appendCodePoint(c);
                            }
                        });
        return whole.toString();
    }

    /** The reading of a file that has this text. */
    public Reading reading(Submission submission, int firstSeen) {
        return new Reading(
                submission,
                firstSeen,
                Optional.ofNullable(extraction).map(PackedExtraction::extraction),
                Optional.ofNullable(refusal)
                        .map(json -> Json.LINE.readValue(json, Refusal.class).message()));
    }

    /**
     * A message as it is kept.
     *
     * @param room name of the class whose bundle has the key
     * @param key the key
     * @param values what stands in its places, as text
     */
    record Refusal(String room, String key, java.util.List<String> values) {

        static Refusal of(Message message) {
            return new Refusal(
                    message.room().getName(),
                    message.key(),
                    message.values().stream().map(String::valueOf).toList());
        }

        Message message() {
            try {
                return Message.of(Class.forName(room), key, values.toArray());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("kept by a program that had " + room, e);
            }
        }
    }
}
