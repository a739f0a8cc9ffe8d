package org.huibian.source.page;

import java.util.List;
import java.util.Optional;
import org.huibian.source.page.line.Item;
import org.huibian.source.page.line.Line;

/**
 * Lines and tables below each other.
 *
 * @param items from the top
 * @param margins the edges of its lines, where the column itself does not show them
 */
record Column(List<Item> items, Optional<Margins> margins) {
    Column {
        items = List.copyOf(items);
    }

    List<Line> lines() {
        return items.stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
    }
}
