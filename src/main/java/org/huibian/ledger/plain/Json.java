package org.huibian.ledger.plain;

import org.huibian.message.Message;
import org.huibian.message.Trouble;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** How this room writes JSON: the same text on every machine. */
public final class Json {

    /** Compact, one line. */
    public static final JsonMapper LINE =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    /** Indented by two spaces, lines ended by a line feed. */
    public static final JsonMapper PAGE = page();

    private Json() {}

    /** Why JSON could not be read, and from which line on, in words that a clerk reads. */
    public static Message trouble(Exception failure) {
        if (!(failure instanceof JacksonException broken)) {
            return Trouble.of(failure);
        }
        TokenStreamLocation place = broken.getLocation();
        int line = place == null ? 0 : place.getLineNr();
        return line > 0
                ? Message.of(Json.class, "json.broken.line", line)
                : Message.of(Json.class, "json.broken");
    }

    private static JsonMapper page() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return LINE.rebuild()
                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(printer)
                .build();
    }
}
