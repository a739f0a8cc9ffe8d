package org.huibian.check.stages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.stages.things.CountedThing;
import org.huibian.check.stages.words.CarriedOver;
import org.huibian.extract.Extraction;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.indicator.Qualifier;
import org.huibian.setup.CsvTable;
import org.huibian.source.Excerpt;

/**
 * V03 子项大于母项: more closed than received, more rectified than found. Approximate numbers count only
 * where even their bounds contradict; a part that holds last year's remainder (上年结转) may be larger.
 * Contracts beside fewer reviews are a warning: some offices count them apart.
 */
public final class PartsWithinWhole extends ReportCheck {

    /** What a count of reviews is of, where contracts are none of it. */
    private static final Pattern DECISIONS =
            Pattern.compile("^(?:的)?(?:重大(?:行政)?(?:决策|事项|决定)|行政规范性文件|规范性文件|行政决策|决策|事项)");

    /** 重大行政决策3件，3件都过了合法性审查: the same, named before. */
    private static final Pattern OF_DECISIONS = Pattern.compile("重大(?:行政)?决策|(?:行政)?规范性文件|行政决策");

    /** 合同118份，文件23份: beside each other in a list. */
    private static final Pattern LISTED = Pattern.compile("、[^，。；]*|，(?!.*[共总合])[^，。；\\d]{1,12}");

    /** 法制审核34件: of decisions on cases, not of papers. */
    private static final Pattern OF_CASES = Pattern.compile("法制审核");

    private static final Pattern CONTRACTS = Pattern.compile("合同|协议|各类|涉法事务");

    /** What is none of the whole, or of more than it. */
    private static final Pattern BESIDES = Pattern.compile("另|合计|总计|两项");

    /** ，自收7件: the office's own, beside those it was sent. */
    private static final Pattern BESIDES_THEM =
            Pattern.compile(
                    "[，、；](?:另|还|又)?(?:自[收接行办]|(?:街道|[镇乡村]里?)?(?:自己|直接)[收接受]|另[有收接]|还[有收接]|又[收接])[^，。；\\d]{0,6}|[，、；]?(?:另|还|又|同时)?(?:受理|接[收受到]|收到)?群众(?:主动|自己|直接)?(?:申请|求助|来[访电])(?:调解)?|[，、；（(](?:包括|含|连同)(?:自[收接]|网上|直接)[^，。；\\d]{0,6}");

    /** 其中3件<em>是自己接的</em>. */
    private static final Pattern OWN =
            Pattern.compile("(?:是|为|系|属)?(?:自己|自行|自主|直接|网上|当面)(?:接|收|受理|登记|来)");

    private static final Pattern PERIOD =
            Pattern.compile(
                    "(?:20\\d\\d年)?(?:第?[一二三四1-4]季度|[上下]半年|(?:1?\\d|十?[一二三四五六七八九十])月份?).{0,3}");

    private final List<CsvTable.Row> pairs =
            Wording.rows(PartsWithinWhole.class, "parts.csv", "part", "whole", "severity");

    /** The check. */
    public PartsWithinWhole() {
        super("V03");
    }

    @Override
    protected void examine(Examined report) {
        for (CsvTable.Row pair : pairs) {
            Optional<Observation> part = report.report().observation(pair.text("part"));
            Optional<Observation> whole = report.report().observation(pair.text("whole"));
            if (part.isPresent()
                    && whole.isPresent()
                    && exceeds(part.get(), whole.get())
                    && !isOfOlderToo(report, part.get(), whole.get())
                    && !areApart(part.get(), whole.get())
                    && !isWithOthers(report.report(), part.get(), whole.get())
                    && !hasItsOwnWhole(report.report(), part.get())) {
                Severity severity =
                        Severity.valueOf(pair.text("severity").toUpperCase(Locale.ROOT));
                note(report, severity, part.get(), whole.get());
            }
        }
        MoreThanThereAre.examine(report);
        Optional<FigureSentence> before = Optional.empty();
        List<FigureSentence> sentences =
                FigureSentence.of(report.report()).stream().map(FigureSentence::counted).toList();
        for (FigureSentence sentence : sentences) {
            Optional<FigureSentence> near =
                    before.filter(one -> one.place().equals(sentence.place()));
            ClosedWithinReceived.examine(report, sentence, near);
            before = Optional.of(sentence);
        }
        BeyondElsewhere.examine(report, sentences);
        BeyondItsIntake.examine(report, sentences);
        BeyondFindings.examine(report, sentences);
        SettledElsewhere.examine(report, sentences);
        report.problems(Problem.Kind.CLOSED_BEYOND).forEach(row -> note(report, row));
    }

    /**
     * A row of a table: that of a quarter may hold what the one before it left, and should say so.
     */
    private static void note(Examined report, Problem row) {
        List<Quote> quotes = Examined.quotes(row).subList(0, 2);
        boolean period = PERIOD.matcher(row.subject()).matches();
        if (quotes.stream().noneMatch(quote -> report.isNotedAt(quote.place()))
                && !isOfOlderToo(report, row)) {
            report.note(
                    "",
                    period ? Severity.WARNING : Severity.ERROR,
                    "message",
                    period ? "period" : "action",
                    quotes,
                    row.places().get(2).text(),
                    row.places().get(0).text(),
                    row.places().get(3).text(),
                    row.places().get(1).text());
        }
    }

    /** The same of a row whose older ones the text of the report tells of. */
    private static boolean isOfOlderToo(Examined report, Problem row) {
        List<String> cells = row.places().stream().map(Excerpt::text).toList();
        BigDecimal more = number(cells.get(0)).subtract(number(cells.get(1)));
        return OlderExplained.isIn(report.report(), cells.get(2), cells.get(3), more);
    }

    /** A cell that was compared as a number. */
    private static BigDecimal number(String cell) {
        return new BigDecimal(cell.replaceAll("[,，\\s]", ""));
    }

    /** 另审合同35份 beside 合法性审查23件, 文件1件、合同213份、其他87件, 对3件重大事项进行合法性审查: neither holds the other. */
    private static boolean areApart(Observation part, Observation whole) {
        String said = part.sources().get(0).text();
        String text = part.quote();
        int at = Math.max(0, Clause.placeOf(said, text));
        String clause = Clause.last(text.substring(0, at));
        int other = Clause.placeOf(whole.sources().get(0).text(), text);
        boolean listed =
                text.equals(whole.quote())
                        && other > at
                        && LISTED.matcher(text.substring(at + said.length(), other)).matches();
        String counted = whole.sources().get(0).text();
        int end = Clause.placeOf(counted, whole.quote()) + counted.length();
        String before = whole.quote().substring(0, end);
        boolean times = counted.endsWith("次");
        boolean decisions =
                DECISIONS.matcher(whole.quote().substring(end)).find()
                        || OF_DECISIONS.matcher(before).find()
                                && !CONTRACTS.matcher(whole.quote()).find();
        boolean others =
                CountedThing.isOfOthers(before, clause)
                        || CountedThing.isOfAllLevels(clause)
                                && (CountedThing.isOfOthers("", before) || isFarMore(part, whole));
        boolean cases = OF_CASES.matcher(before).find();
        return BESIDES.matcher(clause).find() || listed || times || decisions || cases || others;
    }

    /** 镇调解中心受理43件, 镇村两级调解成功151件. */
    private static boolean isFarMore(Observation part, Observation whole) {
        return !StageTold.isMoreByLittle(part.quantity().amount(), whole.quantity().amount());
    }

    /** 区里交办信访件19件，自收7件: others came in besides, and with them there are enough. */
    private static boolean isWithOthers(Extraction report, Observation part, Observation whole) {
        BigDecimal all =
                FigureSentence.of(report).stream()
                        .filter(one -> List.of(whole.quote(), part.quote()).contains(one.text()))
                        .map(one -> besides(one, whole))
                        .reduce(whole.quantity().amount(), BigDecimal::add);
        return all.compareTo(part.quantity().amount()) >= 0;
    }

    /** How many a sentence counts that came in besides. */
    private static BigDecimal besides(FigureSentence sentence, Observation whole) {
        BigDecimal all = BigDecimal.ZERO;
        for (int at = 1; at < sentence.figures().size(); at++) {
            FigureSentence.Figure one = sentence.figures().get(at);
            boolean besides =
                    one.mention().unit().equals(whole.quantity().unit())
                            && (BESIDES_THEM.matcher(sentence.before(at)).matches()
                                    || OWN.matcher(sentence.after(at)).lookingAt());
            all = besides ? all.add(one.value()) : all;
        }
        return all;
    }

    /** 受理251件。加上年结转9件。化解254件: no more than came in with those that were left over. */
    private static boolean isOfOlderToo(Examined report, Observation part, Observation whole) {
        BigDecimal closed = part.quantity().amount();
        return CarriedOver.mayHold(
                        report.report(), part.sources().get(0), part.quote(), closed, whole)
                || OlderExplained.isIn(
                        report.report(),
                        name(report, part),
                        name(report, whole) + whole.quote(),
                        closed.subtract(whole.quantity().amount()));
    }

    /** Whether the sentence of a part names a whole for it: 到年底累计上报6127件，办结6103件. */
    private static boolean hasItsOwnWhole(Extraction report, Observation part) {
        for (FigureSentence sentence : FigureSentence.of(report)) {
            if (!sentence.text().equals(part.quote())) {
                continue;
            }
            for (FigureSentence.Figure figure : sentence.figures()) {
                if (figure.mention().excerpt().equals(part.sources().get(0))) {
                    break;
                }
                if (figure.value().compareTo(part.quantity().amount()) >= 0
                        && figure.mention().unit().equals(part.quantity().unit())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean exceeds(Observation part, Observation whole) {
        boolean larger = part.quantity().amount().compareTo(whole.quantity().amount()) > 0;
        boolean certain =
                (part.quantity().qualifier() == Qualifier.EXACT
                                || part.quantity().qualifier() == Qualifier.OVER)
                        && (whole.quantity().qualifier() == Qualifier.EXACT
                                || whole.quantity().qualifier() == Qualifier.UNDER);
        return larger && certain;
    }

    private static void note(
            Examined report, Severity severity, Observation part, Observation whole) {
        report.note(
                part.indicator(),
                severity,
                "message",
                List.of(Quote.of(part), Quote.of(whole)),
                name(report, part),
                part.quantity().toText(),
                name(report, whole),
                whole.quantity().toText());
    }

    private static String name(Examined report, Observation figure) {
        return report.district().catalog().indicator(figure.indicator()).name();
    }
}
