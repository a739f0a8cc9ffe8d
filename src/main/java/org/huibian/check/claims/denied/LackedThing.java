package org.huibian.check.claims.denied;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.claims.counts.OneBusiness;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * What some communities lack of what all are said to have, where it is named before or by its last
 * hanzi only: 两个村房子没腾出来，室还没建; 新桥社区的宣传栏修路时拆了，一直没立起来.
 */
final class LackedThing {

    private static final TextPattern NOT_THERE =
            TextPattern.compile(
                    "(?:"
                            + NotYet.WORDS
                            + ")(?:能|真正|全部|实际|重新|再|及时|正式)*"
                            + "(?:设立|建立|建成|启用|投用|挂牌|揭牌|成立|组建|配备|配齐|聘请|选聘|选定|续聘|续签|签订|签署|签约|落实|着落|到位|到任|开通|接入|覆盖|开展|安装|开放|[建设立挂配聘签续选补装搭])"
                            + "(?:起来|起|上|好|成|齐|到位|完|出来|下来|牌|人)*(?=[，。；]|$)"
                            + "|(?:没|未)有?(?:能)?腾出(?:房间|房子|房屋|场地|地方)(?=[，。；]|$)"
                            + "|没有?地方[放设建办安挂]|没有?人(?:接|当|干)(?=[，。；]|$)");

    /** What serves in its place, or that it is there by now. */
    private static final TextPattern EXCUSED =
            TextPattern.compile(
                    "(?<!仍要?|还要|还得|只能|只好|仍需|还在|仍在)[合共借租代][用借管办]|(?:现已|目前已|现在已|后来|随后|[\\d]月(?:底|份)?)[^，。；没未]{0,12}(?:[建补配签选装挂立]|投用|解决|到位)");

    private static final TextPattern HAVING = TextPattern.compile("覆盖|都有|[村社个]有|[建设配挂聘签选装立齐]");

    /** What says only how long, or that it is so. */
    private static final TextPattern ADVERBS =
            TextPattern.compile("(?:至今|一直|目前|现在|到?年底|截至|迟迟|仍然?|还|也|都|就|却|因此|所以|暂)+$");

    /** Between what is lacked and that it is: 辞职后岗位, 修路时拆了; nothing that is a part of it. */
    private static final TextPattern BETWEEN =
            TextPattern.compile(
                    "^(?![的门里内墙旁前外、])[^的、]{0,8}(?:[后时]|因为?[^，。；的、]{2,10}|岗位|合同|协议|牌子|(?:拆|撤|到期|期满|辞|走|退休|离任|调离|倒|毁|被?占)[^的、]{0,3})$");

    /** 法治文化阵地, as all are said to have one. */
    private static final TextPattern GROUND = TextPattern.compile("(?:法治|普法)(?:文化|宣传)*阵地");

    /** What is the least of such: 一块法治宣传墙都没有. */
    private static final Pattern LEAST = Pattern.compile("(?:法治|普法)(?:文化|宣传)*(?:墙|栏|橱窗|展板|牌)");

    private static final String SHORT_NAMES = "室站栏厅";

    private static final String BEGINS_BEHIND = "的村区会校业位、，有是个还仍后";

    private static final int SHORTEST = 3;

    private LackedThing() {}

    /** The first thing of a claim that a sentence says is lacked somewhere. */
    static Optional<String> in(String said, String denial) {
        if (!HAVING.isIn(said) || EXCUSED.isIn(denial)) {
            return Optional.empty();
        }
        for (TextMatcher not = NOT_THERE.matcher(denial); not.find(); ) {
            Optional<String> thing = before(said, denial, not.start());
            String told = denial.substring(0, not.start());
            if (thing.isPresent()
                    && KindOfPlace.ANY.isIn(told)
                    && !OneBusiness.areOfOtherPlaces(said, told)) {
                return thing;
            }
        }
        return Optional.empty();
    }

    /** What not even one is there of, by the name that a claim has for it. */
    static String asClaimed(String said, String lacked) {
        TextMatcher ground = GROUND.matcher(said);
        return LEAST.matcher(lacked).matches() && ground.find() ? ground.group() : lacked;
    }

    private static Optional<String> before(String said, String denial, int at) {
        int start = Clause.start(denial, at);
        String subject = ADVERBS.replaceAll(denial.substring(start, at), "");
        if (subject.length() == 1 && SHORT_NAMES.contains(subject)) {
            return fullName(said, denial.substring(0, start), subject.charAt(0));
        }
        if (subject.isEmpty() && start > 0) {
            subject = denial.substring(Clause.start(denial, start - 1), start - 1);
        }
        return named(said, subject);
    }

    /** 公共法律服务室 for 室, as the sentence and the claim both write it. */
    private static Optional<String> fullName(String said, String words, char last) {
        for (int at = words.indexOf(last); at >= 0; at = words.indexOf(last, at + 1)) {
            int from = at;
            while (from > 0 && said.contains(words.substring(from - 1, at + 1))) {
                from--;
            }
            if (at + 1 - from >= SHORTEST) {
                return Optional.of(words.substring(from, at + 1));
            }
        }
        return Optional.empty();
    }

    /** The longest name in some words that the claim has too, whole and followed by no other. */
    private static Optional<String> named(String said, String words) {
        for (int from = 0; from + SHORTEST <= words.length(); from++) {
            if (from > 0 && BEGINS_BEHIND.indexOf(words.charAt(from - 1)) < 0) {
                continue;
            }
            int end = from;
            while (end < words.length() && said.contains(words.substring(from, end + 1))) {
                end++;
            }
            String rest = ADVERBS.replaceAll(words.substring(end), "");
            if (end - from >= SHORTEST && (rest.isEmpty() || BETWEEN.isIn(rest))) {
                return Optional.of(words.substring(from, end));
            }
        }
        return Optional.empty();
    }
}
