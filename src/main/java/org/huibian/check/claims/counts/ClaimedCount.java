package org.huibian.check.claims.counts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.claims.all.AllClaim;
import org.huibian.check.claims.all.Deed;
import org.huibian.check.frequency.SameBusiness;

/**
 * Whether a count beside a claim is of those that have done what is said of all: by its deed, by
 * the words it shares with the claim, or by what is left over beside it (86名中83名走进考场，3名缺考).
 */
final class ClaimedCount {

    /** 第二期, 另: a part that is no more than told apart. */
    private static final int LONGEST_ORDINAL = 3;

    /** A name of what is counted has no more characters. */
    private static final int LONGEST_NOUN = 6;

    private static final Pattern OF_WHOLE = Pattern.compile("[中里内]|的(?:有|为|是|共|达|只|仅|仍)*$|[了过]$");

    private static final Pattern THERE =
            Pattern.compile(
                    "(?:实有|实际有|现有|只有|仅有)(?<before>\\p{IsHan}*)\u00b7(?<behind>\\p{IsHan}*)$");

    /** 12份都有: all are there, whatever was done with some. */
    private static final Pattern THERE_ARE = Pattern.compile("[有在全]$");

    /** 没改, 未送审: the deed of which something is left. */
    private static final Pattern NOT_DONE = Pattern.compile("[没未](?:有|能|曾)?(\\p{IsHan})");

    private static final Pattern ADVISERS = Pattern.compile("法律顾问|律师");

    /** 12个签了<em>合同</em>: with an adviser, where all are said to have one. */
    private static final Pattern CONTRACT = Pattern.compile("(?:服务|聘用)?(?:合同|协议)$");

    private ClaimedCount() {}

    /** Whether a count is of those that have it done that is said of all. */
    static boolean isOf(FigureSentence text, AllClaim claim, Figure whole, int at) {
        String words = CountsAgainstAll.words(text, at);
        if (areThere(claim, words)) {
            return !isExplained(text, claim, whole, at);
        }
        Optional<Integer> rest = rest(text, whole, at);
        boolean leftOver =
                rest.filter(k -> Deed.isLeftOver(CountsAgainstAll.words(text, k))).isPresent();
        if (claim.deeds().stream().anyMatch(deed -> deed.isDone(words))) {
            return (leftOver || !isOfSome(claim, words) && !isOfOther(claim, words))
                    && !isExplained(text, claim, whole, at)
                    && names(text, claim, whole, at, words);
        }
        String what = apart(claim.said(), text, whole);
        boolean said = SameBusiness.haveWords(what, words);
        // 件件回应，采纳61条，未采纳的5条: left of what is adopted.
        boolean ofAnother =
                rest.filter(
                                k ->
                                        !said
                                                && SameBusiness.haveWords(
                                                        words, CountsAgainstAll.words(text, k)))
                        .isPresent();
        boolean left = leftOver && !isOfItsOwn(text, claim, rest, words);
        return left && said
                || !Deed.isAnother(claim.deeds(), claim.words(), words)
                        && (left && !ofAnother
                                || said
                                        && !isOfKinds(text, at)
                                        && !isExplained(text, claim, whole, at));
    }

    /** 12份都有，年内改9份，没改3份: what is left is of what the count did, not of the claim. */
    private static boolean isOfItsOwn(
            FigureSentence text, AllClaim claim, Optional<Integer> rest, String words) {
        Matcher not = NOT_DONE.matcher(rest.map(k -> CountsAgainstAll.words(text, k)).orElse(""));
        return THERE_ARE.matcher(claim.words()).find()
                && not.find()
                && words.contains(not.group(1))
                && claim.words().indexOf(not.group(1)) < 0;
    }

    /** 条条有路长，实有路长19名: of those that all are said to have, so many there are. */
    private static boolean areThere(AllClaim claim, String words) {
        Matcher there = THERE.matcher(words);
        if (!there.find()) {
            return false;
        }
        String name = there.group("before") + there.group("behind");
        return name.length() > 1 && claim.said().contains(name.substring(name.length() - 2));
    }

    /** 合同类63件、文件类22件: the first of several kinds. */
    private static boolean isOfKinds(FigureSentence text, int at) {
        return text.after(at).startsWith("、")
                        && at + 1 < text.figures().size()
                        && text.figures().get(at + 1).isCountedLike(text.figures().get(at))
                || KindsOfWhole.isNext(text, at);
    }

    /** 其中企业自查整改132处: what some of them did. */
    private static boolean isOfSome(AllClaim claim, String words) {
        int among = words.indexOf("其中");
        int count = words.indexOf('\u00b7');
        if (among < 0 || among > count) {
            return false;
        }
        String who = words.substring(among, count);
        return claim.deeds().stream()
                .filter(deed -> deed.isDone(who))
                .map(deed -> deed.done().matcher(who).replaceFirst("\u00b7"))
                .anyMatch(
                        what ->
                                SameBusiness.isSomething(
                                        what.substring(0, what.indexOf('\u00b7'))));
    }

    /** 完成体能测试, and 20名完成射击训练: all that is known of both is that something was done. */
    private static boolean isOfOther(AllClaim claim, String words) {
        String object = words.substring(words.indexOf('\u00b7') + 1);
        int done = object.indexOf("完成");
        String what = done < 0 ? "" : object.substring(done).replaceFirst("完成了?", "");
        return SameBusiness.isSomething(what) && !SameBusiness.haveWords(claim.words(), what);
    }

    /** What is said without the name of the whole: 规上企业 says nothing of advisers. */
    private static String apart(String said, FigureSentence text, Figure whole) {
        String noun = text.text().substring(whole.end()).replaceFirst("(?s)[^\\p{IsHan}].*", "");
        String bare = said;
        for (int i = Math.min(noun.length(), LONGEST_NOUN); i >= 2; i--) {
            bare = bare.replace(noun.substring(0, i), "\u00b7");
        }
        return bare;
    }

    /** The figure behind a count that makes it the whole. */
    static Optional<Integer> rest(FigureSentence text, Figure whole, int at) {
        Figure part = text.figures().get(at);
        int next = at + 1;
        return next < text.figures().size()
                        && text.figures().get(next).isCountedLike(part)
                        && text.before(next).indexOf('。') < 0
                        && part.value()
                                        .add(text.figures().get(next).value())
                                        .compareTo(whole.value())
                                == 0
                ? Optional.of(next)
                : Optional.empty();
    }

    /** Whether the count is one of several parts that make the whole, or is told before. */
    private static boolean isExplained(FigureSentence text, AllClaim claim, Figure whole, int at) {
        List<Figure> figures = text.figures();
        Figure part = figures.get(at);
        BigDecimal sum = part.value();
        for (int k = at + 1; k < figures.size() && figures.get(k).isCountedLike(part); k++) {
            String words = CountsAgainstAll.words(text, k);
            boolean rest =
                    (Deed.isLeftOver(words) || Rest.isIn(words))
                                    && !Deed.areDoneAfterAll(claim.deeds(), words)
                            || isUnlike(text, claim, k)
                            || words.indexOf('\u00b7') <= LONGEST_ORDINAL
                                    && Deed.lackCertificates(claim.deeds(), words);
            sum = sum.add(figures.get(k).value());
            if (sum.compareTo(whole.value()) == 0) {
                return !rest && !isOfOthers(text, claim, k, words);
            }
        }
        sum = part.value();
        for (int k = at - 1; k >= 0 && figures.get(k) != whole; k--) {
            sum = figures.get(k).isCountedLike(part) ? sum.add(figures.get(k).value()) : sum;
        }
        return sum.compareTo(part.value()) > 0 && sum.compareTo(whole.value()) == 0;
    }

    /** 落实帮教的20名，1名下落不明: what alone is told of the last one is no deed of the claim. */
    private static boolean isUnlike(FigureSentence text, AllClaim claim, int at) {
        String own = CountsAgainstAll.words(text, at);
        String part = CountsAgainstAll.words(text, at - 1);
        return own.startsWith("\u00b7")
                && own.length() > LONGEST_ORDINAL
                && text.before(at).equals("，")
                && SameBusiness.haveWords(claim.said(), part)
                && !SameBusiness.haveWords(claim.said(), own)
                && !SameBusiness.haveWords(part, own)
                && !Deed.isAnother(List.of(), "", own);
    }

    /** 参加轮训的49名，授课律师3名: those of another name, who do something else. */
    private static boolean isOfOthers(FigureSentence text, AllClaim claim, int at, String words) {
        String name = words.substring(0, words.indexOf('\u00b7'));
        return name.length() > LONGEST_ORDINAL
                && text.before(at).indexOf('、') < 0
                && text.before(at).indexOf('，') >= 0
                && claim.deeds().stream()
                        .anyMatch(deed -> deed.isDone(CountsAgainstAll.words(text, at - 1)))
                && claim.deeds().stream().noneMatch(deed -> deed.isDone(words))
                && !SameBusiness.haveWords(
                        text.text().substring(0, text.figures().get(at).start() - name.length()),
                        name.substring(name.length() - 2));
    }

    /** Whether what a count is of is named where all are claimed, or not named at all. */
    private static boolean names(
            FigureSentence text, AllClaim claim, Figure whole, int at, String words) {
        // 124条背街小巷巡查到的有119条: the name of the whole stands before its part.
        if (isOfWhole(text, whole, at, words)) {
            return true;
        }
        boolean any = claim.deeds().stream().anyMatch(deed -> !deed.named() && deed.isDone(words));
        String bare = words;
        for (Deed deed : claim.deeds()) {
            bare = deed.done().matcher(bare).replaceAll("\u00b7");
        }
        int from = Math.min(Clause.start(text.text(), whole.start()), claim.start());
        int to = text.figures().get(at).start() - words.indexOf('\u00b7');
        String said = claim.words() + text.text().substring(Math.min(from, to), to);
        boolean signed = ADVISERS.matcher(claim.words()).find() && CONTRACT.matcher(bare).find();
        return any || signed || SameBusiness.isNamed(said, words, bare);
    }

    private static boolean isOfWhole(FigureSentence text, Figure whole, int at, String words) {
        boolean beside = at > 0 && text.figures().get(at - 1) == whole;
        boolean bare = !SameBusiness.isSomething(words.substring(words.indexOf('\u00b7') + 1));
        return beside
                && bare
                && text.before(at).equals(words.substring(0, words.indexOf('\u00b7')))
                && OF_WHOLE.matcher(text.before(at)).find();
    }
}
