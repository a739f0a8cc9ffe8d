package org.huibian.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a finding concerns (疑点所涉), whether it was just made or stands in a table: the one rule of
 * which figures and sentences it is about.
 *
 * @param check id of the check
 * @param indicator the indicator concerned; empty for none, or where it is not on record
 * @param quotes the sentences or cells concerned
 * @param message what is wrong
 */
public record Concern(String check, String indicator, List<String> quotes, String message) {

    /** Checks of persons, numbers of cards and names: about the words of a sentence, no figure. */
    private static final String PERSONS = "P";

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[,.]\\d+)*");

    private static final Pattern SPACES = Pattern.compile("[\\s\u3000]");

    /** Takes the quotations without white space, and none that is empty. */
    public Concern {
        quotes = quotes.stream().map(Concern::plain).filter(quote -> !quote.isEmpty()).toList();
    }

    /** Of a finding. */
    public static Concern of(Finding finding) {
        return new Concern(
                finding.check(), finding.indicator(), finding.quotes(), finding.message().text());
    }

    /**
     * Whether it is on an indicator, wherever in the report.
     *
     * @param id the indicator
     * @param name what it is called
     */
    public boolean isOn(String id, String name) {
        return indicator.equals(id)
                // Most messages do not have the name at all, which is told cheaply.
                || isOfFigures() && message.contains(name) && message.contains("“" + name + "”");
    }

    /** Whether it quotes a sentence, a part of it or more than it. */
    public boolean isAbout(String sentence) {
        String plain = plain(sentence);
        return isOfFigures()
                && !plain.isEmpty()
                && quotes.stream()
                        .anyMatch(quote -> plain.contains(quote) || quote.contains(plain));
    }

    /** Whether what is wrong names one of the numbers of a value: of a sentence with several. */
    public boolean speaksOf(String value) {
        Set<String> named = numbers(message);
        return numbers(value).stream().anyMatch(named::contains);
    }

    private boolean isOfFigures() {
        return !check.startsWith(PERSONS);
    }

    private static String plain(String text) {
        // Few sentences have any: a search is cheaper than a copy.
        Matcher space = SPACES.matcher(text);
        return space.find() ? space.replaceAll("") : text;
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> number.group().replace(",", ""))
                .collect(Collectors.toSet());
    }
}
