package org.huibian.check.claims;

import java.util.ArrayList;
import java.util.List;
import org.huibian.check.Clause;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** How many communities have an adviser, told by whom they signed with: 眼下已有12个社区与律师事务所签下顾问协议. */
final class AdvisersSigned {

    /** What they have then. */
    static final String ADVISER = "法律顾问";

    private static final String LAWYER = "(?:律师事务所|律师|律所|法律服务所|顾问)";

    private static final String COMMUNITY = "(?:行政村|村（社区）|社区（村）|村居|社区|村)";

    /** How many of them. */
    private static final String SO_MANY = "(\\d+)个" + COMMUNITY;

    private static final String ALREADY = "(?:已经?|均|都|分别|先后|陆续|全部)*";

    /** 签下顾问协议, 聘请律师担任法律顾问, at the end of its clause. */
    private static final String SIGNED =
            "(?:签[约订下署]了?|签了|签)[^，。；\\d的]{0,6}?(?:协议书?|合同|约)?(?=[，。；的]|$)";

    private static final TextPattern ANY = TextPattern.compile("律师|律所|顾问|法律服务所");

    /** Their number is group 1 of each. */
    private static final List<TextPattern> COUNTS =
            List.of(
                    TextPattern.compile(
                            SO_MANY
                                    + ALREADY
                                    + "[与和同跟][^，。；]{0,10}?"
                                    + LAWYER
                                    + "[^，。；\\d]{0,4}?"
                                    + SIGNED),
                    TextPattern.compile(
                            SO_MANY
                                    + ALREADY
                                    + "(?:聘|请|选聘)[请任用]?了?[^，。；\\d]{0,4}?律师[^，。；\\d]{0,4}?(?:担任|作|当|为|做)[^，。；\\d]{0,4}?顾问(?=[，。；]|$)"),
                    TextPattern.compile(
                            LAWYER + ALREADY + "[与和同跟]" + SO_MANY + "[^，。；\\d]{0,4}?" + SIGNED),
                    TextPattern.compile(
                            "[与和同跟][^，。；]{0,10}?"
                                    + LAWYER
                                    + "[^，。；\\d]{0,4}?签[约订下署]?了?[^，。；\\d]{0,6}的"
                                    + COMMUNITY
                                    + "(?:目前|现|已|共|仅|只)*(?:有|是|为|达到?)?(\\d+)个"),
                    TextPattern.compile(
                            "签[约订下署]?了?[^，。；\\d的]{0,6}(?:合同|协议书?|聘书)的?"
                                    + "(?:目前|现|已|共|仅|只)*(?:有|是|为|达到?)(\\d+)个"
                                    + COMMUNITY),
                    TextPattern.compile("已?签约的?" + COMMUNITY + "(?:共|有|为|达到?)*(\\d+)个(?=[，。；]|$)"),
                    TextPattern.compile(
                            "(?:签[约订下署]?了?[^，。；\\d的]{0,6}(?:合同|协议书?)|(?:有|持有|拿到|领到|收到|发了|颁发)[^，。；\\d的]{0,4}聘书|(?:派驻|选派|进驻)了?(?:法律)?(?:律师|顾问))的"
                                    + COMMUNITY
                                    + "(?:目前|现|已|共|仅|只)*(?:有|是|为|达到?)?(\\d+)个"),
                    TextPattern.compile(
                            SO_MANY
                                    + ALREADY
                                    + "(?:手里|手上|手头)?(?:持?有|存有|拿到|领到|收到|发[给了]|颁发|办妥)了?[^，。；\\d]{0,10}?(?:聘书|聘用合同|聘任合同|聘用协议|顾问合同|顾问协议)(?:在手|在案|可查|存档|备查)?(?=[，。；]|$)"),
                    TextPattern.compile(
                            LAWYER
                                    + ALREADY
                                    + "[向为给往]"
                                    + SO_MANY
                                    + ALREADY
                                    + "(?:派驻|选派|指派|委派|派出?|配备)了?[^，。；\\d]{0,4}?(?:律师|顾问)(?=[，。；]|$)"),
                    TextPattern.compile(
                            SO_MANY + ALREADY + "(?:派驻|派有|进驻|有)了?(?:执业)?律师(?:派驻|进驻)?(?=[，。；]|$)"));

    /** Not all that have one by the end of the year. */
    private static final TextPattern OF_SOME =
            TextPattern.compile(
                    "续[签聘约]|新[签聘增]|换|补签|到期|上半年|季度|(?<!1)[1-9]月(?!底前)|年初|去年|上年|首批|第[一二]批|其中|另|专职|共建|结对|高校|同一|每|免费|公益|物业|租赁|承包");

    /** 新合同还没有签下来: the others are without. */
    private static final TextPattern LACKS =
            TextPattern.compile("(?:还没有?|尚未|仍未|至今未|迟迟未|没有|未能)(?:能|再)?(?:续签|[签聘续])");

    private AdvisersSigned() {}

    /** The numbers of communities that a sentence with plain digits tells so. */
    static List<String> in(String text) {
        List<String> numbers = new ArrayList<>();
        for (TextPattern count : ANY.isIn(text) ? COUNTS : List.<TextPattern>of()) {
            for (TextMatcher one = count.matcher(text); one.find(); ) {
                if (!isOfSome(text, one)) {
                    numbers.add(String.valueOf(one.group(1)));
                }
            }
        }
        return numbers;
    }

    /**
     * By the words up to its number and those right behind, or because the others have one too;
     * that one of them has none, as its contract ran out, explains nothing.
     */
    private static boolean isOfSome(String text, TextMatcher count) {
        int end = Clause.end(text, count.end());
        return OF_SOME.isIn(text.substring(0, end)) || !LACKS.isIn(text) && OF_SOME.isIn(text);
    }
}
