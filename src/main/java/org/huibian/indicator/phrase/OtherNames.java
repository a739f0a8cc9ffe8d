package org.huibian.indicator.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;

/**
 * The names by which offices call one thing, with the one that the vocabulary has (names.csv): a
 * village says 懂法的带头人 for 法律明白人, and 述了法 for 述法.
 */
public final class OtherNames {

    private static final String RESOURCE = "names.csv";

    /** Each other name with the common one. */
    private static final Map<String, String> COMMON = read();

    private static final Pattern OTHERS =
            Pattern.compile(
                    COMMON.keySet().stream()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .collect(Collectors.joining("|")));

    private OtherNames() {}

    private static Map<String, String> read() {
        try (InputStream in = OtherNames.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not packed into the program: " + RESOURCE);
            }
            Map<String, String> common = new LinkedHashMap<>();
            SetupFile file = SetupFile.of(RESOURCE, in.readAllBytes());
            for (CsvTable.Row row :
                    CsvTable.parse(file, List.of("name", "others"), List.of()).rows()) {
                for (String other : row.required("others").split("\\|")) {
                    common.put(other, row.required("name"));
                }
            }
            return common;
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** Some words with each other name in them by the common one. */
    public static String inCommon(String words) {
        return OTHERS.matcher(words).replaceAll(other -> String.valueOf(COMMON.get(other.group())));
    }

    /** Some words, and the same by every other name of what they name. */
    public static List<String> variants(String words) {
        List<String> variants = new ArrayList<>(List.of(words));
        COMMON.forEach(
                (other, name) -> {
                    if (words.contains(name)) {
                        variants.add(words.replace(name, other));
                    }
                });
        return variants;
    }
}
