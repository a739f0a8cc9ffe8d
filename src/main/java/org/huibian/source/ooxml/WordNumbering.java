package org.huibian.source.ooxml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The automatic numbers of a .docx as they would be printed (ECMA-376, 17.9); paragraphs are handed
 * to it in reading order, since each number follows from those before.
 */
public final class WordNumbering {

    private static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;

    /**
     * The automatic number of a paragraph.
     *
     * @param level 1 for the outermost
     * @param text as printed, such as “（一）”; empty where the level prints none
     */
    public record Number(int level, String text) {}

    /** A list of numbering.xml: where its levels stand, and what it changes in them. */
    private record Listing(String levels, XmlElement changes) {}

    private final WordStyles styles;
    private final Map<String, XmlElement> abstracts = new HashMap<>();
    private final Map<Integer, Listing> listings = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    private WordNumbering(WordStyles styles) {
        this.styles = styles;
    }

    /** A file without automatic numbers. */
    public static WordNumbering none() {
        return new WordNumbering(WordStyles.none());
    }

    /** The numbering of a part numbering.xml. */
    public static WordNumbering of(XmlElement root, WordStyles styles) {
        WordNumbering numbering = new WordNumbering(styles);
        for (XmlElement definition : root.all("abstractNum")) {
            numbering.abstracts.putIfAbsent(definition.attribute("abstractNumId"), definition);
        }
        for (XmlElement list : root.all("num")) {
            XmlElement.parsed(list.attribute("numId"))
                    .ifPresent(
                            id ->
                                    numbering.listings.putIfAbsent(
                                            id,
                                            new Listing(
                                                    list.value("abstractNumId").orElse(""), list)));
        }
        return numbering;
    }

    /**
     * Counts a paragraph.
     *
     * @param paragraph the element p
     * @param style the id of its style
     * @return its number; empty where it belongs to no list
     */
    Optional<Number> count(XmlElement paragraph, String style) {
        Optional<XmlElement> own = paragraph.at("pPr", "numPr");
        Optional<Integer> list =
                own.flatMap(numbering -> numbering.number("numId"))
                        .or(() -> styles.numbering(style, "numId"));
        Listing listing = list.map(listings::get).orElse(null);
        if (listing == null) {
            return Optional.empty();
        }
        String definition = definition(listing.levels());
        int level =
                own.flatMap(numbering -> numbering.number("ilvl"))
                        .or(() -> levelOfStyle(definition, style))
                        .or(() -> styles.numbering(style, "ilvl"))
                        .filter(value -> value >= 0 && value < LEVELS)
                        .orElse(0);
        int[] counts = counters.computeIfAbsent(definition, key -> unused());
        if (startOverride(listing, level).isPresent() && restarted.add(list.get() + "/" + level)) {
            counts[level] = UNUSED;
        }
        advance(counts, listing, definition, level);
        return Optional.of(new Number(level + 1, printed(counts, listing, definition, level)));
    }

    private static int[] unused() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, UNUSED);
        return counts;
    }

    /** Follows a link to the numbering style that holds the levels. */
    private String definition(String id) {
        String at = id;
        for (int i = 0; i < LEVELS; i++) {
            XmlElement linked = abstracts.get(at);
            String link = linked == null ? "" : linked.value("numStyleLink").orElse("");
            Optional<Listing> next = styles.numbering(link, "numId").map(listings::get);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get().levels();
        }
        return at;
    }

    private Optional<Integer> levelOfStyle(String definition, String style) {
        XmlElement levels = abstracts.get(definition);
        if (levels == null || style.isEmpty()) {
            return Optional.empty();
        }
        return levels.all("lvl").stream()
                .filter(level -> level.value("pStyle").orElse("").equals(style))
                .findFirst()
                .flatMap(level -> XmlElement.parsed(level.attribute("ilvl")));
    }

    private void advance(int[] counts, Listing listing, String definition, int level) {
        counts[level] =
                counts[level] == UNUSED ? start(listing, definition, level) : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            int restart =
                    level(listing, definition, deeper)
                            .flatMap(found -> found.number("lvlRestart"))
                            .orElse(deeper);
            if (level < restart) {
                counts[deeper] = UNUSED;
            }
        }
    }

    private int start(Listing listing, String definition, int level) {
        return startOverride(listing, level)
                .or(() -> level(listing, definition, level).flatMap(found -> found.number("start")))
                .orElse(1);
    }

    private static Optional<Integer> startOverride(Listing listing, int level) {
        return override(listing, level).flatMap(found -> found.number("startOverride"));
    }

    private static Optional<XmlElement> override(Listing listing, int level) {
        return leveled(listing.changes(), "lvlOverride", level);
    }

    private Optional<XmlElement> level(Listing listing, String definition, int level) {
        return override(listing, level)
                .flatMap(found -> found.child("lvl"))
                .or(
                        () ->
                                Optional.ofNullable(abstracts.get(definition))
                                        .flatMap(levels -> leveled(levels, "lvl", level)));
    }

    private static Optional<XmlElement> leveled(XmlElement parent, String name, int level) {
        return parent.all(name).stream()
                .filter(child -> child.attribute("ilvl").equals(Integer.toString(level)))
                .findFirst();
    }

    private String printed(int[] counts, Listing listing, String definition, int level) {
        XmlElement own = level(listing, definition, level).orElse(null);
        if (own == null || own.at("rPr", "vanish").isPresent()) {
            return "";
        }
        String pattern = own.value("lvlText").orElse("");
        if (format(own).equals("bullet")) {
            return bullet(pattern);
        }
        boolean legal = own.toggle("isLgl").orElse(false);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char digit = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (digit < '1' || digit > '9') {
                text.append(c);
                continue;
            }
            int shown = digit - '1';
            i++;
            int count = counts[shown] == UNUSED ? start(listing, definition, shown) : counts[shown];
            String format =
                    level(listing, definition, shown).map(WordNumbering::format).orElse("decimal");
            text.append(NumberFormat.written(legal ? "decimal" : format, count));
        }
        return text.toString().strip();
    }

    /** The format of a level; one that only new programs know has a fallback beside it. */
    private static String format(XmlElement level) {
        return level.value("numFmt")
                .or(
                        () ->
                                level.at("mc:AlternateContent", "mc:Fallback")
                                        .flatMap(fallback -> fallback.value("numFmt")))
                .orElse("decimal");
    }

    /** Symbol fonts draw their bullets with characters of private use. */
    private static String bullet(String pattern) {
        boolean symbol = pattern.chars().anyMatch(c -> c >= '\uE000' && c <= '\uF8FF');
        return symbol || pattern.isBlank() ? "•" : pattern.strip();
    }
}
