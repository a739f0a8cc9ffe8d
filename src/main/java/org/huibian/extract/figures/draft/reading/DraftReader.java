package org.huibian.extract.figures.draft.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.draft.BesideLost;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.draft.Heading;
import org.huibian.extract.figures.draft.PlaceKinds;
import org.huibian.extract.figures.hit.ClauseHeads;
import org.huibian.extract.figures.hit.reach.MentionClassifier;
import org.huibian.extract.figures.role.RoleCues;
import org.huibian.extract.figures.sentence.Sentence;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.extract.outline.Stretch;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.scan.QuantityScanner;
import org.huibian.source.SourceText;

/**
 * Reads the figures of running text, sentence by sentence, each with what it counts and its role.
 */
public final class DraftReader {

    /** 4．15个村: the number of an item before a count of what has no halves. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*[0-9０-９]{1,2}[.．](?=[0-9０-９]+(?:余|多)?[个件名人场次份条处家户项起宗])");

    private static final Pattern TOPIC = Pattern.compile("[\\p{IsHan}&&[^和与及]]{2,8}");

    private final QuantityScanner scanner;
    private final MentionClassifier classifier;

    public DraftReader(QuantityScanner scanner, MentionClassifier classifier) {
        this.scanner = scanner;
        this.classifier = classifier;
    }

    /** Adds the figures of a stretch in reading order. */
    public void read(Stretch stretch, Section section, int year, Gathered found) {
        read(
                stretch.text(),
                stretch.start(),
                stretch.reading(),
                Heading.of(section),
                year,
                topic(stretch, section),
                found);
    }

    /** 信访工作, over 受理34件，化解33件: a heading of few words names what is counted below it. */
    private static String topic(Stretch stretch, Section section) {
        boolean below =
                !stretch.heading()
                        && section.chapter() == Chapter.RESULTS
                        && section.level() > 1
                        && TOPIC.matcher(section.title()).matches();
        return below ? section.title() : "";
    }

    /**
     * Adds the figures of a text that begins at an offset of a reading.
     *
     * @param label what stands beside it and says what it is of; empty where nothing does
     */
    public void read(
            SourceText source,
            int offset,
            String submitted,
            Heading heading,
            int year,
            String label,
            Gathered found) {
        String text = PlaceKinds.inCommon(BesideLost.asNumbers(submitted));
        List<Figure> figures = scanner.scan(withoutNumber(text));
        RoleCues cues = new RoleCues(text, heading.chapter());
        Reading reading = new Reading(source, offset, text, heading, year, cues);
        ClauseHeads heads = new ClauseHeads();
        heads.under(label);
        List<Draft> before = found.drafts();
        int order = before.isEmpty() ? 0 : before.get(before.size() - 1).order();
        for (Sentence sentence : Sentence.split(text, figures)) {
            order++;
            List<Draft> drafts;
            try {
                drafts = new SentenceReading(reading, sentence, order, classifier).drafts(heads);
            } catch (RuntimeException | StackOverflowError failure) {
                // A fault of the program in one sentence must not take the report with it: its
                // numbers count nothing, and a finding that is an error quotes it. What the
                // sentence had begun to say for those behind it is dropped.
                found.unread().add(UnreadSentence.of(reading, sentence, failure));
                drafts = UnreadSentence.numbers(reading, sentence, order);
                heads = new ClauseHeads();
                heads.under(label);
            }
            drafts.sort(Draft.READING_ORDER);
            found.drafts().addAll(drafts);
        }
    }

    /** The same text with the number of an item blank. */
    private static String withoutNumber(String text) {
        Matcher number = NUMBERED.matcher(text);
        return number.lookingAt() ? " ".repeat(number.end()) + text.substring(number.end()) : text;
    }

    /**
     * A text being read.
     *
     * @param source where it stands
     * @param offset where it begins in the reading of that
     * @param text its wording
     * @param heading what it stands under
     * @param year the reporting year, 0 where unknown
     * @param cues what keeps its figures out of the totals
     */
    record Reading(
            SourceText source, int offset, String text, Heading heading, int year, RoleCues cues) {}
}
