package org.huibian.extract.outline.number;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.outline.HeadingLine;

/**
 * Finds where sections begin: every number at the beginning of a paragraph, and those inside one
 * that stand in sequence (一是…；二是…).
 */
public final class MarkerScanner {

    /** An entry of a table of contents: dots and a page number. */
    private static final Pattern CONTENTS_ENTRY = Pattern.compile("[.…·．]{3,}\\s?\\d{1,3}$");

    /** A number at once before a hanzi that counts nothing. */
    private static final Pattern BARE_NUMBER =
            Pattern.compile(
                    "(\\d{1,2})(?=\\p{IsHan})(?![年月日个件名次场人户家万余多起条类项处所位份元级届种天周时分点期批套台辆座栋号楼大小支部只间公])");

    /** How many paragraphs apart two points of one enumeration may stand. */
    private static final int REACH = 8;

    private final List<HeadingLine> lines;
    private final List<Optional<Marker>> leading = new ArrayList<>();

    private MarkerScanner(List<HeadingLine> lines) {
        this.lines = lines;
    }

    /** The markers of a document in reading order. */
    public static List<Marker> scan(List<HeadingLine> lines) {
        MarkerScanner scanner = new MarkerScanner(lines);
        for (int i = 0; i < lines.size(); i++) {
            scanner.leading.add(scanner.leading(i));
        }
        List<Marker> markers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            markers.addAll(scanner.markers(i, markers));
        }
        return markers;
    }

    private Optional<Marker> leading(int index) {
        HeadingLine line = lines.get(index);
        if (!line.body() || isContentsEntry(line.reading())) {
            return Optional.empty();
        }
        Optional<HeadingNumber> automatic = HeadingNumber.leading(line.number());
        if (automatic.isPresent()) {
            HeadingNumber number = automatic.get();
            return Optional.of(
                    new Marker(
                            index,
                            0,
                            0,
                            number.scheme(),
                            number.value(),
                            line.number(),
                            true,
                            line.formatLevel()));
        }
        Optional<HeadingNumber> printed = HeadingNumber.leading(line.reading());
        if (printed.isPresent()) {
            return Optional.of(marker(index, printed.get(), true));
        }
        return line.formatLevel() > 0
                ? Optional.of(Marker.unnumbered(index, NumberScheme.FORMAT, 1, line.formatLevel()))
                : Optional.empty();
    }

    private static boolean isContentsEntry(String line) {
        char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
        return last >= '0' && last <= '9' && CONTENTS_ENTRY.matcher(line).find();
    }

    private Marker marker(int index, HeadingNumber number, boolean leads) {
        HeadingLine line = lines.get(index);
        return new Marker(
                index,
                number.start(),
                number.end(),
                number.scheme(),
                number.value(),
                number.text(line.reading()),
                leads,
                leads ? line.formatLevel() : 0);
    }

    private List<Marker> markers(int index, List<Marker> before) {
        HeadingLine line = lines.get(index);
        if (!line.body()) {
            return List.of();
        }
        Optional<Marker> first = leading.get(index).or(() -> withoutMark(index, before));
        int from = first.map(Marker::end).orElse(0);
        Map<NumberScheme, List<HeadingNumber>> candidates = new EnumMap<>(NumberScheme.class);
        for (HeadingNumber number : HeadingNumber.inside(line.reading(), from)) {
            candidates.computeIfAbsent(number.scheme(), s -> new ArrayList<>()).add(number);
        }
        List<Marker> found = new ArrayList<>();
        first.filter(marker -> stands(marker, candidates, before)).ifPresent(found::add);
        Optional<Marker> start = found.stream().findFirst();
        candidates.forEach(
                (scheme, numbers) -> {
                    for (HeadingNumber number : sequence(index, numbers, start, before)) {
                        found.add(marker(index, number, false));
                    }
                });
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    /** Whether a number at the beginning of a paragraph is one: 首先 needs its 其次. */
    private boolean stands(
            Marker marker, Map<NumberScheme, List<HeadingNumber>> inside, List<Marker> before) {
        boolean doubtful =
                marker.scheme() == NumberScheme.FIRSTLY
                        || marker.scheme() == NumberScheme.ORDINAL
                        || (marker.scheme() == NumberScheme.ITEM && !marker.number().contains("是"));
        if (!doubtful) {
            return true;
        }
        int next = marker.value() + 1;
        return inside.getOrDefault(marker.scheme(), List.of()).stream()
                        .anyMatch(number -> number.value() == next || follows(number))
                || leadsSoon(marker.line(), marker.scheme(), next)
                || continues(marker.line(), marker.scheme(), marker.value(), before);
    }

    private static boolean follows(HeadingNumber number) {
        return number.value() == HeadingNumber.LAST;
    }

    private boolean leadsSoon(int line, NumberScheme scheme, int value) {
        int limit = Math.min(lines.size(), line + 1 + REACH);
        for (int i = line + 1; i < limit; i++) {
            Optional<Marker> next = leading.get(i);
            if (next.isPresent()
                    && next.get().scheme() == scheme
                    && (next.get().value() == value || next.get().value() == HeadingNumber.LAST)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last number of this scheme, not far above, is the one before. */
    private static boolean continues(
            int line, NumberScheme scheme, int value, List<Marker> before) {
        for (int i = before.size() - 1; i >= 0 && line - before.get(i).line() <= REACH; i--) {
            Marker marker = before.get(i);
            if (marker.scheme() == scheme) {
                return value == HeadingNumber.LAST || marker.value() == value - 1;
            }
        }
        return false;
    }

    /** Of the candidates of one scheme in a paragraph, those that form an enumeration. */
    private List<HeadingNumber> sequence(
            int index, List<HeadingNumber> numbers, Optional<Marker> start, List<Marker> before) {
        NumberScheme scheme = numbers.get(0).scheme();
        int last = start.filter(marker -> marker.scheme() == scheme).map(Marker::value).orElse(0);
        boolean joined = last > 0;
        if (!joined && continues(index, scheme, numbers.get(0).value(), before)) {
            last = numbers.get(0).value() - 1;
            joined = scheme.inText();
        }
        List<HeadingNumber> sequence = new ArrayList<>();
        for (HeadingNumber number : numbers) {
            boolean restart = number.value() == 1;
            boolean next = number.value() > last && number.value() <= last + (joined ? 2 : 1);
            boolean doubled = scheme == NumberScheme.ITEM && number.value() == last && last > 1;
            boolean end = follows(number) && last > 0;
            if (restart || next || doubled || end) {
                last = end ? last + 1 : number.value();
                joined = true;
                sequence.add(number.withValue(last));
            }
        }
        boolean alone =
                sequence.size() == 1 && last == 1 && !leadsSoon(index, sequence.get(0).scheme(), 2);
        boolean stray = alone && start.map(marker -> marker.scheme() != scheme).orElse(true);
        return stray ? List.of() : withoutStrayOnes(index, sequence);
    }

    /** A one that is not followed by a two begins no enumeration. */
    private List<HeadingNumber> withoutStrayOnes(int index, List<HeadingNumber> sequence) {
        String reading = lines.get(index).reading();
        List<HeadingNumber> kept = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            HeadingNumber number = sequence.get(i);
            boolean lastOfAll = i + 1 == sequence.size();
            int next = lastOfAll ? 0 : sequence.get(i + 1).value();
            boolean glued = number.isGlued(reading.charAt(number.start() - 1));
            boolean begins =
                    glued
                            ? next == 2 || (lastOfAll && leadsSoon(index, number.scheme(), 2))
                            : lastOfAll || next > 1;
            if (number.value() != 1 || begins) {
                kept.add(number);
            }
        }
        return kept;
    }

    /** “2优化营商环境” after 1、: a number that lost its mark. */
    private Optional<Marker> withoutMark(int index, List<Marker> before) {
        Matcher matcher = BARE_NUMBER.matcher(lines.get(index).reading());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(matcher.group(1));
        if (value < 2 || !continues(index, NumberScheme.ARABIC, value, before)) {
            return Optional.empty();
        }
        int end = matcher.end(1);
        return Optional.of(
                marker(index, new HeadingNumber(NumberScheme.ARABIC, value, 0, end), true));
    }
}
