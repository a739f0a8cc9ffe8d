package org.huibian.check.places;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.check.Wording;
import org.huibian.search.TextPattern;

/**
 * The provinces, cities, counties and districts of the country without the word for their kind
 * (places.csv), those that are ordinary words as well (place-words.csv), and what a name looks like
 * that is in no list.
 *
 * @param within all of them, with the provinces that have one of that name
 * @param provinces of them the provinces
 * @param words those that are words too: 和平, 惠民
 * @param first what a name begins with
 */
record KnownPlaces(
        Map<String, Set<String>> within, Set<String> provinces, Set<String> words, BitSet first) {

    static final int LONGEST = 4;

    /** What the names of places end with: 北浦, 青川. */
    static final String LAND = "江河湖海山川州城阳陵溪塘港湾浦昌津岭峰泉台庄丘沙岛洲亭淮洛汾沂渭漳沅湘赣闽潭坪坝堰垭埠";

    /** 北浦, 青川: what names of places end with. */
    private static final TextPattern SHAPE = TextPattern.compile("[" + LAND + "]$");

    /** What is done to land or water, or with it: 护河, 登山, 采沙, 跨江, 搭台. */
    private static final String DONE = "攀登爬爱封进出入近过跨沿环拥护治防采巡航领创建攻围搭";

    /** What ends so and is no place: 大河, what is done, and ordinary words. */
    private static final TextPattern NO_NAME =
            TextPattern.compile(
                    "[我本该各全每两三多上下大小新老古一这那]|["
                            + DONE
                            + "]["
                            + LAND
                            + "]$|山水|田园|阳光|城乡|江[河山海]|河山|[高冰火名泰深荒矿青]山|山[岭峰川丘庄]|村庄|沙丘|[高顶巅]峰|[长围满县州都商书影]城|[朝夕太向]阳|风沙"
                            + "|[内界清运黄]河|长江|[西清]湖|湖海|海[岛港湾塘]|港湾|[空渔]港|半岛|绿洲|[源温甘矿]泉|[池鱼山水]塘|[水堤]坝|[凉岗]亭|[舞平后前窗柜讲站阳]台|平川|四川");

    /** Reads the lists that come with the program. */
    static KnownPlaces standard() {
        Map<String, Set<String>> within = new HashMap<>();
        Set<String> provinces = new HashSet<>();
        Wording.rows(KnownPlaces.class, "places.csv", "province", "names")
                .forEach(
                        row -> {
                            String province = row.text("province");
                            provinces.add(province);
                            Stream.concat(
                                            Stream.of(province),
                                            Arrays.stream(row.text("names").split(";")))
                                    .forEach(
                                            name ->
                                                    within.computeIfAbsent(
                                                                    name, n -> new HashSet<>())
                                                            .add(province));
                        });
        Set<String> words =
                Wording.rows(KnownPlaces.class, "place-words.csv", "words").stream()
                        .flatMap(row -> Arrays.stream(row.text("words").split(";")))
                        .collect(Collectors.toSet());
        BitSet first = new BitSet();
        within.keySet().forEach(name -> first.set(name.charAt(0)));
        return new KnownPlaces(within, provinces, words, first);
    }

    /** The longest name that begins at a place of a text and is no word. */
    Optional<String> at(String text, int start) {
        if (start >= text.length() || !first.get(text.charAt(start))) {
            return Optional.empty();
        }
        for (int end = Math.min(text.length(), start + LONGEST); end - start >= 2; end--) {
            String name = text.substring(start, end);
            if (isListed(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** All of them. */
    Set<String> names() {
        return within.keySet();
    }

    /** Whether two of the list, or one that is not in it, have no province in common. */
    boolean areApart(String one, String other) {
        return Collections.disjoint(
                within.getOrDefault(one, Set.of()), within.getOrDefault(other, Set.of()));
    }

    /** Whether a word is in the list, and no ordinary one. */
    boolean isListed(String word) {
        return within.containsKey(word) && !words.contains(word);
    }

    /** Whether a word that stands where a place is named is one. */
    boolean isPlace(String word) {
        return isListed(word) || looksLikePlace(word);
    }

    /** Whether a word before 区, 县 or 市 is the name of one. */
    boolean isNamed(String word) {
        return within.containsKey(word) || looksLikePlace(word);
    }

    private static boolean looksLikePlace(String word) {
        return SHAPE.isIn(word) && !NO_NAME.isIn(word);
    }
}
