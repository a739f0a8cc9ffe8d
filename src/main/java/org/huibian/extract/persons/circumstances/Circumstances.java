package org.huibian.extract.persons.circumstances;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.persons.names.NameWords;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Finds what makes a person known without the full name: brothers and sisters by their given names
 * (刘氏三兄弟根生、根宝、根发), a pupil by school class and parents, a party by the post that only one holds
 * (女方系原镇卫生院护士长).
 */
public final class Circumstances {

    private static final String HIDDEN = "\\p{IsHan}(?:某{1,3}|[xX×＊*]{1,2})";

    private static final String SIBLINGS =
            "(?:兄弟姐妹|兄弟|姐妹|姊妹|兄妹|姐弟|子女|儿子|女儿)(?:[俩仨]|[二两三四五六七]人|几个|几人)?";

    /** Given names in a list behind the word that says how they are related. */
    private static final Pattern LISTED =
            Pattern.compile(
                    SIBLINGS
                            + "(?:分别是|分别叫|分别为|名叫|即|：|:|（|\\()?"
                            + "(?<a>\\p{IsHan}{2}(?:[、和与]\\p{IsHan}{2}){1,6})(?!\\p{IsHan}?(?:[、和与]))");

    /** 长子建军, 老二志强: one given name behind the rank of a child. */
    private static final Pattern RANKED =
            Pattern.compile(
                    "(?:老大|老二|老三|老四|长子|次子|三子|幼子|长女|次女|三女|幼女|大儿子|二儿子|三儿子|小儿子|大女儿|二女儿|三女儿|小女儿)(?<a>\\p{IsHan}{2})");

    private static final TextPattern SIBLING_TRACE =
            TextPattern.compile("兄弟|姐妹|姊妹|兄妹|姐弟|子女|儿子|女儿|长[子女]|次[子女]|三[子女]|幼[子女]|老[大二三四]");

    /** 初二（3）班于某某（其母在校门口经营文具店）, 初二（3）班打伤同学的陈姓男生. */
    private static final TextPattern PUPIL =
            TextPattern.compile(
                    "(?:[小初高][一二三四五六]|[一二三四五六七八九1-9]年级)[（(]?[0-9一二三四五六七八九十]{1,2}[）)]?班[^，。；、（）]{0,14}?(?:"
                            + HIDDEN
                            + "|\\p{IsHan}姓(?:男生|女生|学生|同学|男孩|女孩)"
                            + "|(?:族|转学|单亲|患|残|聋|听障|视障|脑瘫|孤儿|离异)[^，。；、（）]{0,8}?(?:学生|男生|女生|同学|男孩|女孩|孩子))(?:[（(][^）)]{2,40}[）)])?");

    /** 王某（其夫在镇政府工作）: what brackets say beyond age and sex. */
    private static final Pattern BRACKETS =
            Pattern.compile(
                    HIDDEN
                            + "(?:同学)?(?<a>[（(][^）)]{0,12}(?:其|系|原|时任|现任|为|的|父|母|妻|夫|住)[^）)]{1,36}[）)])");

    /** What a bracket must hold to make somebody known. */
    private static final TextPattern TELLING =
            TextPattern.compile(
                    "其?(?:父亲?|母亲?|妻子?|丈夫|夫|儿子|女儿|爷爷|奶奶|哥哥|姐姐)(?:[^）)]{0,4})(?:在|系|是|为|经营|开|任|患|服刑|就职|从事)"
                            + "|(?:系|原|时任|现任)[^）)]{0,16}(?:书记|主任|站长|所长|校长|会计|出纳|教师|老师|医生|护士|厂长|经理|店主|老板|干部|组长|村长|保安|司机)"
                            + "|在[^）)]{2,16}(?:经营|开店|开[^）)]{1,6}[店铺厂]|摆摊|任教|任职|上班|工作|就读)");

    private static final String POST =
            "(?:副?(?:书记|主任|站长|所长|校长|院长|厂长|场长|园长|镇长|乡长|村长|支书|会长|组长|队长|经理|董事长)|会计|出纳|班主任|护士长|护士|医生|校医|村医|教师|老师|广播员|播音员|文书|报账员|电工|水管员|放映员|门卫|厨师)";

    private static final String PLACE =
            "(?:街道|社区|镇|乡|村|区|县|中学|小学|学校|幼儿园|卫生院|医院|供销社|信用社|粮站|粮管所|文化站|水利站|林业站|农技站|兽医站|广播站|邮政所|工商所|税务所|派出所|司法所|财政所|敬老院|水厂|电厂|机械厂|砖厂|纺织厂|化肥厂|酒厂|[^，。；、（）]{1,4}厂|合作社)";

    /** 男方系原街道文化站站长: the post that only one has held. */
    private static final TextPattern FORMER =
            TextPattern.compile(
                    "(?:男方|女方|一方|另一方|双方|当事人|原告|被告|死者|伤者|信访人|上访人|申请人|丈夫|妻子|父亲|母亲|儿子|女儿|儿媳|女婿|其[父母夫妻]|老人|户主|房东|租客|违法人员|嫌疑人|矫正对象|患者|"
                            + HIDDEN
                            + ")(?:之一)?(?:系|是|为|曾是|曾任|曾为|原是|原系|时任|原任)((?:原|前|现任|时任|退休的?)?[^，。；、（）]{0,8}"
                            + PLACE
                            + "[^，。；、（）]{0,6}"
                            + POST
                            + ")");

    private final NameWords words;

    private final SurnamedPersons surnamed;
    private final SinglePersons single;

    public Circumstances(NameWords words) {
        this.words = words;
        PersonClues clues = new PersonClues(words);
        this.surnamed = new SurnamedPersons(words, clues);
        this.single = new SinglePersons(clues);
    }

    /** The stretches of a text that make a protected person known. */
    public List<String> in(String text) {
        List<String> found = new ArrayList<>();
        if (SIBLING_TRACE.isIn(text)) {
            listed(text, found);
            ranked(text, found);
        }
        if (text.indexOf('班') >= 0 || text.indexOf('某') >= 0) {
            all(PUPIL, 0, text, found);
            Matcher brackets = BRACKETS.matcher(text);
            while (brackets.find()) {
                if (TELLING.isIn(brackets.group("a"))) {
                    found.add(brackets.group("a"));
                }
            }
        }
        all(FORMER, 1, text, found);
        found.addAll(surnamed.in(text));
        found.addAll(single.in(text));
        found.addAll(Minors.in(text));
        return found;
    }

    private static void all(TextPattern pattern, int part, String text, List<String> found) {
        TextMatcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(Objects.requireNonNull(matcher.group(part)));
        }
    }

    private void listed(String text, List<String> found) {
        Matcher matcher = LISTED.matcher(text);
        while (matcher.find()) {
            String list = matcher.group("a");
            String[] names = list.split("[、和与]");
            boolean alike = true;
            for (String name : names) {
                alike &= words.mayBeGiven(name) && share(name, names[0]);
            }
            if (alike) {
                found.add(list);
            }
        }
    }

    /** Whether two given names have the character of a generation or both frequent ones. */
    private boolean share(String name, String other) {
        return name.charAt(0) == other.charAt(0)
                || name.charAt(1) == other.charAt(1)
                || words.isGiven(name.charAt(0)) && words.isGiven(name.charAt(1));
    }

    private void ranked(String text, List<String> found) {
        Matcher matcher = RANKED.matcher(text);
        while (matcher.find()) {
            String name = matcher.group("a");
            if (words.mayEnd(text, matcher.end())
                    && words.mayBeGiven(name)
                    && words.isGiven(name.charAt(0))
                    && words.isGiven(name.charAt(1))) {
                found.add(matcher.group());
            }
        }
    }
}
