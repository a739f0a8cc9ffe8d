package org.huibian.extract.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Metadata;
import org.huibian.extract.persons.PersonalData;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;

/**
 * What a sheet of figures says about itself: a line alone at the top is its title; 填报单位, 年度 and
 * 填报日期 stand beside or before what they announce.
 */
public final class SheetMetadata {

    private static final Pattern BODY =
            Pattern.compile("(?:填报|报送|填表|上报)?(?:单位|街道|乡镇|镇街)(?:名称)?(?:[（(](?:盖章|公章|章)[）)])?");

    private static final Pattern YEAR = Pattern.compile("(?:报告|统计|填报|数据)?(?:年度|年份)");

    /** The head of a column of values: 2025年, 2025年度数. */
    private static final Pattern HEAD = Pattern.compile("(20\\d\\d)\\s?年度?(?:数|值|数据|情况|完成数|实际数?)?");

    /** A sheet that is named after its year: 2024年. */
    private static final Pattern SHEET = Pattern.compile("(20\\d\\d)\\s?年?度?(?:数据|统计表?|报表)?");

    private static final Pattern DAY = Pattern.compile("(?:填报|报送|填表|上报)(?:日期|时间)");
    private static final Pattern FOUR_DIGITS = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Pattern DATE =
            Pattern.compile("(20\\d\\d)\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})");

    /** How far down a title or an announcement is looked for. */
    private static final int TOP = 8;

    private String title = "";
    private String body = "";
    private String year = "";
    private Optional<LocalDate> date = Optional.empty();

    /** The years at the heads of columns. */
    private final Set<Integer> years = new TreeSet<>();

    private SheetMetadata() {}

    /** Of a document of sheets. */
    public static Metadata read(SourceDocument document, PersonalData personal) {
        SheetMetadata found = new SheetMetadata();
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceBlock.Table table) {
                found.read(table);
            }
        }
        Matcher stated = FOUR_DIGITS.matcher(found.year);
        Matcher titled = FOUR_DIGITS.matcher(found.title);
        Optional<Integer> year =
                stated.find()
                        ? Optional.of(Integer.valueOf(stated.group(1)))
                        : titled.find()
                                ? Optional.of(Integer.valueOf(titled.group(1)))
                                : Optional.of(found.latestDone()).filter(latest -> latest > 0);
        String body = personal.mask(found.body);
        return new Metadata(
                personal.mask(found.title),
                year,
                "",
                body,
                found.date,
                "",
                body.isEmpty() ? List.of() : List.of(body));
    }

    /**
     * The latest year that was over when the sheet was filled in; a column of the next is a plan.
     */
    private int latestDone() {
        int filled = date.map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        return years.stream()
                .filter(head -> head < filled)
                .max(Integer::compare)
                .orElse(years.stream().max(Integer::compare).orElse(0));
    }

    private void read(SourceBlock.Table table) {
        List<SourceBlock.Row> rows = table.rows();
        Matcher sheet = SHEET.matcher(table.sheet());
        if (sheet.matches()) {
            years.add(Integer.valueOf(sheet.group(1)));
        }
        for (int r = 0; r < rows.size(); r++) {
            List<SourceBlock.Cell> cells = rows.get(r).cells();
            if (r < TOP && cells.size() == 1 && title.isEmpty()) {
                String text = cells.get(0).text().reading();
                title = text.length() >= 4 && !announces(text) ? text : title;
            }
            boolean foot = r >= rows.size() - 3;
            for (int c = 0; (r < TOP || foot) && c < cells.size(); c++) {
                String next = c + 1 < cells.size() ? cells.get(c + 1).text().reading() : "";
                announcement(cells.get(c).text().reading(), next);
                Matcher head = HEAD.matcher(cells.get(c).text().reading());
                if (head.matches()) {
                    years.add(Integer.valueOf(head.group(1)));
                }
            }
        }
    }

    private static boolean announces(String text) {
        return BODY.matcher(text).lookingAt()
                || YEAR.matcher(text).lookingAt()
                || DAY.matcher(text).lookingAt();
    }

    /** 填报单位 | 东海街道, and 填报单位：东海街道. */
    private void announcement(String text, String next) {
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        String label = colon < 0 ? text : text.substring(0, colon);
        String inside = colon < 0 ? "" : text.substring(colon + 1).strip();
        String value = !inside.isEmpty() ? inside : announces(next) ? "" : next;
        boolean measure = label.equals("单位") && (colon < 0 || inside.length() < 3);
        if (body.isEmpty() && !measure && BODY.matcher(label).matches()) {
            body = value;
        } else if (year.isEmpty() && YEAR.matcher(label).matches()) {
            year = value;
        } else if (date.isEmpty() && DAY.matcher(label).matches()) {
            date = day(value);
        }
    }

    private static Optional<LocalDate> day(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
