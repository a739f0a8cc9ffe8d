package org.huibian.report;

import java.util.List;

/**
 * How a figure of the district came about: the formula and what every sub-district stated, as plain
 * text.
 *
 * @param id key, the indicator's id or the id with a suffix
 * @param name what the figure counts
 * @param formula how it was made: “11个单位相加”, “化解数合计÷受理数合计”
 * @param result the figure as printed
 * @param parts what it was made from, in the order of the roster
 * @param doubts the open findings that doubt it, each as a line; told in the review copy only
 */
public record Lineage(
        String id,
        String name,
        String formula,
        String result,
        List<Part> parts,
        List<String> doubts) {

    /** Copies parts and doubts. */
    public Lineage {
        parts = List.copyOf(parts);
        doubts = List.copyOf(doubts);
    }

    /** One that nothing doubts. */
    public Lineage(String id, String name, String formula, String result, List<Part> parts) {
        this(id, name, formula, result, parts, List.of());
    }

    /**
     * What one sub-district stated.
     *
     * @param subDistrict its name
     * @param value as stated: “30余条”; empty where it stated nothing
     * @param source where: {@code 东海街道.txt#第12行}
     * @param quote the sentence as submitted, personal data replaced
     * @param decision what the office decided about it and why, in place of what was stated; empty
     *     where it decided nothing
     */
    public record Part(
            String subDistrict, String value, String source, String quote, String decision) {

        /** A value as stated. */
        public Part(String subDistrict, String value, String source, String quote) {
            this(subDistrict, value, source, quote, "");
        }
    }

    /** Whether any part of it was decided by the office. */
    public boolean isDecided() {
        return parts.stream().anyMatch(part -> !part.decision().isEmpty());
    }
}
