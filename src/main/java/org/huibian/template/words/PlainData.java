package org.huibian.template.words;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns records into maps, so that a template sees words, claims, lists and keys, and nothing that
 * could be called. Characters that XML cannot hold, and those that steer the direction or width of
 * text unseen, are dropped.
 */
public final class PlainData {

    private PlainData() {}

    /** A record as a map of its components, in their order. */
    public static Map<String, Object> of(Record record) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                map.put(component.getName(), plain(component.getAccessor().invoke(record)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(record.getClass() + "." + component.getName(), e);
            }
        }
        return map;
    }

    private static Object plain(Object value) {
        if (value instanceof String text) {
            return printable(text);
        }
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof Record record) {
            return of(record);
        }
        if (value instanceof List<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(item -> plain.add(plain(item)));
            return plain;
        }
        if (value instanceof OnDemand<?> table) {
            return table.mapped(PlainData::plain);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, item) -> plain.put(printable((String) key), plain(item)));
            return plain;
        }
        throw new IllegalStateException("no plain data: " + value);
    }

    /** The text on one line, without what a reader cannot see. */
    public static String printable(String text) {
        if (text.chars().allMatch(PlainData::isPlain)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || c == '\r' || c == '\t' ? ' ' : c)
                .filter(PlainData::isPrintable)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /**
     * Whether a unit is a character of its own that is printed as it is: most texts have no other.
     */
    private static boolean isPlain(int unit) {
        return !Character.isSurrogate((char) unit) && isPrintable(unit);
    }

    private static boolean isPrintable(int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL:
            case Character.FORMAT:
            case Character.SURROGATE:
            case Character.UNASSIGNED:
            case Character.LINE_SEPARATOR:
            case Character.PARAGRAPH_SEPARATOR:
                return false;
            default:
                return c != 0xFFFE && c != 0xFFFF;
        }
    }
}
