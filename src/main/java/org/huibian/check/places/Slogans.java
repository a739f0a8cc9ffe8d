package org.huibian.check.places;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.search.TextPattern;

/**
 * Slogans that carry the name of another sub-district of the roster without its kind: “法治柳塘”工作品牌,
 * 推动法治柳塘建设. A slogan of those whom the report helps (助力平安石硐建设), learns from or works with, who are
 * then named as its partner, is theirs.
 */
final class Slogans {

    /** What is done for others or learnt from them, right before their slogan. */
    private static final TextPattern FOR_THEM =
            TextPattern.compile("(?:助力|支援|支持|协助|携手|联合|会同|共建|帮助|对口|结对|对标|学习|借鉴)[^，。；]{0,12}$");

    private Slogans() {}

    /**
     * The name in a slogan of another's, in a text.
     *
     * @param known the names of the roster
     * @param own what the reporting sub-district is called
     * @param common what tells that a clause is about others as well
     */
    static Optional<String> in(
            PlaceNames known, String text, List<String> own, TextPattern common) {
        return known.praisedIn(text).stream()
                .filter(stem -> own.stream().noneMatch(name -> name.contains(stem)))
                .filter(stem -> !isOfTheirs(text, stem, common))
                .findFirst();
    }

    private static boolean isOfTheirs(String text, String stem, TextPattern common) {
        int at = text.lastIndexOf(stem);
        String before = text.substring(0, at);
        return common.isIn(Clause.around(text, at, at))
                || FOR_THEM.isIn(before)
                || isPartner(before, stem);
    }

    /** 与石硐镇联合推进平安石硐建设: they are named as whom one works with. */
    private static boolean isPartner(String before, String stem) {
        return Pattern.compile(
                        "(?:[与同和跟]|会同|联合)(?:(?:相邻|邻近|毗邻|周边|兄弟|友邻)的?)?"
                                + Pattern.quote(stem)
                                + "[^。；]{0,20}(?:联[合动调防建]|共同|携手|一道|合作|协作)")
                .matcher(before)
                .find();
    }
}
