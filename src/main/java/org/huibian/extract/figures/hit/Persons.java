package org.huibian.extract.figures.hit;

import java.util.regex.Pattern;
import org.huibian.indicator.phrase.PhraseIndex.Match;

/** Persons counted like things, as villages do: 调解员全乡48个, 12个网格员; and posts by their villages. */
public final class Persons {

    private static final String UNIT = "个";
    private static final String HEADS = "个人";

    /** 执法证7本, 述法报告21份: papers of which each has one. */
    private static final String REPORT = "份";

    private static final String CERTIFICATES = "本张个";
    private static final Pattern CERTIFICATE = Pattern.compile("执法.*证N?$");

    private static final Pattern PERSON = Pattern.compile("(?:员|明白人|律师|顾问|人员)$");

    /** All that may stand between who is counted and how many. */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?:全[镇乡村县办]|全街道?|目前|现在?|已|一|拢|统|总|共|共有|共计|总计|合计|加起来|达到?|有|为|是|数量?|请了?|配了?|聘了?|:)*");

    /** 12个网格员之家, 网格员工作站3个: what bears their name. */
    private static final Pattern THING =
            Pattern.compile(
                    "之家|之星|工作|驿站|小组|队|站|室|岗|群|会|家庭|中心|组织|团|品牌|积分|示范|培训|培育|基地|讲堂|学院|平台|事务所|值班|点|服务");

    /** 376名独居老人实行网格员走访: who is counted is named before those who look after them. */
    private static final Pattern SERVED =
            Pattern.compile(
                    "^[^、，]{0,12}(?:老人|群众|居民|村民|对象|学生|儿童|孤儿|残疾人|患者|租客|住户|工人|员工|帮教人员|困难人员|重点人员|当事人)(?:全部|均|都|逐一|分别|统一)?(?:实行|由|开展|安排|落实|确定|明确|指定|纳入|交[由给]|让|请|以|按|配|接受|与|建立).*$",
                    Pattern.DOTALL);

    private Persons() {}

    /** Whether a figure counts others, whom those that a phrase behind it names look after. */
    public static boolean areServed(Clause clause, int k, Match match) {
        int place = clause.places().get(k);
        String unit = match.indicator().unit();
        return place < match.start()
                && (unit.equals("人") || unit.equals("名"))
                && SERVED.matcher(clause.text().substring(place + 1, match.start())).matches();
    }

    /** Whether a figure in 个, or of papers, may count the persons that a phrase names. */
    public static boolean are(Clause clause, int k, Match match) {
        String unit = match.indicator().unit();
        String own = clause.figures().get(k).unit();
        if (!unit.equals("人") && !unit.equals("名")) {
            return false;
        }
        String phrase = match.phrase().text();
        if (arePlaced(own, match)) {
            return true;
        }
        if (!own.equals(UNIT) && !own.equals(HEADS)) {
            return false;
        }
        if (match.number() >= 0 && phrase.startsWith("N") && phrase.contains("书记")) {
            // 15个村书记述法: as many persons as there are villages with one.
            return true;
        }
        String text = clause.text();
        int place = clause.places().get(k);
        boolean named =
                PERSON.matcher(text).region(match.start(), match.end()).find()
                        && !THING.matcher(text).region(match.end(), text.length()).lookingAt();
        boolean ahead =
                place >= match.end() && BETWEEN.matcher(text).region(match.end(), place).matches();
        return named && (ahead || place == match.start() - 1);
    }

    /** 13个人都述了, 述法报告21份: what a phrase places is as many persons, by head or by their papers. */
    public static boolean arePlaced(String unit, Match match) {
        String phrase = match.phrase().text();
        return match.number() >= 0
                && (unit.equals(HEADS) && !match.indicator().unit().equals("个")
                        || unit.equals(REPORT) && phrase.contains("述法")
                        || CERTIFICATES.contains(unit) && CERTIFICATE.matcher(phrase).find());
    }
}
