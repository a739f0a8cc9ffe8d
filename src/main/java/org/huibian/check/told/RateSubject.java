package org.huibian.check.told;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.check.Clause;
import org.huibian.check.Kinds;
import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.check.rates.fractions.RateVerdict;
import org.huibian.check.told.some.AgainstAll;
import org.huibian.check.told.twice.NearNumbers;
import org.huibian.check.told.words.Content;
import org.huibian.extract.Problem;

/**
 * What a rate is a rate of: 考试合格率 and 案卷合格率, 热线满意率 and 提案满意率 are two things, and the district's
 * average is none of the sub-district.
 */
final class RateSubject {

    private static final List<Pattern> SUBJECTS =
            List.of(
                    Pattern.compile("热线|12345|诉求|工单|随手拍"),
                    Pattern.compile("建议|提案|议案|代表|委员"),
                    Pattern.compile("便民|政务服务|窗口|办事|服务中心|服务大厅"),
                    Pattern.compile("案卷|卷宗|评查"),
                    Pattern.compile("考试|测试|学法考"),
                    Pattern.compile("信访|来访"),
                    Pattern.compile("纠纷|调解"),
                    Pattern.compile("网格"),
                    Pattern.compile("问卷|测评|民调|民意"),
                    Pattern.compile("培训|轮训"),
                    Pattern.compile("行政处罚|执法"),
                    Pattern.compile("法律援助|公共法律服务"));

    private static final Pattern OF_OTHERS = Pattern.compile("全区|全市|全县|各街道|各镇|平均");

    /** The rate of those done in one way: 按期办结率 beside 办结率, 当日化解率 beside 化解率. */
    private static final Pattern ON_TIME =
            Pattern.compile("(?:按期|按时|到期|及时|首次|一次性?|当[日天场]|即时|就地|诉前|[日天]内)[^，。；]{0,4}率[^率]{0,6}$");

    /** 参训率、合格率分别为98%和100%: two rates. */
    private static final Pattern IN_TURN =
            Pattern.compile("率(?:、|和|与|及|以及)[^，。；]{2,12}率[^，。；]{0,4}(?:分别|依次|各)");

    /** 涉企纠纷化解61件，: one count alone, or with that of those settled; no part of another. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:^|[。；])((?!其中)[^，、。；\\d]+)\\d+\\p{IsHan}，(?:(?:已|均|共|成功)*(?:化解|办结|调[解处成]|处[理置]|解决)(?:成功|完毕)?了?\\d+\\p{IsHan}，)?$");

    /** What is rated ends before the name of its rate. */
    private static final Pattern RATED = Pattern.compile("\\p{IsHan}{0,2}率\\p{IsHan}{0,2}$");

    /** 镇级82件纠纷化解率: of those settled at one level. */
    private static final Pattern OF_A_LEVEL =
            Pattern.compile("(?:街道|[镇乡村]|社区|村（社区）)[一本]?级(?!以上|及)|(?:[镇乡村]|街道|社区)调委会");

    /** What tells no kind. */
    private static final Pattern TIME = Pattern.compile("(?:全年|今年|年内|目前|其中|总体|整体|实际|最终|已|均)*");

    /** 其中<em>游客诉求</em>214件，满意率: of some; 其中<em>办结</em>209件 is what a rate is made of. */
    private static final Pattern SINGLED_OUT =
            Pattern.compile("其中([^，。；、\\d]{2,14})\\d+\\p{IsHan}{1,2}，[^。；率]*率\\p{IsHan}{0,2}$");

    private static final Pattern DONE =
            Pattern.compile("[办改答评访测抽参到应实优]|调[解处成]了?$|化解|成功|解决|完成|满意|合格|采纳|通过|按期");

    private static final Pattern COUNT =
            Pattern.compile("(?<![\\d.])(\\d{1,6})(?:[件起宗人名份条个处户项场次])");

    /** Two wholes that are less far apart may be one that was told otherwise. */
    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    /** So few hanzi are no subject. */
    private static final int NAME = 4;

    private static final Pattern RATE = Pattern.compile("[^0-9.]*\\d+(?:\\.\\d+)?\\s*[%％]");

    private RateSubject() {}

    /** Whether two rates of a contradiction are rates of different things. */
    static boolean differ(Problem problem) {
        int last = problem.places().size() - 1;
        return differ(
                problem.places().get(0).text(),
                problem.quotes().get(0),
                problem.places().get(last).text(),
                problem.quotes().get(last));
    }

    /** Whether two figures, each in its sentence, are rates of different things. */
    static boolean differ(String one, String sentence, String other, String otherSentence) {
        return inDigits(
                PlainNumbers.of(one),
                PlainNumbers.of(sentence),
                PlainNumbers.of(other),
                PlainNumbers.of(otherSentence));
    }

    private static boolean inDigits(
            String one, String sentence, String other, String otherSentence) {
        if (!RATE.matcher(one).matches() || !RATE.matcher(other).matches()) {
            return false;
        }
        String before = before(one, sentence);
        String otherBefore = before(other, otherSentence);
        Optional<Integer> first = nearest(before);
        Optional<Integer> second = nearest(otherBefore);
        boolean onTime = ON_TIME.matcher(before).find() != ON_TIME.matcher(otherBefore).find();
        boolean level = levels(before).equals(levels(otherBefore));
        boolean inTurn = sentence.equals(otherSentence) && IN_TURN.matcher(sentence).find();
        boolean average =
                onTime
                        || !level
                        || inTurn
                        || (OF_OTHERS.matcher(before).find()
                                != OF_OTHERS.matcher(otherBefore).find());
        Set<String> kinds = kinds(before);
        Set<String> otherKinds = kinds(otherBefore);
        return average
                // 物业纠纷化解率 is the rate of one kind, 化解率 that of all.
                || Collections.disjoint(kinds, otherKinds) && !kinds.equals(otherKinds)
                || sentence.equals(otherSentence)
                        && (areOfTwoKinds(before, otherBefore)
                                || Kinds.differ(member(before), member(otherBefore)))
                || haveNothingInCommon(before, otherBefore)
                || isOfSome(before) != isOfSome(otherBefore)
                || AgainstAll.is(one, sentence, otherBefore)
                || AgainstAll.is(other, otherSentence, before)
                || areOfTwoWholes(wholes(one, before), wholes(other, otherBefore))
                || first.isPresent() && second.isPresent() && !first.equals(second);
    }

    /** 涉企纠纷化解61件，化解率: by its own clause, or by that of the count right before it. */
    private static Set<String> kinds(String before) {
        String own = Clause.last(before);
        Matcher counted = COUNTED.matcher(before.substring(0, before.length() - own.length()));
        Set<String> kinds = Kinds.in(own);
        return kinds.isEmpty() && counted.find() ? Kinds.in(counted.group(1)) : kinds;
    }

    private static Set<String> levels(String before) {
        return OF_A_LEVEL
                .matcher(member(before))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** 劳资67件，化解率94.03%；<em>邻里201件，化解率</em>98.51%: back to a semicolon. */
    private static String member(String before) {
        return before.substring(before.lastIndexOf('；') + 1);
    }

    /** 楼宇类成功率, 总成功率: one name in one sentence, each time with words of its own before it. */
    private static boolean areOfTwoKinds(String one, String other) {
        String own = Clause.last(one);
        String others = Clause.last(other);
        int alike = 0;
        while (alike < Math.min(own.length(), others.length())
                && own.charAt(own.length() - 1 - alike)
                        == others.charAt(others.length() - 1 - alike)) {
            alike++;
        }
        int name = alike;
        return name >= 2
                && Stream.of(own, others)
                        .map(words -> TIME.matcher(words.substring(0, words.length() - name)))
                        .noneMatch(Matcher::matches);
    }

    /** 苗木抽检合格率, 学法考试优秀率: no two hanzi of the one stand in the other. */
    private static boolean haveNothingInCommon(String one, String other) {
        String subject = RATED.matcher(Content.of(one)).replaceFirst("");
        String otherSubject = RATED.matcher(Content.of(other)).replaceFirst("");
        return subject.length() >= NAME
                && otherSubject.length() >= NAME
                && !Content.haveCommon(subject, otherSubject);
    }

    /** Whether the counts right before a rate are of some that its sentence tells apart. */
    private static boolean isOfSome(String before) {
        Matcher some = SINGLED_OUT.matcher(before);
        return some.find() && !DONE.matcher(some.group(1)).find();
    }

    /** Whether each is given by counts of its own, of wholes that are too far apart to be one. */
    private static boolean areOfTwoWholes(Set<BigDecimal> one, Set<BigDecimal> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.stream()
                        .allMatch(
                                whole -> other.stream().noneMatch(again -> mayBeOne(whole, again)));
    }

    private static boolean mayBeOne(BigDecimal whole, BigDecimal other) {
        return whole.min(other).compareTo(whole.max(other).multiply(NEARLY)) >= 0
                || NearNumbers.isTurned(whole, other);
    }

    /** The counts before a rate of which another gives it: 437 of 437件，化解425件，化解率97.25%. */
    private static Set<BigDecimal> wholes(String rate, String before) {
        BigDecimal stated = new BigDecimal(rate.replaceAll("[^0-9.]", ""));
        List<BigDecimal> counts =
                COUNT.matcher(before)
                        .results()
                        .map(count -> new BigDecimal(count.group(1)))
                        .filter(count -> count.signum() > 0)
                        .toList();
        return counts.stream()
                .filter(
                        whole ->
                                counts.stream()
                                        .filter(part -> part.compareTo(whole) < 0)
                                        .anyMatch(
                                                part ->
                                                        RateVerdict.judge(stated, part, whole)
                                                                .isEmpty()))
                .collect(Collectors.toSet());
    }

    /** The words of its sentence before a figure. */
    private static String before(String figure, String sentence) {
        int at = Clause.placeOf(figure, sentence);
        return at < 0 ? sentence : sentence.substring(0, at);
    }

    /** Which subject is named last. */
    private static Optional<Integer> nearest(String words) {
        int best = -1;
        int named = -1;
        for (int subject = 0; subject < SUBJECTS.size(); subject++) {
            Matcher found = SUBJECTS.get(subject).matcher(words);
            while (found.find()) {
                if (found.start() > best) {
                    best = found.start();
                    named = subject;
                }
            }
        }
        return named < 0 ? Optional.empty() : Optional.of(named);
    }
}
