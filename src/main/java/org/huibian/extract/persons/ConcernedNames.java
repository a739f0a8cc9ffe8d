package org.huibian.extract.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.extract.persons.circumstances.Occurrences;
import org.huibian.extract.persons.names.FreeNames;
import org.huibian.extract.persons.names.NameWords;
import org.huibian.extract.persons.names.SureNames;
import org.huibian.search.TextPattern;

/**
 * Finds the names that nothing announces, in sentences that tell of a concern: of those who are
 * neither in office nor helping nor honoured, and of offenders.
 */
final class ConcernedNames {

    /** What stands between two parties. */
    private static final Pattern OPPOSED = Pattern.compile("[与和同跟诉]\\p{IsHan}{0,10}");

    /** Who is no party. */
    private static final TextPattern HELPER =
            TextPattern.compile("调解员|律师|法官|民警|书记|主任|网格|司法|干部|志愿|工作人员|社工|法律顾问|仲裁|长老|乡贤");

    /** The longest word for an office. */
    private static final int LONGEST_FUNCTION = 5;

    private final NameWords words;
    private final FreeNames free;
    private final SureNames sure;

    ConcernedNames(NameWords words, SureNames sure) {
        this.words = words;
        this.free = new FreeNames(words);
        this.sure = sure;
    }

    /** The names in a text, in order. */
    List<String> in(String text, SentenceTopics topics) {
        List<String> found = new ArrayList<>();
        Set<Integer> spared =
                sure.listed(text).stream()
                        .filter(SureNames.Listed::office)
                        .flatMap(list -> list.names().stream().map(FreeNames.Name::start))
                        .collect(Collectors.toSet());
        for (int begin = 0; begin < text.length(); ) {
            int end = SentenceTopics.end(text, begin);
            if (Occurrences.anyIn(text, words.concerns(), begin, end)) {
                List<FreeNames.Name> names = new ArrayList<>(free.in(text, begin, end));
                names.removeIf(name -> spared.contains(name.start()));
                keep(text, topics, names, found);
            }
            begin = end + 1;
        }
        return found;
    }

    private void keep(
            String text, SentenceTopics topics, List<FreeNames.Name> names, List<String> found) {
        boolean[] kept = new boolean[names.size()];
        boolean office = false;
        for (int i = 0; i < names.size(); i++) {
            FreeNames.Name name = names.get(i);
            // 人民调解员童志强、路遥: the office is of all of them.
            office = office && i > 0 && isNext(text, names.get(i - 1), name);
            kept[i] = !office && isProtected(text, topics, name);
            office |= words.persons().isInOffice(text, name.start(), name.end());
            boolean opposed = i > 0 && kept[i] != kept[i - 1];
            if (opposed && oppose(text, topics, names.get(i - 1), name)) {
                kept[i] = true;
                kept[i - 1] = true;
            }
        }
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                found.add(text.substring(names.get(i).start(), names.get(i).end()));
            }
        }
    }

    private static boolean isNext(String text, FreeNames.Name one, FreeNames.Name other) {
        return other.start() == one.end() + 1 && text.charAt(one.end()) == '、';
    }

    /** 骑手马小龙与站点负责人谭志远因…发生争执: a party whatever the office, unless it helps. */
    private static boolean oppose(
            String text, SentenceTopics topics, FreeNames.Name one, FreeNames.Name other) {
        String between = text.substring(one.end(), other.start());
        return OPPOSED.matcher(between).matches()
                && !HELPER.isIn(between)
                && !HELPER.isIn(
                        text.substring(Math.max(0, one.start() - LONGEST_FUNCTION), one.start()))
                && topics.dispute(other.end());
    }

    /** Whether who is named is neither in office nor helping nor honoured, or is an offender. */
    private boolean isProtected(String text, SentenceTopics topics, FreeNames.Name name) {
        int end = name.end();
        if (words.persons().offendsAt(text, end)) {
            return true;
        }
        boolean inTitle = text.lastIndexOf('《', end) > text.lastIndexOf('》', end);
        return !words.persons().isInOffice(text, name.start(), end)
                && !sure.isListOfOffice(text, end)
                && !words.persons().helpsAt(text, end)
                && (inTitle || !topics.honour(name.start()));
    }
}
