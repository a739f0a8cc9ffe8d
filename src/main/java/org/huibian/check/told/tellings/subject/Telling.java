package org.huibian.check.told.tellings.subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.memory.Latest;
import org.huibian.check.memory.Once;
import org.huibian.check.told.some.SaidOfThem;
import org.huibian.check.told.words.Content;
import org.huibian.check.told.words.DoneWith;
import org.huibian.check.told.words.HowOften;
import org.huibian.check.wholes.members.ListMember;
import org.huibian.extract.Extraction;
import org.huibian.extract.Role;
import org.huibian.search.TextPattern;

/**
 * A count as a report tells it, with the words that say what is counted. They are asked for again
 * and again and worked out once; not for several threads.
 */
public final class Telling {

    /** So few hanzi name a deed and not whom it is done to. */
    private static final int DEED = 2;

    /** 依托已建成的4个调解室: in a plan, what the year has left. */
    private static final TextPattern THERE_ALREADY =
            TextPattern.compile("已|现有|[在从]今年|今年[^，。；]{1,3}的$|上述");

    /** What counts time, or nothing: 二季度, 三日. */
    private static final Pattern OF_TIME = Pattern.compile("|季度?|个?月|年|[天日周]|星期|工作日|小时|分钟?|点|岁|年度");

    private static final TextPattern OF_THE_YEAR = TextPattern.compile("全年|一年|年内|今年");

    private static final Latest<Extraction, List<Telling>> LATEST = new Latest<>(Telling::all);

    private final FigureSentence sentence;
    private final int at;
    private final Once<String> until = new Once<>(() -> beside().until());
    private final Once<String> clause = new Once<>(() -> beside().clause());
    private final Once<String> before = new Once<>(() -> DoneWith.leftOut(clause()));
    private final Once<String> behind = new Once<>(() -> beside().behind());
    private final Once<String> own =
            new Once<>(() -> Content.of(before() + SaidOfThem.leftOut(behind())));
    private final Once<String> led = new Once<>(this::withClauseBefore);
    private final Once<String> topic = new Once<>(this::clausesBefore);
    private final Once<String> reach = new Once<>(this::withAllBefore);
    private final Once<String> digits =
            new Once<>(() -> value().stripTrailingZeros().unscaledValue().toString());
    private final Once<Extent> extent = new Once<>(() -> new Extent(this));
    private final Once<Subject> subject = new Once<>(() -> new Subject(this));

    /**
     * A count.
     *
     * @param sentence its sentence, money in yuan and areas in 平方米
     * @param at which of its figures it is
     */
    public Telling(FigureSentence sentence, int at) {
        this.sentence = sentence;
        this.at = at;
    }

    /** Its sentence, money in yuan and areas in 平方米. */
    public FigureSentence sentence() {
        return sentence;
    }

    /** Which of its figures it is. */
    public int at() {
        return at;
    }

    /** The counts of a report's prose that are exact and of its year. */
    public static List<Telling> of(Extraction report) {
        return LATEST.of(report);
    }

    private static List<Telling> all(Extraction report) {
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
        return List.copyOf(tellings);
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

    public Figure figure() {
        return sentence.figures().get(at);
    }

    public BigDecimal value() {
        return figure().value();
    }

    public String unit() {
        return figure().mention().unit();
    }

    /** Number and unit as written. */
    public String written() {
        return figure().mention().excerpt().text();
    }

    /** The digits of the number without its scale: 486 of 4.86万 and of 48600. */
    public String digits() {
        return digits.get();
    }

    /** What its own clause says is counted. */
    public String own() {
        return own.get();
    }

    /** The same with the clause before it. */
    public String led() {
        return led.get();
    }

    private String withClauseBefore() {
        String text = sentence.text();
        int start = Clause.start(text, figure().start());
        String lead = start == 0 ? "" : text.substring(Clause.start(text, start - 1), start);
        return Content.of(HowOften.leftOut(lead)) + own();
    }

    /** The same with all clauses before it that have no number: what the sentence is of. */
    public String reach() {
        return reach.get();
    }

    private String withAllBefore() {
        // 拆除棚房9处，腾退870平方米: of the 棚房.
        boolean led =
                topic().isEmpty()
                        && (own().length() <= DEED && !ListMember.isOfKinds(sentence, at)
                                || extent().isAmong());
        return led ? led() : topic() + own();
    }

    /** What the clauses before its own that have no number say: 小区停车的事. */
    public String topic() {
        return topic.get();
    }

    private String clausesBefore() {
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
    public Subject subject() {
        return subject.get();
    }

    /** Of how many of all it is told. */
    public Extent extent() {
        return extent.get();
    }

    /** What it says of all who are counted, up to the next mark: 的<em>持证执法人员负责三大片</em>. */
    public String counted() {
        return Content.of(behind());
    }

    /** Its sentence before it. */
    public String until() {
        return until.get();
    }

    private WordsBeside beside() {
        return new WordsBeside(sentence, at);
    }

    /** The words of its clause before it, back to another figure, without the verb of one hanzi. */
    public String before() {
        return before.get();
    }

    /** A verb of one hanzi right before it: 写了73份; empty where there is none. */
    String deed() {
        return DoneWith.verb(clause());
    }

    /** The words of its clause before it, back to another figure. */
    public String clause() {
        return clause.get();
    }

    /** The words of its clause behind it. */
    public String behind() {
        return behind.get();
    }
}
