package org.huibian.check.frequency;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.check.frequency.held.TimesHeld;

/**
 * One who comes to places of one kind, or something held at one place, whatever the frequency and
 * the count call it besides: 法律顾问每季度到每个村一次, 15个村的顾问一年里进村45次; 每月到岭脚片区坐班, 岭脚片区的坐班点开了9回.
 */
final class SameVisit {

    private static final Pattern SCHOOL_DEPUTY = Pattern.compile("法治副校长|法治辅导员");

    /** Who comes from elsewhere, under all his names. */
    private static final List<Pattern> DOERS =
            List.of(
                    SCHOOL_DEPUTY,
                    Pattern.compile("法律顾问|(?<!\\p{IsHan}法律)顾问|律师"),
                    Pattern.compile("民警|警官|辅警"),
                    Pattern.compile("(?:宣讲|讲师|普法|法律服务|法律志愿)(?:团|队|小分队)"),
                    Pattern.compile("巡回法庭|法官"),
                    Pattern.compile("检察官"));

    private static final Pattern WHO =
            Pattern.compile(
                    "(?:驻[村居校]+|社区|担任|兼任|聘请|受聘|外聘|聘用|聘|派驻|派|签约)?(?:的|了)?(?:"
                            + String.join("|", DOERS.stream().map(Pattern::pattern).toList())
                            + ")(?:的?(?:干部|老师|律师|同志|们|团队))?");

    private static final String COMES = "(?:走访|走进|深入|下沉|进驻|上门|来到|[到进入赴下走去])(?:各|每一?个?|过|了)?";

    /** Places of a kind, and how one comes to them. */
    private static final List<Pattern> PLACES =
            List.of(
                    comesTo("(?:辖区|所在|联系|挂钩|对口|全部)?(?:\\d+所)?(?:中小学校?园?|中小幼|中学|小学|学校|校园?|课堂|教室)"),
                    comesTo("(?:行政|自然|嘎查)?(?:村|社区|居)(?:里|[、和与及]?(?:村|社区|居|组))*"),
                    comesTo("(?:企业?|园区|公司|商会|厂)"));

    /** A place by its name, and not 各片区, 全镇. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "[\\p{IsHan}&&[^的各该每全本辖到在去往向于个]]{2}(?:片区|集镇|渡口|码头|圩场|集市|库区|景区|园区|矿区|林场|垦区|市场)");

    /** What is done there, or where it is done. */
    private static final Pattern BUSINESS =
            Pattern.compile(
                    "(?:坐班|坐诊|值班|驻点|服务|咨询|巡回|普法|宣讲|接访|调解)(?:点|站|台|摊|岗|处|服务|工作|活动)?|(?:讲|授|上|开)(?:过|了)?(?:法治|普法|法律)?课|讲法|开讲|授课|送法|送课|普法");

    private static final Pattern SAID_OF_IT =
            Pattern.compile("一年|[这的去来过了得上里也都就才总]|[设开摆出办搞做]|签到|实到|到岗|露面|次数|场次|个?(?:村|社区|学校|企业)");

    private SameVisit() {}

    private static Pattern comesTo(String places) {
        return Pattern.compile(COMES + places);
    }

    /**
     * Whether both are of one.
     *
     * @param subject what a frequency is of
     * @param count what is counted elsewhere
     */
    static boolean isOne(String subject, TimesHeld count) {
        String counted = SameName.withoutHow(count.before());
        return isOfOneWhoComes(subject, counted) || isAtOnePlace(subject, counted);
    }

    private static boolean isOfOneWhoComes(String subject, String counted) {
        boolean one = both(DOERS, subject, counted).isPresent();
        Optional<Pattern> place = both(PLACES, subject, counted);
        return one
                && place.isPresent()
                && isNothingElse(
                        WHO.matcher(place.get().matcher(counted).replaceAll("")).replaceAll(""),
                        subject,
                        SCHOOL_DEPUTY.matcher(counted).find());
    }

    private static boolean isAtOnePlace(String subject, String counted) {
        return NAMED.matcher(counted)
                .results()
                .map(MatchResult::group)
                .filter(subject::contains)
                .anyMatch(
                        place -> {
                            String what = counted.replace(place, "");
                            return BUSINESS.matcher(what).find()
                                    && isNothingElse(what, subject, false);
                        });
    }

    /** Whether nothing is said of what is done there that the frequency does not say. */
    private static boolean isNothingElse(String words, String subject, boolean anything) {
        boolean told =
                anything
                        || BUSINESS.matcher(words)
                                .results()
                                .map(one -> one.group().substring(0, 2))
                                .allMatch(subject::contains);
        return told
                && SAID_OF_IT
                        .matcher(BUSINESS.matcher(words).replaceAll(""))
                        .replaceAll("")
                        .isEmpty();
    }

    private static Optional<Pattern> both(List<Pattern> kinds, String subject, String counted) {
        return kinds.stream()
                .filter(
                        kind ->
                                Stream.of(subject, counted)
                                        .allMatch(words -> kind.matcher(words).find()))
                .findFirst();
    }
}
