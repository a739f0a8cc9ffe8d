package org.huibian.check.text;

import java.util.List;
import java.util.Optional;
import org.huibian.check.Wording;
import org.huibian.search.PatternIndex;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;
import org.huibian.setup.CsvTable;

/**
 * What only another authority does or whom only it employs (other-business.csv), told in a sentence
 * that names neither that authority nor a part of ours in it: 一审服判息诉率稳步上升, 税务干部牢固树立服务理念.
 */
final class OtherBusiness {

    /** Its staff, its business, and what names it or whom its business is brought to. */
    private record Authority(TextPattern own, TextPattern named) {}

    /** 税务干部牢固树立…, not 民警、网格员 nor 教师代表. */
    private static final String ACTS =
            "(?:队伍)?(?:牢固|强化|增强|落实|落细|严格|坚持|认真|秉持|始终|带头|深入|恪守|依规|准确|自觉|切实|法治(?:意识|素养|思维)(?:不断|持续|明显|显著|稳步|得到)?(?:增强|提升|提高))";

    /** A part of the sub-district in it: it helps, asks, urges, invites, advertises. */
    private static final TextPattern OUR_PART =
            TextPattern.compile(
                    "联合|会同|协助|配合|协调|邀请|督促|推动|指导|引导|提醒|走访|宣传|讲解|普及|移送|移交|代办|帮办|代收|支持|回复|收到|落实[^，。；]{0,12}检察建议|辖区|驻区|街道(?!每|全|严|坚)|社区|网格|咨询|援助|调解");

    private final List<Authority> authorities =
            Wording.rows(
                            OtherBusiness.class,
                            "other-business.csv",
                            "whose",
                            "staff",
                            "business",
                            "unless")
                    .stream()
                    .map(OtherBusiness::authority)
                    .toList();

    private final PatternIndex<Authority> index = new PatternIndex<>(authorities, Authority::own);

    private static Authority authority(CsvTable.Row row) {
        String staff = row.text("staff");
        String acting = staff.isEmpty() ? "" : "(?<!、)(?:" + staff + ")" + ACTS + "|";
        return new Authority(
                TextPattern.compile(acting + row.required("business")),
                TextPattern.compile(row.required("unless")));
    }

    /** The first in a text without what it quotes. */
    Optional<String> in(String text) {
        for (Authority one : index.candidates(text)) {
            TextMatcher own = one.own().matcher(text);
            if (own.find() && !one.named().isIn(text) && !OUR_PART.isIn(text)) {
                return Optional.of(own.group());
            }
        }
        return Optional.empty();
    }
}
