package org.huibian.extract.persons;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds personal names that no word announces as such, by their make and by what stands on both
 * sides: 对违规垂钓的夏金水处以, 在郑海涛诉街道办事处一案中.
 */
final class FreeNames {

    /** The longest word that a name may stand behind. */
    static final int LONGEST_BEFORE = 6;

    /** Surnames that are so frequent as words that hardly one in a thousand is a surname. */
    private static final String ALMOST_NEVER = "和于向党时都应当都如与及在为国公全单解管能来后明成安可有会";

    private final NameWords words;
    private final NameSides sides;

    FreeNames(NameWords words) {
        this.words = words;
        this.sides = new NameSides(words);
    }

    /**
     * A name in a text.
     *
     * @param start where it begins
     * @param end where it ends, exclusive
     */
    record Name(int start, int end) {}

    /** The names in a stretch of a text, in order. */
    List<Name> in(String text, int begin, int end) {
        List<Name> names = new ArrayList<>();
        int last = -1;
        for (int at = begin; at + 1 < end; at++) {
            int surname = sides.surname(text, at);
            if (surname == 0) {
                continue;
            }
            boolean hidden = at > begin + 2 && text.startsWith("某、", at - 2);
            boolean listed =
                    hidden
                            || last > 0
                                    && at == last + 1
                                    && NameSides.LINKS.indexOf(text.charAt(last)) >= 0;
            int found = end(text, at, surname, listed);
            if (found > 0 && found <= end) {
                names.add(new Name(at, found));
                last = found;
                at = found - 1;
            }
        }
        return names;
    }

    private int end(String text, int at, int surname, boolean listed) {
        boolean word = surname == 1 && !words.words.at(text, at).isEmpty();
        if (word || !words.known.at(text, at).isEmpty()) {
            return -1;
        }
        if (at > 0 && !words.joined.at(text, at - 1).isEmpty()) {
            return -1;
        }
        int left = listed ? 2 : sides.left(text, at);
        int first = at + surname;
        for (int given = 2; given >= 1; given--) {
            int end = first + given;
            if (end <= text.length() && fits(text, at, first, end, left)) {
                return end;
            }
        }
        return -1;
    }

    private boolean fits(String text, int at, int first, int end, int left) {
        if (!isGiven(text, first, end) || sides.isPlace(text, end) || text.startsWith("（化名", end)) {
            return false;
        }
        boolean plain = first - at > 1 || words.surnames.get(text.charAt(at));
        boolean place = words.geographic.indexOf(text.charAt(end - 1)) >= 0;
        int frequent = frequent(text, first, end);
        int right = sides.right(text, end);
        if (end - first == 1) {
            boolean sure = left == 2 && right >= 2 || left == 1 && right == 3;
            return plain && frequent == 1 && sure && !place;
        }
        boolean good = plain && frequent == 2;
        if (right == 0 && left == 2 && text.startsWith("、", end)) {
            right = 1;
        }
        if (right == 0 && left >= 1 && good && !place && goesOn(text, end)) {
            right = 1;
        }
        // “张建华工作室” is a brand, “张建华诉某公司…纠纷” the title of a case.
        boolean brand = at > 0 && text.charAt(at - 1) == '“' && !text.startsWith("诉", end);
        if (left == 0 && right == 3 && good && !brand) {
            left = 1;
        }
        boolean behindHan = at > 0 && NameWords.isHan(text.charAt(at - 1));
        if (ALMOST_NEVER.indexOf(text.charAt(at)) >= 0
                && (behindHan && left < 2 || right < 2 || frequent < 2)) {
            return false;
        }
        if (isWord(text, at, plain) && (frequent < 2 || right < 2)) {
            return false;
        }
        boolean word = words.commonPairs.at(text, first).length() == end - first;
        if (word && left + right < 4) {
            return false;
        }
        int needed = 4 - frequent + (plain ? 0 : 1) + (place && right < 2 ? 1 : 0);
        return left > 0 && right > 0 && left + right >= needed;
    }

    /** Whether a surname that is a frequent word as well stands behind another word. */
    private boolean isWord(String text, int at, boolean plain) {
        return (!plain || "于高方白文成常金石江万任付田林程".indexOf(text.charAt(at)) >= 0)
                && at > 0
                && NameWords.isHan(text.charAt(at - 1))
                && !words.before.endsAt(text, at, LONGEST_BEFORE);
    }

    /** Whether characters may be a given name. */
    private boolean isGiven(String text, int first, int end) {
        int known = 0;
        for (int i = first; i < end; i++) {
            char c = text.charAt(i);
            String never = i + 1 == end ? words.neverLast : words.neverMiddle;
            // 叶勇元: behind what is no numeral 元 is no money.
            boolean money = c != '元' || i == first || "十百千万亿".indexOf(text.charAt(i - 1)) >= 0;
            if (!NameWords.isHan(c) || never.indexOf(c) >= 0 && money) {
                return false;
            }
            known += words.mayBeGiven(c) ? 1 : 0;
        }
        boolean kin =
                end - first == 2
                        && text.charAt(first) == '家'
                        && "一二两三四五六七".indexOf(text.charAt(first + 1)) >= 0;
        return known > 0
                && !kin
                && text.charAt(first) != '氏'
                && words.forms.at(text, first).isEmpty()
                && !words.crosses(text, first, end);
    }

    /** How many characters are frequent in given names; 老三 is one as a whole. */
    private int frequent(String text, int first, int end) {
        if (end - first == 2 && "老阿小大".indexOf(text.charAt(first)) >= 0) {
            return words.mayBeGiven(text.charAt(first + 1)) ? 2 : 1;
        }
        int frequent = 0;
        for (int i = first; i < end; i++) {
            frequent += words.isGiven(text.charAt(i)) ? 1 : 0;
        }
        return frequent;
    }

    /** Whether the text behind what looks like a name does not go on with the same word. */
    private boolean goesOn(String text, int end) {
        return end < text.length()
                && NameWords.isHan(text.charAt(end))
                && !words.mayBeGiven(text.charAt(end))
                && words.functions.at(text, end).isEmpty()
                && words.helps.at(text, end).isEmpty();
    }
}
