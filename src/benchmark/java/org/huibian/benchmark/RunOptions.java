package org.huibian.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.huibian.benchmark.district.Format;

/**
 * What of the whole runs is measured.
 *
 * @param sizes numbers of sub-districts
 * @param rounds how often; the median counts
 * @param formats of the reports, in turn
 * @param only contestants whose names contain it; empty for all
 * @param flags for the Java of the contestants, besides the default
 * @param jar the program
 * @param work where jobs and results go
 */
record RunOptions(
        List<Integer> sizes,
        int rounds,
        List<Format> formats,
        String only,
        List<String> flags,
        Path jar,
        Path work) {

    /** The default is what the table of performance.md shows. */
    static RunOptions parse(List<String> words) {
        List<Integer> sizes = new ArrayList<>();
        int rounds = 5;
        List<Format> formats = List.of(Format.TXT);
        String only = "";
        List<String> flags = List.of();
        Path jar = Path.of("target", "huibian.jar");
        Path work = Path.of("target", "benchmark");
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "--rounds" -> rounds = Integer.parseInt(words.get(++i));
                case "--formats" ->
                        formats =
                                Arrays.stream(words.get(++i).split(","))
                                        .map(name -> Format.valueOf(name.toUpperCase(Locale.ROOT)))
                                        .toList();
                case "--only" -> only = words.get(++i);
                case "--flags" -> flags = List.of(words.get(++i).split(","));
                case "--jar" -> jar = Path.of(words.get(++i));
                case "--work" -> work = Path.of(words.get(++i));
                default -> sizes.add(Integer.parseInt(words.get(i)));
            }
        }
        return new RunOptions(
                sizes.isEmpty() ? List.of(12, 100) : List.copyOf(sizes),
                rounds,
                formats,
                only,
                flags,
                jar.toAbsolutePath(),
                work.toAbsolutePath());
    }
}
