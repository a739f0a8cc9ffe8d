package org.huibian.check.claims.denied;

import java.util.Optional;
import org.huibian.check.Rest;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * What the rest have not, told of those that have it before: 14个社区已签订法律顾问协议，余下的桥头社区暂未签订.
 *
 * @param who the kind of place
 * @param what the words for what the rest have not
 */
record NotYet(String who, String what) {

    /** That something is not so. */
    static final String WORDS = "没有|没能|没|尚未|仍未|还未|暂未|未能|未";

    private static final String DEED =
            "设立|设置|建立|建成|建好|建起|组建|配备|配齐|配上|选配|成立|聘请|选聘|聘用|聘上|签订|签约|签署|签下|签|续聘|续签|落实|接入|安装|挂牌|开通|启用|投用|制定|制订|修订|完成|到位";

    /** 其余3个, 只剩书香社区: some are left. */
    private static final TextPattern LEFT =
            TextPattern.compile(
                    Rest.LEFT_OVER + "|[仅只还]剩|(?:仅|只|还|尚|另)有|唯有?(?=[\\p{IsHan}]{2}(?:村|社区))");

    /** 暂未签订 with nothing behind it; group 1 is the deed. */
    private static final TextPattern NOT =
            TextPattern.compile(
                    "(?:至今未|"
                            + WORDS
                            + ")(?:真正|全部|及时|实际|按时|正式|能)?("
                            + DEED
                            + ")(?:完成|到位|成功)?(?=[，。；]|$)");

    /** 签订了法律顾问协议; group 1 is the deed, group 2 what is there. */
    private static final TextPattern HAVE =
            TextPattern.compile(
                    "(?<![未没能])("
                            + DEED
                            + ")(?:过|了|起|上)?(?:\\d+[\\p{IsHan}])?([“\\p{IsHan}]{3,16})");

    /** More than what all have, or they need it not. */
    private static final TextPattern OF_A_KIND =
            TextPattern.compile(
                    "示范|标准化|规范化|星级|升级|智[能慧]|二期|新版|专[职属用]|试点|先行|改造|扩建|搬迁|翻新|无需|不需|未到期|合并|撤[并销]|由[^，。；]{1,12}(?:兼|代|负责|覆盖)");

    /** The first of a sentence. */
    static Optional<NotYet> in(String text) {
        if (!LEFT.isIn(text) || OF_A_KIND.isIn(text)) {
            return Optional.empty();
        }
        for (TextMatcher not = NOT.matcher(text); not.find(); ) {
            String before = text.substring(0, not.start());
            TextMatcher place = KindOfPlace.ANY.matcher(before);
            TextMatcher have = HAVE.matcher(before);
            while (place.find() && have.find()) {
                if (String.valueOf(not.group(1)).equals(have.group(1))) {
                    return Optional.of(new NotYet(place.group(), String.valueOf(have.group(2))));
                }
            }
        }
        return Optional.empty();
    }
}
