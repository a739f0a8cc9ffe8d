package org.huibian.extract.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds personal names that no word announces as such, by their make and by what stands on both
 * sides: 对违规垂钓的夏金水处以, 在郑海涛诉街道办事处一案中.
 */
final class FreeNames {

    /** The longest word that a name may stand behind. */
    private static final int LONGEST_BEFORE = 6;

    /** How far behind what looks like a name its place may end: 石桥、金山两村. */
    private static final int PLACE = 9;

    /** Surnames that are so frequent as words that hardly one in a thousand is a surname. */
    private static final String ALMOST_NEVER = "和于向党时都应当都如与及在为国公全单解管能来后明成安可有会";

    private static final String LINKS = "、与和及同跟";

    /** What brackets behind a name say of a person: age, offence, illness, kin. */
    private static final Pattern OF_PERSON =
            Pattern.compile(
                    "[（(](?:[男女][，,、）)]|[^）)]{0,8}?[0-9]{1,3}岁|[^）)]{1,8}罪[）)]|系|家住|住|身份证|其[父母夫妻子女]|[^）)]{0,6}(?:患者|残疾|精神病|刑满|缓刑|矫正|吸毒|未成年|低保))");

    private final NameWords words;

    FreeNames(NameWords words) {
        this.words = words;
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
            int surname = surname(text, at);
            if (surname == 0) {
                continue;
            }
            boolean listed = last > 0 && at == last + 1 && LINKS.indexOf(text.charAt(last)) >= 0;
            int found = end(text, at, surname, listed);
            if (found > 0 && found <= end) {
                names.add(new Name(at, found));
                last = found;
                at = found - 1;
            }
        }
        return names;
    }

    /** How many characters the surname at a place has; 0 for none. */
    private int surname(String text, int at) {
        char first = text.charAt(at);
        if (!words.surnames.get(first) && !words.doubtfulSurnames.get(first)) {
            String compound = words.compoundSurnames.at(text, at);
            return compound.length();
        }
        String compound = words.compoundSurnames.at(text, at);
        return compound.isEmpty() ? 1 : compound.length();
    }

    private int end(String text, int at, int surname, boolean listed) {
        boolean word = surname == 1 && !words.words.at(text, at).isEmpty();
        if (word || !words.known.at(text, at).isEmpty()) {
            return -1;
        }
        if (at > 0 && !words.joined.at(text, at - 1).isEmpty()) {
            return -1;
        }
        int left = listed ? 2 : left(text, at);
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
        if (!isGiven(text, first, end) || isPlace(text, end) || text.startsWith("（化名", end)) {
            return false;
        }
        boolean plain = first - at > 1 || words.surnames.get(text.charAt(at));
        boolean place = words.geographic.indexOf(text.charAt(end - 1)) >= 0;
        int frequent = frequent(text, first, end);
        int right = right(text, end);
        if (end - first == 1) {
            return plain && frequent == 1 && left == 2 && right >= 2 && !place;
        }
        boolean good = plain && frequent == 2;
        if (right == 0 && left == 2 && good && !place && goesOn(text, end)) {
            right = 1;
        }
        if (left == 0 && right == 3 && good && text.charAt(at - 1) != '“') {
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
            if (!NameWords.isHan(c) || never.indexOf(c) >= 0) {
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

    /** How much what stands before a place speaks for a name there: 0 to 2. */
    private int left(String text, int at) {
        if (at == 0) {
            return 1;
        }
        char before = text.charAt(at - 1);
        if (!NameWords.isHan(before)) {
            return "“《·〔[0123456789".indexOf(before) >= 0 ? 0 : "、".indexOf(before) >= 0 ? 0 : 1;
        }
        if (words.before.endsAt(text, at, LONGEST_BEFORE)
                || words.functions.endsAt(text, at, LONGEST_BEFORE)) {
            return 2;
        }
        return words.weaklyBefore.get(before)
                        && !words.closedBefore.endsAt(text, at, LONGEST_BEFORE)
                ? 1
                : 0;
    }

    /** How much what stands behind a place speaks for a name before it: 0 to 3. */
    private int right(String text, int end) {
        if (end >= text.length()) {
            return 1;
        }
        char behind = text.charAt(end);
        if (LINKS.indexOf(behind) >= 0 && end + 2 < text.length() && surname(text, end + 1) > 0) {
            return listGoesOn(text, end + 1) ? 2 : behind == '、' ? 0 : 1;
        }
        if (behind == '（' || behind == '(') {
            return OF_PERSON.matcher(text).region(end, text.length()).lookingAt() ? 3 : 1;
        }
        if (!NameWords.isHan(behind)) {
            return "”》·、".indexOf(behind) >= 0 ? 0 : 1;
        }
        if (text.startsWith("等", end)) {
            return text.length() > end + 1 && "人、".indexOf(text.charAt(end + 1)) >= 0
                            || text.substring(end, Math.min(text.length(), end + 8))
                                    .matches("等[0-9一二三四五六七八九十余多]+[名人位户].*")
                    ? 3
                    : 1;
        }
        if (!words.decisive.at(text, end).isEmpty()) {
            return 3;
        }
        if (!words.functions.at(text, end).isEmpty()) {
            return 0;
        }
        if (!words.behind.at(text, end).isEmpty() || !words.matters.at(text, end).isEmpty()) {
            return 2;
        }
        return words.weaklyBehind.get(behind) || LINKS.indexOf(behind) >= 0 ? 1 : 0;
    }

    /** Whether another name may follow in a list. */
    private boolean listGoesOn(String text, int at) {
        int first = at + surname(text, at);
        return first < text.length()
                && (first - at > 1 || words.words.at(text, at).isEmpty())
                && (text.charAt(first) == '某'
                        || words.mayBeGiven(text.charAt(first))
                                && words.forms.at(text, first).isEmpty());
    }

    /** Whether what looks like a name belongs to that of a place or body, alone or in a list. */
    private boolean isPlace(String text, int end) {
        if (!words.placeEnds.at(text, end).isEmpty()) {
            return true;
        }
        boolean list = end < text.length() && LINKS.indexOf(text.charAt(end)) >= 0;
        for (int i = end + 1; list && i < Math.min(text.length(), end + PLACE); i++) {
            char c = text.charAt(i);
            if (!NameWords.isHan(c) && c != '、' || "因就为诉家".indexOf(c) >= 0) {
                return false;
            }
            String place = words.placeEnds.at(text, i);
            if (!place.isEmpty() && i - end >= 2) {
                return true;
            }
        }
        return NameForm.namesBody(text, end);
    }
}
