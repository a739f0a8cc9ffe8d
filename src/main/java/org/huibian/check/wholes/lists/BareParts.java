package org.huibian.check.wholes.lists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.WrittenUnits;

/**
 * Parts that do not follow their whole after 其中 and that do not make it: 428件，婚姻、邻里、其他依次为86件、131件…,
 * 71件，普通程序29件、简易程序44件, 12项问题中，11项整改到位、2项…, 普通29件、简易44件，合计71件, 受理142件，办结137件，其余8件, and those of a
 * whole that the sentence before states.
 */
public final class BareParts {

    /** 依次为, 分别有: what leads to the numbers of things named before. */
    private static final Pattern IN_TURN =
            Pattern.compile("(?:依次|分别|各|各自)(?:为|是|有|达|占|计)?(?:\\p{IsHan}{0,4})?$");

    private static final Pattern JOINT = Pattern.compile("^[、，,]?\\s*(?:和|与|及|以及)?$");

    /** What is done, not a kind of what is counted. */
    private static final Pattern BUSINESS =
            Pattern.compile("受理|办理|开展|组织|办结|接待|化解|发放|查处|审查|举办|培训|走访|调解|排查|召开|建立|建成|推送|制作");

    private static final Pattern AMONG = Pattern.compile("^其中[，：]");

    private static final Set<String> EVENTS = Set.of("场", "次", "期", "人次", "趟", "回");

    /** Who may have several of what is found. */
    private static final Set<String> HOLDERS = Set.of("家", "户", "家次", "户次", "所");

    private static final BigDecimal SLIP = BigDecimal.valueOf(2);

    private BareParts() {}

    /** The lists of a sentence that fail. */
    public static List<FailingParts> in(Optional<FigureSentence> before, FigureSentence sentence) {
        List<FailingParts> failing = new ArrayList<>();
        for (int k = 0; k < sentence.figures().size(); k++) {
            inTurn(sentence, k).ifPresent(failing::add);
            complements(sentence, k).ifPresent(failing::add);
            numbersFirst(sentence, k).ifPresent(failing::add);
            SumOfParts.failing(sentence, k).ifPresent(failing::add);
            Remainder.failing(sentence, k).ifPresent(failing::add);
            AnnouncedParts.failing(sentence, k).ifPresent(failing::add);
        }
        CommunityList.failing(sentence).ifPresent(failing::add);
        before.flatMap(whole -> PartsOfBefore.failing(whole, sentence)).ifPresent(failing::add);
        return failing.stream()
                .filter(FailingParts::areTold)
                .filter(one -> !one.areBesideTheirWhole(sentence))
                .filter(one -> !SumOfParts.isTold(one, sentence))
                .toList();
    }

    /** 428件，甲、乙、其他依次为86件、131件、74件. */
    private static Optional<FailingParts> inTurn(FigureSentence sentence, int first) {
        String words = sentence.before(first);
        if (first == 0 || !IN_TURN.matcher(words).find()) {
            return Optional.empty();
        }
        Figure whole = sentence.figures().get(first - 1);
        List<Figure> parts = joined(sentence, first);
        String names = Clause.last(words);
        boolean own = BUSINESS.matcher(names).find() || words.contains("；");
        BigDecimal sum = FigureSentence.sum(parts);
        boolean all = Rest.isIn(names) || PartWords.announced(names) == parts.size();
        boolean fails = sum.compareTo(whole.value()) > 0 || all && sum.compareTo(whole.value()) < 0;
        return parts.size() < 2 || own || !names.contains("、") || !alike(whole, parts) || !fails
                ? Optional.empty()
                : Optional.of(new FailingParts(whole, parts));
    }

    /** 71件，普通程序29件、简易程序44件; 57场，上半年23场、下半年36场. */
    private static Optional<FailingParts> complements(FigureSentence sentence, int at) {
        if (at + 2 >= sentence.figures().size()) {
            return Optional.empty();
        }
        Figure whole = sentence.figures().get(at);
        List<Figure> parts = sentence.figures().subList(at + 1, at + 3);
        String first = sentence.before(at + 1);
        String last = sentence.before(at + 2);
        boolean near =
                first.matches("[，,：:（(](?:其中|分为|包括|有)?\\p{IsHan}{1,8}")
                        && last.matches("[、，,](?:和|与|及)?\\p{IsHan}{1,8}");
        boolean goesOn =
                at + 3 < sentence.figures().size()
                        && (sentence.before(at + 3).startsWith("、") || areOfOneEnding(sentence, at))
                        && sentence.figures().get(at + 3).isCountedLike(whole);
        int order = FigureSentence.sum(parts).compareTo(whole.value());
        boolean fits = near && !goesOn && alike(whole, parts) && !isMadeUp(sentence, at);
        return fits
                        && (order != 0 && Complements.are(first, last)
                                || order > 0 && exclude(sentence.before(at), whole, first, last)
                                || order > 0
                                        && Complements.areMostly(first, last)
                                        && areClose(sentence, at))
                ? Optional.of(new FailingParts(whole, parts))
                : Optional.empty();
    }

    /** 岭头村26件，云坪村22件，上湾村19件，石桥村18件: four of a kind that is named by the last hanzi. */
    private static boolean areOfOneEnding(FigureSentence sentence, int at) {
        String next = sentence.before(at + 3);
        return next.matches("，\\p{IsHan}{2,6}")
                && IntStream.range(at, at + 3)
                        .mapToObj(sentence::before)
                        .allMatch(one -> one.endsWith(next.substring(next.length() - 1)));
    }

    /**
     * Whether two parts, of which nothing more is said, are so little more that they are meant to
     * be all.
     */
    private static boolean areClose(FigureSentence sentence, int at) {
        Figure whole = sentence.figures().get(at);
        List<Figure> parts = sentence.figures().subList(at + 1, at + 3);
        BigDecimal gap = FigureSentence.sum(parts).subtract(whole.value());
        boolean little =
                gap.compareTo(SLIP) <= 0
                        || gap.multiply(BigDecimal.TEN).compareTo(whole.value()) <= 0;
        return little
                && !EVENTS.contains(whole.mention().unit())
                && sentence.after(at + 2).matches("(?s)[，。；].*")
                && parts.stream().allMatch(part -> part.value().compareTo(gap) > 0);
    }

    /** 胜诉7件，败诉1件，<em>撤诉3件</em>: those that are told next make it up. */
    private static boolean isMadeUp(FigureSentence sentence, int at) {
        BigDecimal whole = sentence.figures().get(at).value();
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = at + 1;
                k < sentence.figures().size()
                        && sentence.figures().get(k).isCountedLike(sentence.figures().get(at));
                k++) {
            sum = sum.add(sentence.figures().get(k).value());
            if (k > at + 2 && sum.compareTo(whole) == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * An event may be of two places at once, and one shop have faults of two kinds; a third place
     * is no whole of two.
     */
    private static boolean exclude(String before, Figure whole, String first, String last) {
        String unit = whole.mention().unit();
        return !EVENTS.contains(unit)
                && (Complements.areTwoPlaces(first, last)
                                && !Complements.areTwoPlaces(before, first)
                        || !HOLDERS.contains(unit) && Complements.areApart(first, last));
    }

    /** 12项问题中，11项整改到位、2项按计划推进. */
    private static Optional<FailingParts> numbersFirst(FigureSentence sentence, int at) {
        List<Figure> figures = sentence.figures();
        Figure whole = figures.get(at);
        List<Figure> parts = new ArrayList<>();
        int next = at + 1;
        while (next < figures.size() && figures.get(next).isCountedLike(whole)) {
            String words = sentence.before(next);
            boolean lead =
                    next == at + 1
                            ? words.matches("[^，。；、\\d]{0,10}(?:中|里)?[，,：:](?:已有|有|其中)?")
                            : words.matches(
                                    "[^，。；、\\d]{1,14}[、，,；](?:另|另有|还有|" + Rest.LEFT_OVER + ")?");
            if (!lead) {
                break;
            }
            parts.add(figures.get(next++));
        }
        if (parts.stream().map(Figure::value).distinct().count() < 2
                || parts.stream().anyMatch(p -> p.value().compareTo(whole.value()) > 0)) {
            return Optional.empty();
        }
        boolean persons = WrittenUnits.isOfPersons(whole.mention().unit());
        boolean out = sentence.before(at + 1).matches("[^，。；、]{0,10}(?:中|里)[，,：:].*");
        boolean among = out || sentence.before(at + 2).endsWith("、");
        return among && !persons && FigureSentence.sum(parts).compareTo(whole.value()) > 0
                ? Optional.of(new FailingParts(whole, parts))
                : Optional.empty();
    }

    /** The figures of a list from one on: joined by 、 or ，, with short names between. */
    static List<Figure> joined(FigureSentence sentence, int first) {
        List<Figure> parts = new ArrayList<>();
        for (int k = first; k < sentence.figures().size(); k++) {
            String words = sentence.before(k);
            boolean listed =
                    JOINT.matcher(words).matches()
                            || words.matches("(?:、|；|和|与|及|，(?:" + Rest.WORDS + "))[^，。；\\d]{0,14}")
                            || words.matches("，[^，。；\\d]{2,14}")
                                    && AMONG.matcher(sentence.text()).find()
                                    && !BUSINESS.matcher(words).find();
            boolean anew = words.startsWith("；") && words.contains("其中");
            if (k > first && (!listed || anew)
                    || !sentence.figures().get(k).isCountedLike(sentence.figures().get(first))) {
                break;
            }
            parts.add(sentence.figures().get(k));
        }
        return parts;
    }

    private static boolean alike(Figure whole, List<Figure> parts) {
        return parts.stream().allMatch(whole::isCountedLike)
                && parts.stream().allMatch(part -> part.value().compareTo(whole.value()) <= 0);
    }
}
