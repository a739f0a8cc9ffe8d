package org.huibian.source.ooxml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a part.
 *
 * @param name Word's local name (“p”); names of other vocabularies carry a prefix: “m:t” (math),
 *     “mc:AlternateContent” (markup compatibility), “x:…” (any other)
 * @param attributes local name → value
 * @param children the elements in it, in order
 * @param text the characters directly in it
 */
public record XmlElement(
        String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    /** The first child of a name. */
    public Optional<XmlElement> child(String wanted) {
        for (XmlElement child : children) {
            if (child.name.equals(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The first element at the end of a path of names. */
    public Optional<XmlElement> at(String first, String second) {
        return child(first).flatMap(child -> child.child(second));
    }

    /** The children of a name, in order. */
    public List<XmlElement> all(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** An attribute; empty where there is none. */
    public String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /** The attribute “val” of a child; empty where either is missing. */
    public Optional<String> value(String wanted) {
        return child(wanted).map(child -> child.attributes.get("val"));
    }

    /** A whole-number attribute “val” of a child; empty where it is missing or no number. */
    public Optional<Integer> number(String wanted) {
        return value(wanted).flatMap(XmlElement::parsed);
    }

    /** A whole number of at most eight digits. */
    static Optional<Integer> parsed(String digits) {
        return digits.strip().matches("-?[0-9]{1,8}")
                ? Optional.of(Integer.valueOf(digits.strip()))
                : Optional.empty();
    }

    /** What a child that switches something on or off says; empty where it is missing. */
    public Optional<Boolean> toggle(String wanted) {
        return child(wanted)
                .map(child -> !List.of("0", "false", "off").contains(child.attribute("val")));
    }
}
