package org.huibian.extract.persons.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.persons.names.FreeNames.Name;
import org.huibian.search.TextPattern;

/**
 * The by-names of a text, by which a village knows who is meant: 老姜头, 邹家二小子, 瘸子老六, and 阮氏秋香 as
 * women of Vietnam are called. Streets, schools, shops, halls of a clan and programmes bear such
 * names too; those are not meant.
 */
public final class ByNames {

    /** What stands behind somebody and not within the name of a place or programme. */
    private static final String ENDS = "(?=[家，。、：；的因在把住不已又也被和与跟说来（”]|$)";

    private static final Pattern BY_NAME =
            Pattern.compile(
                    "老([\\p{IsHan}&&[^江河湖水田山石木桥村渡码]])头"
                            + ENDS
                            + "|(\\p{IsHan})家(?:老?[大二三四五小](?:小子|丫头|闺女)|[大二三四]娃)(?![子岭山坡沟女湾坪])"
                            + "|(\\p{IsHan})老[二三四五六七八九幺]"
                            + ENDS
                            + "|(?:瘸子|麻子|胖子|癞子|瞎子|哑巴)老[一二三四五六七八九]"
                            + ENDS);

    /** What they all hold; rare, and found sooner. */
    private static final TextPattern HELD = TextPattern.compile("头|小子|丫头|闺女|[大二三四]娃|老[一二三四五六七八九幺]");

    private static final Pattern CLAN =
            Pattern.compile(
                    "(?<![\\p{IsHan}&&[^妇人员女妻母嫂民娘籍偶的与和跟同向对给为被由]])([阮黎陈范裴潘武邓黄吴杜胡])氏(\\p{IsHan}{2})");

    /** “老杨头说事”, 胖子老李调解室: a programme or room that bears it; 老陈头是义务调解员. */
    private static final Pattern PRAISED =
            Pattern.compile(
                    "(?:工作[室法]|调解室|说事|评理|栏目|普法|快板|理论|[剧戏]|”(?:宣讲|工作[室法]|调解|说事))|(?:、[^，。；、]{2,4})*(?:也|都|均)?(?:是|为|成了|当上|担任|参加)[^，。；]{0,8}(?:调解员|宣[讲传]员?|志愿者|网格员|带头人)");

    private final NameWords words;

    public ByNames(NameWords words) {
        this.words = words;
    }

    /** The by-names in a text, but for those of programmes and of who is praised. */
    public List<Name> in(String text) {
        List<Name> found = new ArrayList<>();
        boolean held = HELD.isIn(text);
        for (Matcher one = BY_NAME.matcher(text); held && one.find(); ) {
            boolean known = true;
            for (int group = 1; group <= one.groupCount(); group++) {
                String surname = one.group(group);
                known &= surname == null || words.isSurname(surname.charAt(0));
            }
            if (known && !isPraised(text, one.end())) {
                found.add(new Name(one.start(), one.end()));
            }
        }
        boolean clan = text.indexOf('氏') >= 0;
        for (Matcher one = CLAN.matcher(text); clan && one.find(); ) {
            // 陈氏光明书院, 陈氏子弟: of a family, not of one.
            if (words.mayBeGiven(one.group(2)) && words.mayEnd(text, one.end())) {
                found.add(new Name(one.start(), one.end()));
            }
        }
        return found;
    }

    private static boolean isPraised(String text, int end) {
        return PRAISED.matcher(text).region(end, text.length()).lookingAt();
    }
}
