package org.huibian.check.places;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huibian.check.Clause;
import org.huibian.check.Wording;
import org.huibian.search.PatternIndex;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;
import org.huibian.setup.CsvTable;

/**
 * The parts that a report gives only to itself and to those set over it, and a unit that no list
 * has in one of them (unit-roles.csv): who does our work (红枫街道紧扣中心任务), whose deployment we follow,
 * whose good we serve. A row says what stands before the name, which kinds it has, and what
 * follows; its reach says where nothing may tell of others.
 */
final class UnitRoles {

    /**
     * Where words of others speak against a part: in its clause, anywhere in its sentence, or only
     * those of visits and cases, since one is trained by those set over one (接受…业务指导).
     */
    private enum Reach {
        CLAUSE,
        SENTENCE,
        VISIT
    }

    /**
     * A part.
     *
     * @param head what it begins with, as several parts do, and any name behind
     * @param place whether only what looks like the name of a place plays it
     */
    private record Role(TextPattern head, TextPattern form, Reach reach, boolean place) {}

    /** How many characters names have, which the first look at a head reads too. */
    private static final Set<String> NAMES = Set.of("{2}", "{2,3}");

    /** A character of a name. */
    private static final String LETTER = "[\\p{IsHan}&&[^省市区县委镇乡、]]";

    /** Of what one tells that others have done with us, to us, or for themselves. */
    private static final TextPattern OF_OTHERS =
            TextPattern.compile(
                    "联合|会同|携手|共建|结对|来访|调研|考察|观摩|取经|学习|交流|移送|移交|转办|协查|协作|对口|支援|援助|帮扶|抽查|评查|互查|互评|户籍|嫁到|嫁入|(?<!服)务工|籍|来自|返乡|邻近|毗邻|相邻|接壤|交界|跨|案例|事故|通报|警示|经验|做法|法院|检察院|[与和同及、]我|我(?:街道|镇|乡|区|县|市)|本(?:街道|镇|乡)|到我|来我|赴|前往|原[\\p{IsHan}]{0,4}(?:街道|镇|乡)|迁|调任|比(?:我|本)|招商|引进|产的|公司");

    /** What a sentence is about that tells of others whatever its clauses say. */
    private static final TextPattern ELSEWHERE =
            TextPattern.compile(
                    "来访|考察|观摩|取经|借鉴|学习(?!贯彻|宣传|习近平|教育|中心组|领会|培训)|(?:推广|参照|参考|借鉴|先进|典型)[^，。；]{0,10}(?:经验|做法)|经验(?:交流|介绍)|作[^，。；]{0,4}发言|移送|移交|协查|来函|商请|两地|交界|接壤|毗邻|相邻|邻近|兄弟|友邻|友好|对口|结对|跨[街镇乡区界]|轮值|案例|通报|警示|事故|当事人|我(?:街道|镇|乡)(?:派|参|应|随|组|也?(?:派|学|借|参照))");

    private final KnownPlaces known;
    private final NoNames noNames;
    private final List<Role> roles;
    private final PatternIndex<TextPattern> heads;

    private UnitRoles(KnownPlaces known, NoNames noNames, List<Role> roles) {
        this.known = known;
        this.noNames = noNames;
        this.roles = List.copyOf(roles);
        this.heads =
                new PatternIndex<>(
                        roles.stream().map(Role::head).distinct().toList(), head -> head);
    }

    /** Reads the roles that come with the program. */
    static UnitRoles standard(KnownPlaces known, NoNames noNames) {
        Map<String, String> words = new HashMap<>();
        Wording.rows(UnitRoles.class, "role-words.csv", "name", "words")
                .forEach(row -> words.put(row.required("name"), fill(row.text("words"), words)));
        List<CsvTable.Row> rows =
                Wording.rows(
                        UnitRoles.class,
                        "unit-roles.csv",
                        "before",
                        "name",
                        "kinds",
                        "after",
                        "reach",
                        "place");
        if (!rows.stream().allMatch(row -> NAMES.contains(row.text("name")))) {
            throw new IllegalStateException("unit-roles.csv: no name of two hanzi or three");
        }
        Map<String, TextPattern> heads = new HashMap<>();
        rows.forEach(
                row ->
                        heads.computeIfAbsent(
                                row.text("before"), before -> head(before, rows, words)));
        return new UnitRoles(
                known,
                noNames,
                rows.stream()
                        .map(
                                row ->
                                        role(
                                                row,
                                                Objects.requireNonNull(
                                                        heads.get(row.text("before"))),
                                                words))
                        .toList());
    }

    /**
     * What stands before the names of some parts, and a name of two hanzi or three of any of their
     * kinds: a first look. It looks back from the kind, which is rare, where there is always one;
     * what stands before, the beginning of any clause, is not.
     */
    private static TextPattern head(
            String before, List<CsvTable.Row> rows, Map<String, String> words) {
        Set<String> kinds =
                rows.stream()
                        .filter(row -> row.text("before").equals(before))
                        .flatMap(row -> Arrays.stream(row.text("kinds").split("\\|", -1)))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        String named = "(?:" + fill(before, words) + ")" + LETTER + "{2,3}";
        return TextPattern.compile(
                kinds.contains("")
                        ? named
                        : "(?<=" + named + ")(?:" + String.join("|", kinds) + ")");
    }

    private static Role role(CsvTable.Row row, TextPattern head, Map<String, String> words) {
        String form =
                "(?:"
                        + fill(row.text("before"), words)
                        + ")("
                        + LETTER
                        + row.required("name")
                        + ")("
                        + row.text("kinds")
                        + ")(?="
                        + fill(row.required("after"), words)
                        + ")";
        return new Role(
                head,
                TextPattern.compile(form),
                Reach.valueOf(row.required("reach").toUpperCase(Locale.ROOT)),
                !row.text("place").isEmpty());
    }

    /** {deed} in an expression, and the words of that name. */
    private static String fill(String form, Map<String, String> words) {
        String filled = form;
        for (Map.Entry<String, String> one : words.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", "(?:" + one.getValue() + ")");
        }
        return filled;
    }

    /** Whether a sentence, in words of its own, tells of others. */
    static boolean isOfOthers(String text) {
        return OF_OTHERS.isIn(text);
    }

    /**
     * The first such unit in a text without what it quotes.
     *
     * @param own whether a name is that of the report's own place, or allowed
     */
    Optional<String> in(String text, Predicate<String> own) {
        boolean ofOthers = OF_OTHERS.isIn(text);
        boolean elsewhere = ofOthers && ELSEWHERE.isIn(text);
        Set<TextPattern> begun = new HashSet<>();
        for (TextPattern head : heads.candidates(text)) {
            if (head.isIn(text)) {
                begun.add(head);
            }
        }
        for (Role role : begun.isEmpty() ? List.<Role>of() : roles) {
            boolean untold =
                    role.reach() == Reach.SENTENCE && ofOthers
                            || role.reach() == Reach.CLAUSE && elsewhere;
            if (untold || !begun.contains(role.head())) {
                continue;
            }
            for (TextMatcher one = role.form().matcher(text); one.find(); ) {
                String name = Objects.requireNonNull(one.group(1));
                boolean named = role.place() ? known.isPlace(name) : isName(name);
                if (named && !own.test(name) && isUntold(text, one, role.reach())) {
                    return Optional.of(name + one.group(2));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isName(String word) {
        return known.isPlace(word) || !noNames.isIn(word);
    }

    /** Whether nothing in its clause tells of work with others. */
    private static boolean isUntold(String text, TextMatcher one, Reach reach) {
        String clause = Clause.around(text, one.end() - 1, one.end());
        return !(reach == Reach.VISIT ? ELSEWHERE : OF_OTHERS).isIn(clause);
    }
}
