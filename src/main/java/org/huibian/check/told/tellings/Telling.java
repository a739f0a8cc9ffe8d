package org.huibian.check.told.tellings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.told.words.Content;
import org.huibian.check.told.words.DoneWith;
import org.huibian.check.told.words.HowOften;
import org.huibian.check.told.words.SaidOfThem;
import org.huibian.check.wholes.members.ListMember;
import org.huibian.extract.Extraction;
import org.huibian.extract.Role;
import org.huibian.search.TextPattern;
import org.jspecify.annotations.Nullable;

/**
 * A count as a report tells it, with the words that say what is counted. They are asked for again
 * and again and worked out once; not for several threads.
 */
final class Telling {

    /** What ends the words of a count on either side. */
    private static final Pattern MARK = Pattern.compile("[，。；、：（）(),;]");

    private static final Pattern END = Pattern.compile("[，。；、：（(,;].*", Pattern.DOTALL);

    /** So few hanzi name a deed and not whom it is done to. */
    private static final int DEED = 2;

    /** 依托已建成的4个调解室: in a plan, what the year has left. */
    private static final TextPattern THERE_ALREADY =
            TextPattern.compile("已|现有|[在从]今年|今年[^，。；]{1,3}的$|上述");

    private static final Pattern FROM = Pattern.compile("[由从][^，。；、]{0,8}$");

    private static final TextPattern REACHED =
            TextPattern.compile("^[^，。；、]{0,4}[增减升降涨添][^，。；、]{0,3}[到至为]$");

    /** What counts time, or nothing: 二季度, 三日. */
    private static final Pattern OF_TIME = Pattern.compile("|季度?|个?月|年|[天日周]|星期|工作日|小时|分钟?|点|岁|年度");

    private static final TextPattern OF_THE_YEAR = TextPattern.compile("全年|一年|年内|今年");

    private final FigureSentence sentence;
    private final int at;
    private @Nullable String digits;
    private @Nullable String own;
    private @Nullable String led;
    private @Nullable String reach;
    private @Nullable Subject subject;

    /**
     * A count.
     *
     * @param sentence its sentence, money in yuan and areas in 平方米
     * @param at which of its figures it is
     */
    Telling(FigureSentence sentence, int at) {
        this.sentence = sentence;
        this.at = at;
    }

    /** Its sentence, money in yuan and areas in 平方米. */
    FigureSentence sentence() {
        return sentence;
    }

    /** Which of its figures it is. */
    int at() {
        return at;
    }

    /** The counts of a report's prose that are exact and of its year. */
    static List<Telling> of(Extraction report) {
        List<Telling> tellings = new ArrayList<>();
        for (FigureSentence one : FigureSentence.of(report)) {
            if (one.figures().get(0).mention().excerpt().location().isCell()) {
                continue;
            }
            FigureSentence sentence = one.counted().inBaseUnits();
            for (int at = 0; at < sentence.figures().size(); at++) {
                Figure figure = sentence.figures().get(at);
                Telling telling = new Telling(sentence, at);
                if (telling.isTold() && telling.isACount() && figure.value().signum() > 0) {
                    tellings.add(telling);
                }
            }
        }
        return tellings;
    }

    /** Of the year that is reported on: also what a plan says is there. */
    private boolean isTold() {
        return figure().isTold()
                || figure().isExact()
                        && figure().mention().role() == Role.PLAN
                        && THERE_ALREADY.isIn(clause());
    }

    /** No rate and no time; 律师坐班一年<em>120天</em> counts days. */
    private boolean isACount() {
        return !figure().isRate()
                && (!OF_TIME.matcher(unit()).matches()
                        || unit().equals("天") && OF_THE_YEAR.isIn(clause()));
    }

    Figure figure() {
        return sentence.figures().get(at);
    }

    BigDecimal value() {
        return figure().value();
    }

    String unit() {
        return figure().mention().unit();
    }

    /** Number and unit as written. */
    String written() {
        return figure().mention().excerpt().text();
    }

    /** The digits of the number without its scale: 486 of 4.86万 and of 48600. */
    String digits() {
        String known = digits;
        if (known == null) {
            known = value().stripTrailingZeros().unscaledValue().toString();
            digits = known;
        }
        return known;
    }

    /** What its own clause says is counted. */
    String own() {
        String known = own;
        if (known == null) {
            known = Content.of(before() + SaidOfThem.leftOut(behind()));
            own = known;
        }
        return known;
    }

    /** The same with the clause before it. */
    String led() {
        String known = led;
        if (known == null) {
            String text = sentence.text();
            int start = Clause.start(text, figure().start());
            String lead = start == 0 ? "" : text.substring(Clause.start(text, start - 1), start);
            known = Content.of(HowOften.leftOut(lead)) + own();
            led = known;
        }
        return known;
    }

    /** The same with all clauses before it that have no number: what the sentence is of. */
    String reach() {
        String known = reach;
        if (known == null) {
            String own = own();
            String topic = topic();
            // 拆除棚房9处，腾退870平方米: of the 棚房.
            boolean led =
                    topic.isEmpty()
                            && (own.length() <= DEED && !ListMember.isOfKinds(sentence, at)
                                    || Extent.isAmong(this));
            known = led ? led() : topic + own;
            reach = known;
        }
        return known;
    }

    /** What the clauses before its own that have no number say: 小区停车的事. */
    String topic() {
        String text = sentence.text();
        int start = Clause.start(text, figure().start());
        int lead = at == 0 ? 0 : Clause.end(text, sentence.figures().get(at - 1).end());
        return lead < start ? Content.of(HowOften.leftOut(text.substring(lead, start))) : "";
    }

    /** 听证会开了8场，<em>来了</em>260位村民: of what the clause before it counts. */
    boolean isOfThoseCounted() {
        int start = Clause.start(sentence.text(), figure().start());
        return at > 0
                && new Telling(sentence, at - 1).isTold()
                && sentence.figures().get(at - 1).start()
                        >= Clause.start(sentence.text(), Math.max(0, start - 1))
                && (own().length() <= DEED || DoneWith.tellsWhoCame(clause()));
    }

    /** What it is of. */
    Subject subject() {
        Subject known = subject;
        if (known == null) {
            known = new Subject(this);
            subject = known;
        }
        return known;
    }

    /** What it says of all who are counted, up to the next mark: 的<em>持证执法人员负责三大片</em>. */
    String counted() {
        return Content.of(behind());
    }

    /** Its sentence before it. */
    String until() {
        int from = named();
        String words = sentence.text().substring(0, sentence.figures().get(from).start());
        return from == at ? words : FROM.matcher(words).replaceFirst("");
    }

    /** Which figure the name of what is counted stands before: 案件<em>由上年的8件</em>增到13件. */
    private int named() {
        return at > 0
                        && REACHED.isIn(sentence.before(at))
                        && FROM.matcher(sentence.before(at - 1)).find()
                ? at - 1
                : at;
    }

    /** The words of its clause before it, back to another figure, without the verb of one hanzi. */
    String before() {
        return DoneWith.leftOut(clause());
    }

    /** A verb of one hanzi right before it: 写了73份; empty where there is none. */
    String deed() {
        return DoneWith.verb(clause());
    }

    /** The words of its clause before it, back to another figure. */
    String clause() {
        int from = named();
        String words = sentence.before(from);
        String name = from == at ? words : FROM.matcher(words).replaceFirst("");
        String[] parts = MARK.split(name + "·");
        return parts[parts.length - 1].replace("·", "");
    }

    /** The words of its clause behind it. */
    String behind() {
        return END.matcher(sentence.after(at)).replaceFirst("");
    }
}
