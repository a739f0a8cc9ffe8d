package org.huibian.extract.persons.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.persons.names.FreeNames.Name;

/**
 * Finds names, be they ordinary words, by what a sentence says of a person and of nothing else: sex
 * and age (安定（男，43岁）), trade (康乐系外卖骑手), that they contest a decision (江海不服…处罚决定); and by-names by
 * which a village knows who is meant (老姜头, 邹家二小子).
 */
public final class DescribedNames {

    private static final String NAME = "(?<=^|[，。；：、“]|%s)(\\p{IsHan}{2,3})";

    /** A name behind a mark or what somebody is, before what only a person can be. */
    private static final List<Pattern> DESCRIBED =
            List.of(
                    Pattern.compile(
                            name("[员师手者人户民家匠工生商贩医妇方弟妹兄姐]")
                                    + "(?=[（(](?:[男女][，,、）)]|\\p{IsHan}{1,5}籍|\\d{1,2}岁))"),
                    Pattern.compile(
                            name("[人告方]") + "(?=不服[^，。；]{0,16}(?:决定|处罚|判决|裁定|答复|认定|仲裁|告知))"),
                    Pattern.compile(
                            name("[人告方]")
                                    + "(?<![关联体维派水谱直嫡院母父干])(?=系(?!列|统|数|人)[^，。；]{0,8}(?:[员手工户民主师生者贩客]|人(?![口均数]))[，。])"),
                    Pattern.compile(
                            name("[人告方]")
                                    + "(?=(?:今年|现年|时年)(?:\\d{1,2}岁|[一二三四五六七八九十]{1,3}(?:岁|有[一二三四五六七八九](?=[，。]))))"),
                    Pattern.compile(name("原告|上诉人|申请人") + "(?=[、，与和诉]被(?:告|上诉|申请))"),
                    Pattern.compile(name("只剩|仅剩|还剩|剩下") + "(?=一户[，。因未没不])"));

    /** What only those are called whom everybody in a village knows. */
    private static final Pattern BY_NAME =
            Pattern.compile(
                    "老(\\p{IsHan})头(?=[家，。、：的因在把住不已又也被和与（”]|$)"
                            + "|(\\p{IsHan})家(?:老?[大二三四五小](?:小子|丫头|闺女)|[大二三四]娃)"
                            + "|(\\p{IsHan})老[二三四五六七八九幺](?=[家，。、：的因在把住不已又也被和与（”]|$)"
                            + "|(?:瘸子|麻子|胖子|癞子|瞎子|哑巴)[老阿小](?!学|区|伙|孩)\\p{IsHan}(?=[家，。、：的因在把住不已又也被和与（”]|$)");

    /** 阮氏秋香: as women of Vietnam are called. */
    private static final Pattern CLAN =
            Pattern.compile(
                    "([阮黎陈范裴潘武邓黄吴杜胡])氏(?=(\\p{IsHan}{2}))(?!小学|中学|公园|牌坊|\\p{IsHan}{0,2}(?:宗|祠|族|家))");

    /** What ends the names of places and bodies, and 甲某. */
    private static final String NO_PERSON = "村组社镇乡区屯队厂店路街某司位屋校铺企院所站室局会户家";

    private final NameWords words;

    public DescribedNames(NameWords words) {
        this.words = words;
    }

    private static String name(String before) {
        return NAME.formatted(before);
    }

    /** The names in a text, by form. */
    public List<Name> in(String text) {
        List<Name> found = new ArrayList<>();
        for (Pattern form : DESCRIBED) {
            for (Matcher one = form.matcher(text); one.find(); ) {
                if (isName(text, one.start(1), one.end(1))) {
                    found.add(new Name(one.start(1), one.end(1)));
                }
            }
        }
        for (Matcher one = BY_NAME.matcher(text); one.find(); ) {
            boolean known = true;
            for (int group = 1; group <= one.groupCount(); group++) {
                String surname = one.group(group);
                known &= surname == null || isSurname(surname.charAt(0));
            }
            if (known) {
                found.add(new Name(one.start(), one.end()));
            }
        }
        for (Matcher one = CLAN.matcher(text); one.find(); ) {
            if (words.mayBeGiven(one.group(2))) {
                found.add(new Name(one.start(), one.end() + 2));
            }
        }
        return found;
    }

    /** 老石头, 老木头 may be things. */
    private boolean isSurname(char c) {
        return words.isSurname(c) && c != '石' && c != '木';
    }

    /** Whether a surname begins it, and it is no word for who somebody is. */
    private boolean isName(String text, int start, int end) {
        String name = text.substring(start, end);
        return words.mayBeSurname(name.charAt(0))
                && NO_PERSON.indexOf(name.charAt(name.length() - 1)) < 0
                && !isWho(name);
    }

    private boolean isWho(String name) {
        boolean who = false;
        for (int at = 0; at < name.length() - 1; at++) {
            who |=
                    !words.persons().partyAt(name, at).isEmpty()
                            || !words.persons().residentAt(name, at).isEmpty()
                            || !words.persons.roles.at(name, at).isEmpty();
        }
        return who;
    }
}
