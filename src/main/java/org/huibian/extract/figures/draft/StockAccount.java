package org.huibian.extract.figures.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.extract.Mention;
import org.huibian.extract.Role;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Nature;

/**
 * The account of a stock over the year (期初、增减、期末): 法律明白人年初58名，年内新培养16名，因迁居退出2名，年末72名. Only what is
 * there at the end is how much there is.
 */
public final class StockAccount {

    private static final Pattern OPENING =
            Pattern.compile("(?:年初|[上去]年[末底]?|期初|原[来有先]?)[^，,；;。：:0-9增减多少]{0,6}$");

    private static final Pattern IN =
            Pattern.compile(
                    "(?:新[增培聘招进加配选吸]|增加?|加|补[充选录聘进]?|[调迁转]入|吸[纳收]|进|来)[^，,；;。：:、0-9到至为达]{0,6}$");

    private static final Pattern OUT =
            Pattern.compile(
                    "(?:退出|[迁调转]出|减少?|出|走|离职|离岗|调离|退休|注销|清退|去世|病故|辞[去职])[^，,；;。：:、0-9]{0,4}$");

    /** 有1名搬走了. */
    private static final Pattern OUT_BEHIND =
            Pattern.compile("[^，,；;。：:、0-9]{0,4}(?:搬走|迁走|调走|走了|退出|退休|调离|离职|离岗|去世|病故|不干|辞)");

    private static final Pattern CLOSING =
            Pattern.compile("(?:年末|年底|期末|现有|现在是?|目前|现[为辖]|现|如今|实有)[^，,；;。：:0-9]{0,6}$");

    private static final String AMONG = "其中";

    /** The account may be told behind the sentence with what there is. */
    private static final int NEAR = 1;

    private enum Entry {
        OPENING,
        IN,
        OUT,
        CLOSING,
        NAMED
    }

    private static final Set<Entry> CHANGES_OR_END = Set.of(Entry.IN, Entry.OUT, Entry.CLOSING);

    private StockAccount() {}

    /** Lets what is there at the end count, among the drafts of a report, in reading order. */
    public static void settle(List<Draft> drafts) {
        int from = 0;
        while (from < drafts.size()) {
            int to = from;
            int parts = -1;
            while (to < drafts.size() && drafts.get(to).isBeside(drafts.get(from))) {
                // 其中法律专业5人，上年仅3人: from there on it is of a part.
                parts = parts < 0 && drafts.get(to).before().contains(AMONG) ? to : parts;
                to++;
            }
            settle(drafts, from, parts < 0 ? to : parts);
            from = to;
        }
    }

    private static void settle(List<Draft> drafts, int from, int to) {
        Optional<Draft> named =
                drafts.subList(from, to).stream().filter(StockAccount::isOfStock).findFirst();
        if (named.isEmpty()) {
            return;
        }
        List<Integer> places = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isLike(drafts.get(i), named.get())) {
                places.add(i);
                entries.add(entry(drafts.get(i)));
            }
        }
        if (!entries.contains(Entry.OPENING)
                || entries.stream().noneMatch(CHANGES_OR_END::contains)) {
            return;
        }
        Hit hit = named.get().hit().orElseThrow();
        int closing = closing(drafts, places, entries, from, named.get());
        for (int k = 0; k < places.size(); k++) {
            Draft draft = drafts.get(places.get(k)).counting(hit);
            // Where the end is told, what was to come is none: 再培养4名，…原来25名，加4名，现在29名.
            boolean besides = entries.get(k) != Entry.NAMED || closing >= from;
            if (places.get(k) != closing && besides) {
                Role role = entries.get(k) == Entry.OPENING ? Role.PREVIOUS : Role.OTHER;
                drafts.set(places.get(k), draft.as(role, Mention.IN_ACCOUNT).alone());
            }
        }
        if (closing >= 0) {
            drafts.set(closing, drafts.get(closing).counting(hit).as(Role.TOTAL, "").alone());
        }
    }

    /**
     * Which figure what there was, what came and what went come to, else what is said to be there
     * at the end; -1 where nothing is.
     */
    private static int closing(
            List<Draft> drafts, List<Integer> places, List<Entry> entries, int from, Draft named) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Integer> ends = new ArrayList<>();
        for (int k = 0; k < places.size(); k++) {
            BigDecimal value = drafts.get(places.get(k)).figure().value().orElseThrow();
            switch (entries.get(k)) {
                case OPENING, IN -> sum = sum.add(value);
                case OUT -> sum = sum.subtract(value);
                case CLOSING, NAMED -> ends.add(places.get(k));
            }
        }
        for (int i = from - 1; i >= 0 && isNear(drafts.get(i), named); i--) {
            if (drafts.get(i).isTotal() && drafts.get(i).indicator().equals(named.indicator())) {
                ends.add(i);
            }
        }
        BigDecimal all = sum;
        return ends.stream()
                .filter(i -> drafts.get(i).figure().value().orElseThrow().compareTo(all) == 0)
                .findFirst()
                .orElseGet(
                        () ->
                                entries.contains(Entry.CLOSING)
                                        ? places.get(entries.indexOf(Entry.CLOSING))
                                        : -1);
    }

    private static boolean isNear(Draft draft, Draft named) {
        return draft.text() == named.text() && named.order() - draft.order() <= NEAR;
    }

    private static Entry entry(Draft draft) {
        String before = draft.before();
        if (OUT_BEHIND.matcher(draft.after()).lookingAt() || OUT.matcher(before).find()) {
            return Entry.OUT;
        }
        if (OPENING.matcher(before).find()) {
            return Entry.OPENING;
        }
        if (CLOSING.matcher(before).find()) {
            return Entry.CLOSING;
        }
        return IN.matcher(before).find() ? Entry.IN : Entry.NAMED;
    }

    private static boolean isOfStock(Draft draft) {
        return draft.hit().filter(hit -> hit.indicator().nature() == Nature.STOCK).isPresent()
                && isCount(draft);
    }

    private static boolean isLike(Draft draft, Draft named) {
        return isCount(draft)
                && (draft.figure().unit().equals(named.figure().unit())
                        || draft.indicator().equals(named.indicator()));
    }

    private static boolean isCount(Draft draft) {
        return draft.figure().kind() == Kind.COUNT && draft.figure().value().isPresent();
    }
}
