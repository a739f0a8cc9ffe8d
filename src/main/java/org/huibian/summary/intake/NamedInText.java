package org.huibian.summary.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.summary.intake.SubDistrictFinder.Candidate;

/**
 * The only sub-district of a roster that a report names of itself anywhere in its text, where
 * neither title, signature, opening nor file name tell whose it is: by its name, or by a name of
 * three hanzi without its kind (望雁堡的土城墙). Who is visited, invited or worked with is somebody else.
 */
final class NamedInText {

    private static final Pattern KIND = Pattern.compile("(?:街道|镇|\\p{IsHan}族乡|乡)$");

    /** 开发区街道, 人民路街道: without its kind it may be any such place. */
    private static final Pattern ANY_PLACE = Pattern.compile("[区路街站园城馆场桥港口厂矿]$");

    private static final int SHORTEST_STEM = 3;

    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?:[与和同跟及、赴到往向从请邀]|联合|会同|协同|邻近|毗邻|相邻|接壤|交界|学习|借鉴|考察|观摩|支援|支持|帮助|结对|来自|移交|移送)[^，。；：]{0,6}$");

    private record Name(String text, String owner) {}

    private final List<Name> names = new ArrayList<>();
    private final List<Name> stems = new ArrayList<>();

    NamedInText(List<Candidate> roster) {
        for (Candidate candidate : roster) {
            names.add(new Name(candidate.name(), candidate.name()));
            String stem = KIND.matcher(candidate.name()).replaceFirst("");
            if (stem.length() >= SHORTEST_STEM && !ANY_PLACE.matcher(stem).find()) {
                stems.add(new Name(stem, candidate.name()));
            }
        }
    }

    /**
     * Its name; empty where none or several are named, or one as somebody else.
     *
     * @param hits the sub-districts whose names and aliases stand in some words
     */
    Optional<String> only(Stream<String> text, Function<String, Set<String>> hits) {
        Set<String> named = new LinkedHashSet<>();
        List<String> naming = text.filter(words -> noteIn(words, hits, named)).toList();
        boolean others =
                naming.stream()
                        .anyMatch(
                                words ->
                                        Stream.concat(names.stream(), stems.stream())
                                                .anyMatch(name -> isOther(words, name)));
        return others || named.size() != 1 ? Optional.empty() : named.stream().findFirst();
    }

    private boolean noteIn(String words, Function<String, Set<String>> hits, Set<String> named) {
        Set<String> here = new LinkedHashSet<>(hits.apply(words));
        stems.stream()
                .filter(stem -> words.contains(stem.text()))
                .map(Name::owner)
                .forEach(here::add);
        named.addAll(here);
        return !here.isEmpty();
    }

    private static boolean isOther(String words, Name name) {
        int at = words.indexOf(name.text());
        while (at >= 0 && !OTHERS.matcher(words.substring(0, at)).find()) {
            at = words.indexOf(name.text(), at + 1);
        }
        return at >= 0;
    }
}
