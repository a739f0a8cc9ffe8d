package org.huibian.extract.persons.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds personal names that no word announces as such, by their make and by what stands on both
 * sides: 对违规垂钓的夏金水处以, 在郑海涛诉街道办事处一案中.
 */
public final class FreeNames {

    private final NameWords words;
    private final NameSides sides;
    private final NameMake make;
    private final TellingMake telling;
    private final EthnicNames ethnic;
    private final OrdinaryWords ordinary;

    public FreeNames(NameWords words) {
        this.words = words;
        this.sides = new NameSides(words);
        this.make = new NameMake(words, sides);
        this.telling = new TellingMake(words, make);
        this.ethnic = new EthnicNames(words);
        this.ordinary = new OrdinaryWords(words);
    }

    /**
     * A name in a text.
     *
     * @param start where it begins
     * @param end where it ends, exclusive
     */
    public record Name(int start, int end) {}

    /** The names in a stretch of a text, in order. */
    public List<Name> in(String text, int begin, int end) {
        List<Name> names = new ArrayList<>();
        make.setText(text);
        int last = -1;
        for (int at = begin; at + 1 < end; at++) {
            int sounded = ethnic.end(text, at);
            if (sounded > 0 && sounded <= end) {
                names.add(new Name(at, sounded));
                last = sounded;
                at = sounded - 1;
                continue;
            }
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
        if (!words.known.at(text, at).isEmpty()
                || sides.isMaxim(text, at)
                || sides.isEven(text, at)) {
            return -1;
        }
        int left = listed ? 2 : sides.left(text, at);
        int first = at + surname;
        boolean word = surname == 1 && !words.words.at(text, at).isEmpty();
        boolean joined =
                at > 0
                        && !words.joined.at(text, at - 1).isEmpty()
                        && !words.before.endsAt(text, at, NameWords.LONGEST);
        if (word || joined) {
            return first + 2 <= text.length() && isSure(text, at, first, left) ? first + 2 : -1;
        }
        boolean two =
                first + 2 <= text.length()
                        && fits(text, at, first, first + 2, left)
                        && !ordinary.make(text, at, first, first + 2)
                        && (left == 2 || !make.isOfTwoWords(at, first + 2));
        if (two && !make.cuts(first + 2)) {
            return first + 2;
        }
        boolean one =
                first + 1 <= text.length()
                        && fits(text, at, first, first + 1, left)
                        && !ordinary.make(text, at, first, first + 1);
        return one ? first + 1 : two ? first + 2 : -1;
    }

    /** Whether a name stands there although a word seems to: 李子菊等23名, 方才霞诉. */
    private boolean isSure(String text, int at, int first, int left) {
        return words.surnames.get(text.charAt(at))
                && left > 0
                && make.frequent(text, first, first + 2) == 2
                && sides.right(text, first + 2) == 3
                && make.isGiven(text, first, first + 2)
                && !sides.isPlace(text, first + 2);
    }

    private boolean fits(String text, int at, int first, int end, int left) {
        if (!make.mayBeGiven(text, first, end)
                || sides.isPlace(text, end)
                || text.startsWith("（化名", end)) {
            return false;
        }
        boolean plain = first - at > 1 || words.surnames.get(text.charAt(at));
        int frequent = make.frequent(text, first, end);
        int right = sides.right(text, end);
        int word = sides.leftOfWord(text, at);
        boolean behindMark = at > 0 && text.charAt(at - 1) == '、';
        boolean good = make.isGood(text, at, first, frequent);
        boolean behindBody = at > 0 && "队组所站科室院局社会".indexOf(text.charAt(at - 1)) >= 0;
        boolean hinted = behindMark || right == 3 || good && (right == 2 || behindBody);
        int most = Math.max(Math.max(left, word), hinted ? 1 : 0);
        int furthest = Math.max(right, words.persons.titles.at(text, end).isEmpty() ? 1 : 3);
        int needed = 4 - frequent + (plain ? 0 : 1);
        boolean byMake =
                telling.is(
                        text,
                        new TellingMake.Made(at, first, end, frequent, most),
                        right,
                        word == 2);
        boolean hopeless =
                !byMake
                        && (most == 0
                                || most + furthest < (word == 2 ? Math.min(needed, 3) : needed));
        boolean never = NameMake.ALMOST_NEVER.indexOf(text.charAt(at)) >= 0;
        if (hopeless
                || end - first == 1 && !byMake && (frequent == 0 || !plain && (never || word < 2))
                || !make.isNoPart(text, first, end)) {
            return false;
        }
        if (byMake) {
            return true;
        }
        boolean apart = make.standsApart(text, at, first, end, frequent);
        if (apart) {
            left = Math.max(left, word);
            right = Math.max(right, make.right(text, end, word == 2));
            boolean told =
                    right == 3 && behindMark || good && (right >= 2 || right == 1 && behindBody);
            left = left == 0 && told ? 1 : left;
        }
        if (end - first == 1) {
            boolean sure =
                    left == 2 && right >= (apart ? 1 : 2)
                            || left == 1 && (right == 3 || apart && make.isParted(text, at, end));
            boolean single = plain || apart && word == 2 && make.isSingle(at, end) && right > 0;
            // 怀有怨气, 须先交费: such a character is a word as often as it is a name.
            single &= plain || right > 1 || NameMake.AS_WORD.indexOf(text.charAt(first)) < 0;
            return single
                    && frequent == 1
                    && sure
                    && !make.isGeographic(text, end)
                    && !make.mayGoOn(text, end);
        }
        boolean weaklyCued = left < 2 && word < 2;
        boolean strong = left + right >= 4 && frequent > 0;
        if (!strong && make.isWords(text, at, first, end, frequent, weaklyCued)) {
            return false;
        }
        boolean speaks = frequent == 2 || !words.mayBeWord(text.charAt(at));
        boolean parted = apart && word == 2 && !never && speaks && make.isSingle(at, end);
        return fits(text, at, end, frequent, plain, apart, left, right, parted);
    }

    /** Whether a name with two given characters fits. */
    private boolean fits(
            String text,
            int at,
            int end,
            int frequent,
            boolean plain,
            boolean apart,
            int left,
            int right,
            boolean single) {
        boolean place = make.isGeographic(text, end);
        boolean good = plain && frequent == 2;
        if (right == 0 && left == 2 && text.startsWith("、", end)) {
            right = 1;
        }
        if (right == 0 && left >= 1 && good && !place && make.goesOn(text, end)) {
            right = 1;
        }
        // “张建华工作室” is a brand, “张建华诉某公司…纠纷” the title of a case.
        boolean brand = at > 0 && text.charAt(at - 1) == '“' && !text.startsWith("诉", end);
        if (left == 0 && right == 3 && good && !brand) {
            left = 1;
        }
        boolean behindHan = at > 0 && NameWords.isHan(text.charAt(at - 1));
        boolean parted = apart && frequent == 2 && make.isParted(end);
        boolean sure = right >= 2 || right == 1 && (left == 2 && apart || parted);
        boolean link =
                NameMake.LINKING.indexOf(text.charAt(at)) >= 0
                        && right < 2
                        && !(text.charAt(at) == '于' && parted && left == 2);
        if (NameMake.ALMOST_NEVER.indexOf(text.charAt(at)) >= 0
                && (behindHan && left < 2 && right < 3 || !sure || link || frequent < 2)) {
            return false;
        }
        if (isWord(text, at, plain) && (frequent < 2 || !sure)) {
            return false;
        }
        boolean word = words.commonPairs.at(text, end - 2).length() == 2;
        if (word && left + right < 4) {
            return false;
        }
        int needed = 4 - frequent + (plain ? 0 : 1) + (place && right < 2 ? 1 : 0);
        needed = single && !place ? Math.min(needed, 3) : needed;
        return left > 0 && right > 0 && left + right >= needed;
    }

    /** Whether a surname that is a frequent word as well stands behind another word. */
    private boolean isWord(String text, int at, boolean plain) {
        return (!plain || NameMake.COMMON.indexOf(text.charAt(at)) >= 0)
                && at > 0
                && NameWords.isHan(text.charAt(at - 1))
                && !words.before.endsAt(text, at, NameWords.LONGEST)
                && !words.persons.roles.endsAt(text, at, NameWords.LONGEST);
    }
}
