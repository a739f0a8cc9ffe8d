package org.huibian.extract.persons;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.extract.Problem;
import org.huibian.extract.outline.SentenceSplitter;
import org.huibian.extract.persons.names.ComradeName;
import org.huibian.extract.persons.names.FreeNames;
import org.huibian.extract.persons.names.LikelyName;
import org.huibian.extract.persons.names.NameForm;
import org.huibian.extract.persons.names.NameWords;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;
import org.huibian.source.Excerpt;
import org.huibian.source.SourceText;

/**
 * Finds the names that a report may print, but that somebody has to look at: lawyers, professors,
 * people honoured or to be asked, and the principal leaders. Such names stay in the text.
 */
public final class NamedPersons {

    private static final NameWords WORDS = NameWords.standard();

    /** What stands before a name; group 1 is what the person is. */
    private static final TextPattern BEFORE =
            TextPattern.compile(
                    "(联系人|填报人|报送人|审核人|撰稿人)[：:]|(?<!法律援助)(律师|教授|讲师|研究员|医师|工程师|咨询师|志愿者|先进个人)(?=\\p{IsHan})|(获得者|联系人)(?=\\p{IsHan})");

    /** What an honoured person may be; the name follows. */
    private static final TextPattern HONOURED =
            TextPattern.compile(
                    "(?:调解员|网格员|老支书|村支书|社区书记|支部书记|法律明白人|老党员|老兵|民警|辅警|法官|社工|社区工作者|执法队员|村民|居民|群众|教师|干部)(?=\\p{IsHan})");

    private static final TextPattern HONOUR =
            TextPattern.compile(
                    "被评为|获评|荣获|被授予|被评选为|荣膺|入选|当选|荣登|授予|被表彰|受到[^，。]{0,6}(?:表彰|表扬|嘉奖)|获得?[^，。]{0,14}(?:称号|荣誉|奖|表彰|表扬|嘉奖)|荣立|[记立][^，。]{0,4}等?功|通报表扬|被[^，。]{0,12}(?:评为|评选为|授予|表彰|表扬|嘉奖|聘为|推选为|选为)|先进个人");

    /** Whose name a report gives with the post: 司法所副所长郭明远, 党支部书记高秀英. */
    private static final TextPattern POSTED =
            TextPattern.compile(
                    "((?:党支部|党总支|支部|社区|村|团委|老)书记|[村老]支书|(?:村|村委会|居委会|社区|调委会|调解|治保|副)主任|副?(?:所|站|队|中队|大队|科|股|庭)长|副(?:镇长|乡长|书记)|妇联主席|法制员|执法(?:队员|人员|员)|协管员|司法助理员|(?:人民)?调解员|网格[员长]|楼[栋组]?长|社工|社区工作者|法律明白人|老党员|老兵|退役军人|退休(?:教师|干部|法官|民警|工人|职工)|民警|辅警|法官|检察官|校长|村医|新?乡贤|[宣讲]讲员|指导员|人民陪审员|村民组长|专干|带头人|传承人|企业家|会长|公证员|(?:心理)?咨询师|鉴定人|人民监督员|听证员|评议员|驻村干部|包村干部)(?=\\p{IsHan}{2})");

    /** Deputies of a sub-district, who may be named in their function. */
    private static final TextPattern DEPUTY = TextPattern.compile("^副(?:镇长|乡长|书记|主任)$");

    /** What follows a name and no other word: 高秀英带领, 李梅荣立. */
    private static final TextPattern DONE =
            TextPattern.compile(
                    "^(?:[^\\p{IsHan}]|$|被|获|荣|带|牵头|主[动持讲]|创|坚持|扎根|义务|连续|每|先后|多次|入选|当选|负责|说|介绍|同志|等|和|与|还|也|为|是|的|在|因|全年|常年|长期|自|从|成立|组建|开展|上门|走访|调解|化解|热心|及时|发现|利用|担任|任|到(?!位|岗|场)|深入|进社区|应邀|受邀|讲授|讲解|参与|参加|巡(?!查|逻)|累计|协助|耐心|为(?!民|人)|请[来到教])");

    /** 乡党委书记任法治建设领导小组组长: 任 is no surname. */
    private static final Pattern POST = Pattern.compile("任[^，。；]{0,16}(?:组长|主任|委员|总指挥|召集人|负责人|队长)");

    private static final TextPattern LEADER =
            TextPattern.compile(
                    "(党工委书记|党委书记|镇长|乡长|街道办主任|办事处主任|街道主任|(?<=书记、)主任|党工委副书记|党委副书记|管委会主任)[：:]?");

    /** What stands after a name. */
    private static final TextPattern AFTER =
            TextPattern.compile(
                    "((?:公职|执业|专职|实习)?律师|(?:客座|特聘|荣誉|副)?教授|(?:副|助理)?研究员|(?:高级)?讲师|(?:副?主任|主治)医师|(?:高级)?工程师|同志|老师|大姐|法官|警官|检察官|博士|老支书|老书记)|(?:分别|先后|同时)?(?:被(?:[^，。；]{0,10})(?:评为|授予|评选为|表彰|表扬|嘉奖|聘为|推选为|记[^，。]{0,4}功)|获评|荣获|荣膺|荣立|入选|当选|获得?[^，。]{0,10}称号)");

    private static final Pattern COUNTED = Pattern.compile("等?[一二两三四五六七八九十\\d]{1,2}[名位]$");

    /** The title of one who leads the sub-district or an authority, right before the name. */
    private static final TextPattern LEADING =
            TextPattern.compile(
                    "(?<!村|社区|支部|总支|居委会|村委会|业委会|调委会|工会|妇联|团委|商会|协会|治保|妇女)(?:书记|主任|主席)$"
                            + "|(?:镇|乡|区|县|市|局|省|厅)长$|(?:政法|组织|宣传|统战|纪检)委员$|部长$|常委$|召集人$|总指挥$"
                            + "|(?<!村民|村民小|居民|居民小|网格|党小)组长$|成员$|领导$|同志$");

    /** 梁大姐, 覃大爷: a surname with how people are addressed is no full name. */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "习近平|某|^\\p{IsHan}(?:大[姐妈爷哥叔婶娘伯嫂]|阿[姨婆公伯叔]|奶奶|爷爷|婆婆|公公|叔叔|伯伯|师傅|老[师汉伯太]|医生|同志|先生|女士)$");

    /** 执法队<em>伍年轻</em>同志, 社<em>区女</em>同志: what seems a surname ends a word. */
    private static final TextPattern WORD = TextPattern.compile("队伍|社区|校方|院方|长江|长安|授权");

    private final NameForm form = new NameForm(WORDS);
    private final FreeNames free = new FreeNames(WORDS);
    private final PersonalData personal;

    public NamedPersons(PersonalData personal) {
        this.personal = personal;
    }

    /** The names, one problem for each sentence and kind of person. */
    public List<Problem> search(List<SourceText> texts) {
        List<Problem> problems = new ArrayList<>();
        for (SourceText text : texts) {
            String reading = text.reading();
            for (SentenceSplitter.Sentence sentence :
                    SentenceSplitter.split(reading, 0, reading.length())) {
                search(text, sentence, problems);
            }
        }
        return problems;
    }

    private void search(
            SourceText text, SentenceSplitter.Sentence sentence, List<Problem> problems) {
        String wording =
                personal.mask(text.reading().substring(sentence.start(), sentence.end()).strip());
        Excerpt place = text.excerpt(sentence.start(), sentence.end());
        Excerpt masked =
                new Excerpt(place.location(), place.start(), place.end(), PersonalData.MASK);
        Set<String> roles = new LinkedHashSet<>();
        TextMatcher before = BEFORE.matcher(wording);
        while (before.find()) {
            String role = before.group().replaceAll("[：:]", "");
            if (nameAfter(
                    wording, before.end(), "律师 教授 讲师 研究员 医师 工程师 咨询师 联系人 填报人".contains(role))) {
                roles.add(role);
            }
        }
        TextMatcher after = AFTER.matcher(wording);
        while (after.find()) {
            if (nameBefore(wording, endOfNames(wording, after.start()))) {
                roles.add(after.group(1) == null ? "受表彰个人" : after.group(1));
            }
        }
        if (roles.isEmpty() && HONOUR.isIn(wording)) {
            TextMatcher honoured = HONOURED.matcher(wording);
            while (honoured.find()) {
                if (nameAfter(wording, honoured.end(), true)) {
                    roles.add("受表彰个人");
                }
            }
        }
        TextMatcher posted = POSTED.matcher(wording);
        while (roles.isEmpty() && posted.find()) {
            int end = postedName(wording, posted.end());
            if (end > 0 && isName(wording, posted.end(), end)) {
                roles.add(DEPUTY.isIn(posted.group(1)) ? "副职负责人" : posted.group(1));
            }
        }
        if (roles.isEmpty()) {
            named(wording).ifPresent(roles::add);
        }
        report(roles, masked, wording, problems);
        TextMatcher leader = LEADER.matcher(wording);
        while (leader.find()) {
            boolean holdsPost = POST.matcher(wording.substring(leader.end())).lookingAt();
            boolean named =
                    nameAfter(wording, leader.end(), true)
                            || ComradeName.stands(wording, leader.end(), WORDS);
            if (!holdsPost && named) {
                problems.add(
                        new Problem(
                                Problem.Kind.NAMED_LEADER,
                                leader.group(1),
                                List.of(masked),
                                List.of(wording)));
                break;
            }
        }
    }

    /** Who is named, whoever it is, and not as one who leads the sub-district or one above it. */
    private Optional<String> named(String text) {
        int listed = -1;
        for (FreeNames.Name name : free.in(text, 0, text.length())) {
            boolean leads = name.start() == listed || LEADING.isIn(text.substring(0, name.start()));
            if (!leads && isName(text, name.start(), name.end())) {
                String role = WORDS.persons().roleBefore(text, name.start());
                return Optional.of(role.isEmpty() ? "自然人" : role);
            }
            listed = leads ? name.end() + 1 : -1;
        }
        return Optional.empty();
    }

    private static void report(
            Set<String> roles, Excerpt masked, String wording, List<Problem> problems) {
        roles.forEach(
                role ->
                        problems.add(
                                new Problem(
                                        Problem.Kind.NAMED_PERSON,
                                        role,
                                        List.of(masked),
                                        List.of(wording))));
    }

    private boolean nameAfter(String text, int start, boolean plainly) {
        int end = form.end(text, start, NameForm.Ground.PARTY);
        if (end < 0 && plainly && LikelyName.isAt(text, start, WORDS)) {
            end = start + 3;
        }
        return end > 0 && isName(text, start, end);
    }

    /** The end of a name that stands behind a post, or -1. */
    private int postedName(String text, int start) {
        int end = form.end(text, start, NameForm.Ground.PARTY);
        if (end < 0
                && (LikelyName.isAt(text, start, WORDS)
                        || LikelyName.holdsWordAt(text, start, WORDS))) {
            end = start + 3;
        }
        return end > 0 && WORDS.isSurname(text.charAt(start)) && DONE.isIn(text.substring(end))
                ? end
                : -1;
    }

    /** 张华、李明|两名律师: where the last name ends before what they are. */
    private static int endOfNames(String text, int at) {
        return COUNTED.matcher(text.substring(0, at)).replaceFirst("").length();
    }

    private boolean nameBefore(String text, int end) {
        for (int length = 3; length >= 2; length--) {
            int start = end - length;
            boolean apart =
                    start == 0
                            || (start > 0
                                    && (!NameWords.isHan(text.charAt(start - 1))
                                            || "和与及请聘所授者员长记任由问校院系会社科局队"
                                                            .indexOf(text.charAt(start - 1))
                                                    >= 0));
            boolean name =
                    apart
                            && !(start > 0 && WORD.isIn(text.substring(start - 1, start + 1)))
                            && (form.end(text, start, NameForm.Ground.PARTY) == end
                                    || length == 3 && LikelyName.isAt(text, start, WORDS));
            if (name && isName(text, start, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String text, int start, int end) {
        return !NO_NAME.matcher(text.substring(start, end)).find();
    }
}
