package org.huibian.ledger.database;

import java.util.HashMap;
import java.util.Map;
import org.huibian.ledger.plain.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Equal texts of one reading, kept once: places, sentences and quotes say the same over and over,
 * and a large district is held in memory whole.
 */
final class SharedTexts extends StdScalarDeserializer<String> {

    private SharedTexts() {
        super(String.class);
    }

    /** A reader whose every document shares its texts; to be used for one document. */
    static ObjectReader reader(Class<?> type) {
        return Mapper.SHARING.readerFor(type).withAttribute(SharedTexts.class, new HashMap<>());
    }

    private static final class Mapper {
        static final tools.jackson.databind.json.JsonMapper SHARING =
                Json.LINE
                        .rebuild()
                        .addModule(
                                new SimpleModule("shared texts")
                                        .addDeserializer(String.class, new SharedTexts()))
                        .build();
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString();
        @SuppressWarnings("unchecked")
        Map<String, String> texts = (Map<String, String>) context.getAttribute(SharedTexts.class);
        return texts == null ? text : texts.computeIfAbsent(text, same -> same);
    }
}
