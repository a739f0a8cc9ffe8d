package org.huibian.check.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.things.OtherGroup;
import org.huibian.check.stages.words.CarriedOver;
import org.huibian.check.stages.words.ClosingWords;
import org.huibian.check.wholes.members.ListMember;
import org.huibian.extract.Role;
import org.huibian.indicator.Qualifier;
import org.huibian.search.TextPattern;

/** More closed than received within one sentence (受理50件，办结58件), whatever is counted. */
public final class ClosedWithinReceived {

    private static final Pattern RECEIVED =
            Pattern.compile(
                    "受理|收到|接到|立案|发现|登记|承办|承接|交办|转办|接收|排查|摸排|梳理|指出|反馈|征集|收集|查处|查出|督办|挂牌|上报|抽查|提出|报名|反映|核查|派发|派单|派来|转来|交来|接单|接诉|报审|送审|应(?:出庭|到|参|办|考|整改)");

    /** 为其中18个社区, 其中考核合格的210名: a part in any case. */
    private static final TextPattern AMONG =
            TextPattern.compile("其中(?:的)?[^，。；\\d]{0,16}$|^[^，。；\\d]{0,6}[中里](?:已|现|共)?有$");

    /** 其中60件为邻里纠纷: one of a list of kinds, which is compared as such (V01). */
    private static final Pattern KIND = Pattern.compile("[为是属系]");

    private static final TextPattern CHANGED =
            TextPattern.compile("(?:增加|增长|增|减少|减|净增|上升|下降|多|少)(?:了)?$");

    private static final TextPattern EARLIER = TextPattern.compile("去年|上年|前年|同期|20\\d\\d年");

    /** So far from what was received a figure may tell what was closed. */
    private static final int FAR = 3;

    private static final int MOST_BEFORE = 16;

    private ClosedWithinReceived() {}

    /**
     * Notes what a sentence closes beyond what it received, or what the sentence before it did,
     * unless that was noted already.
     */
    static void examine(Examined report, FigureSentence sentence, Optional<FigureSentence> near) {
        List<Quote> own = List.of(sentence.quote());
        for (int i = 1; i < sentence.figures().size(); i++) {
            exceeding(sentence, i).ifPresent(one -> note(report, one, own));
        }
        if (near.isPresent() && !sentence.figures().isEmpty()) {
            String start = sentence.before(0);
            FigureSentence both = near.get().followedBy(sentence);
            int first = near.get().figures().size();
            if (start.length() <= MOST_BEFORE && first > 0) {
                exceeding(both, first)
                        .ifPresent(
                                one ->
                                        note(
                                                report,
                                                one,
                                                List.of(near.get().quote(), sentence.quote())));
            }
        }
        ofStages(report, sentence, near);
    }

    /** The same by the stages of what is counted, within a sentence and with the one before it. */
    private static void ofStages(
            Examined report, FigureSentence sentence, Optional<FigureSentence> near) {
        for (int i = 0; i < sentence.figures().size(); i++) {
            int at = i;
            BeyondItsStage.of(sentence, i)
                    .or(() -> DueAndDone.of(sentence, at))
                    .ifPresent(one -> note(report, sentence, one, List.of(sentence.quote())));
        }
        if (near.isEmpty() || report.isNoted(near.get().text())) {
            return;
        }
        FigureSentence both = near.get().followedBy(sentence);
        int first = near.get().figures().size();
        for (int i = first; i < both.figures().size(); i++) {
            BeyondItsStage.of(both, i)
                    .filter(one -> one.whole() < first)
                    .ifPresent(
                            one ->
                                    note(
                                            report,
                                            both,
                                            one,
                                            List.of(near.get().quote(), sentence.quote())));
        }
    }

    private static void note(
            Examined report, FigureSentence sentence, BeyondItsStage one, List<Quote> quotes) {
        note(report, new Exceeding(sentence, one.whole(), one.part(), one.word()), quotes);
    }

    /**
     * More closed than received.
     *
     * @param sentence where both stand
     * @param received which of its figures was received
     * @param closed which of its figures was closed
     * @param word what the received one is called
     */
    private record Exceeding(FigureSentence sentence, int received, int closed, String word) {}

    /** Whether a figure closes more than was received before it: V03, not V01. */
    public static boolean exceeds(FigureSentence sentence, int closed) {
        return exceeding(sentence, closed).isPresent();
    }

    private static Optional<Exceeding> exceeding(FigureSentence sentence, int closed) {
        Figure more = sentence.figures().get(closed);
        int received = closed - 1;
        while (received > 0
                && closed - received < FAR
                && !more.isCountedLike(sentence.figures().get(received))) {
            received--;
        }
        Figure less = sentence.figures().get(received);
        if (more.isRate()
                || !isAtMost(less)
                || !isAtLeast(more)
                || !less.isCountedLike(more)
                || more.value().compareTo(less.value()) <= 0) {
            return Optional.empty();
        }
        boolean ofAnother =
                sentence.figures().subList(0, received).stream()
                        .anyMatch(
                                one ->
                                        one.isCountedLike(more)
                                                && one.value().compareTo(more.value()) >= 0);
        if (ofAnother
                || OtherGroup.isAim(sentence, received)
                || isChange(sentence, received)
                || ListMember.isLedTo(sentence, received)
                || OtherGroup.isNamed(sentence, received, closed)
                || isOfList(sentence, received, more)) {
            return Optional.empty();
        }
        boolean among =
                AMONG.isIn(sentence.before(closed))
                        && !ListMember.isLast(sentence, received)
                        && !KIND.matcher(sentence.after(closed)).lookingAt();
        if (!among
                && (holdsRemainder(sentence, received, closed)
                        || MoreThanCame.isExcused(sentence, received, closed))) {
            return Optional.empty();
        }
        if (among) {
            String called = Clause.lastItem(sentence.before(received)).strip();
            return Optional.of(
                    new Exceeding(sentence, received, closed, called.isEmpty() ? "总数" : called));
        }
        Optional<String> word =
                RECEIVED.matcher(sentence.before(received))
                        .results()
                        .map(MatchResult::group)
                        .reduce((first, next) -> next);
        if (word.isPresent()
                && ClosingWords.isClosing(sentence, closed, sentence.before(received))) {
            return Optional.of(new Exceeding(sentence, received, closed, word.get()));
        }
        String around = sentence.before(received) + ClosingWords.clauseBehind(sentence, received);
        for (List<Pattern> pair : ClosingWords.PAIRS) {
            Matcher whole = pair.get(0).matcher(around);
            if (received == closed - 1
                    && whole.find()
                    && ClosingWords.isCalled(sentence, closed, pair.get(1))) {
                return Optional.of(new Exceeding(sentence, received, closed, whole.group()));
            }
        }
        return Optional.empty();
    }

    /** 去年139件，今年<em>增加12件</em>: by how many they changed, and none of them. */
    private static boolean isChange(FigureSentence sentence, int at) {
        return at > 0
                && CHANGED.isIn(sentence.before(at))
                && sentence.figures().get(at).isCountedLike(sentence.figures().get(at - 1))
                && EARLIER.isIn(sentence.before(at - 1));
    }

    /** 建议9件、提案4件，13件全部办复: of all that is listed, not of its last. */
    private static boolean isOfList(FigureSentence sentence, int received, Figure more) {
        List<Figure> list = new ArrayList<>(List.of(sentence.figures().get(received)));
        int k = received;
        while (k > 0
                && ClosingWords.isListed(sentence.before(k))
                && sentence.figures().get(k - 1).isCountedLike(more)) {
            list.add(sentence.figures().get(--k));
        }
        return list.size() > 1 && FigureSentence.sum(list).compareTo(more.value()) >= 0;
    }

    private static void note(Examined report, Exceeding one, List<Quote> quotes) {
        FigureSentence sentence = one.sentence();
        if (report.isNoted(quotes.get(quotes.size() - 1).text())
                || OlderExplained.isOf(report.report(), sentence, one.received(), one.closed())) {
            return;
        }
        Figure closed = sentence.figures().get(one.closed());
        String called = Clause.lastItem(sentence.before(one.closed())).strip();
        report.note(
                closed.mention().indicator(),
                Severity.ERROR,
                "message",
                quotes,
                called.isEmpty() ? ClosingWords.clauseBehind(sentence, one.closed()) : called,
                closed.mention().excerpt().text(),
                one.word(),
                sentence.figures().get(one.received()).mention().excerpt().text());
    }

    /**
     * Whether older cases may be among those closed; not where both sides count nothing but older
     * ones: 排查信访积案27件，化解信访积案31件.
     */
    private static boolean holdsRemainder(FigureSentence sentence, int received, int closed) {
        String text = sentence.text();
        boolean both =
                sentence.before(received).contains("积案") && sentence.before(closed).contains("积案");
        return CarriedOver.isSaid(both ? text.replace("积案", "") : text);
    }

    private static boolean isAtMost(Figure figure) {
        return isOfTheYear(figure)
                && (figure.isExact() || figure.mention().qualifier() == Qualifier.UNDER);
    }

    static boolean isAtLeast(Figure figure) {
        return isOfTheYear(figure)
                && (figure.isExact() || figure.mention().qualifier() == Qualifier.OVER);
    }

    private static boolean isOfTheYear(Figure figure) {
        return figure.mention().role() != Role.PLAN && figure.mention().role() != Role.PREVIOUS;
    }
}
