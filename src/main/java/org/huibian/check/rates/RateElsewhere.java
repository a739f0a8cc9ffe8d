package org.huibian.check.rates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Kinds;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * A rate that names the thing it is of, beside no counts, against the counts of that thing in
 * another paragraph: 信访事项办结率97.6%, and 受理信访事项85件，办结81件. Also one that says of how many it is:
 * 1264件诉求的按期办结率97.98%, and 受理诉求1264件，按期办结1251件; and one of those closed in time, against the only
 * sentence that counts them: 群众诉求按期办结率99.2%, and 受理热线诉求497件，按期办结489件.
 */
final class RateElsewhere {

    /** 信访事项办结率达到, 处罚案件的办结比例升至: group 1 is the thing, group 2 what is done. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:^|[，、；：的])(?:全年|全街道|全[镇乡]|街道|推动|促进|实现|确保)*([\\p{IsHan}]{4,8}?)的?(办结|化解|整改|采纳|答复|持证|调解成功|回收|公示|出庭应诉)(?:率|的?(?:比例|比率))(?:已|也|均)?(?:达到?|为|是|(?:保持|稳定|维持)在|(?:提[高升]?|上?升|增)[到至])?$");

    /** Of those closed in time, or of all. */
    private static final Pattern IN_TIME = Pattern.compile("按期|按时|及时|限时");

    /** Of a kind of them, or of others. */
    private static final Pattern OF_A_KIND =
            Pattern.compile("初信|初访|首次|一次|当场|当[天日]|重复|重点|全区|全市|全县|平均|积案|疑难|其中|新增|专项");

    /** Either of these. */
    private static final Pattern OF_SOME =
            Pattern.compile(IN_TIME.pattern() + "|" + OF_A_KIND.pattern());

    /** 诉求的 of 1264件诉求的按期办结率: group 1 begins the name of those it is of. */
    private static final Pattern SO_MANY =
            Pattern.compile(
                    "^(?:的|热线|12345)*([\\p{IsHan}]{2})[^，。；\\d]{0,12}(?:，[^，。；\\d]{0,8})?率");

    /** Of another time than the counts. */
    private static final Pattern AT_A_TIME =
            Pattern.compile("\\d月|月底|半年|季度|首月|截[至止]|初[信访次办]|网格|村级|[村社]区?(?:自办|调委会|调解)");

    /** So many are meant for the same. */
    private static final BigDecimal MANY = BigDecimal.valueOf(20);

    /** 群众诉求按期办结率达, 工单按时办结率: group 1 is what it is of. */
    private static final Pattern NAMED_IN_TIME =
            Pattern.compile(
                    "(?:^|[，、；：的])(?:全年|街道|全[镇乡]|推动|促进|实现|确保|12345|政务服务便民|群众|市民|居民|村民|热线)*(诉求|工单|热线|信访|网格事件|事件)(?:件|事项|问题)?(?:按期|按时|及时)(?:办结|办理|答复)率(?:均?(?:达到?|为|保持在|稳定在|提[高升]到))?$");

    /** 按期办结489件. */
    private static final Pattern CLOSED_IN_TIME =
            Pattern.compile("(?:按期|按时|及时|期限内|时限内)(?:办结|办理|答复)(?:完毕|完成)?(?:了|的)?(?:有|共)?$");

    /** What both may be of, under several names. */
    private static final List<Pattern> SAME =
            List.of(Pattern.compile("诉求|工单|热线"), Pattern.compile("信访"), Pattern.compile("网格|事件"));

    /** The words of a name but the last, from its end. */
    private static final Pattern WORDS = Pattern.compile("(?:^.)?..(?=(?:..)+$)");

    private static final int COUNTS = 2;

    private RateElsewhere() {}

    /** Notes the rates of a report that counts elsewhere do not give; each sentence once. */
    static void examine(Examined report, List<FigureSentence> sentences) {
        for (FigureSentence sentence : sentences) {
            for (int at = 0; at < sentence.figures().size(); at++) {
                Optional<String> thing = thing(sentence, at);
                if (thing.isPresent() && !report.isNoted(sentence.text())) {
                    compare(report, sentences, sentence, at, thing.get());
                }
                if (isInTime(sentence, at) && !report.isNoted(sentence.text())) {
                    compareInTime(report, sentences, sentence, at);
                }
                if (at > 0 && isOfSoMany(sentence, at) && !report.isNoted(sentence.text())) {
                    compareWithThoseOf(report, sentences, sentence, at);
                }
            }
        }
    }

    /** Whether a rate says right before it of how many it is. */
    private static boolean isOfSoMany(FigureSentence sentence, int at) {
        Figure rate = sentence.figures().get(at);
        Figure many = sentence.figures().get(at - 1);
        return rate.isRate()
                && rate.isTold()
                && many.isTold()
                && !many.isRate()
                && many.value().compareTo(MANY) >= 0
                && sentence.figures().stream().filter(one -> !one.isRate()).count() < COUNTS
                && !OF_A_KIND.matcher(sentence.text()).find()
                && !AT_A_TIME.matcher(sentence.text()).find()
                && SO_MANY.matcher(sentence.before(at)).find();
    }

    private static void compareWithThoseOf(
            Examined report, List<FigureSentence> sentences, FigureSentence rate, int at) {
        Figure many = rate.figures().get(at - 1);
        Matcher name = SO_MANY.matcher(rate.before(at));
        String thing = name.find() ? name.group(1) : "";
        boolean inTime = IN_TIME.matcher(rate.text()).find();
        FigureSentence alone =
                new FigureSentence(rate.text(), rate.place(), List.of(rate.figures().get(at)));
        List<FigureSentence> counted =
                sentences.stream()
                        .filter(one -> !one.place().equals(rate.place()))
                        .filter(one -> one.text().contains(thing))
                        .filter(one -> counts(one, many))
                        .filter(one -> IN_TIME.matcher(one.text()).find() == inTime)
                        .filter(
                                one ->
                                        Kinds.in(rate.text()).stream()
                                                .allMatch(one.text()::contains))
                        .toList();
        if (counted.size() == 1) {
            note(report, counted.get(0), alone, 0);
        }
    }

    /** Whether a sentence counts so many, and what was done with them, and tells no rate itself. */
    private static boolean counts(FigureSentence sentence, Figure many) {
        return sentence.figures().stream()
                        .anyMatch(
                                one ->
                                        one.isTold()
                                                && one.isCountedLike(many)
                                                && one.value().compareTo(many.value()) == 0)
                && sentence.figures().stream().filter(Figure::isTold).count() >= COUNTS
                && sentence.figures().stream().noneMatch(Figure::isRate)
                && !OF_A_KIND.matcher(sentence.text()).find();
    }

    /** Whether it is a rate of those closed in time, beside no counts. */
    private static boolean isInTime(FigureSentence sentence, int at) {
        return isAlone(sentence, at)
                && NAMED_IN_TIME.matcher(sentence.before(at)).find()
                && !OF_A_KIND.matcher(sentence.text()).find()
                && !AT_A_TIME.matcher(sentence.text()).find();
    }

    private static void compareInTime(
            Examined report, List<FigureSentence> sentences, FigureSentence rate, int at) {
        Matcher named = NAMED_IN_TIME.matcher(rate.before(at));
        List<Pattern> things = named.find() ? things(named.group(1)) : List.of();
        List<FigureSentence> counted =
                sentences.stream()
                        .filter(one -> !one.place().equals(rate.place()))
                        .filter(one -> things(one.text()).equals(things))
                        .filter(RateElsewhere::countsInTime)
                        .toList();
        if (counted.size() == 1) {
            note(report, counted.get(0), rate, at);
        }
    }

    private static List<Pattern> things(String words) {
        return SAME.stream().filter(one -> one.matcher(words).find()).toList();
    }

    /** Whether a sentence counts those closed in time among all, and tells no rate itself. */
    private static boolean countsInTime(FigureSentence sentence) {
        boolean closed = false;
        for (int at = 1; at < sentence.figures().size() && !closed; at++) {
            closed = CLOSED_IN_TIME.matcher(sentence.before(at)).find();
        }
        return closed
                && sentence.figures().stream().allMatch(Figure::isTold)
                && sentence.figures().stream().noneMatch(Figure::isRate)
                && !OF_A_KIND.matcher(sentence.text()).find()
                && !AT_A_TIME.matcher(sentence.text()).find();
    }

    /** What a rate names that it is of, where no counts stand beside it. */
    private static Optional<String> thing(FigureSentence sentence, int at) {
        if (!isAlone(sentence, at) || OF_SOME.matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(sentence.before(at));
        return named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }

    private static boolean isAlone(FigureSentence sentence, int at) {
        Figure rate = sentence.figures().get(at);
        return rate.isRate()
                && rate.isTold()
                && sentence.figures().stream().filter(one -> !one.isRate()).count() < COUNTS;
    }

    private static void compare(
            Examined report,
            List<FigureSentence> sentences,
            FigureSentence rate,
            int at,
            String thing) {
        List<FigureSentence> counted = of(sentences, rate, Pattern.compile(thing));
        if (counted.isEmpty()) {
            counted = of(sentences, rate, inWords(thing));
        }
        // Counts of several sentences may be of several kinds.
        if (counted.size() != 1) {
            return;
        }
        note(report, counted.get(0), rate, at);
    }

    private static void note(Examined report, FigureSentence counts, FigureSentence rate, int at) {
        RateOfKind.judge(counts.followedBy(rate), counts.figures().size() + at)
                .ifPresent(
                        verdict ->
                                verdict.note(
                                        report,
                                        rate.figures().get(at).mention().indicator(),
                                        List.of(rate.quote(), counts.quote())));
    }

    private static List<FigureSentence> of(
            List<FigureSentence> sentences, FigureSentence rate, Pattern thing) {
        return sentences.stream()
                .filter(one -> !one.place().equals(rate.place()))
                .filter(one -> isOf(one, thing))
                .toList();
    }

    /** 督察反馈问题 as 督察，反馈问题: its words, with something between them. */
    private static Pattern inWords(String thing) {
        return Pattern.compile(WORDS.matcher(thing).replaceAll("$0[，的]?[^，。；\\\\d]{0,4}"));
    }

    /** Whether a sentence counts a thing and what was done with it, and tells no rate itself. */
    private static boolean isOf(FigureSentence sentence, Pattern thing) {
        return thing.matcher(sentence.text()).find()
                && sentence.figures().stream().filter(Figure::isTold).count() >= COUNTS
                && sentence.figures().stream().noneMatch(Figure::isRate)
                && !OF_SOME.matcher(sentence.text()).find();
    }
}
