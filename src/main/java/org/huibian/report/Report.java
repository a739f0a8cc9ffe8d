package org.huibian.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The finished district report: what it is called, its blocks in reading order, and how each of its
 * figures came about.
 *
 * @param title for the properties of the files
 * @param issuer the issuing body, for the properties of the files
 * @param date the date of signature, ISO 2026-02-10, for the properties of the files
 * @param blocks the blocks
 * @param lineages by id, in the order of the vocabulary
 */
public record Report(
        String title,
        String issuer,
        String date,
        List<Block> blocks,
        Map<String, Lineage> lineages) {

    /** Copies, keeping the order of the lineages. */
    public Report {
        blocks = List.copyOf(blocks);
        lineages = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lineages));
    }

    /** How a figure came about. */
    public Optional<Lineage> lineage(String id) {
        return Optional.ofNullable(lineages.get(id));
    }
}
