package org.huibian.check.told.tellings.subject;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.told.words.HowOften;
import org.huibian.check.told.words.Overlap;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.outline.Chapter;
import org.huibian.source.Excerpt;

/**
 * What leaders did themselves of what the office did: of 专题会议4次 书记主持2次，主任主持2次. It contradicts the
 * whole only where it is more.
 */
public final class LeadersShare {

    private static final Pattern LEADER =
            Pattern.compile("书记|主任|[镇乡]长|主要(?:负责人|负责同志|领导)|第一责任人|两人|两位|班子成员|分管|主席");

    private static final Pattern HIMSELF =
            Pattern.compile("主持|主讲|讲授|授课|领学|包案|领办|接访|接待|带队|带头|亲自|参加|到场|到会|出席|列席|审签|签[发批]|督办|走访|出庭");

    /** 主任给全街道34名法律明白人授课, 主持了全年6次: of all there are. */
    private static final Pattern OF_ALL = Pattern.compile("全(?:街道?|[镇乡])|全体|所有|全部|主持了?全年的?$");

    /** 包案4件，<em>化解</em>4件: of those that a leader took on, told ahead of it. */
    private static final Pattern OF_TAKEN_ON =
            Pattern.compile("(?:包案|包保|包联|挂包|领办|领衔|认领)(?!责任|制)[^。]*[，,；;、][^，,；;、]*$");

    /** <em>包案信访</em>2件: those that a leader took on themselves. */
    private static final Pattern TAKEN_ON =
            Pattern.compile("^(?!.*(?:共|合计|两人|分别|各)).*(?:包案|包保|包联|挂包|领办|领衔|认领)(?!责任|制)");

    /** What follows a number, with the clause behind it where that counts nothing. */
    private static final Pattern NEXT_CLAUSE =
            Pattern.compile("^([^，。；]{0,8}(?:，[^，。；、\\d]{0,12}(?![^，。；]))?).*$");

    private LeadersShare() {}

    /** Whether one of two numbers is a share of the other, or each is of another leader's cases. */
    public static boolean isEither(Telling one, Telling other) {
        return isOf(one, other) || isOf(other, one) || isOfTakenOn(one) && isOfTakenOn(other);
    }

    private static boolean isOfTakenOn(Telling one) {
        return OF_TAKEN_ON.matcher(one.until()).find() || TAKEN_ON.matcher(one.clause()).find();
    }

    /** The same of two numbers by where they stand. */
    public static boolean isEither(Extraction report, Excerpt one, Excerpt other) {
        List<Telling> tellings = Telling.of(report);
        Optional<Telling> first = at(one, tellings);
        Optional<Telling> second = at(other, tellings);
        return first.isPresent() && second.isPresent() && isEither(first.get(), second.get())
                || isLed(report, one, other)
                || isLed(report, other, one);
    }

    /**
     * Whether the clause of a number says that leaders did it, in their own chapter, which need not
     * name them again: 主持学法4次 beside 8 of the whole office. More than half may be meant as all.
     */
    public static boolean isLed(Extraction report, Excerpt share, Excerpt whole) {
        Optional<Mention> led = mention(report, share);
        Optional<Mention> all = mention(report, whole);
        if (led.isEmpty()
                || all.isEmpty()
                || !isInTheirs(report, share)
                || isInTheirs(report, whole)) {
            return false;
        }
        String clause = Clause.last(Clause.before(share.text(), led.get().quote()));
        return HIMSELF.matcher(clause).find()
                && !OF_ALL.matcher(clause).find()
                && led.get()
                        .value()
                        .flatMap(
                                part ->
                                        all.get()
                                                .value()
                                                .map(sum -> part.add(part).compareTo(sum) <= 0))
                        .orElse(false);
    }

    private static Optional<Mention> mention(Extraction report, Excerpt place) {
        return report.mentions().stream()
                .filter(mention -> mention.excerpt().equals(place))
                .findFirst();
    }

    private static boolean isInTheirs(Extraction report, Excerpt place) {
        return report.passages().stream()
                .filter(passage -> passage.chapter() == Chapter.FIRST_RESPONSIBLE)
                .anyMatch(passage -> passage.place().location().equals(place.location()));
    }

    private static Optional<Telling> at(Excerpt place, List<Telling> tellings) {
        return tellings.stream()
                .filter(one -> one.figure().mention().excerpt().equals(place))
                .findFirst();
    }

    private static boolean isOf(Telling share, Telling whole) {
        return isOfALeader(share)
                && !isOfALeader(whole)
                && share.figure().isCountedLike(whole.figure())
                && ofAllLeaders(share).compareTo(whole.value()) <= 0;
    }

    private static boolean isOfALeader(Telling one) {
        return LEADER.matcher(one.until()).find()
                && HIMSELF.matcher(one.before()).find()
                && !OF_ALL.matcher(one.before()).find()
                && !isOfEach(one);
    }

    /** 全年主持中心组学法5次，一次不落: as many as there were. */
    private static boolean isOfEach(Telling one) {
        String rest = one.sentence().text().substring(one.figure().end());
        return HowOften.isEveryTime(NEXT_CLAUSE.matcher(rest).replaceFirst("$1"));
    }

    /** With what other leaders did, as the sentence goes on: 书记主持专题会议3次，主任主持2次. */
    private static BigDecimal ofAllLeaders(Telling share) {
        BigDecimal sum = share.value();
        for (int at = share.at() + 1; at < share.sentence().figures().size(); at++) {
            Telling other = new Telling(share.sentence(), at);
            if (isOfALeader(other)
                    && other.unit().equals(share.unit())
                    && Overlap.isWithin(other.own(), share.own())) {
                sum = sum.add(other.value());
            }
        }
        return sum;
    }
}
