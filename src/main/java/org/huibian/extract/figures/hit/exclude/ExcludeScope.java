package org.huibian.extract.figures.hit.exclude;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.indicator.phrase.PhraseIndex;
import org.huibian.indicator.phrase.PhraseIndex.Match;

/**
 * How far an exclude of one bare word reaches: over what is counted, not over the examples, means
 * and earlier steps that lead up to it. An exclude with N or … names what it means and always
 * holds.
 */
public final class ExcludeScope {

    private static final String VERBS =
            "(开展|举办|组织|召开|受理|办理|办结|承办|调处|调解|化解|成功|作出|做出|制定|制发|出台|印发|完成|查处|查办|立案|出具|提出"
                    + "|推送|发放|发布|接待|主动|公开|新建|建成|建立|打造|聘请|选聘|培养|培育|征集|收集|上报|处置|处理|解决|检查"
                    + "|巡查|排查|出动|审查|审核|拆除|出庭|参加|取得|实施|配备|划分|设立|提供|解答|专题|研究|演出)";

    /** Verbs that govern what is counted. */
    public static final Pattern VERB = Pattern.compile(VERBS);

    /** 通过…, 依托…: by what, with whom, after what. */
    private static final Pattern MEANS =
            Pattern.compile(
                    "(利用|通过|依托|依靠|借助|运用|采取|采用|按照|根据|依据|依照|经(?![济费营贸常])|由(?!于)|联合|会同|协同|推行|承接|学习)");

    /** 围绕…: the subject of an activity, which counts only where it says that it is of the law. */
    private static final Pattern SUBJECT = Pattern.compile("(围绕|聚焦|紧扣|结合|针对|迎接)");

    /** 受理…并办结…, 听取意见后制定…: an earlier step with an object of its own. */
    private static final Pattern STEP =
            Pattern.compile(
                    "(并|(?<![前先最])后|基础上|(?<!近年)以来)(再|共|累计|全年|依法|及时|共同|统一|予以)*(?=" + VERBS + ")");

    /** 审核并报送案件12件, 审核合同、协议等: verbs that share their object with the next, or a list has. */
    static final Pattern SHARING =
            Pattern.compile("(审查|审核|清理|评估|评查|学习|征求|论证|修订|修改|废止|移送|协助|配合|排查化解|调处化解|公示|参与|列席)");

    private static final Pattern WHOLE =
            Pattern.compile("集[^" + PhraseIndex.NUMBERS + "]{2,24}[于为]一体");

    /** 履行合法性审查程序的重大决策: what was gone through. */
    private static final Pattern PROCEDURE = Pattern.compile("^(等)?(法定|必经|前置)?(程序|流程|环节|步骤)");

    /** 研究法治建设、信访维稳等工作6次: what a meeting had before it besides. */
    private static final Pattern AGENDA =
            Pattern.compile(
                    "^[^"
                            + PhraseIndex.NUMBERS
                            + "，]{0,20}等[^、"
                            + PhraseIndex.NUMBERS
                            + "]{0,4}(工作|事项|议题|问题|内容|情况|汇报|任务)");

    /** 会议通过3件重大行政决策的目录: what was settled there is counted, not the meeting. */
    private static final Pattern SETTLED =
            Pattern.compile(
                    "议?上?(?:审议|研究|讨论)?(?:通过|审定|确定|敲定|议定|定下)了?[^"
                            + PhraseIndex.NUMBERS
                            + "，]{0,4}"
                            + PhraseIndex.ANY_NUMBER
                            + "的?");

    private static final String MEETING = "会";

    /** Behind an object: what was done with all of them. */
    private static final Pattern OF_ALL = Pattern.compile("(?:事项|项目|目录)?已?(?:均|都|皆|全部)");

    /** 按简易程序和普通程序立案合计21件: of both procedures together, which are all there are. */
    private static final Pattern BOTH_PROCEDURES =
            Pattern.compile(
                    "(?:简易程序(?:[和与、及]|以及)(?:普通|一般)程序|(?:普通|一般)程序(?:[和与、及]|以及)简易程序)[^，；。"
                            + PhraseIndex.NUMBERS
                            + "]{0,10}(?:合计|共计?|总计|一共)");

    private ExcludeScope() {}

    /**
     * Whether an exclude speaks of what a hit says is counted.
     *
     * @param text the clause
     * @param exclude an exclude of the hit's indicator in it
     * @param hit what may be counted
     * @param at where its object stands, or the figure if the object stands in another clause
     * @param matches all that was found in the clause
     */
    public static boolean holds(String text, Match exclude, Hit hit, int at, List<Match> matches) {
        if (isOfBothProcedures(text, exclude, hit, at)) {
            return false;
        }
        if (exclude.phrase().parts().size() > 1) {
            return true;
        }
        if (isNamedIn(exclude, hit)) {
            return false;
        }
        if (exclude.end() > at) {
            return PhraseIndex.isNumber(text.charAt(at)) && !isStepOfAll(text, exclude, at)
                    || !isFellow(text, exclude, hit) && !isLaterStep(text, exclude, hit);
        }
        if (isSettledThere(text, exclude, at)) {
            return false;
        }
        if (hasNumber(text, exclude.start(), at)) {
            return true;
        }
        return !PROCEDURE.matcher(text.substring(exclude.end(), at)).find()
                && !isExample(text, exclude, hit, at, matches)
                && !isMeans(text, exclude, hit, at, matches)
                && !isEarlierStep(text, exclude, hit, at, matches)
                && !isOfAllInOne(text, exclude, at);
    }

    private static boolean isOfBothProcedures(String text, Match exclude, Hit hit, int at) {
        return exclude.phrase().text().contains("程序")
                && !hit.literal().contains("程序")
                && BOTH_PROCEDURES.matcher(text).region(0, Math.min(text.length(), at + 8)).find();
    }

    /** 群众测评满意率: a phrase in one piece that has the excluded word in it means just that. */
    private static boolean isNamedIn(Match exclude, Hit hit) {
        return hit.phrase().equals(hit.literal())
                && hit.start() <= exclude.start()
                && hit.end() >= exclude.end()
                && hit.telling() > exclude.phrase().literalLength();
    }

    /** Where the last words of a hit begin: the object that the quantity counts. */
    public static int object(String text, Hit hit) {
        String phrase = hit.phrase();
        String last = "";
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i < phrase.length() ? phrase.charAt(i) : 'N';
            if (c == 'N' || c == '…' || c == '~') {
                last = literal.length() > 0 ? literal.toString() : last;
                literal.setLength(0);
            } else {
                literal.append(c);
            }
        }
        int at = text.lastIndexOf(last, hit.end());
        return at < hit.start() ? hit.start() : at;
    }

    private static boolean isSettledThere(String text, Match exclude, int at) {
        return exclude.phrase().text().contains(MEETING)
                && SETTLED.matcher(text).region(exclude.end(), at).matches();
    }

    private static boolean hasNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (PhraseIndex.isNumber(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * One of several examples, of which another is not excluded, or of what is of the law anyhow.
     */
    private static boolean isExample(
            String text, Match exclude, Hit hit, int at, List<Match> matches) {
        Examples examples = Examples.around(text, exclude, at);
        return examples.open() && isOfLaw(hit) || examples.hasOther(exclude, matches);
    }

    private static boolean isFellow(String text, Match exclude, Hit hit) {
        boolean event = "次场".contains(hit.indicator().unit()) && isOfLaw(hit);
        return event
                && text.startsWith("、", hit.end())
                && !hasNumber(text, hit.end(), exclude.end())
                && AGENDA.matcher(text.substring(hit.end())).find();
    }

    /** 4项重大行政决策均公开征求意见、合法性审查: the figure counts its object, whatever else was done. */
    private static boolean isLaterStep(String text, Match exclude, Hit hit) {
        return hit.start() > 0
                && PhraseIndex.isNumber(text.charAt(hit.start() - 1))
                && hit.end() <= exclude.start()
                && OF_ALL.matcher(text).region(hit.end(), exclude.start()).lookingAt()
                && text.substring(hit.end(), exclude.start()).indexOf('、') >= 0;
    }

    /** 列入目录的3件均经公众参与、合法性审查: the same of a figure whose object stands in another clause. */
    private static boolean isStepOfAll(String text, Match exclude, int at) {
        return OF_ALL.matcher(text).region(at + 1, exclude.start()).lookingAt()
                && text.substring(at, exclude.end()).indexOf('、') >= 0;
    }

    private static boolean isOfLaw(Hit hit) {
        return hit.literal().indexOf('法') >= 0;
    }

    /** 通过信访渠道发现线索立案查处23件: by what it was done, unless a phrase takes it with the verb. */
    private static boolean isMeans(
            String text, Match exclude, Hit hit, int at, List<Match> matches) {
        boolean means = stands(MEANS, text, exclude.start());
        boolean subject = !means && isOfLaw(hit) && stands(SUBJECT, text, exclude.start());
        Matcher verb = VERB.matcher(text).region(exclude.end(), Math.min(text.length(), at + 2));
        return (means || subject)
                && verb.find()
                && verb.start() <= at
                && !isTakenWith(verb.start(), exclude, hit, matches);
    }

    private static boolean stands(Pattern lead, String text, int to) {
        int from = to;
        while (from > 0 && !PhraseIndex.isNumber(text.charAt(from - 1))) {
            from--;
        }
        return lead.matcher(text).region(from, to).find();
    }

    private static boolean isEarlierStep(
            String text, Match exclude, Hit hit, int at, List<Match> matches) {
        Matcher step = STEP.matcher(text).region(exclude.end(), text.length());
        step.useTransparentBounds(true);
        if (!step.find() || step.end() > at) {
            return false;
        }
        boolean and = text.charAt(step.start()) == '并';
        String last = text.substring(Math.max(0, step.start() - 2), step.start());
        boolean shared = VERB.matcher(last).matches() || SHARING.matcher(last).matches();
        return !and || !shared && !isTakenWith(step.end(), exclude, hit, matches);
    }

    /**
     * Whether a phrase of another indicator has the excluded word, what stands at a place, and
     * more.
     */
    private static boolean isTakenWith(int place, Match exclude, Hit hit, List<Match> matches) {
        return matches.stream()
                .anyMatch(
                        match ->
                                !match.excludes()
                                        && !match.indicator().equals(exclude.indicator())
                                        && match.start() < exclude.end()
                                        && match.end() > place
                                        && match.phrase().literalLength() >= hit.telling());
    }

    private static boolean isOfAllInOne(String text, Match exclude, int at) {
        Matcher whole = WHOLE.matcher(text).region(0, at);
        return whole.find() && whole.start() < exclude.start() && whole.end() >= exclude.end();
    }
}
