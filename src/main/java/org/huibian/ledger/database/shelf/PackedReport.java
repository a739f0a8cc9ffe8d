package org.huibian.ledger.database.shelf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huibian.extract.Mention;
import org.huibian.extract.Passage;
import org.huibian.extract.Role;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Theme;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;

/**
 * How outline, sentences and mentions of a report are packed; outline and sentences apart from the
 * mentions, because most who look at one of the two do not look at the other.
 */
final class PackedReport {

    private static final Chapter[] CHAPTERS = Chapter.values();
    private static final Qualifier[] QUALIFIERS = Qualifier.values();
    private static final Role[] ROLES = Role.values();

    private PackedReport() {}

    /**
     * Outline and sentences.
     *
     * @param sections the outline
     * @param passages the sentences
     */
    record Text(List<Section> sections, List<Passage> passages) {}

    static byte[] pack(List<Section> sections, List<Passage> passages) {
        Packing packing = new Packing();
        text(packing, sections, passages);
        return packing.bytes();
    }

    static void text(Packing packing, List<Section> sections, List<Passage> passages) {
        packing.number(sections.size());
        for (Section section : sections) {
            packing.number(section.index());
            packing.number(section.parent() + 1);
            packing.number(section.level());
            packing.text(section.number());
            packing.text(section.title());
            packing.claim(section.runIn());
            packing.number(section.chapter().ordinal());
            packing.text(section.theme().code());
            excerpt(packing, section.place());
        }
        packing.number(passages.size());
        for (Passage passage : passages) {
            packing.number(passage.section());
            packing.number(passage.chapter().ordinal());
            packing.text(passage.theme().code());
            packing.claim(passage.item());
            excerpt(packing, passage.place());
            packing.text(passage.published());
            packing.claim(passage.masked());
        }
    }

    static Text text(byte[] packed) {
        return text(new Unpacking(packed));
    }

    static Text text(Unpacking from) {
        Map<String, Theme> themes = new HashMap<>();
        List<Section> sections =
                list(
                        from,
                        () ->
                                new Section(
                                        from.number(),
                                        from.number() - 1,
                                        from.number(),
                                        from.text(),
                                        from.text(),
                                        from.claim(),
                                        from.one(CHAPTERS),
                                        themes.computeIfAbsent(from.text(), Theme::new),
                                        excerpt(from)));
        List<Passage> passages =
                list(
                        from,
                        () ->
                                new Passage(
                                        from.number(),
                                        from.one(CHAPTERS),
                                        themes.computeIfAbsent(from.text(), Theme::new),
                                        from.claim(),
                                        excerpt(from),
                                        from.text(),
                                        from.claim()));
        return new Text(sections, passages);
    }

    static byte[] pack(List<Mention> mentions) {
        Packing packing = new Packing();
        mentions(packing, mentions);
        return packing.bytes();
    }

    static void mentions(Packing packing, List<Mention> mentions) {
        packing.number(mentions.size());
        for (Mention mention : mentions) {
            excerpt(packing, mention.excerpt());
            packing.text(mention.value().map(BigDecimal::toPlainString).orElse(""));
            packing.text(mention.unit());
            packing.number(mention.qualifier().ordinal());
            packing.number(mention.role().ordinal());
            packing.text(mention.indicator());
            packing.text(mention.reason());
            packing.text(mention.quote());
        }
    }

    static List<Mention> mentions(byte[] packed) {
        return mentions(new Unpacking(packed));
    }

    static List<Mention> mentions(Unpacking from) {
        return list(
                from,
                () ->
                        new Mention(
                                excerpt(from),
                                Optional.of(from.text())
                                        .filter(value -> !value.isEmpty())
                                        .map(BigDecimal::new),
                                from.text(),
                                from.one(QUALIFIERS),
                                from.one(ROLES),
                                from.text(),
                                from.text(),
                                from.text()));
    }

    static void excerpt(Packing packing, Excerpt excerpt) {
        packing.text(excerpt.location().file());
        packing.text(excerpt.location().place());
        packing.number(excerpt.start());
        packing.number(excerpt.end());
        packing.text(excerpt.text());
    }

    static Excerpt excerpt(Unpacking from) {
        Location location = new Location(from.text(), from.text());
        return new Excerpt(location, from.number(), from.number(), from.text());
    }

    /** Arguments are evaluated from left to right: in the order in which they were packed. */
    static <T> List<T> list(Unpacking from, Supplier<T> next) {
        int size = from.size();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(next.get());
        }
        return List.copyOf(list);
    }
}
