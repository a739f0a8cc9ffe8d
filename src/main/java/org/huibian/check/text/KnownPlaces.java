package org.huibian.check.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.check.Wording;
import org.huibian.search.TextPattern;

/**
 * The provinces, cities, counties and districts of the country without the word for their kind
 * (places.csv), those that are ordinary words as well (place-words.csv), and what a name looks like
 * that is in no list.
 *
 * @param names all of them
 * @param words those that are words too: 和平, 惠民
 * @param first what a name begins with
 */
record KnownPlaces(Set<String> names, Set<String> words, BitSet first) {

    static final int LONGEST = 4;

    /** 北浦, 青川: what names of places end with. */
    private static final TextPattern SHAPE =
            TextPattern.compile("[江河湖海山川州城阳陵溪塘港湾浦昌津岭峰泉台庄丘沙岛洲亭淮洛汾沂渭漳沅湘赣闽潭坪坝堰垭埠]$");

    /** What ends so and is no place. */
    private static final TextPattern NO_NAME =
            TextPattern.compile(
                    "[我本该各全每两三多上下大小新老古本一这那]|山水|江河|江山|河山|田园|港湾|阳光|沿海|沿江|城乡|源泉|高山|冰山|火山|名山|登山|泰山|深山|进山|封山|爱山|绿洲|舞台|平台|后台|前台|窗台|柜台|讲台|站台|登台|出台|搭台|山庄|村庄|朝阳|夕阳|太阳|向阳|攀峰|高峰|顶峰|巅峰|先锋|攻城|创城|建城|满城|围城|长城|县城|州城|护城|都城|进城|商城|书城|影城|治沙|防沙|采沙|风沙|青山|荒山|矿山|湖海|江海|出海|入海|近海|航海|拥江|跨江|过江|沿河|清河|护河|治河|运河|巡河|内河|界河|黄河|长江|西湖|巡湖|治湖|清湖|环湖|护湖|湿地|海岛|半岛|凉亭|岗亭|池塘|鱼塘|山塘|水塘|海塘|海港|空港|渔港|避风港|海湾|平川|四川|繁昌|温泉|甘泉|矿泉|山岭|山丘|沙丘|山峰|山川|领航|公堰|水坝|堤坝|大坝|阳台");

    /** Reads the lists that come with the program. */
    static KnownPlaces standard() {
        Set<String> names = new HashSet<>();
        Wording.rows(KnownPlaces.class, "places.csv", "province", "names")
                .forEach(
                        row -> {
                            names.add(row.text("province"));
                            names.addAll(Arrays.asList(row.text("names").split(";")));
                        });
        Set<String> words =
                Wording.rows(KnownPlaces.class, "place-words.csv", "words").stream()
                        .flatMap(row -> Arrays.stream(row.text("words").split(";")))
                        .collect(Collectors.toSet());
        BitSet first = new BitSet();
        names.forEach(name -> first.set(name.charAt(0)));
        return new KnownPlaces(names, words, first);
    }

    /** The longest name that begins at a place of a text and is no word. */
    Optional<String> at(String text, int start) {
        if (start >= text.length() || !first.get(text.charAt(start))) {
            return Optional.empty();
        }
        for (int end = Math.min(text.length(), start + LONGEST); end - start >= 2; end--) {
            String name = text.substring(start, end);
            if (names.contains(name) && !words.contains(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether a word that stands where a place is named is one. */
    boolean isPlace(String word) {
        return names.contains(word) && !words.contains(word) || looksLikePlace(word);
    }

    /** Whether a word before 区, 县 or 市 is the name of one. */
    boolean isNamed(String word) {
        return names.contains(word) || looksLikePlace(word);
    }

    private static boolean looksLikePlace(String word) {
        return SHAPE.isIn(word) && !NO_NAME.isIn(word);
    }
}
