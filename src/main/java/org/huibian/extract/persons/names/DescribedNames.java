package org.huibian.extract.persons.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.persons.names.FreeNames.Name;

/**
 * The names of a text that may be ordinary words, known by what it says of them: sex or age
 * (安定（男，43岁）), trade (康乐系外卖骑手), that they contest a decision (江海不服…决定). Trees, houses, firms and
 * adverbs stand in such places as well; so a name is taken whatever it is made of only behind sex
 * or age in brackets, elsewhere only where it is made like one.
 */
public final class DescribedNames {

    /** What stands before a name: a mark, or what somebody is. */
    private static final String MARKS = "，。；：、“";

    /** How old somebody is, and of what. */
    private static final Form AGED =
            new Form(
                    "[（(](?:[男女][）)，,、]|[^（()）]{0,8}?(?:\\d{1,2}周?岁|(?:19|20)\\d\\d年[^（()）]{0,6}生|\\p{IsHan}{1,5}籍)[^（()）]{0,8}[）)])",
                    "员师手者人户民家匠工生商贩医妇方弟妹兄姐");

    /** What is said of a person. */
    private static final List<Form> TOLD =
            List.of(
                    new Form("不服[^，。；]{0,16}(?:决定|处罚|判决|裁定|答复|认定|仲裁|告知)", "人告方"),
                    new Form("系(?!列|统|数|人)[^，。；]{0,8}(?:[员手工户民主师生者贩客]|人(?![口均数]))[，。]", "人告方"),
                    new Form(
                            "[今现时]年(?:\\d{1,2}岁|[一二三四五六七八九十]{1,3}(?:岁|有[一二三四五六七八九](?=[，。])))",
                            "人告方"),
                    new Form("[与和诉]被(?:告|上诉人|申请人)", "告人", false),
                    new Form("一户[，。因未没不]", "剩下", false));

    /** 原告马上、被告牛红霞: one of two parties, be it a word of time. */
    private static final Form PARTY = new Form("、被(?:告|上诉人|申请人)\\p{IsHan}", "告人", false);

    /** What ends the names of places and bodies, words for who somebody is, and 甲某. */
    private static final String NO_PERSON = "村组社镇乡区屯队厂店路街某司位屋校铺企院所站室局会户家员工师手者人民匠商贩客友童行东方双";

    private final NameWords words;

    public DescribedNames(NameWords words) {
        this.words = words;
    }

    /** The names behind which an age stands in brackets, whatever they are made of. */
    public List<Name> aged(String text) {
        List<Name> found = new ArrayList<>();
        add(AGED, text, false, found);
        return found;
    }

    /** The names that are made like one, before what is said of a person. */
    public List<Name> told(String text) {
        List<Name> found = new ArrayList<>();
        for (Form form : TOLD) {
            add(form, text, true, found);
        }
        add(PARTY, text, false, found);
        return found;
    }

    private void add(Form form, String text, boolean made, List<Name> found) {
        for (Matcher said = form.said().matcher(text); said.find(); ) {
            int start = form.name(text, said.start());
            if (start >= 0 && isName(text.substring(start, said.start()), made)) {
                found.add(new Name(start, said.start()));
            }
        }
    }

    private boolean isName(String name, boolean made) {
        return words.mayBeSurname(name.charAt(0))
                && NO_PERSON.indexOf(name.charAt(name.length() - 1)) < 0
                && !isWho(name)
                && (!made || isMade(name));
    }

    /** 平安顺, 康乐: a surname and a given name, or a word that many are called by. */
    private boolean isMade(String name) {
        if (name.length() == 2) {
            return words.wholeNameWords.at(name, 0).length() == 2;
        }
        return words.mayBeGiven(name.substring(1)) && words.words.at(name, 0).length() < 3;
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

    /**
     * What is said of somebody, and what may stand before the name.
     *
     * @param said the words right behind the name, which are looked for first: they are rare
     * @param before the last characters of who somebody is, or of what leads to the name
     * @param marked whether a mark may stand there as well
     */
    private record Form(Pattern said, String before, boolean marked) {

        private static final int LONGEST = 3;

        Form(String said, String before) {
            this(said, before, true);
        }

        Form(String said, String before, boolean marked) {
            this(Pattern.compile(said), before, marked);
        }

        /** Where the name of two or three characters begins that ends at a place; -1 for none. */
        private int name(String text, int end) {
            for (int length = LONGEST; length > 1; length--) {
                int start = end - length;
                if (start >= 0
                        && text.substring(start, end)
                                .chars()
                                .allMatch(c -> NameWords.isHan((char) c))
                        && mayBegin(text, start)) {
                    return start;
                }
            }
            return -1;
        }

        private boolean mayBegin(String text, int start) {
            boolean marks = start == 0 || MARKS.indexOf(text.charAt(start - 1)) >= 0;
            return marked && marks || start > 0 && before.indexOf(text.charAt(start - 1)) >= 0;
        }
    }
}
