package org.huibian.extract.outline.division;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.huibian.extract.outline.number.Marker;
import org.huibian.extract.outline.number.NumberScheme;

/**
 * Tells the level of each marker by the way the schemes nest in this document, not by the scheme.
 *
 * <p>A number whose scheme is open continues it; one whose scheme is not open lies below what is
 * open, except below customarily deeper schemes that do not go on afterwards.
 */
final class Nesting {

    /** Sections deeper than this are kept at this level. */
    static final int DEEPEST = 9;

    private static final int LOOK_AHEAD = 200;

    private final List<Marker> markers;
    private final Predicate<Marker> announcesChapter;
    private final List<Frame> open = new ArrayList<>();
    private final Map<NumberScheme, Integer> lastValue = new EnumMap<>(NumberScheme.class);

    private Nesting(List<Marker> markers, Predicate<Marker> announcesChapter) {
        this.markers = markers;
        this.announcesChapter = announcesChapter;
    }

    /**
     * Where a marker stands.
     *
     * @param level its level, 1 for the outermost
     * @param parent index of the marker it lies below, -1 for none
     * @param gap how many numbers are missing before it
     */
    record Place(int level, int parent, int gap) {}

    private record Frame(NumberScheme scheme, int last, int marker, int formatLevel) {
        Frame at(Marker next, int index) {
            return new Frame(scheme, next.value(), index, next.formatLevel());
        }
    }

    /**
     * The place of each marker.
     *
     * @param announcesChapter whether a marker's heading names a prescribed content, so that it
     *     rather belongs to an outer level
     */
    static List<Place> of(List<Marker> markers, Predicate<Marker> announcesChapter) {
        Nesting nesting = new Nesting(markers, announcesChapter);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            places.add(nesting.place(i));
        }
        return places;
    }

    private Place place(int index) {
        Marker marker = markers.get(index);
        int before = lastValue.getOrDefault(marker.scheme(), 0);
        int frame = marker.scheme() == NumberScheme.FORMAT ? -1 : frameFor(index);
        int gap;
        if (marker.scheme() == NumberScheme.FORMAT) {
            closeForFormat(marker.formatLevel());
            gap = 0;
            open.add(new Frame(marker.scheme(), 1, index, marker.formatLevel()));
        } else if (frame >= 0) {
            gap = Math.max(0, marker.value() - open.get(frame).last() - 1);
            Frame continued = open.get(frame).at(marker, index);
            close(frame);
            open.add(continued);
        } else {
            closeDeeper(index);
            gap = marker.value() == before + 1 ? 0 : marker.value() - 1;
            open.add(new Frame(marker.scheme(), marker.value(), index, marker.formatLevel()));
        }
        if (open.size() > DEEPEST) {
            open.remove(open.size() - 2);
        }
        lastValue.put(marker.scheme(), marker.value());
        int parent = open.size() < 2 ? -1 : open.get(open.size() - 2).marker();
        return new Place(open.size(), parent, gap);
    }

    /** The open frame that a marker continues, or -1. */
    private int frameFor(int index) {
        Marker marker = markers.get(index);
        int deepest = -1;
        int inner = -1;
        int outer = -1;
        for (int f = open.size() - 1; f >= 0; f--) {
            Frame frame = open.get(f);
            if (frame.scheme() != marker.scheme()) {
                continue;
            }
            deepest = deepest < 0 ? f : deepest;
            if (frame.last() + 1 == marker.value()) {
                inner = inner < 0 ? f : inner;
                outer = f;
            }
        }
        if (deepest < 0) {
            return -1;
        }
        if (marker.value() == 1) {
            return beginsWithin(index, deepest) ? -1 : deepest;
        }
        if (inner == outer) {
            return inner < 0 ? deepest : inner;
        }
        boolean fallsBack = fallsBack(index, outer, marker.value());
        return !fallsBack && announcesChapter.test(marker) ? outer : inner;
    }

    /**
     * Whether a number one while its scheme is open begins an enumeration inside it (“一、” below
     * “一、”): the outer one goes on afterwards.
     */
    private boolean beginsWithin(int index, int frame) {
        Frame outer = open.get(frame);
        if (outer.scheme().inText()) {
            return false;
        }
        return fallsBack(index, frame, 1)
                || (outer.scheme() == NumberScheme.DUN
                        && outer.last() > 1
                        && goesOnTo(index, frame, outer.last() + 1));
    }

    /** Whether an enumeration goes on after a value and then falls back to the outer one. */
    private boolean fallsBack(int index, int frame, int value) {
        Frame outer = open.get(frame);
        int inner = value;
        int limit = Math.min(markers.size(), index + LOOK_AHEAD);
        for (int i = index + 1; i < limit; i++) {
            Marker next = markers.get(i);
            if (next.scheme() != outer.scheme()) {
                if (closesBefore(next, frame)) {
                    return false;
                }
                continue;
            }
            if (next.value() == inner + 1) {
                inner++;
            } else {
                return next.value() == outer.last() + 1 && next.value() <= inner;
            }
        }
        return false;
    }

    private boolean goesOnTo(int index, int frame, int value) {
        int limit = Math.min(markers.size(), index + LOOK_AHEAD);
        for (int i = index + 1; i < limit; i++) {
            Marker next = markers.get(i);
            if (closesBefore(next, frame)) {
                return false;
            }
            if (next.scheme() == open.get(frame).scheme() && next.value() == value) {
                return true;
            }
        }
        return false;
    }

    private boolean closesBefore(Marker next, int frame) {
        for (int f = 0; f < frame; f++) {
            if (open.get(f).scheme() == next.scheme()) {
                return true;
            }
        }
        return false;
    }

    /** Closes the customarily deeper schemes that do not go on after a marker of a new scheme. */
    private void closeDeeper(int index) {
        Marker marker = markers.get(index);
        while (!open.isEmpty()) {
            int top = open.size() - 1;
            Frame frame = open.get(top);
            boolean deeper =
                    frame.scheme().below(marker.scheme())
                            || (marker.leading() && !markers.get(frame.marker()).leading())
                            || (frame.formatLevel() > 0
                                    && marker.formatLevel() > 0
                                    && frame.formatLevel() >= marker.formatLevel());
            if (!deeper || goesOn(index, top)) {
                return;
            }
            close(top);
        }
    }

    private boolean goesOn(int index, int frame) {
        NumberScheme scheme = open.get(frame).scheme();
        int limit = Math.min(markers.size(), index + LOOK_AHEAD);
        for (int i = index + 1; i < limit; i++) {
            Marker next = markers.get(i);
            if (next.scheme() == scheme) {
                return scheme != NumberScheme.FORMAT && next.value() == open.get(frame).last() + 1;
            }
            if (closesBefore(next, frame)) {
                return false;
            }
        }
        return false;
    }

    /** A heading that only the format marks closes what lies at its level or below. */
    private void closeForFormat(int level) {
        while (!open.isEmpty()) {
            Frame frame = open.get(open.size() - 1);
            if (frame.formatLevel() > 0 && frame.formatLevel() < level) {
                return;
            }
            close(open.size() - 1);
        }
    }

    private void close(int frame) {
        while (open.size() > frame) {
            open.remove(open.size() - 1);
        }
    }
}
