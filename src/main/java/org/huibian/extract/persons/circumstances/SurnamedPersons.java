package org.huibian.extract.persons.circumstances;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.persons.names.NameWords;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Finds persons that a report calls by the surname and makes known by what it says beside:
 * 榆西社区蔡姓住户, 在某某路开理发店的覃女士, 某某幼儿园保育员小郭, 合开豆腐店的王、孔两家, 贺某莲（女，67岁）.
 */
final class SurnamedPersons {

    /** Groups: 1 two surnames, 2 姓, 3 a name hidden in part, 4 a form of address, 5 小张. */
    private static final TextPattern FORM =
            TextPattern.compile(
                    "(\\p{IsHan}(?:[、和与]|家[、和与])\\p{IsHan}(?:家|姓)?(?:两|二)(?:家|户|人))"
                            + "|([位名个户家]姓\\p{IsHan}的|\\p{IsHan}姓)"
                            + "|(\\p{IsHan}某(?![某与和因的在向到反诉提等被将多已仍称表家以患于从及上之一是为系有对户认其经至甲乙丙])\\p{IsHan})"
                            + "|(\\p{IsHan}(?:女士|先生|小姐|老先生|老汉|老伯|老翁|老太太?|大爷|大妈|大娘|大叔|大伯|大婶|大嫂|大姐|大哥|阿姨|阿婆|阿公|奶奶|爷爷|婆婆|伯伯|师傅|老师|老板|医生|会计|婶|嫂|某(?!某)|家(?:媳妇|儿子|女儿|闺女|老[大二三四])))"
                            + "|([小老阿]\\p{IsHan}(?=[，。、；（]|被|因|与|和|在|的|向|其|从|遭|患|以|为|要|拒|到|家|多次|长期|一直|等))");

    /** What 姓 stands before. */
    private static final TextPattern PERSON =
            TextPattern.compile(
                    "^[^，。；、]{0,6}?(?:户|民|主|客|子|人|夫妇|夫妻|兄弟|姐妹|姊妹|妯娌|司机|师傅|老板|学生|男生|女生|同学|少年|儿童|男孩|女孩|妇女|青年|家庭|人家|工|商|贩|汉|妪|翁|老太|大爷|大妈|员|患者)");

    /** Who is told by work as well: 姓邰的货车司机. */
    private static final TextPattern WORKER =
            TextPattern.compile(
                    "^[^，。；、]{0,6}?(?:司机|师傅|老板|店主|摊主|匠|教师|老师|医生|护士|会计|厨师|[电瓦木焊矿]工|保安|学生)");

    /** Of whom a place has few. */
    private static final TextPattern TRAINED =
            TextPattern.compile("^[^，。；、]{0,6}?(?:教师|老师|医生|医师|护士|会计|校长|院长|厂长|教授)");

    /** What is suffered, and no honour. */
    private static final TextPattern SUFFERS = TextPattern.compile("^(?:遭|患|被(?![评授聘选誉推表任]))");

    /** Age, sex, home or standing of one whose name is hidden in part. */
    private static final Pattern DETAIL =
            Pattern.compile(
                    "(?<sex>[，（、(][男女][，、）)])|(?<age>[0-9]{1,3}岁)|(?<home>家?住(?![院宿])|\\p{IsHan}(?:村|社区|小区)(?!矫|民警|医)|户籍)|(?<standing>低保|残疾|五保|患者|职工|工人|农民|原|系|[小初高][一二三四五六]|中学|小学|学生|就读|在校)");

    /** How far behind a name its details may stand. */
    private static final int DETAILS = 30;

    private final NameWords words;
    private final PersonClues clues;

    SurnamedPersons(NameWords words, PersonClues clues) {
        this.words = words;
        this.clues = clues;
    }

    /** The stretches that make such a person known. */
    List<String> in(String text) {
        List<String> found = new ArrayList<>();
        TextMatcher form = FORM.matcher(text);
        while (form.find()) {
            int start = form.start();
            int end = form.end();
            if (form.group(3) != null) {
                part(text, start, found);
            } else if (isKnown(text, form)
                    && (SUFFERS.isIn(text.substring(end)) || !clues.isHelper(text, start, end))) {
                found.add(text.substring(clues.describedFrom(text, start), end));
            }
        }
        return found;
    }

    private boolean isKnown(String text, TextMatcher form) {
        int start = form.start();
        char first = text.charAt(start);
        boolean placed = clues.isPlaced(text, start);
        if (form.group(1) != null) {
            return (placed || clues.isPlacedAfter(text, form.end()))
                    && clues.isConcerned(text, start)
                    && words.mayBeSurname(first)
                    && words.mayBeSurname(second(text.substring(start, form.end())));
        }
        if (form.group(2) != null) {
            boolean called = text.charAt(start + 1) == '姓' && form.end() - start == 4;
            char surname = called ? text.charAt(start + 2) : first;
            String behind = text.substring(form.end());
            return words.mayBeSurname(surname)
                    && (placed && PERSON.isIn(behind) && clues.isConcerned(text, start)
                            || (called ? WORKER : TRAINED).isIn(behind)
                                    && clues.isConcerned(text, start));
        }
        boolean occupied = clues.isOccupied(text, start);
        boolean tried = clues.isTried(text, start);
        if (form.group(5) != null) {
            return words.mayBeSurname(text.charAt(start + 1))
                    && occupied
                    && tried
                    && words.mayBegin(text, start);
        }
        if (form.end() - start == 2 && text.charAt(start + 1) == '某') {
            return words.mayBeSurname(first)
                    && placed
                    && occupied
                    && clues.isConcerned(text, start);
        }
        return words.mayBeSurname(first)
                && words.mayBegin(text, start)
                && (placed && (occupied || tried) || occupied && tried);
    }

    /** The other surname of 王、孔两家 or 王家和孔家两家. */
    private static char second(String two) {
        for (int i = 1; i < two.length(); i++) {
            if ("家、和与".indexOf(two.charAt(i)) < 0) {
                return two.charAt(i);
            }
        }
        return two.charAt(0);
    }

    /** 贺某莲，女，67岁，榆东社区低保户: at least two details. */
    private void part(String text, int start, List<String> found) {
        int end = start + 3;
        int limit = Math.min(text.length(), end + DETAILS);
        int stop = text.indexOf('。', end);
        limit = stop > 0 ? Math.min(limit, stop) : limit;
        boolean follows = end < text.length() && "，（(".indexOf(text.charAt(end)) >= 0;
        if (!words.mayBeSurname(text.charAt(start)) || !follows) {
            return;
        }
        Matcher detail = DETAIL.matcher(text).region(end, limit);
        boolean[] seen = new boolean[4];
        int last = end;
        while (detail.find()) {
            seen[
                            detail.group("sex") != null
                                    ? 0
                                    : detail.group("age") != null
                                            ? 1
                                            : detail.group("home") != null ? 2 : 3] =
                    true;
            last = detail.end();
        }
        int kinds = 0;
        for (boolean kind : seen) {
            kinds += kind ? 1 : 0;
        }
        if (kinds >= 2) {
            found.add(text.substring(start, last));
        }
    }
}
