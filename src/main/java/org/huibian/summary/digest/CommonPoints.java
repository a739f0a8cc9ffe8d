package org.huibian.summary.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.Theme;
import org.huibian.summary.digest.sentence.LeadingWords;
import org.huibian.summary.digest.sentence.Score;
import org.huibian.summary.digest.sentence.Sentence;
import org.huibian.summary.digest.sentence.Shingles;
import org.huibian.summary.digest.sentence.Wording;

/** Groups the leading words of a chapter's items by theme, the most widespread theme first. */
final class CommonPoints {

    /** How many wordings a point is given at the most. */
    private static final int WORDINGS = 3;

    /** From where on two wordings say the same, in thousandths. */
    private static final int SAME = 500;

    /** A wording shorter or longer than this is counted, but not quoted. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = LeadingWords.LONGEST;

    /** A plan shorter than this names a field of work and no measure. */
    private static final int BARE = 10;

    /** 网格事件办结率98.95%: how high it is, and neither a problem nor a measure. */
    private static final Pattern RATE =
            Pattern.compile("[^，。；]{0,12}率(?:为|是|达到?)?\\d+(?:\\.\\d+)?%。?");

    private static final List<Chapter> CHAPTERS = List.of(Chapter.PROBLEMS, Chapter.PLAN);

    private final Predicate<Passage> quotable;
    private final Map<Chapter, Map<Theme, List<Item>>> items = new EnumMap<>(Chapter.class);

    CommonPoints(Predicate<Passage> quotable) {
        this.quotable = quotable;
        CHAPTERS.forEach(chapter -> items.put(chapter, new HashMap<>()));
    }

    /** A leading wording of a sub-district. */
    private record Item(String subDistrict, Passage passage) {}

    /** An item with how typical it is. */
    private record Rated(Item item, int typicality) {}

    /** How many sub-districts use something; told of one after the other, in roster order. */
    private static final class Users {
        private int count;
        private String last = "";

        void add(String subDistrict) {
            if (!subDistrict.equals(last)) {
                count++;
                last = subDistrict;
            }
        }
    }

    /** Takes in the report of a sub-district; one after the other, in the order of the roster. */
    void read(String name, Extraction report) {
        Placing placing = new Placing(report);
        items.forEach(
                (chapter, byTheme) -> {
                    for (Passage passage : LeadingWords.of(report, chapter)) {
                        Theme place = placing.place(passage.theme(), passage.published());
                        byTheme.computeIfAbsent(place, theme -> new ArrayList<>())
                                .add(new Item(name, passage));
                    }
                });
    }

    /** The points of a chapter: of the problems, or of the plans. */
    List<CommonPoint> of(Chapter chapter, List<Theme> order) {
        Map<Theme, List<Item>> byTheme = items.getOrDefault(chapter, Map.of());
        List<CommonPoint> points = new ArrayList<>();
        Set<Theme> places = new LinkedHashSet<>(order);
        places.addAll(byTheme.keySet().stream().sorted(Comparator.comparing(Theme::code)).toList());
        for (Theme theme : places) {
            if (byTheme.containsKey(theme)) {
                points.add(point(chapter, theme, byTheme.get(theme)));
            }
        }
        points.sort(
                Comparator.<CommonPoint>comparingInt(p -> p.theme().equals(Theme.OTHER) ? 1 : 0)
                        .thenComparing(p -> p.subDistricts().size(), Comparator.reverseOrder()));
        return points;
    }

    private CommonPoint point(Chapter chapter, Theme theme, List<Item> items) {
        Set<String> subDistricts = new LinkedHashSet<>();
        items.forEach(item -> subDistricts.add(item.subDistrict()));
        Map<String, Practice> wordings = new LinkedHashMap<>();
        for (Rated rated : byTypicality(chapter, items)) {
            if (wordings.size() == WORDINGS) {
                break;
            }
            Item item = rated.item();
            String text = item.passage().published();
            boolean told =
                    wordings.values().stream()
                            .anyMatch(w -> Shingles.likeness(w.text(), text) >= SAME);
            boolean empty = isBare(chapter, item) && !wordings.isEmpty();
            if (!told && !empty && isQuotable(item.passage())) {
                wordings.putIfAbsent(
                        item.subDistrict(),
                        new Practice(
                                item.subDistrict(),
                                text,
                                item.passage().place().location(),
                                new Score(0, 0, 0, rated.typicality(), 0, 0, 0, 0)));
            }
        }
        return new CommonPoint(theme, List.copyOf(subDistricts), List.copyOf(wordings.values()));
    }

    private boolean isQuotable(Passage passage) {
        int length = passage.published().length();
        return length >= SHORTEST
                && length <= LONGEST
                && !passage.masked()
                && !RATE.matcher(passage.published()).matches()
                && Sentence.isFitToPrint(passage.published())
                && !Wording.holds(passage.published(), Wording.SOLEMN)
                && Sentence.isBalanced(passage.published())
                && quotable.test(passage);
    }

    /**
     * The most typical first, of plans those that say more than a heading does; of equal ones the
     * first in roster and report. A bare plan is quoted only where there is no other.
     */
    private static List<Rated> byTypicality(Chapter chapter, List<Item> items) {
        Map<String, Users> users = new HashMap<>();
        for (Item item : items) {
            for (String pair : Shingles.pairs(item.passage().published())) {
                users.computeIfAbsent(pair, key -> new Users()).add(item.subDistrict());
            }
        }
        List<Rated> rated = new ArrayList<>();
        items.forEach(item -> rated.add(new Rated(item, typicality(item, users))));
        rated.sort(
                Comparator.comparing((Rated r) -> isBare(chapter, r.item()))
                        .thenComparing(Rated::typicality, Comparator.reverseOrder()));
        return rated;
    }

    /** 强化组织领导: what the district's own heading says already. */
    private static boolean isBare(Chapter chapter, Item item) {
        return chapter == Chapter.PLAN && item.passage().published().length() < BARE;
    }

    /** How many other sub-districts use its pairs of characters, on average, in thousandths. */
    private static int typicality(Item item, Map<String, Users> users) {
        Set<String> pairs = Shingles.pairs(item.passage().published());
        int others = pairs.stream().mapToInt(pair -> users.get(pair).count - 1).sum();
        return pairs.isEmpty() ? 0 : 1000 * others / pairs.size();
    }
}
