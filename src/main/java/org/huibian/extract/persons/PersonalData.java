package org.huibian.extract.persons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.extract.outline.HeadingLine;
import org.huibian.extract.persons.names.NameWords;
import org.huibian.extract.persons.numbers.PersonalNumbers;
import org.huibian.extract.persons.numbers.PersonalSpan;
import org.huibian.search.WordIndex;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;

/**
 * The personal data of one report (个人信息): names of petitioners, parties, minors and persons under
 * correction wherever they occur in it, and numbers and addresses that reach a person. Public texts
 * carry 某某 in their place. Remembers what it masked; not for several threads.
 */
public final class PersonalData {

    /** What stands in place of personal data. */
    static final String MASK = "某某";

    private static final NameWords WORDS = NameWords.standard();

    private static final Location NOWHERE = new Location("", "");

    private final WordIndex names;
    private final int nameCount;

    /** What was masked already: a sentence is asked for by each of its figures. */
    private final Map<String, String> masked = new HashMap<>();

    private PersonalData(List<String> names) {
        this.names = new WordIndex(names);
        this.nameCount = names.size();
    }

    /** The personal data of a report. */
    public static PersonalData of(SourceDocument document) {
        PersonNames names = new PersonNames(WORDS);
        for (SourceBlock block : document.blocks()) {
            HeadingLine.of(block).ifPresent(line -> names.search(line.reading()));
            if (block instanceof SourceBlock.Table table) {
                search(table, names);
            }
        }
        return new PersonalData(List.copyOf(names.found().keySet()));
    }

    /** The personal data that a single text gives away. */
    static PersonalData ofText(String text) {
        PersonNames names = new PersonNames(WORDS);
        names.search(text);
        return new PersonalData(List.copyOf(names.found().keySet()));
    }

    private static void search(SourceBlock.Table table, PersonNames names) {
        for (int r = 0; r < table.rows().size(); r++) {
            for (SourceBlock.Cell cell : table.rows().get(r).cells()) {
                String text = cell.text().reading();
                names.search(text);
                if (r > 0) {
                    heading(table, cell.column())
                            .filter(heading -> !WORDS.persons().partyAt(heading, 0).isEmpty())
                            .ifPresent(heading -> names.cell(text, heading));
                }
            }
        }
    }

    private static Optional<String> heading(SourceBlock.Table table, int column) {
        return table.rows().get(0).cells().stream()
                .filter(cell -> cell.column() == column)
                .map(cell -> cell.text().reading())
                .findFirst();
    }

    /** The spans of a reading, in order, none overlapping another. */
    List<PersonalSpan> spans(String reading) {
        List<PersonalSpan> spans = PersonalNumbers.find(reading);
        for (int i = 0; nameCount > 0 && i < reading.length(); i++) {
            String name = names.at(reading, i);
            if (!name.isEmpty() && (name.length() > 2 || standsApart(reading, i))) {
                spans.add(new PersonalSpan(i, i + name.length(), "姓名", true));
                i += name.length() - 1;
            }
        }
        spans.sort(
                Comparator.comparingInt(PersonalSpan::start)
                        .thenComparing(Comparator.comparingInt(PersonalSpan::end).reversed()));
        List<PersonalSpan> apart = new ArrayList<>();
        int end = 0;
        for (PersonalSpan span : spans) {
            if (span.start() >= end) {
                apart.add(span);
                end = span.end();
            } else if (span.end() > end) {
                apart.add(new PersonalSpan(end, span.end(), span.kind(), span.person()));
                end = span.end();
            }
        }
        return apart;
    }

    /** Whether a name of two characters is not a part of two words: 民|于|玉. */
    private static boolean standsApart(String reading, int start) {
        return WORDS.standsApart(reading, start, start + 2)
                || WORDS.persons().endsParty(reading, start);
    }

    /** A text with personal data replaced; white space within it does not hide it. */
    public String mask(String text) {
        return text.isEmpty() ? text : masked.computeIfAbsent(text, this::replaced);
    }

    private String replaced(String text) {
        SourceText clean = SourceText.of(NOWHERE, text);
        List<PersonalSpan> spans = spans(clean.reading());
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int at = 0;
        for (PersonalSpan span : spans) {
            Excerpt excerpt = clean.excerpt(span.start(), span.end());
            if (!span.person() && RowCells.are(text, excerpt.start(), excerpt.end())) {
                continue;
            }
            masked.append(text, at, excerpt.start()).append(MASK);
            at = excerpt.end();
        }
        return masked.append(text.substring(at)).toString();
    }

    /** An excerpt whose wording has personal data replaced; its place stays. */
    public Excerpt mask(Excerpt excerpt) {
        return new Excerpt(
                excerpt.location(), excerpt.start(), excerpt.end(), mask(excerpt.text()));
    }
}
