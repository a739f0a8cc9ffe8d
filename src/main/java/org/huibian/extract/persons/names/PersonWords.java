package org.huibian.extract.persons.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huibian.search.WordIndex;

/**
 * The words that say what a person is, from persons.csv: a party, a resident, of a trade or office,
 * an offender, one who helps.
 */
public final class PersonWords {

    /** The longest word for an office. */
    private static final int LONGEST_FUNCTION = 5;

    /** 信访人, 当事人, 矫正对象: who stands here is protected whatever the sentence. */
    final WordIndex parties;

    /** 居民, 业主, 学生: may be a person to protect. */
    final WordIndex residents;

    /** 书记, 调解员: who is named in it is no private person. */
    final WordIndex functions;

    /** 选手, 艺人, 护士: who a name may stand behind where a word ends. */
    final WordIndex roles;

    /** 律师, 博士: what stands right behind the name of one who has it. */
    final WordIndex titles;

    /** 牵头, 主讲: who does so is nobody's party. */
    final WordIndex helps;

    /** 醉驾, 受贿: right behind the name of one who holds an office, it is no longer named in it. */
    final WordIndex offences;

    /** From the words of each kind. */
    PersonWords(Function<String, List<String>> words) {
        parties = new WordIndex(words.apply("party"));
        residents = new WordIndex(words.apply("resident"));
        functions = new WordIndex(words.apply("function"));
        titles = new WordIndex(words.apply("title"));
        helps = new WordIndex(words.apply("helper"));
        offences = new WordIndex(words.apply("offence"));
        List<String> persons = new ArrayList<>(words.apply("role"));
        persons.addAll(words.apply("function"));
        roles = new WordIndex(persons);
    }

    /** The word for a party that stands at a place; empty where none does. */
    public String partyAt(String text, int at) {
        return parties.at(text, at);
    }

    /** Whether a word for a party ends right before a place. */
    public boolean endsParty(String text, int end) {
        return parties.endsAt(text, end, NameWords.LONGEST);
    }

    /** The word for a resident that stands at a place; empty where none does. */
    public String residentAt(String text, int at) {
        return residents.at(text, at);
    }

    /** Whether a word for an office ends right before a place. */
    public boolean endsFunction(String text, int end) {
        return functions.endsAt(text, end, NameWords.LONGEST);
    }

    /** Whether who is named before a place holds an office or helps, by the word there. */
    public boolean servesAt(String text, int end) {
        return !functions.at(text, end).isEmpty() || helpsAt(text, end);
    }

    /** Whether who is named before a place helps, by the word there. */
    public boolean helpsAt(String text, int end) {
        return !helps.at(text, end).isEmpty();
    }

    /** Whether who is named before a place is an offender, by the word there. */
    public boolean offendsAt(String text, int end) {
        return !offences.at(text, end).isEmpty();
    }

    /** Whether a name is told with an office, before or behind it. */
    public boolean isInOffice(String text, int start, int end) {
        boolean colon = start > 0 && "：:".indexOf(text.charAt(start - 1)) >= 0;
        int before = colon ? start - 1 : start;
        // 农民工代表 speaks for others; 人大代表 holds an office.
        return functions.endsAt(text, before, LONGEST_FUNCTION)
                        && !residents.endsAt(text, before, NameWords.LONGEST)
                || !functions.at(text, end).isEmpty();
    }

    /** What a name at a place is told to be, by the word before it; empty for nothing. */
    public String roleBefore(String text, int start) {
        return roles.endingAt(text, start, NameWords.LONGEST);
    }

    /** Whether a trade or post ends right before a place, not merely a resident. */
    public boolean endsOccupation(String text, int end) {
        return roles.endsAt(text, end, NameWords.LONGEST)
                && !residents.endsAt(text, end, NameWords.LONGEST);
    }
}
