package org.huibian.extract.persons.circumstances;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Finds persons whom nobody else can be: the only pupil with an illness in a class, the last
 * veteran of a sub-district, one whom everybody knows by a nickname.
 */
final class SinglePersons {

    /** Group 1: the word says by itself that there is no other. */
    private static final TextPattern ONLY =
            TextPattern.compile(
                    "(?:(唯一|仅存|仅有|仅剩|唯独)|(最后[一1][位名个]|健在|在世|年龄最[大小]|最年长))(?:的|患|身?患有)?(?:那|这)?(?:[一1]?[位名个])?([^，。；、：“”]{0,14}?)"
                            + "(学生|女生|男生|同学|学童|孩子|男孩|女孩|儿童|女童|男童|孤儿|老兵|女兵|战士|红军|老人|寿星|患者|病人|感染者|携带者|残疾人|盲人|聋哑人|幸存者|教师|老师|村医|护士|会计|大学生|研究生|博士|寡妇|单亲妈妈|妇女|女子|男子|外国人|新娘|钉子户|上访户|信访户|上访人|信访人|老上访户|矫正对象|矫正人员|刑满释放人员|戒毒人员|吸毒人员)");

    /** Of what the person is the only one. */
    private static final TextPattern SCOPE =
            TextPattern.compile(
                    "一家[一二三四五六七八]口|全家|全[镇村街乡区县市校班社]|全街道|[镇村街乡县校班厂社里组](?:里|内|中|上)?|小区|年级|本地|当地|辖区|健在|在世|老");

    private static final TextPattern NICKNAME =
            TextPattern.compile(
                    "(?:人称|绰号|外号|诨[名号]|(?:街坊|邻里|大家|村里人?|村民们?|众人|大伙儿?|乡亲们?|群众|工友们?|周围人)[^，。；“”]{0,4}(?:叫|称|喊|唤)(?:其|他|她)?(?:为|作|做)?|被(?:称为|唤作|叫作|叫做|称作))[“\"「]\\p{IsHan}{2,5}[”\"」]");

    /** Who has a nickname and is no helper. */
    private static final TextPattern BEARER =
            TextPattern.compile(
                    "^的?[^，。；“”]{0,14}?(?:男子|女子|老人|老汉|老太|妇女|青年|小伙|(?<!工作|执法|管理|服务|调解|辅助|志愿|值守)人员|(?<!明白|带头|领头|主持|负责|调解|志愿|主理|当家|代言)人(?=[，因被与]|$)|摊主|[摊菜鱼商小]贩|店主|老板|租客|租户|住户|业主|居民|村民|信访人|上访人|上访户|司机|工人|农民|门人|[^，。；调解网格宣讲志愿]{1,3}匠|职工|学生|少年)");

    private static final TextPattern BEARER_BEFORE =
            TextPattern.compile(
                    "(?:上访户|信访户|上访人|信访人|[摊店车户业房]主|男子|女子|老人|老汉|妇女|村民|居民|住户|租客|司机|工人|[摊菜鱼商小]贩|匠|农民)、?[^，。；“”]{0,8}$");

    /** 独臂老人, 开豆腐坊的聋哑妇女: of whom a place has but one. */
    private static final TextPattern MARKED =
            TextPattern.compile(
                    "(?:哑女|盲女|盲汉|(?:独臂|独眼|独腿|断臂|断腿|跛脚|跛足|瘸腿|聋哑|侏儒|驼背|毁容|双目失明|失聪|失明|截肢)(?:的)?(?:老人|老汉|老太|妇女|女子|男子|青年|小伙|姑娘|女孩|男孩|摊主|店主|村民|居民|住户|租客|母亲|父亲|女(?=与|因|被|和)|男(?=与|因|被|和)))");

    private static final TextPattern HOME = TextPattern.compile("(?:家住|住在|居住在)[^，。；]{2,12}的?$");

    /** Nobody's dispute, and nobody's praise. */
    private static final TextPattern GOOD =
            TextPattern.compile("荣获|获评|被评为|授予|表彰|先进|模范|优秀|调解室|工作室|品牌|入选|点赞|慰问|祝寿|祝贺");

    private final PersonClues clues;

    SinglePersons(PersonClues clues) {
        this.clues = clues;
    }

    /** The stretches that make such a person known. */
    List<String> in(String text) {
        List<String> found = new ArrayList<>();
        TextMatcher only = ONLY.matcher(text);
        while (only.find()) {
            String before = text.substring(clues.describedFrom(text, only.start()), only.start());
            String what = Objects.requireNonNull(only.group());
            boolean scoped = SCOPE.isIn(before + what) && !before.endsWith("“");
            boolean singled = only.group(1) != null || what.matches(".*(?:兵|战士|红军|寿星|幸存者)");
            if (scoped
                    && singled
                    && clues.isTried(text, only.start())
                    && !isGood(text, only.end())) {
                found.add(before + what);
            }
        }
        marked(text, found);
        TextMatcher nickname = NICKNAME.matcher(text);
        while (nickname.find()) {
            int begin = clues.describedFrom(text, nickname.start());
            TextMatcher bearer = BEARER.matcher(text.substring(nickname.end()));
            boolean borne = bearer.find();
            boolean announced = BEARER_BEFORE.isIn(text.substring(begin, nickname.start()));
            if ((borne || announced) && !isGood(text, nickname.end())) {
                int end = nickname.end() + (borne ? bearer.end() : 0);
                found.add(text.substring(begin, end));
            }
        }
        return found;
    }

    private void marked(String text, List<String> found) {
        for (TextMatcher one = MARKED.matcher(text); one.find(); ) {
            int start = one.start();
            boolean placed = clues.isPlaced(text, start) || clues.isOccupied(text, start);
            boolean lives = HOME.isIn(text.substring(0, start));
            if ((placed || lives)
                    && (clues.isTried(text, one.end()) || clues.isConcerned(text, start))
                    && !isGood(text, one.end())) {
                found.add(text.substring(clues.describedFrom(text, start), one.end()));
            }
        }
    }

    private static boolean isGood(String text, int from) {
        int end = from;
        while (end < text.length() && "。！？\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return GOOD.isIn(text.substring(from, end));
    }
}
