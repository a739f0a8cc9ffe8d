package org.huibian.source.ooxml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The styles of a .docx, each with what it takes over from the style it is based on (ECMA-376,
 * 17.7).
 */
public final class WordStyles {

    /** The built-in heading styles; they are headings although the file may not repeat it. */
    private static final Pattern BUILT_IN =
            Pattern.compile("(?:heading|标题) ?([1-9])", Pattern.CASE_INSENSITIVE);

    private final Map<String, XmlElement> styles = new HashMap<>();
    private String standard = "";

    private WordStyles() {}

    /** A file without styles. */
    public static WordStyles none() {
        return new WordStyles();
    }

    /** The styles of a part styles.xml. */
    public static WordStyles of(XmlElement root) {
        WordStyles styles = new WordStyles();
        for (XmlElement style : root.all("style")) {
            String id = style.attribute("styleId");
            styles.styles.putIfAbsent(id, style);
            if (style.attribute("type").equals("paragraph")
                    && Set.of("1", "true", "on").contains(style.attribute("default"))) {
                styles.standard = id;
            }
        }
        return styles;
    }

    /** The style of a paragraph that names none. */
    public String standard() {
        return standard;
    }

    /** The outline level of a style, 0 for the highest; 9 and absence mean running text. */
    Optional<Integer> outlineLevel(String id) {
        return inherited(id, WordStyles::ownOutlineLevel);
    }

    private static Optional<Integer> ownOutlineLevel(XmlElement style) {
        Optional<Integer> level =
                style.child("pPr").flatMap(properties -> properties.number("outlineLvl"));
        if (level.isPresent()) {
            return level;
        }
        String name = style.value("name").orElse("").toLowerCase(Locale.ROOT);
        Matcher builtIn = BUILT_IN.matcher(name);
        return builtIn.matches()
                ? Optional.of(Integer.parseInt(builtIn.group(1)) - 1)
                : Optional.empty();
    }

    /** A number property (numId, ilvl) of a style's numbering. */
    Optional<Integer> numbering(String id, String property) {
        return inherited(
                id,
                style -> style.at("pPr", "numPr").flatMap(numbering -> numbering.number(property)));
    }

    /** Whether a style hides its text. */
    Optional<Boolean> hidden(String id) {
        return inherited(
                id, style -> style.child("rPr").flatMap(properties -> properties.toggle("vanish")));
    }

    private <T> Optional<T> inherited(String id, Function<XmlElement, Optional<T>> property) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (seen.add(at)) {
            XmlElement style = styles.get(at);
            if (style == null) {
                return Optional.empty();
            }
            Optional<T> own = property.apply(style);
            if (own.isPresent()) {
                return own;
            }
            at = style.value("basedOn").orElse("");
        }
        return Optional.empty();
    }
}
