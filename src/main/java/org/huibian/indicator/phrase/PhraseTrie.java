package org.huibian.indicator.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Phrase;
import org.jspecify.annotations.Nullable;

/** The phrases of a vocabulary by the characters of their first literal. */
final class PhraseTrie {

    /**
     * A phrase of an indicator.
     *
     * @param indicator whose it is
     * @param phrase the phrase, its literals as {@link PhraseText} writes them
     * @param excludes whether it is an exclude
     * @param first which of its parts is the first literal
     * @param gapBefore whether a gap stands before that
     * @param placedBefore whether the quantity stands before it
     */
    record Entry(
            Indicator indicator,
            Phrase phrase,
            boolean excludes,
            int first,
            boolean gapBefore,
            boolean placedBefore) {}

    /** The phrases whose first literal begins with the same characters. */
    static final class Node {

        private static final Entry[] NONE = {};

        /** The characters that go on, rising, and where they lead. */
        private char[] goesOn = {};

        private Node[] next = {};
        private Entry[] entries = NONE;

        /** Those whose first literal ends here. */
        Entry[] entries() {
            return entries;
        }

        /** Where a character leads; null if no phrase goes on with it. */
        @Nullable Node next(char c) {
            int place = Arrays.binarySearch(goesOn, c);
            return place < 0 ? null : next[place];
        }

        private Node grow(char c) {
            int place = Arrays.binarySearch(goesOn, c);
            if (place >= 0) {
                return next[place];
            }
            int at = -place - 1;
            Node node = new Node();
            char[] characters = Arrays.copyOf(goesOn, goesOn.length + 1);
            Node[] nodes = Arrays.copyOf(next, next.length + 1);
            System.arraycopy(goesOn, at, characters, at + 1, goesOn.length - at);
            System.arraycopy(next, at, nodes, at + 1, next.length - at);
            characters[at] = c;
            nodes[at] = node;
            goesOn = characters;
            next = nodes;
            return node;
        }

        private void add(Entry entry) {
            entries = Arrays.copyOf(entries, entries.length + 1);
            entries[entries.length - 1] = entry;
        }
    }

    /** By first character: at most places of a text no phrase begins. */
    private final @Nullable Node[] beginning = new Node[Character.MAX_VALUE + 1];

    /** Adds a phrase of an indicator. */
    void add(Indicator indicator, Phrase phrase, boolean excludes) {
        List<Phrase.Part> parts = new ArrayList<>();
        for (Phrase.Part part : phrase.parts()) {
            parts.add(
                    part instanceof Phrase.Part.Literal literal
                            ? new Phrase.Part.Literal(PhraseText.normal(literal.text()))
                            : part);
        }
        int first = 0;
        while (!(parts.get(first) instanceof Phrase.Part.Literal)) {
            first++;
        }
        List<Phrase.Part> before = parts.subList(0, first);
        Entry entry =
                new Entry(
                        indicator,
                        new Phrase(phrase.text(), parts),
                        excludes,
                        first,
                        before.stream().anyMatch(Phrase.Part.Gap.class::isInstance),
                        before.stream().anyMatch(Phrase.Part.Number.class::isInstance));
        String literal = ((Phrase.Part.Literal) parts.get(first)).text();
        if (!literal.isEmpty()) {
            place(literal).add(entry);
        }
    }

    private Node place(String literal) {
        Node node = beginning[literal.charAt(0)];
        if (node == null) {
            node = new Node();
            beginning[literal.charAt(0)] = node;
        }
        for (int i = 1; i < literal.length(); i++) {
            node = node.grow(literal.charAt(i));
        }
        return node;
    }

    /** Where a first character leads; null if no phrase begins with it. */
    @Nullable Node beginning(char c) {
        return beginning[c];
    }
}
