package org.huibian.check.told.tellings.subject;

import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.search.TextPattern;

/**
 * The words that stand beside a count in its sentence.
 *
 * @param sentence its sentence
 * @param at which of its figures it is
 */
record WordsBeside(FigureSentence sentence, int at) {

    /** Brackets, too, but for those within a name: 村（居）法律顾问. */
    private static final String MARK_OF_ANY = "[，。；：(),;]|（(?!(?:社区|居|村)）)|(?<!（(?:社区|居|村))）";

    /** What ends the words of a count on either side. */
    private static final Pattern MARK = Pattern.compile("、|" + MARK_OF_ANY);

    private static final Pattern MARK_OF_CLAUSE = Pattern.compile(MARK_OF_ANY);

    /** 送审的合同、文件合计: of all that is listed. */
    private static final Pattern OF_A_LIST =
            Pattern.compile("\\p{IsHan}、[^，。；：、（）(),;]{1,8}(?:合计|共计|总计|一共|总共)$");

    /** What parts such a list from the number before it. */
    private static final Pattern WITHIN = Pattern.compile("[，。；]");

    private static final Pattern END = Pattern.compile("[，。；、：（(,;].*", Pattern.DOTALL);

    /** What comes before the last item: 一是…；二是…, 其一，…；其二，…. */
    private static final Pattern ITEM =
            Pattern.compile(
                    "^.*[；。](?=(?:其[一二三四五六]|[二三四五六七]是|[二三四五六]来|第[二三四五六](?:，|是))(?!者))",
                    Pattern.DOTALL);

    private static final Pattern FROM = Pattern.compile("[由从][^，。；、]{0,8}$");

    private static final TextPattern REACHED =
            TextPattern.compile("^[^，。；、]{0,4}[增减升降涨添][^，。；、]{0,3}[到至为]$");

    /** Its sentence before it; of an enumeration its own item: 其二，…. */
    String until() {
        int from = named();
        String all = sentence.text().substring(0, sentence.figures().get(from).start());
        return named(from, ITEM.matcher(all).replaceFirst(""));
    }

    /** Those of its clause before it, back to another figure. */
    String clause() {
        int from = named();
        String words = named(from, sentence.before(from));
        boolean listed =
                OF_A_LIST.matcher(words).find() && (at == 0 || WITHIN.matcher(words).find());
        String[] parts = (listed ? MARK_OF_CLAUSE : MARK).split(words + "·");
        return parts[parts.length - 1].replace("·", "");
    }

    /** Those of its clause behind it. */
    String behind() {
        return END.matcher(sentence.after(at)).replaceFirst("");
    }

    /** Which figure the name of what is counted stands before: 案件<em>由上年的8件</em>增到13件. */
    private int named() {
        return at > 0
                        && REACHED.isIn(sentence.before(at))
                        && FROM.matcher(sentence.before(at - 1)).find()
                ? at - 1
                : at;
    }

    private String named(int from, String words) {
        return from == at ? words : FROM.matcher(words).replaceFirst("");
    }
}
