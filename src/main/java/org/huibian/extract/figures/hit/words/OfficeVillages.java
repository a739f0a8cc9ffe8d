package org.huibian.extract.figures.hit.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.indicator.phrase.PhraseIndex;

/** The villages of an office told without a verb: 沙塘乡，8个村，24个网格; 全镇村11个、社区2个. */
public final class OfficeVillages {

    private static final String OFFICE =
            "(?!示范|试点|先进|文明|重点|美丽|特色|部分|周边|相邻|建成|创建)(?:我|本|全|\\p{IsHan}{2,4})(?:街道|[镇乡])";

    private static final String KIND = "(?:行政村|村|社区|村\\(社区\\)|村居|居委会|居民区)";

    private static final Pattern ALONE = Pattern.compile(OFFICE);

    private static final Pattern COUNT = Pattern.compile(PhraseIndex.NUMBER + KIND);

    /** 我镇村11个，社区2个: a clause of the list by itself. */
    private static final Pattern FURTHER = Pattern.compile(KIND + PhraseIndex.NUMBER);

    private static final Pattern BEGUN = Pattern.compile("(?:辖" + KIND + "?)?" + OFFICE + KIND);

    /** 沙塘乡村8个、社区1个: not 乡村12个文化站. */
    private static final Pattern LISTED =
            Pattern.compile(
                    OFFICE
                            + KIND
                            + PhraseIndex.ANY_NUMBER
                            + "(?:[、和]"
                            + KIND
                            + PhraseIndex.ANY_NUMBER
                            + ")*");

    /** 碧坞镇在湖西，有1个社区、13个村: both kinds and nothing more. */
    private static final Pattern BOTH =
            Pattern.compile(
                    "(?:共|现|现共|总共|一共)?有"
                            + PhraseIndex.ANY_NUMBER
                            + KIND
                            + "(?:[、和]"
                            + PhraseIndex.ANY_NUMBER
                            + KIND
                            + ")+");

    private static final Pattern OF_BOTH =
            Pattern.compile(PhraseIndex.ANY_NUMBER + "(" + KIND + ")");

    private static final Pattern ITEM =
            Pattern.compile("(?:.*(?:街道|[镇乡]))?[、和]?(" + KIND + PhraseIndex.NUMBER + ")");

    private OfficeVillages() {}

    /** Whether a figure is of the office that the clause before it is, and of nothing more. */
    public static boolean areBehind(String head, String own) {
        return COUNT.matcher(own).matches() && ALONE.matcher(head).matches()
                || FURTHER.matcher(own).matches() && BEGUN.matcher(head).matches();
    }

    /**
     * The words of a figure where its clause lists the villages of an office; else empty.
     *
     * @param heads what the clauses before it are about, nearest first
     */
    public static String listed(Clause clause, int k, List<String> heads) {
        // 还没签协议的，有1个社区、2个村: some of them.
        boolean some = !heads.isEmpty() && heads.get(0).endsWith("的");
        if (!some && BOTH.matcher(clause.text()).matches()) {
            Matcher kind = OF_BOTH.matcher(clause.text());
            return kind.find(clause.places().get(k)) ? PhraseIndex.NUMBER + kind.group(1) : "";
        }
        Matcher item = ITEM.matcher(clause.own(k));
        return LISTED.matcher(clause.text()).matches() && item.matches() ? item.group(1) : "";
    }
}
