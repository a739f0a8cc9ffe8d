package org.huibian.ledger.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huibian.extract.Observation;
import org.huibian.indicator.Quantity;

/** The columns of a table of what was stated, behind those that say by whom. */
final class StatedColumns {

    private static final List<String> NAMES =
            List.of("indicator", "value", "unit", "qualifier", "basis", "source", "quote");

    private StatedColumns() {}

    /** The header, behind columns of these names. */
    static String[] header(String... whose) {
        return behind(whose, NAMES);
    }

    /** A row, behind these cells. */
    static String[] cells(Observation stated, String... whose) {
        Quantity quantity = stated.quantity();
        return behind(
                whose,
                List.of(
                        stated.indicator(),
                        quantity.toPlainAmount(),
                        quantity.unit(),
                        quantity.qualifier().code(),
                        stated.basis().code(),
                        stated.places(),
                        stated.quote()));
    }

    private static String[] behind(String[] first, List<String> others) {
        List<String> all = new ArrayList<>(Arrays.asList(first));
        all.addAll(others);
        return all.toArray(String[]::new);
    }
}
