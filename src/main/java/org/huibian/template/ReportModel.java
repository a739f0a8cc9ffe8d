package org.huibian.template;

import java.util.List;
import java.util.Map;
import org.huibian.template.words.LevelModel;

/**
 * What a template sees. Numbers are text, ready to print.
 *
 * @param title title of the report
 * @param district the district
 * @param year the year reported on
 * @param nextYear the year after
 * @param issuer the signing body
 * @param addressee 主送机关 without colon; empty for none
 * @param date the date of signature: 2026年2月10日
 * @param deadline last day for submissions: 2026年1月20日
 * @param seal whether room is kept for a seal
 * @param level on which level of government it was compiled, and who wrote what it rests on
 * @param kinds kinds of the sub-districts: 街道、镇
 * @param expected how many are to report
 * @param submitted how many have reported
 * @param roster the names of all
 * @param reporting the names of those that reported
 * @param missing the names of those that sent nothing
 * @param pending the names of those that sent something of which nothing could be taken:
 *     unreadable, or on another year
 * @param figures indicator → figure, for every indicator that somebody reports
 * @param themes theme → what to say on it
 * @param themeOrder the themes in the order of the vocabulary
 * @param problems shared problems, the most widespread first
 * @param causes sentences on their causes
 * @param firstResponsible names of those that report on the first responsible
 * @param firstResponsiblePractices sentences of theirs
 * @param plans shared plans, the most widespread first
 * @param doubtful whether any figure is under an open error finding
 * @param lastYear the year before, where it is compared with; otherwise empty
 * @param changes indicator → how its total changed against the year before, where that can be said
 * @param own chapter → the office's own paragraphs for it
 * @param counted whose figures do not count up to the end of the year
 */
record ReportModel(
        String title,
        String district,
        String year,
        String nextYear,
        String issuer,
        String addressee,
        String date,
        String deadline,
        boolean seal,
        LevelModel level,
        String kinds,
        String expected,
        String submitted,
        List<String> roster,
        List<String> reporting,
        List<String> missing,
        List<String> pending,
        Map<String, FigureModel> figures,
        Map<String, ThemeModel> themes,
        List<String> themeOrder,
        List<PointModel> problems,
        List<QuoteModel> causes,
        List<String> firstResponsible,
        List<QuoteModel> firstResponsiblePractices,
        List<PointModel> plans,
        boolean doubtful,
        String lastYear,
        Map<String, ChangeModel> changes,
        Map<String, List<OwnModel>> own,
        List<CountedModel> counted) {

    /**
     * A change against the year before.
     *
     * @param id id of its lineage
     * @param direction up, down or same
     * @param text how much: 5.2%, 0.35个百分点
     * @param before the figure of the year before, without unit
     */
    record ChangeModel(String id, String direction, String text, String before) {}

    /**
     * Sub-districts whose figures end before the year does.
     *
     * @param kind all: all their figures up to the day; some: some of them; signed: the report is
     *     of the day, and says no other
     * @param day the day: 2025年11月30日
     * @param names their names
     */
    record CountedModel(String kind, String day, List<String> names) {}

    /**
     * A paragraph of the office's own.
     *
     * @param text its wording, as it is
     * @param source where it stands: own-text/disputes.md#第3行
     */
    record OwnModel(String text, String source) {}

    /**
     * An indicator that somebody reports.
     *
     * @param id its id
     * @param name its name
     * @param unit its unit
     * @param nature stock, flow or rate
     * @param kind total where the district has a value, range where the values stand side by side
     * @param text total or range with unit: 1,024件, 90%至98%
     * @param number the same without unit; empty for a range
     * @param amount the total as a bare number, approximate or not; empty for a range
     * @param large the total as running text writes it, large amounts in 万元; empty for a range
     * @param reporting how many it rests on
     * @param reporters their names
     * @param doers those of them whose value is not nought; all of a range, a rate, a nought
     * @param all whether everybody who submitted is among them
     * @param few whether they are less than half of those who submitted
     * @param single whether it is one alone
     * @param zero whether the total is nought
     * @param full whether it is a rate of which every value is 100
     * @param same whether all values are the same
     * @param doubtful whether an open error finding concerns it
     * @param mostlyDoubtful whether more than half of the total is of such values
     * @param carried whether somebody says that older cases are among it
     * @param cells sub-district → its value as a cell of the table
     */
    record FigureModel(
            String id,
            String name,
            String unit,
            String nature,
            String kind,
            String text,
            String number,
            String amount,
            String large,
            String reporting,
            List<String> reporters,
            List<String> doers,
            boolean all,
            boolean few,
            boolean single,
            boolean zero,
            boolean full,
            boolean same,
            boolean doubtful,
            boolean mostlyDoubtful,
            boolean carried,
            Map<String, CellModel> cells) {}

    /**
     * A sub-district's value in the table.
     *
     * @param number without unit; empty where it states none
     * @param text with unit as running text has it: 562件以上; empty where it states none
     * @param amount the same as a bare number, approximate or not
     * @param doubtful whether an open error finding concerns it
     * @param state reported, missing or pending
     */
    record CellModel(String number, String text, String amount, boolean doubtful, String state) {}

    /**
     * A theme.
     *
     * @param figures its indicators that somebody reports, in the order of the vocabulary
     * @param practices sentences of sub-districts
     */
    record ThemeModel(List<FigureModel> figures, List<QuoteModel> practices) {}

    /**
     * A sub-district's own words.
     *
     * @param name whose
     * @param text as set between quotation marks, a whole sentence
     * @param within the same without the mark at its end
     * @param source where it stands
     */
    record QuoteModel(String name, String text, String within, String source) {}

    /**
     * A shared problem or plan.
     *
     * @param theme its theme
     * @param names who reports it
     * @param wordings in whose words
     */
    record PointModel(String theme, List<String> names, List<QuoteModel> wordings) {}
}
