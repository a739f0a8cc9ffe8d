package org.huibian.summary.digest.sentence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A sentence looked at for quoting.
 *
 * @param text as published
 */
public record Sentence(String text) {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 110;

    /** A shorter one that names nothing only repeats a figure of the annex. */
    private static final int SHORTEST_PLAIN = 30;

    /** More than one number, or a rate: how much was done. */
    private static final TextPattern FIGURES = TextPattern.compile("\\d[^\\d.,][^\\d]*\\d|%");

    /** What a name in quotation marks is at the most. */
    private static final Pattern NAME = Pattern.compile("“([^“”]{2,16})”");

    /** A number with what it counts; not a date, a document number, an hour. */
    private static final TextPattern FIGURE =
            TextPattern.compile(
                    "(?<![\\d.,])\\d+(?:[.,]\\d+)*(?![\\d.,年月日号时点届届次全会])[余多万亿]*[\\p{IsHan}%]");

    /** 获评全市“普法能人”: before the name of an honour. */
    private static final Pattern HONOUR =
            Pattern.compile("(?:获评|被评|评为|评选为|授予|荣获|获得|命名为)[^，。；“”]{0,12}$");

    /** 补偿协议签了没有: what somebody said is the name of nothing. */
    private static final Pattern SAID = Pattern.compile("了(?=$|[没吗吧，、再又就])|[吗呢吧嘛？！?!]|再说$|没有$");

    /** 其中14人有合同: of how many must be said before it. */
    private static final TextPattern COUNTED =
            TextPattern.compile("\\d[余多万]*\\p{IsHan}|[一二两三四五六七八九十百千]+[户个名件人家条处次]");

    private static final Pattern HANZI = Pattern.compile("\\p{IsHan}.*\\p{IsHan}");

    /** 八五, 十四五: plans of the nation. */
    private static final Pattern FIVE_YEARS = Pattern.compile("[一二三四五六七八九十]{1,2}五.{0,2}");

    /** 一是, 二是; （一）; 1、; 3月，…；…: part of an enumeration that is torn apart. */
    private static final TextPattern ENUMERATION =
            TextPattern.compile(
                    "[一二三四五六七八九十]是|第[一二三四五六七八九十](?:点|件事?|条|项|桩)?[，,、]|^[（(]?[\\d一二三四五六七八九十]+(?:[)）.、]|月份?[，：][^。]*；)");

    /**
     * 134件占39.30%; 5月受理26件，; 2025年46场，: counts what only a heading or a sentence before it names.
     */
    private static final Pattern UNNAMED =
            Pattern.compile(
                    "^(?:20\\d\\d年(?:\\d{1,2}月份?)?|\\d{1,2}月份?|[当本]月|全年|年内|[上下]半年|[一二三四]季度|[共又再已计]|受理|办结|办理|化解|调解|调处|调成|查处|处理|接待|立案|完成)*"
                            + "\\d[\\d,.]*[余多]?(?:人次|[件起宗场次人户名个项份条处])(?=[，,、；占的里中均全都])"
                            + "|^\\d[\\d.]*%[的，]");

    /** 街道为此在7月设立: because of what stands before it. */
    private static final Pattern THEREFORE =
            Pattern.compile("^\\p{IsHan}{1,8}?(?:为此|因此|据此|由此|就此|对此)");

    /** 街道还把, 调解室也设: a further point, which leans on the sentence before it. */
    private static final Pattern FURTHER =
            Pattern.compile("^\\p{IsHan}{1,8}(?:还|又|也|同时|另)(?=[把将在由向为与从开组设给请同])");

    /** 表1所列, 图2: what stands in its report only; not 代表1名, 报表3份. */
    private static final TextPattern NUMBERED =
            TextPattern.compile("(?<![代发])[表图]\\d++(?![余多名人个次位份张幅件项条块册场])");

    private static final TextPattern TELEPHONE =
            TextPattern.compile("\\d{3,4}[-－—]\\d{7,8}(?!\\d)|(?<!\\d)1\\d{10}(?!\\d)");

    /** （写明时限和责任人）: a note beside the text, and none of it. */
    private static final Pattern NOTE = Pattern.compile("[（(【〔][^）)】〕]*[）)】〕]。?");

    /** 镇党委书记某某某同志: an official by name. */
    private static final Pattern OFFICIAL =
            Pattern.compile("(?:书记|镇长|乡长|区长|县长|主任|局长|所长|队长|委员)\\p{IsHan}{2,4}同志");

    private static final String OPENING = "“‘（《【〔";
    private static final String CLOSING = "”’）》】〕";

    /** Whether it can be read without its neighbours, and is of a length to be quoted. */
    public boolean standsAlone() {
        return standsAlone(SHORTEST);
    }

    /** The same of what may be shorter because of the words that lead up to it in the report. */
    boolean standsAlone(int shortest) {
        int length = text.codePointCount(0, text.length());
        return length >= shortest
                && length <= LONGEST
                && text.endsWith("。")
                && text.indexOf('。') == text.length() - 1
                && !leans()
                && !ENUMERATION.isIn(text)
                && !isOfOthersBefore()
                && isBalanced(text)
                && isFitToPrint(text);
    }

    /** Whether its first words lean on what stands before it. */
    boolean leans() {
        return !Wording.LEANING.at(text, 0).isEmpty()
                || UNNAMED.matcher(text).find()
                || THEREFORE.matcher(text).find();
    }

    /** Whether it tells of some of those whom a sentence before it counts. */
    private boolean isOfOthersBefore() {
        int among = text.indexOf("其中");
        return among >= 0 && !COUNTED.isIn(text.substring(0, among));
    }

    /** Whether words can stand in a public report: they point nowhere, and at nobody. */
    public static boolean isFitToPrint(String words) {
        return !SingleCase.tells(words)
                && !Wording.holds(words, Wording.ELSEWHERE)
                && !NOTE.matcher(words).matches()
                && !NUMBERED.isIn(words)
                && !Wording.holds(words, Wording.GUARDED)
                && !TELEPHONE.isIn(words)
                && !(words.contains("同志") && OFFICIAL.matcher(words).find());
    }

    /** Whether it names a practice, or states figures of something done, as a result. */
    public boolean isSubstantial() {
        boolean doing = Wording.holds(text, Wording.DOING);
        boolean named = names() > 0;
        if (!doing && !named) {
            return false;
        }
        boolean made =
                doing && (named || figures() > 0)
                        || named && Wording.holds(text, Wording.MAKING)
                        || named && text.length() >= SHORTEST_PLAIN && figures() > 0;
        return made && !Wording.holds(text, Wording.UNFIT);
    }

    /** Whether it at least names something or states figures: enough where nobody says more. */
    public boolean isPlainResult() {
        return text.codePointCount(0, text.length()) >= SHORTEST_PLAIN
                && (names() > 0 || figures() > 0 && !tellsOfHonour())
                && !Wording.holds(text, Wording.UNFIT)
                && !Wording.holds(text, Wording.SELF)
                && !Wording.holds(text, Wording.SOLEMN);
    }

    /** Whether it tells in plain words how the work is done, and not only how much of it. */
    public boolean isWay() {
        return Wording.holds(text, Wording.WAY)
                && !FIGURES.isIn(text)
                && text.indexOf('，') > 0
                && !FURTHER.matcher(text).find()
                && !Wording.holds(text, Wording.STORY)
                && !Wording.holds(text, Wording.UNFIT)
                && !Wording.holds(text, Wording.LACKING)
                && !Wording.holds(text, Wording.SELF)
                && !Wording.holds(text, Wording.SOLEMN);
    }

    /** Its points; what it shares with others in thousandths. */
    public Score score(int shared) {
        int length = text.length();
        return new Score(
                names() == 0 ? 0 : 300 + 50 * Math.min(2, names()),
                figures() > 3 ? -100 : 60 * Math.min(2, figures()),
                Wording.holds(text, Wording.DOING) || Wording.holds(text, Wording.WAY) ? 100 : 0,
                300 * (1000 - shared) / 1000,
                length >= 35 && length <= 85 ? 100 : 50,
                Wording.holds(text, Wording.SOLEMN) ? -250 : 0,
                0,
                0);
    }

    /** Whether it names a practice of the sub-district's own. */
    public boolean isNamed() {
        return names() > 0;
    }

    private int names() {
        return ownNames().size();
    }

    /**
     * The practices of the sub-district's own that it names, in its order: no plan of the nation,
     * and no title that somebody was given.
     */
    public List<String> ownNames() {
        if (text.indexOf('“') < 0) {
            return List.of();
        }
        return NAME.matcher(text)
                .results()
                .filter(name -> !HONOUR.matcher(text.substring(0, name.start())).find())
                .map(name -> name.group(1))
                .filter(
                        name ->
                                !Wording.NATIONAL.contains(name)
                                        && !FIVE_YEARS.matcher(name).matches()
                                        && !SAID.matcher(name).find()
                                        && HANZI.matcher(name).find())
                .toList();
    }

    /** Whether it tells that somebody was given a title, and names nothing of its own. */
    private boolean tellsOfHonour() {
        return NAME.matcher(text)
                .results()
                .anyMatch(name -> HONOUR.matcher(text.substring(0, name.start())).find());
    }

    /** How many figures it states. */
    int figures() {
        TextMatcher matcher = FIGURE.matcher(text);
        int figures = 0;
        while (matcher.find()) {
            figures++;
        }
        return figures;
    }

    /** Whether every mark that opens is closed, and no straight quotation mark stands in it. */
    public static boolean isBalanced(String published) {
        // Sub-districts mix half-width and full-width brackets within one pair.
        String text = published.replace('(', '（').replace(')', '）');
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int opening = OPENING.indexOf(c);
            int closing = CLOSING.indexOf(c);
            if (c == '"' || c == '\'') {
                return false;
            }
            if (opening >= 0) {
                open.push(opening);
            } else if (closing >= 0 && (open.isEmpty() || open.pop() != closing)) {
                return false;
            }
        }
        return open.isEmpty();
    }
}
