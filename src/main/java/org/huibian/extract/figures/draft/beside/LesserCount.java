package org.huibian.extract.figures.draft.beside;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.hit.Hit;

/**
 * A number told in words that come near to what its indicator counts, where another is told in the
 * proper ones, which then counts: 排查纠纷301件，受理279件; 列席会议16次 beside 值班264次.
 */
public final class LesserCount {

    /** What was taken in is no kind of what was looked for if it is at least so much of it. */
    private static final int TWICE = 2;

    private static final int ANY = 0;

    /** 立案受理318件, 全年受理民间纠纷241件: by all, and of all kinds. */
    private static final String TAKEN_IN =
            "(?:^|[，,；;：:])(?:全[年镇乡街][街道]*|街道|镇里|年内|一年来|累计|实际|共|正式|依法|登记|立案|已|其中"
                    + "|(?:其余)?由?(?:各级|镇村两级|街道|[镇乡村])?(?:人民)?(?:调委会|调解委员会|调解组织|综治中心)|立卷|建档|编号)*"
                    + "(?:受理|立[卷案]调[解处])(?:的|了|各类|各种|民间|群众)*(?:矛盾)?(?:纠纷)?(?:案件)?的?[共计有]*$";

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair(
                            "disputes_handled",
                            Pattern.compile("排查(?![^，,；;]*(?:受理|[调化]解|调处))[^，,；;]*$"),
                            Pattern.compile(TAKEN_IN),
                            TWICE),
                    new Pair(
                            "adviser_duty",
                            Pattern.compile("(?:列席|参与|参加|联审|会商|谈判|论证)[^，,；;]*$"),
                            Pattern.compile(
                                    "(?:[值坐][班诊守]|驻点|到岗|(?:进|到|下|驻)(?:村|社区|居)|(?:值班|坐班|上门|法律)服务)[^，,；;]*$")),
                    // 编印《企业用工手册》1000册: one title of all that was given out.
                    new Pair(
                            "leaflets",
                            Pattern.compile("《[^《》]+》(?!等|及|和)[^，,；;《》0-9]{0,8}$"),
                            Pattern.compile("(?:资料|宣传品|折页|传单|单页|读本|手册|材料)[^，,；;《》]*$"),
                            1),
                    // 法律顾问提出意见58条: theirs, and not what a review asked to be changed.
                    new Pair(
                            "legal_opinions",
                            Pattern.compile("修改(?:意见|建议)[^，,；;]*$|审[查核](?!.*(?:顾问|律师)).*$"),
                            Pattern.compile("法律(?:意见|建议)[^，,；;]*$|(?:顾问|律师)(?!.*(?:修改|审[查核])).*$")),
                    // 镇长会前学法6次: a while ahead of a meeting is no session of the study group.
                    new Pair(
                            "leader_study_sessions",
                            Pattern.compile("(?:[镇乡]长|主任|政府|办事处)[^，,；;。]{0,12}会前学法[^，,；;中]*$"),
                            Pattern.compile("中心组(?!.*会前)[^；;]*$")),
                    // 受理信访件47件，办结45件，化解信访积案6件: the old ones are of other years.
                    new Pair(
                            "petition_cases_resolved",
                            Pattern.compile("积案[^；;]*$"),
                            Pattern.compile("(?:办结|化解|办理完毕|结案|答复)[^，,；;]*$")));

    /** So much of its sentence before a number tells how it counts. */
    private static final int REACH = 120;

    private LesserCount() {}

    /** Those of some drafts that are such numbers beside others of them. */
    public static Set<Draft> among(List<Draft> drafts) {
        Set<Draft> lesser = new HashSet<>();
        for (Pair pair : PAIRS) {
            List<Draft> own =
                    drafts.stream()
                            .filter(one -> one.indicator().equals(pair.indicator()))
                            .toList();
            List<Draft> proper =
                    own.size() < 2 ? List.of() : own.stream().filter(pair::isProper).toList();
            if (!proper.isEmpty()) {
                own.stream()
                        .filter(pair::isLesser)
                        .filter(one -> proper.stream().anyMatch(other -> pair.isNoKind(one, other)))
                        .forEach(lesser::add);
            }
        }
        return lesser;
    }

    /** Whether a draft is such a number beside another of its indicator. */
    public static boolean is(Draft draft, Draft proper) {
        return draft.indicator().equals(proper.indicator())
                && PAIRS.stream()
                        .filter(pair -> pair.indicator().equals(draft.indicator()))
                        .anyMatch(pair -> pair.holds(draft, proper));
    }

    /**
     * Two ways of telling one indicator.
     *
     * @param indicator its id
     * @param lesser how the sentence up to the number tells the lesser
     * @param proper how it tells the proper one
     * @param most how many times the proper one the lesser may be; {@link #ANY} for any
     */
    private record Pair(String indicator, Pattern lesser, Pattern proper, int most) {

        Pair(String indicator, Pattern lesser, Pattern proper) {
            this(indicator, lesser, proper, ANY);
        }

        boolean holds(Draft draft, Draft other) {
            return isLesser(draft) && isProper(other) && isNoKind(draft, other);
        }

        boolean isLesser(Draft draft) {
            return isIn(lesser, draft);
        }

        boolean isProper(Draft draft) {
            return isIn(proper, draft) && !isIn(lesser, draft);
        }

        /** By the sentence up to the number, or by words of the number that stand behind it. */
        private static boolean isIn(Pattern words, Draft draft) {
            String sentence = draft.before();
            String before = sentence.substring(Math.max(0, sentence.length() - REACH));
            String literal = draft.hit().filter(hit -> !hit.carried()).map(Hit::literal).orElse("");
            return words.matcher(before).find() || words.matcher(before + literal).find();
        }

        /** 排查纠纷507件，受理涉企纠纷12件: far less is a kind; one title is less than all papers. */
        private boolean isNoKind(Draft draft, Draft other) {
            return most == ANY
                    || value(other).multiply(BigDecimal.valueOf(most)).compareTo(value(draft)) >= 0;
        }

        private static BigDecimal value(Draft draft) {
            return draft.figure().value().orElse(BigDecimal.ZERO);
        }
    }
}
