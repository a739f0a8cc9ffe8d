package org.huibian.ledger;

import tools.jackson.core.StreamWriteFeature;
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
