package org.huibian.extract.figures.draft;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.extract.Mention;
import org.huibian.extract.Role;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.source.plain.LostCharacters;

/**
 * Numbers beside a character that was lost (数旁有乱码, here ?): 4?件 may have been 46件, and 1?5件 any of
 * ten. They are read as numbers, so that the sums they belong to are known, and then count for
 * nothing, nor do those sums.
 */
public final class BesideLost {

    private static final String OF_LIST = "并列的数旁有乱码，不相加";

    /** Lost characters that touch a digit, or its decimal point; not those of a date. */
    private static final Pattern OF_NUMBER =
            Pattern.compile(
                    "(?:(?<=[0-9]|[0-9]\\.)\\uFFFD++|(?<!\\uFFFD)\\uFFFD++(?=\\.?[0-9]))"
                            + "(?![0-9\\uFFFD]{0,12}[年月日号时])");

    /** ?年, 202?年, 去?: this year or another; not 青?年 nor 未成?年人. */
    private static final Pattern YEAR = Pattern.compile("去\\uFFFD|(?<!青)\\uFFFD[0-9]{0,3}年(?!人)");

    /** Why a number of a year that nobody can tell counts for nothing. */
    public static final String OF_YEAR = "年份旁有乱码";

    /** So much beside a number tells whether a character was lost there: 锟斤拷. */
    private static final int LONGEST = 3;

    private BesideLost() {}

    /**
     * The same text, as long as it was, with a digit for each lost character that touches one: 4?件
     * is a number of 件, whichever.
     */
    public static String asNumbers(String reading) {
        if (!LostCharacters.isIn(reading)) {
            return reading;
        }
        Matcher lost = OF_NUMBER.matcher(LostCharacters.marked(reading));
        return lost.replaceAll(found -> "9".repeat(found.group().length()));
    }

    /**
     * Whether a stretch of a reading holds a lost character or touches one, also over a space.
     * Costs time linear in the stretch, not in the reading.
     */
    public static boolean touches(String reading, int start, int end) {
        int from = start;
        while (from > 0 && reading.charAt(from - 1) == ' ') {
            from--;
        }
        int to = end;
        while (to < reading.length() && reading.charAt(to) == ' ') {
            to++;
        }
        int left = Math.max(0, from - LONGEST);
        int right = Math.min(reading.length(), to + LONGEST);
        String marked = LostCharacters.marked(reading.substring(left, right));
        int mark = marked.indexOf(LostCharacters.MARK, Math.max(0, from - 1 - left));
        return mark >= 0 && mark <= to - left;
    }

    /** Where the words say of which year they speak but for a lost character; -1 for nowhere. */
    public static int year(String words) {
        if (!LostCharacters.isIn(words)) {
            return -1;
        }
        Matcher year = YEAR.matcher(LostCharacters.marked(words));
        return year.find() ? year.start() : -1;
    }

    /** Sets aside what touches a lost character or is of an unknown year, with its lists. */
    public static void setAside(List<Draft> drafts) {
        Set<Integer> lists = setAsideOfYear(drafts);
        List<Draft> touched = drafts.stream().filter(BesideLost::touches).toList();
        touched.forEach(draft -> lists.add(draft.list()));
        lists.remove(Draft.NO_LIST);
        if (touched.isEmpty() && lists.isEmpty()) {
            return;
        }
        Set<Amount> amounts = touched.stream().map(Amount::of).collect(Collectors.toSet());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean ofAll =
                    draft.figure().kind() == Kind.WHOLE && amounts.contains(Amount.of(draft));
            if (ofAll || touches(draft)) {
                drafts.set(i, draft.unknown(Mention.BESIDE_LOST));
            } else if (lists.contains(draft.list())) {
                drafts.set(i, draft.as(Role.PART, OF_LIST).alone());
            }
        }
    }

    /** Behind ?年 the figures of a sentence may be last year's; the lists that they are items of. */
    private static Set<Integer> setAsideOfYear(List<Draft> drafts) {
        Set<Integer> lists = new HashSet<>();
        int year = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (i == 0 || !draft.isBeside(drafts.get(i - 1))) {
                year = year(draft.wording());
            }
            if (draft.counts() && year >= 0 && draft.start() + year < draft.figure().start()) {
                lists.add(draft.list());
                drafts.set(i, draft.as(Role.OTHER, OF_YEAR).alone());
            }
        }
        return lists;
    }

    /** How many of what a sentence names; 受理?6件，全部化解 names as many twice. */
    private record Amount(int order, String unit, Optional<BigDecimal> value) {
        static Amount of(Draft draft) {
            return new Amount(draft.order(), draft.figure().unit(), draft.figure().value());
        }
    }

    private static boolean touches(Draft draft) {
        int offset = draft.offset();
        Figure figure = draft.figure();
        return touches(draft.text().reading(), offset + figure.from(), offset + figure.to());
    }
}
