package org.huibian.check.wholes;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.words.Stage;
import org.huibian.check.wholes.lists.PartWords;
import org.huibian.extract.Role;

/** The parts that follow their whole in a sentence: where their list ends. */
final class PartList {

    private static final String IN_A_WAY = "^[，；]" + PartWords.IN_A_WAY + "[，：]";

    private static final Pattern WAY = Pattern.compile(IN_A_WAY);

    /**
     * Words after which totals of their own are parts: 66件，由合同39件…, 结案52宗，其中…, 117件，按结果分，调解成功…,
     * 文件清理，保留….
     */
    private static final Pattern LISTED =
            Pattern.compile(
                    "其中|^[（(【\\[]|^[，,（(：:](?:由|分为|包括|分别(?:为|是)|含)|清理[^。；]{0,6}[，：:](?:保留|继续有效|有效)$|"
                            + IN_A_WAY);

    private static final Pattern BESIDES =
            Pattern.compile("就是|即是|正是|也就是|另有|另外|此外|还有|另[\\p{IsHan}]{0,4}$");

    /** ；调解成功619件，其中: a figure that has parts of its own ends the list before it. */
    private static final Pattern NEW_WHOLE =
            Pattern.compile("；(?:已|共|全部|成功|累计)|；[^、；]{0,6}(?:成功|办结|化解|完成)");

    /** ；书记专题听取工作汇报3次: what is done besides. */
    private static final Pattern LONG_CLAUSE = Pattern.compile("；[^，；]{9,}$");

    /** 专题会议5次，带头讲课3次，带队督导4次: what the leaders did besides. */
    private static final Pattern DEED = Pattern.compile("带头|带队|批示|讲授?|督导|调研|主持|听取|走访|出席|旁听");

    /** 征迁241件、环卫196件<em>，办结</em>498件: what was done with all of them, of whatever kind. */
    private static final Pattern DONE =
            Pattern.compile(
                    "^[）)]?，(?:现|已|均|全部|共|累计|目前|当[年月]|年[内底末]前?|至年底|截[至止][^，。；、]{1,8})*(?:办结|办理完[毕成]|结案|化解|调解成功|成功|调成|整改|整治|处置|处理|解决|答复|回复|办复|采纳|吸纳|销号|完成|按[期时]).*");

    /**
     * 涉及土地的19份，19份<em>中</em>又有12份: a part that is told once more is the whole of what follows it.
     */
    private static final Pattern AMONG_THEM =
            Pattern.compile("^\\p{IsHan}{0,4}?(?:里面?|之中|当中|中)，?(?:又|再|还|也|就|只|仅|已)?有");

    /** 审查合同41份（含上述39份），…: what was told before, and no list of parts. */
    private static final Pattern TOLD_BEFORE = Pattern.compile("[（(，]含(?:上述|前述|以上|前面).*");

    private PartList() {}

    /** The index behind the last part of a whole; the one behind the whole where it has none. */
    static int end(FigureSentence sentence, int whole) {
        List<Figure> figures = sentence.figures();
        int end = whole + 1;
        while (isWhole(sentence, whole)
                && end < figures.size()
                && !TOLD_BEFORE.matcher(sentence.before(end)).matches()
                && goesOn(sentence, whole, end)
                && (figures.get(end).mention().role() == Role.PART
                        || isListedPart(sentence, whole, end))
                && figures.get(end).isCountedLike(figures.get(whole))) {
            end++;
        }
        return end;
    }

    /** A total; or another number that a list of parts follows at once. */
    private static boolean isWhole(FigureSentence sentence, int at) {
        Role role = sentence.figures().get(at).mention().role();
        return role == Role.TOTAL
                || (role == Role.OTHER
                        && at + 1 < sentence.figures().size()
                        && LISTED.matcher(sentence.before(at + 1)).find());
    }

    /**
     * Whether the list of parts can go on: not behind 其他, not with what there is besides (另有) or
     * was told before (就是上面说的), and not over a semicolon unless its parts are divided by
     * semicolons.
     */
    private static boolean goesOn(FigureSentence sentence, int whole, int next) {
        String words = sentence.before(next);
        if (BESIDES.matcher(words).find() || isWholeOfNext(sentence, next)) {
            return false;
        }
        if (!LISTED.matcher(sentence.before(whole + 1)).find() && DEED.matcher(words).find()) {
            return false;
        }
        if (next == whole + 1) {
            // 合同13件、文件5件: items of one list, neither is the whole of the other.
            return words.contains("其中") || !words.contains("；") && !words.startsWith("、");
        }
        if (words.contains("其中") || LONG_CLAUSE.matcher(words).find()) {
            return false;
        }
        if (DONE.matcher(words).matches() && areKinds(sentence, whole + 1, next)) {
            return false;
        }
        boolean rest = PartWords.nameRest(label(sentence, next - 1));
        boolean divided = next == whole + 2 || sentence.before(whole + 2).contains("；");
        return !rest && (divided || !words.contains("；")) && !NEW_WHOLE.matcher(words).find();
    }

    private static boolean isWholeOfNext(FigureSentence sentence, int at) {
        return AMONG_THEM.matcher(sentence.after(at)).find()
                && at + 1 < sentence.figures().size()
                && sentence.figures()
                                .get(at + 1)
                                .value()
                                .compareTo(sentence.figures().get(at).value())
                        <= 0;
    }

    /** What a part is called; 剩余8件；其中 before the first one calls it nothing. */
    static String label(FigureSentence sentence, int at) {
        String words = sentence.before(at);
        return words.substring(Math.max(0, words.lastIndexOf("其中")));
    }

    /** 物业388件、征迁241件: two at least, joined by 、, and none tells what was done with them. */
    private static boolean areKinds(FigureSentence sentence, int from, int to) {
        return to - from > 1
                && IntStream.range(from + 1, to)
                        .allMatch(k -> sentence.before(k).matches("[、和及与].*"))
                && IntStream.range(from, to)
                        .mapToObj(k -> Clause.lastItem(sentence.before(k)))
                        .allMatch(name -> Stage.in(name).isEmpty());
    }

    /**
     * 结案52宗，其中简易程序38宗、普通程序17宗: parts that are totals of their own; or, where the whole is parted in
     * a way, of whom they came (按来源分，社区175件).
     */
    private static boolean isListedPart(FigureSentence sentence, int whole, int at) {
        Role role = sentence.figures().get(at).mention().role();
        boolean parted = role == Role.CASE && WAY.matcher(sentence.before(whole + 1)).find();
        if (role != Role.TOTAL && role != Role.OTHER && !parted) {
            return false;
        }
        String words = sentence.before(at);
        return at == whole + 1
                ? LISTED.matcher(words).find()
                : words.startsWith("、") || words.startsWith("和");
    }
}
