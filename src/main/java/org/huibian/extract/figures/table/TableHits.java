package org.huibian.extract.figures.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.figures.draft.Heading;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.reach.MentionClassifier;
import org.huibian.extract.figures.table.grid.IntakeLabel;
import org.huibian.extract.figures.table.grid.TotalLabel;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Theme;
import org.huibian.indicator.phrase.PhraseIndex;
import org.huibian.indicator.phrase.PhraseText;

/** Which indicator the words beside and above a cell of a table name. */
final class TableHits {

    /** What is tried where no unit is given at all: the label alone says what is counted. */
    private static final List<String> UNITS = List.of("件", "场", "人次", "个", "万元", "%", "平方米");

    private static final Pattern AMONG = Pattern.compile("^其中[：:]?");

    /** 数量, 件数, 2025年: heads that name nothing. */
    private static final Pattern NAMELESS = Pattern.compile("[\\d\\s年度数量件值合总计小共完成情况]*");

    /** 承办, 受理数: heads of what was taken in of that which the caption names. */
    private static final Pattern TAKEN_IN =
            Pattern.compile("(?:" + IntakeLabel.WORDS + "|办理)(?:总?[数量]|件数|案件数?)?");

    /** 办结, 化解数: heads of what became of it. */
    private static final Pattern DONE =
            Pattern.compile("已?(?:办结|结案|化解|调处成功|调解成功)(?:总?[数量]|件数|案件数?)?");

    /** A caption that names no second thing: no 矛盾纠纷和信访办理情况. */
    private static final Pattern CAPTION_OF_ONE = Pattern.compile("[^、和及与]*");

    /** 审结, 胜诉, 维持: heads of what became of suits and complaints. */
    private static final Pattern OF_SUITS =
            Pattern.compile(
                    "(?:已|尚)?(?:审结|胜诉|败诉|在审|未审结|开庭|维持|撤诉|撤回|撤销|驳回|纠错|和解|终止|确认违法|被诉|被申请(?:行政)?复议)(?:案?件)?数?");

    /** 情况表（单位：件）: the end of a caption. */
    private static final Pattern TABLE =
            Pattern.compile("(?:基本)?(?:情况|统计|汇总|分类|明细|一览)*表?(?:[（(][^（()）]*[）)])?$");

    private static final Pattern SUIT = Pattern.compile("[诉庭]|复议|官司|被告");

    /** （件）: the unit of a column. */
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]{1,4}[）)]");

    private final MentionClassifier classifier;

    TableHits(MentionClassifier classifier) {
        this.classifier = classifier;
    }

    /**
     * The indicator of a cell.
     *
     * @param row the words beside it, of which {@code name} are the last cell
     * @param name what stands right of the cell that several rows share: 信访件受理 beside 矛盾化解
     * @param context what the row is a part of, else the caption of the table: asked where the row
     *     names nothing itself, for 合同 under 合法性审查, and for a total under a caption
     */
    Optional<Hit> of(
            Figure figure, Theme theme, String row, String name, String column, String context) {
        Optional<Hit> own = named(figure, theme, row + column);
        int group = normal(row.substring(0, row.length() - name.length())).length();
        if (own.isPresent() && own.get().start() < group && own.get().end() > group) {
            // The words of two cells make no phrase where those of one do.
            Optional<Hit> across = own;
            own = named(figure, theme, name + column).filter(hit -> !hit.weak()).or(() -> across);
        }
        if (own.isPresent() || context.isEmpty()) {
            return own;
        }
        if (TotalLabel.isOne(row)) {
            return ofTotal(figure, theme, BRACKETS.matcher(column).replaceAll(""), context);
        }
        String part = AMONG.matcher(row).replaceFirst("");
        Optional<Hit> whole = named(figure, theme, context);
        return named(figure, theme, context + part + column, whole);
    }

    /**
     * What a total counts under a head that names no object: that of the caption, or what was done.
     */
    private Optional<Hit> ofTotal(Figure figure, Theme theme, String column, String caption) {
        Optional<Hit> whole = named(figure, theme, caption);
        boolean bare = CAPTION_OF_ONE.matcher(caption).matches();
        if (NAMELESS.matcher(column).matches() || bare && TAKEN_IN.matcher(column).matches()) {
            return whole;
        }
        return bare && DONE.matcher(column).matches()
                ? named(figure, theme, caption + column, whole)
                : Optional.empty();
    }

    /**
     * Whether a row of a table that adds up to a total counts among what the caption names, though
     * its own words name something of another theme: 信访答复 under 合法性审查.
     */
    boolean isAmong(Figure figure, Theme theme, Hit own, String caption) {
        return named(figure, theme, caption)
                .filter(hit -> !hit.indicator().theme().equals(own.indicator().theme()))
                .isPresent();
    }

    /**
     * Whether a row that names something is but a kind of what the columns count: 信息公开 under 应诉案件
     * and under 胜诉, and under 审结 where another column and the caption tell of 应诉.
     */
    boolean isKindOfCounted(Figure figure, Hit own, CellLabels labels) {
        Theme theme = labels.theme();
        String column = BRACKETS.matcher(labels.column()).replaceAll("");
        if (names(figure, theme, column, own.indicator())
                || !names(figure, theme, labels.row(), own.indicator())) {
            return false;
        }
        boolean ofSuits = OF_SUITS.matcher(column).matches() && !SUIT.matcher(labels.row()).find();
        if (ofSuits || named(figure, theme, column).filter(hit -> !hit.weak()).isPresent()) {
            return true;
        }
        String caption = TABLE.matcher(labels.context()).replaceFirst("");
        return named(figure, theme, caption)
                .map(Hit::indicator)
                .filter(counted -> !counted.equals(own.indicator()))
                .filter(
                        counted ->
                                labels.heads().stream()
                                        .map(head -> BRACKETS.matcher(head).replaceAll(""))
                                        .anyMatch(head -> names(figure, theme, head, counted)))
                .isPresent();
    }

    private boolean names(Figure figure, Theme theme, String label, Indicator counted) {
        return named(figure, theme, label)
                .filter(hit -> hit.indicator().equals(counted))
                .isPresent();
    }

    private Optional<Hit> named(Figure figure, Theme theme, String label) {
        return named(figure, theme, label, Optional.empty());
    }

    private Optional<Hit> named(Figure figure, Theme theme, String label, Optional<Hit> but) {
        String words = normal(label);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Figure> tried = new ArrayList<>();
        if (figure.kind() == Kind.BARE) {
            for (String unit : UNITS) {
                tried.add(
                        Figure.counted(
                                figure.start(), figure.end(), figure.value().orElseThrow(), unit));
            }
        } else {
            tried.add(figure);
        }
        String text = words + PhraseIndex.NUMBER;
        Heading heading = new Heading(Chapter.RESULTS, theme);
        Hit best = null;
        for (Figure candidate : tried) {
            Clause clause =
                    new Clause(0, 0, text, List.of(candidate), List.of(text.length() - 1), false);
            for (Hit hit : classifier.classify(clause, List.of(), "").get(0)) {
                boolean better = best == null || hit.telling() > best.telling();
                boolean suits = !hit.weak() || heading.suits(hit.indicator());
                suits &= but.filter(of -> of.indicator().equals(hit.indicator())).isEmpty();
                best = suits && better ? hit : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String normal(String label) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = PhraseText.normal(label.charAt(i));
            if (c != 0) {
                words.append(c);
            }
        }
        return words.toString();
    }
}
