package org.huibian.check.told.tellings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Kinds;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.things.CountedThing;
import org.huibian.check.stages.words.Stage;
import org.huibian.check.told.tellings.subject.Telling;
import org.huibian.check.told.words.Overlap;
import org.huibian.extract.Extraction;

/**
 * What is left, told in one place as a whole and those done of it, and in another by its number:
 * 排查纠纷264件，化解258件, and 手上还有4件纠纷没调下来.
 *
 * @param whole how many there are
 * @param done with how many of them it is done, in the same sentence
 * @param left how many are left, as another sentence has it
 */
public record OtherRest(Telling whole, Telling done, Telling left) {

    /** So many hanzi say that they are left, and name the thing; more tell which of them. */
    private static final int PLAIN = 6;

    /** So many hanzi in common name the thing, beside numbers that are a whole and its part. */
    private static final int NAME = 2;

    /** 说和19起 of 23: as alike.csv has it. */
    private static final String SETTLED = "调解";

    /** Beside a rest that may be one of anything. */
    private static final int LONG_NAME = 4;

    private static final Pattern AMONG = Pattern.compile("^[^，。；\\d]{0,10}[中里]，?");

    /** 热线诉求的道路修缮类办结慢，: those left are of a kind that stands before them. */
    private static final Pattern OF_A_KIND =
            Pattern.compile(
                    "(?:^|[，。；：])[^，。；：]*(?:(?:诉求|工单|纠纷|案件|事项|信访件?)(?:之?[中里内]|当中)?的?(?!各|几|这|主要|突出|存在|共性)\\p{IsHan}{2,8}?(?:方面|领域|事项|问题|诉求|工单|纠纷|案件)"
                            + "|(?<![各几这此两三])(?:(?!各|几|这|此)\\p{IsHan}){2}类(?!型|别))[^，。；：\\d]*，[^，。；：\\d]*$");

    /** Those of a report; each number of what is left once. */
    public static List<OtherRest> in(Extraction report) {
        List<Telling> tellings = Telling.of(report);
        List<OtherRest> found = new ArrayList<>();
        for (Telling left : tellings) {
            if (!left.extent().isOfTheRest()) {
                continue;
            }
            accounts(left, tellings).filter(OtherRest::isWrong).ifPresent(found::add);
        }
        return found;
    }

    /** The first account of the thing that some are left of. */
    private static Optional<OtherRest> accounts(Telling left, List<Telling> tellings) {
        Optional<BigDecimal> all = wholeSaidAgain(left);
        for (int i = 0; i + 1 < tellings.size(); i++) {
            OtherRest account = new OtherRest(tellings.get(i), tellings.get(i + 1), left);
            boolean ofOthers =
                    all.filter(one -> one.compareTo(account.whole().value()) != 0).isPresent();
            if (!ofOthers && account.isOfOneThing()) {
                return Optional.of(account);
            }
        }
        return all.flatMap(one -> ofWholeSaidAgain(left, one, tellings));
    }

    /** 214件矛盾纠纷<em>中</em>，有11件: what its sentence says it is left of. */
    private static Optional<BigDecimal> wholeSaidAgain(Telling left) {
        if (left.at() == 0) {
            return Optional.empty();
        }
        Figure whole = left.sentence().figures().get(left.at() - 1);
        String between = left.sentence().text().substring(whole.end(), left.figure().start());
        return whole.isCountedLike(left.figure()) && AMONG.matcher(between).find()
                ? Optional.of(whole.value())
                : Optional.empty();
    }

    /**
     * 受理的214件中，有11件没有化解: the account of as many, though it tells kinds of them before it tells how
     * many are done; no more can be left than that leaves.
     */
    private static Optional<OtherRest> ofWholeSaidAgain(
            Telling left, BigDecimal all, List<Telling> tellings) {
        for (int i = 0; i < tellings.size(); i++) {
            Telling whole = tellings.get(i);
            String place = whole.sentence().place();
            boolean same = whole.value().compareTo(all) == 0;
            for (int k = i + 1; same && k < tellings.size(); k++) {
                OtherRest account = new OtherRest(whole, tellings.get(k), left);
                if (!account.done().sentence().place().equals(place)) {
                    break;
                }
                if (account.isOfOneAccount()
                        && !CountedThing.isOfOthers(whole.own(), account.done().own())
                        && left.value().compareTo(account.rest()) > 0) {
                    return Optional.of(account);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOfOneThing() {
        return whole.sentence() == done.sentence() && isToldWithoutRest() && isOfOneAccount();
    }

    private boolean isOfOneAccount() {
        return !whole.sentence().place().equals(left.sentence().place())
                && whole.figure().isCountedLike(done.figure())
                && whole.figure().isCountedLike(left.figure())
                && whole.value().compareTo(done.value()) > 0
                && !whole.extent().isOfSome()
                && !done.extent().isOfSome()
                && isSettled()
                && isNamed()
                && !left.extent().isOfOtherPlaces(whole.extent());
    }

    private boolean isSettled() {
        return (done.extent().isOfThoseDone()
                        || done.own().endsWith(SETTLED)
                        || Stage.in(done.own()).filter(Stage.OUTCOME::equals).isPresent())
                && Stage.in(whole.own()).filter(Stage.OUTCOME::equals).isEmpty();
    }

    /** Whether its sentence counts nothing more in that unit, of which something may be left. */
    private boolean isToldWithoutRest() {
        return whole.sentence().figures().stream()
                        .filter(one -> one.isCountedLike(whole.figure()))
                        .count()
                == 2;
    }

    private boolean isNamed() {
        String thing = whole.own();
        String rest = left.own();
        return Overlap.of(whole.reach(), left.reach())
                        >= (left.extent().isUnsettled() ? NAME : LONG_NAME)
                && !CountedThing.isOfOthers(thing, rest)
                && Kinds.in(rest).stream().allMatch(thing::contains)
                && Kinds.in(thing).stream().allMatch(rest::contains);
    }

    /** More than is left, or less without a word on which of them. */
    private boolean isWrong() {
        int compared = left.value().compareTo(rest());
        return compared > 0
                || compared < 0
                        && left.own().length() <= PLAIN
                        && !OF_A_KIND.matcher(before()).find();
    }

    private String before() {
        return left.sentence().text().substring(0, left.figure().start());
    }

    /** How many are left by the account. */
    public BigDecimal rest() {
        return whole.value().subtract(done.value());
    }

    /** The sentences. */
    public List<Quote> quotes() {
        return List.of(whole.sentence().quote(), left.sentence().quote());
    }

    /** As it is written. */
    public String leftWritten() {
        return left.written();
    }

    /** As they are written. */
    public String accountWritten() {
        return whole.written() + "、" + done.written();
    }
}
