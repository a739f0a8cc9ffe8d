package org.huibian.extract.persons;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.extract.persons.circumstances.Circumstances;
import org.huibian.extract.persons.names.ByNames;
import org.huibian.extract.persons.names.DescribedNames;
import org.huibian.extract.persons.names.FreeNames;
import org.huibian.extract.persons.names.NameForm;
import org.huibian.extract.persons.names.NameWords;
import org.huibian.extract.persons.names.SureNames;
import org.huibian.extract.persons.names.ToldNames;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Finds the names of petitioners, parties to disputes, minors and persons under correction in a
 * report (checks.csv, P01), by what stands before and after them. Officials, lawyers and model
 * persons named in their function are not meant.
 */
final class PersonNames {

    /** 四年级二班的, 初二（3）班学生: a pupil is told by it. */
    private static final TextPattern CLASS =
            TextPattern.compile(
                    "(?:[小初高][一二三四五六]|[一二三四五六七八九1-9]年级)[（(]?[0-9一二三四五六七八九十]{1,2}[）)]?班的?(?:学生|男生|女生|同学)?");

    /** What stands in brackets behind who it is; group 2 is that of a firm. */
    private static final Pattern BRACKET =
            Pattern.compile("[（(](\\p{IsHan}{2,4})[）)]((?:公司|集团|厂)(?!负责人|老板|经理|员工|法定|法人|股东))?");

    private static final Pattern GRADE = Pattern.compile("[高初小][一二三四五六]");

    private final NameWords words;
    private final NameForm form;
    private final ConcernedNames concerned;
    private final ToldNames told;
    private final SureNames sure;
    private final DescribedNames described;
    private final ByNames byNames;
    private final Circumstances circumstances;

    /** What the text that is being searched tells of; of none before there is one. */
    private SentenceTopics topics;

    /** Each name and the word that gave it away. */
    private final Map<String, String> found = new LinkedHashMap<>();

    PersonNames(NameWords words) {
        this.words = words;
        this.form = new NameForm(words);
        this.told = new ToldNames(words);
        this.sure = new SureNames(words);
        this.described = new DescribedNames(words);
        this.byNames = new ByNames(words);
        this.concerned = new ConcernedNames(words, sure);
        this.circumstances = new Circumstances(words);
        this.topics = new SentenceTopics("", words);
    }

    /** The names found so far, each with the word that gave it away, in the order of finding. */
    Map<String, String> found() {
        return found;
    }

    /** Searches a text. Takes time linear in it. */
    void search(String text) {
        topics = new SentenceTopics(text, words);
        for (int i = 0; i < text.length(); i++) {
            String party = words.persons().partyAt(text, i);
            if (!party.isEmpty()) {
                afterCue(text, i + party.length(), party, NameForm.Ground.PARTY);
                i += party.length() - 1;
                continue;
            }
            String resident = words.persons().residentAt(text, i);
            if (!resident.isEmpty()) {
                afterCue(text, i + resident.length(), resident, NameForm.Ground.RESIDENT);
                i += resident.length() - 1;
                continue;
            }
            beforeMatter(text, i);
        }
        pupils(text);
        sure(text);
        for (String name : concerned.in(text, topics)) {
            // 刘勇家的菜地 told of 刘勇.
            if (!name.endsWith("家") || !found.containsKey(name.substring(0, name.length() - 1))) {
                found.putIfAbsent(name, "姓名");
            }
        }
        circumstances.in(text).forEach(words -> found.putIfAbsent(words, "可识别的情节"));
    }

    /** Takes the names behind the class of a school. */
    private void pupils(String text) {
        for (TextMatcher one = CLASS.matcher(text); one.find(); ) {
            afterCue(text, one.end(), "学生", NameForm.Ground.RESIDENT);
        }
    }

    /** Takes the names of which a list, a case or an account leaves no doubt. */
    private void sure(String text) {
        for (SureNames.Listed list : sure.listed(text)) {
            boolean party =
                    !words.persons().partyAt(text, list.end()).isEmpty()
                            || !words.persons().residentAt(text, list.end()).isEmpty();
            int at = list.end() - 1;
            boolean meant = party || !topics.honour(at) && topics.concern(at);
            if (!list.office() && meant) {
                list.names().forEach(name -> take(text, name, "姓名"));
            }
        }
        told.ofCases(text).forEach(name -> take(text, name, "一案"));
        told.told(text).forEach(name -> take(text, name, "姓名"));
        told.called(text).stream()
                .filter(name -> !topics.honour(name.start()) && topics.concern(name.start()))
                .forEach(name -> take(text, name, "姓名"));
        described.aged(text).stream()
                .filter(name -> !topics.honour(name.start()))
                .filter(name -> topics.concern(name.start()) || livesSomewhere(text, name.end()))
                .filter(name -> !isInOffice(text, name))
                .forEach(name -> take(text, name, "姓名"));
        Stream.concat(described.told(text).stream(), byNames.in(text).stream())
                .filter(name -> !topics.honour(name.start()))
                .forEach(name -> take(text, name, "姓名"));
        told.paid(text).forEach(name -> take(text, name, "账户"));
    }

    /** 康宁（女，76岁）家住三楼: none whom a report praises is told so of. */
    private static boolean livesSomewhere(String text, int end) {
        int bracket = Math.max(text.indexOf('）', end), text.indexOf(')', end));
        return bracket > 0
                && (text.startsWith("家住", bracket + 1) || text.startsWith("独居", bracket + 1));
    }

    /** 书记，江涛（男，50岁）: an office before the name, be there a mark between. */
    private boolean isInOffice(String text, FreeNames.Name name) {
        int start = name.start();
        boolean comma = start > 0 && text.charAt(start - 1) == '，';
        return words.persons().isInOffice(text, start, name.end())
                || comma && words.persons().endsFunction(text, start - 1);
    }

    private void take(String text, FreeNames.Name name, String cue) {
        found.putIfAbsent(text.substring(name.start(), name.end()), cue);
    }

    /** Takes a cell that holds nothing but a name, below a heading such as 信访人. */
    void cell(String text, String heading) {
        int end = form.end(text, 0, NameForm.Ground.PARTY);
        if (end == text.length()) {
            found.putIfAbsent(text, heading);
        }
    }

    private void afterCue(String text, int from, String cue, NameForm.Ground ground) {
        int at = from;
        if (isNoNameInBrackets(text, from, cue, ground)) {
            return;
        }
        if (at < text.length() && "：:（(“\"".indexOf(text.charAt(at)) >= 0) {
            at++;
        } else if (ground == NameForm.Ground.RESIDENT && isNoCue(text, from, cue)) {
            return;
        }
        if (ground == NameForm.Ground.RESIDENT && topics.honour(from)) {
            return;
        }
        int end = nameEnd(text, at, ground);
        if (end < 0) {
            end = sure.endBehind(text, from);
            at = end > 0 && "（(".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        }
        while (end > 0) {
            found.putIfAbsent(text.substring(at, end), cue);
            boolean listed = end < text.length() && "、与和及同跟诉，".indexOf(text.charAt(end)) >= 0;
            if (!listed) {
                return;
            }
            boolean comma = text.charAt(end) == '，';
            at = end + 1;
            end = comma ? -1 : nameEnd(text, at, ground);
        }
    }

    /** 学生（高三）, 群众（白石）, 被告（万丰）公司. */
    private boolean isNoNameInBrackets(String text, int from, String cue, NameForm.Ground ground) {
        Matcher bracket = BRACKET.matcher(text).region(from, text.length());
        if (!bracket.lookingAt()) {
            return false;
        }
        String name = bracket.group(1);
        boolean firm = bracket.group(2) != null;
        boolean place = ground == NameForm.Ground.RESIDENT && words.mayBeThing(name);
        return GRADE.matcher(name).matches() || firm || place;
    }

    private int nameEnd(String text, int at, NameForm.Ground ground) {
        int dotted = NameForm.dottedEnd(text, at);
        return dotted > 0 ? dotted : form.end(text, at, ground);
    }

    /** 男 and 女 are cues only as words of their own; 学生 of 大学生 is one all the same. */
    private static boolean isNoCue(String text, int from, String cue) {
        return cue.length() == 1 && from - 2 >= 0 && NameWords.isHan(text.charAt(from - 2));
    }

    private void beforeMatter(String text, int at) {
        int end = form.end(text, at, NameForm.Ground.BARE);
        if (end < 0 || end >= text.length() || words.persons().endsFunction(text, at)) {
            return;
        }
        String matter = words.matterAt(text, end);
        if (!matter.isEmpty() && !isOffice(text, end + matter.length()) && !topics.honour(end)) {
            found.putIfAbsent(text.substring(at, end), matter);
            return;
        }
        pair(text, at, end);
    }

    /** 张三与李四因…发生纠纷. */
    private void pair(String text, int at, int end) {
        boolean lawsuit = text.startsWith("诉讼", end);
        if (lawsuit || "与和、同跟诉".indexOf(text.charAt(end)) < 0) {
            return;
        }
        int second = end + 1;
        int secondEnd = form.end(text, second, NameForm.Ground.BARE);
        if (secondEnd < 0
                || !topics.dispute(secondEnd)
                || text.charAt(end) == '、'
                        && (topics.honour(end) || sure.isListOfOffice(text, end))) {
            return;
        }
        found.putIfAbsent(text.substring(at, end), "纠纷");
        found.putIfAbsent(text.substring(second, secondEnd), "纠纷");
    }

    /** 信访办, 信访工作: the name before it is a place's. */
    private static boolean isOffice(String text, int at) {
        return at < text.length() && "办局室工部接代联窗平中科股站员".indexOf(text.charAt(at)) >= 0;
    }
}
