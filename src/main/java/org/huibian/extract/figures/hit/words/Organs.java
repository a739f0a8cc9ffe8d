package org.huibian.extract.figures.hit.words;

import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.indicator.Nature;

/**
 * 人民调解委员会15个, 15个调解室: what is counted is who does the work, whose name holds the word for it; none
 * of it was done 15 times.
 */
public final class Organs {

    private static final String UNITS = "个家处支所间";

    private static final String NAME =
            "(委员会|调委会|组织|机构|[作务解待访谈导案]室|[作务解络]站|驿站|中心|窗口|[作务解络系理访询]点|平台|队伍|分队|小组|专班)";

    private static final Pattern BEFORE =
            Pattern.compile(NAME + "(现|已|一|各|共|合计|累计|总计|总数|数量|达到|达|有|为|计)*$");

    /** 15个调解中心规范运行, but not 12个服务中心移交的问题: there it only says whose things they are. */
    private static final Pattern BEHIND =
            Pattern.compile(
                    "^(?!涉)[^、，的由对向为]{0,12}?"
                            + NAME
                            + "(?![^、，]{0,8}(?:的|移|转|交办|反映|反馈|上报|报送|提出|提交|推送))");

    private Organs() {}

    /** Whether a hit takes a number of organs for so many deeds. */
    public static boolean are(Clause clause, int k, Hit hit) {
        String unit = clause.figures().get(k).unit();
        return UNITS.contains(unit)
                && !unit.isEmpty()
                && hit.indicator().nature() == Nature.FLOW
                && (BEFORE.matcher(clause.text().substring(clause.left(k), clause.places().get(k)))
                                .find()
                        || BEHIND.matcher(
                                        clause.text()
                                                .substring(
                                                        clause.places().get(k) + 1,
                                                        clause.right(k)))
                                .find());
    }
}
