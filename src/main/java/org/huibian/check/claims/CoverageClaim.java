package org.huibian.check.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Where a sentence says 全覆盖.
 *
 * @param start where its clause begins
 * @param end behind it
 * @param made whether it is claimed, not aimed at
 * @param bare whether its clause does not name what is covered
 */
record CoverageClaim(int start, int end, boolean made, boolean bare) {

    static final String ALL =
            "全覆盖|满覆盖|全面覆盖|(?:覆盖|建成|配备|签约|签订|续签|挂牌|设立)率[^。，；]{0,6}100%|100%(?:覆盖|全覆盖|配备|落实)|全部(?:配备|建成|建立|覆盖|签约|挂牌)|实现全部|一[个户村]不(?:落|漏|少)|不落一[个户村]|无一遗漏|应[建设签配覆]尽[建设签配覆]|村村(?:有|都|建|设)";

    private static final TextPattern FULL = TextPattern.compile(ALL);

    /** 基本实现全覆盖, 力争明年…: what a clause says before its 全覆盖 where it claims less. */
    private static final TextPattern NOT_YET =
            TextPattern.compile(
                    "(?:基本|力争|争取|努力|逐步|尚未|未能|没有|推动|加快|接近|有望|朝着?)(?:实现|达到|做到)?[^，。；]{0,8}$|(?:力争|争取|有望|尚未|未能|计划|拟)[^，。；]*$|[二两三四五]年内|20\\d\\d年(?:底)?(?:前)?[^，。；]{0,4}实现|明年|来年|下一?步");

    /** 确保全覆盖 claims it of the year, but is an aim where shortcomings are told. */
    private static final TextPattern AIM = TextPattern.compile("确保(?:实现|达到|做到)?[^，。；]{0,8}$");

    /** 已实现全覆盖, of whatever was spoken of before. */
    private static final TextPattern BARE =
            TextPattern.compile("^(?:目前|现|均|都|已|已经|全部|全面|真正|切实|圆满|率先|实现|达到|做到|了)*$");

    /** The claims of a sentence; among the shortcomings 确保 is an aim. */
    static List<CoverageClaim> of(String text, boolean problems) {
        List<CoverageClaim> claims = new ArrayList<>();
        TextMatcher full = FULL.matcher(text);
        while (full.find()) {
            int start = Clause.start(text, full.start());
            String words = text.substring(start, full.start());
            boolean aim = NOT_YET.matcher(words).find() || problems && AIM.matcher(words).find();
            claims.add(new CoverageClaim(start, full.end(), !aim, BARE.matcher(words).find()));
        }
        return claims;
    }

    /**
     * Whether numbers are of a 全覆盖 that is claimed: of the one whose clause they stand in or
     * behind, else of the next; 推动法律顾问全覆盖，…，服务室实现全覆盖 claims nothing of advisers.
     */
    static boolean holds(int at, List<CoverageClaim> claims) {
        Optional<CoverageClaim> before =
                claims.stream().filter(c -> c.start() <= at).reduce((one, next) -> next);
        Optional<CoverageClaim> behind = claims.stream().filter(c -> c.start() > at).findFirst();
        return before.map(CoverageClaim::made).orElse(false)
                || behind.filter(c -> before.isEmpty() || c.bare())
                        .map(CoverageClaim::made)
                        .orElse(false);
    }
}
