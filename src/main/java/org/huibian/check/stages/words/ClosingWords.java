package org.huibian.check.stages.words;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Wording;
import org.huibian.check.arithmetic.FigureSentence;

/** The words that say that what was received before is closed: 已整改, 年内销号, 43人合格. */
public final class ClosingWords {

    /** 组织58人参加考试，61人合格; 发放问卷500份，收回520份; 在编18人，持证20人: rows of pairs.csv. */
    public static final List<List<Pattern>> PAIRS =
            Wording.rows(ClosingWords.class, "pairs.csv", "whole", "part").stream()
                    .map(row -> pair(row.required("whole"), row.required("part")))
                    .toList();

    private static final String DONE =
            "(?:目前|其中|现|当年|全年|年内|年底前|到?年底|随后|期间|截至[^，]{0,8})?(?:已|均|现已|已经|按期|按时|及时|成功|全部|共|实际|实)*(?:完成|推动|督促|实现|整改)*"
                    + "(?:办结|化解|整改|结案|调处|调解成功|调成|解决|处置|办理|销号|答复|回复|采纳|吸纳|出庭)(?:完毕|完成|到位|成功|销号|了)*";

    /** The last clause before a figure: nothing but that what went before is closed. */
    private static final Pattern CLOSED = Pattern.compile(DONE + "\\s?");

    /** 脏乱点位年内销号: the same behind the name of what is closed. */
    private static final Pattern OF_OBJECT = Pattern.compile("\\p{IsHan}{1,10}?" + DONE);

    /** 123处已整改到位. */
    private static final Pattern CLOSED_BEHIND =
            Pattern.compile(
                    "^(?:现|目前|当年|年内)?(?:已|均|全部|按期|及时|成功|得到|被)*(?:完成)?(?:办结|化解|整改|结案|调处|调解成功|解决|处置|销号|答复|回复|采纳|吸纳)");

    private static final Pattern ASIDE =
            Pattern.compile("(?:其中|目前|现|已有|有|共|共有|的|实际|、|年底|年末|(?:考核|检查|验收)时)*");

    /** A clause between the two that starts business of its own. */
    private static final Pattern OWN_BUSINESS =
            Pattern.compile("开展|组织|举办|排查|走访|出动|接待|发放|检查|受理|调解|召开|办理|服务");

    private static final Pattern LISTED = Pattern.compile("[、和与及].*|[^，。；：\\d]{1,12}[、和与及]");

    private static final int SHORT = 16;

    private ClosingWords() {}

    private static List<Pattern> pair(String whole, String part) {
        String after =
                "^(?!.*(?:另|组织|开展|举办|走访|发放|群众|其他|连同|加上|原有|累计))(?:[^，。；\\d]{0,6}[，、,（(])?(?:其中|目前|现|当年|全年|年内|实际|共|已|均|被|有|、)*(?:[^，。；\\d]{0,8}?)(?:";
        return List.of(Pattern.compile(whole), Pattern.compile(after + part + ")[^，。；\\d]{0,8}$"));
    }

    /** 43人合格, 合格43人: what a figure is called by the words at its side. */
    public static boolean isCalled(FigureSentence sentence, int figure, Pattern words) {
        String before = Clause.lastItem(sentence.before(figure));
        boolean bare = ASIDE.matcher(before).matches();
        return before.length() <= SHORT && words.matcher(before).find()
                || bare && words.matcher(clauseBehind(sentence, figure)).find();
    }

    /** The words behind a figure up to the next mark. */
    public static String clauseBehind(FigureSentence sentence, int figure) {
        return Clause.firstItem(sentence.after(figure));
    }

    /** Words without the object that they share with those before: 化解 of 排查信访积案 … 化解信访积案. */
    private static String withoutObject(String words, String before) {
        int same = 0;
        while (same < Math.min(words.length(), before.length())
                && words.charAt(words.length() - 1 - same)
                        == before.charAt(before.length() - 1 - same)) {
            same++;
        }
        return same < 2 ? words : words.substring(0, words.length() - same);
    }

    /**
     * …6项，街道举一反三，完成整改 closes what went before; …，走访商户，化解纠纷 does not. Also 9处脏乱点位年内销号, and
     * 123处已整改到位.
     */
    public static boolean isClosing(FigureSentence sentence, int closed, String received) {
        String words = sentence.before(closed);
        String last = Clause.lastItem(words);
        String rest = words.replaceFirst("^[，、；,（(。]", "");
        boolean aside =
                rest.length() > last.length()
                        && OWN_BUSINESS
                                .matcher(words.substring(0, words.length() - last.length()))
                                .find();
        if (aside) {
            return false;
        }
        boolean object =
                rest.equals(words)
                        && OF_OBJECT.matcher(last).matches()
                        && !OWN_BUSINESS.matcher(last).find();
        return object
                || CLOSED.matcher(withoutObject(last, received)).matches()
                || ASIDE.matcher(last).matches()
                        && CLOSED_BEHIND.matcher(clauseBehind(sentence, closed)).find();
    }

    /** 举办培训4期，…，76名参加考试: whether a sentence begins business of its own before a clause. */
    public static boolean isOwnBusiness(String text, int at) {
        int start = text.lastIndexOf('。', at - 1) + 1;
        int clause = Clause.start(text, at);
        return clause > start && OWN_BUSINESS.matcher(text.substring(start, clause)).find();
    }

    /** 、提案4件, 班子成员和11名中层干部: whether the words before a figure go on with a list. */
    public static boolean isListed(String words) {
        return LISTED.matcher(words).matches();
    }
}
