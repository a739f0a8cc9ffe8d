package org.huibian.extract.figures.role.part;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.search.TextPattern;

/**
 * Numbers of which their own sentence says that they are not of all: 合格率96%，这一比率只反映后备干部;
 * 这部分的办结率100%不代表全年; 涉及金额28万元，其他类别未统计金额; 旁听1次（由县里组织，不作为本镇自行组织的旁听）; 各村演练13场，不计入乡级数.
 */
public final class Disclaimed {

    private static final String ALL = "(?:全年|全体|全部|总体|整体|全(?:镇|乡|街道)|所有|各类|平均)";

    /** Of a rate, or of what was done with all of some. */
    private static final TextPattern NOT_OF_ALL =
            TextPattern.compile(
                    "不(?:能|可)?(?:代表|反映|等于|等同于?|视为|当作)"
                            + ALL
                            + "|(?:不是|并非|而非)"
                            + ALL
                            + "[^，,；;。]{0,10}率");

    /** 这一比率只反映后备干部: whom alone it is of. */
    private static final TextPattern OF_SOME_ONLY =
            TextPattern.compile(
                    "[，,（(](?:这一?|该|此|上述)(?:部分|比[率例]|[^，,；;。]{0,6}率|数据?)[^，,；;。]{0,4}[只仅](?:反映|代表|针对|限于?|指|对|涵盖)");

    private static final Pattern OTHER_RATE = Pattern.compile("[0-9]%");

    /** 其他类别未统计金额. */
    private static final Pattern OTHERS_UNKNOWN =
            Pattern.compile(
                    "[^，,；;。0-9]{0,4}[，,（(]其[他余它](?:类别?|各类|纠纷|案件|类型)?(?:纠纷|案件)?(?:的)?(?:金额)?(?:均|都|尚|暂)?(?:未|没有|没)(?:作|做|进行|逐一|单独)?(?:统计|计算|登记|记录|核算)");

    /** （由县里组织，不作为本乡自行组织的旁听）. */
    private static final Pattern NOT_OWN =
            Pattern.compile(
                    "[^，,；;。0-9]{0,4}[，,（(](?:(?:均|都)?[由系][^，,；;。0-9]{2,14}[，,])?(?:均|都|也)?不(?:作为|算作?|视为|当作|属于)(?:我|本)?(?:镇|乡|街道|单位|街)的?(?:自行|自己|自办|自主|组织)");

    /** ，不计入乡级数: those of others, told beside. */
    private static final Pattern NOT_COUNTED =
            Pattern.compile(
                    "[，,（(](?:均|都)?(?:不|未|没有?)(?:计入|列入|算入|算进|算在|纳入)(?:(?:本|我)?[乡镇街]|本级|全(?:[镇乡]|街道)|上述|以上|总)[^，,；;。0-9（）()]{0,8}(?=[，,；;。）)])");

    private Disclaimed() {}

    /** Whether what follows a figure says so of it. */
    public static boolean is(String text, Figure figure) {
        if (NOT_OWN.matcher(text).region(figure.end(), text.length()).lookingAt()
                || NOT_COUNTED.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return true;
        }
        if (figure.unit().endsWith("元")) {
            return OTHERS_UNKNOWN.matcher(text).region(figure.end(), text.length()).lookingAt();
        }
        boolean whole = figure.unit().isEmpty();
        return (whole || figure.unit().equals("%")) && isRateOfSome(text, figure);
    }

    /** Of the nearest rate before such words; 全部办结 may be told again as 100%. */
    private static boolean isRateOfSome(String text, Figure figure) {
        Matcher end = Pattern.compile("[；;。]|$").matcher(text).region(figure.end(), text.length());
        String behind = text.substring(figure.end(), end.find() ? end.start() : text.length());
        int disclaimed = Math.max(NOT_OF_ALL.lastIn(behind), OF_SOME_ONLY.lastIn(behind));
        return disclaimed >= 0
                && !OTHER_RATE
                        .matcher(behind.substring(0, disclaimed).replaceFirst("率100%", ""))
                        .find();
    }
}
