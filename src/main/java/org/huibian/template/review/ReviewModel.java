package org.huibian.template.review;

import java.util.ArrayList;
import java.util.List;
import org.huibian.check.Finding;

/**
 * What the template of the review copy sees.
 *
 * @param title title of the report
 * @param district the district
 * @param year the year reported on
 * @param errors how many findings must be answered
 * @param warnings how many should be looked at
 * @param infos how many are for information
 * @param answered how many the office has answered
 * @param units the sub-districts with findings, in the order of the roster; last, without name,
 *     those that concern nobody in particular
 * @param clear the sub-districts without any
 * @param shared the problems and plans that the text tells of several, with who they are
 * @param chosen the sentences of sub-districts that stand in the text, in its order
 * @param decisions what the office decided about figures
 * @param unwritten the chapters that only the office can write and that it has not written
 */
public record ReviewModel(
        String title,
        String district,
        String year,
        String errors,
        String warnings,
        String infos,
        String answered,
        List<UnitModel> units,
        List<String> clear,
        List<SharedModel> shared,
        List<ChosenModel> chosen,
        List<DecisionModel> decisions,
        List<String> unwritten) {

    /**
     * A decision about a figure.
     *
     * @param name the sub-district
     * @param indicator name of the indicator
     * @param value what was decided
     * @param stated what the report says; empty where it says nothing
     * @param reason why
     * @param who who decided
     * @param applied whether it wins over the text; else it has lapsed
     */
    record DecisionModel(
            String name,
            String indicator,
            String value,
            String stated,
            String reason,
            String who,
            boolean applied) {}

    /**
     * A sentence chosen to stand in the text.
     *
     * @param chapter the heading under which it stands: 一（三）化解矛盾纠纷
     * @param name whose
     * @param text its wording
     * @param source where it stands
     * @param total its points
     * @param parts what they are made of: 有名称的做法 350、数字 60
     */
    record ChosenModel(
            String chapter, String name, String text, String source, String total, String parts) {}

    /**
     * A problem or plan that several share.
     *
     * @param label as the text tells it: 二是法治队伍力量不足
     * @param count how many units it counts
     * @param names which, in the order of the roster
     */
    record SharedModel(String label, String count, List<String> names) {}

    /**
     * A sub-district with what is to be said of it.
     *
     * @param name its name; empty for nobody in particular
     * @param errors how many findings must be answered
     * @param warnings how many should be looked at
     * @param infos how many are for information
     * @param answered how many the office has answered
     * @param findings the gravest first
     */
    record UnitModel(
            String name,
            String errors,
            String warnings,
            String infos,
            String answered,
            List<FindingModel> findings) {}

    /**
     * A finding.
     *
     * @param check id of the check
     * @param severity error, warning or info
     * @param message what is wrong
     * @param reason why a file was not read; empty otherwise
     * @param request what the sub-district does about such a file; empty otherwise
     * @param action what to do; the answer where there is one
     * @param answered whether the office has answered it
     * @param places where, each with what stands there
     */
    record FindingModel(
            String check,
            String severity,
            String message,
            String reason,
            String request,
            String action,
            boolean answered,
            List<PlaceModel> places) {

        static FindingModel of(Finding finding) {
            List<PlaceModel> places = new ArrayList<>();
            int count = Math.max(finding.places().size(), finding.quotes().size());
            for (int i = 0; i < count; i++) {
                places.add(new PlaceModel(at(finding.quotes(), i), at(finding.places(), i)));
            }
            return new FindingModel(
                    finding.check(),
                    finding.severity().code(),
                    finding.message().text(),
                    "",
                    "",
                    finding.due().text(),
                    !finding.isOpen(),
                    places);
        }

        private static String at(List<String> texts, int index) {
            return index < texts.size() ? texts.get(index) : "";
        }
    }

    /**
     * A place of a finding.
     *
     * @param text the sentence or cell, personal data replaced; empty where there is none
     * @param source {@code file#place}; empty where nothing was sent
     */
    record PlaceModel(String text, String source) {}

    /**
     * What the template of a return notice sees.
     *
     * @param district the district
     * @param year the year reported on
     * @param noticeYear the year of the notice
     * @param issuer the body that sends it
     * @param name the sub-district
     * @param addressee its name in full: 东榆街道办事处
     * @param reference number of the notice: year, revision, code of the sub-district
     * @param deadline last day for submissions: 2026年1月20日
     * @param replyBy last day for corrections and answers: 1月31日; empty where none is set
     * @param state reported, pending (nothing could be taken of what it sent) or missing
     * @param level on which level it was compiled: district, city …
     * @param errors findings that must be answered
     * @param warnings findings that should be looked at
     */
    public record NoticeModel(
            String district,
            String year,
            String noticeYear,
            String issuer,
            String name,
            String addressee,
            String reference,
            String deadline,
            String replyBy,
            String state,
            String level,
            List<FindingModel> errors,
            List<FindingModel> warnings) {}
}
