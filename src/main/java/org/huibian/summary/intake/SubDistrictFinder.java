package org.huibian.summary.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huibian.extract.Metadata;
import org.huibian.extract.Share;
import org.huibian.message.Message;

/**
 * Tells whose report a submission is: by title, signature, opening, what it calls itself, then the
 * file's name, against the names and aliases of the roster (checks.csv, S04).
 */
public final class SubDistrictFinder {

    /** Which of a name that another begins with: 新东海街道 is not 东海街道. */
    private static final String PREFIXES = "东南西北新老大小上下前后";

    private record Name(String text, String owner) {}

    private static final Message NOWHERE = message("unassigned.nowhere");

    private final NamedInText inText;

    /** First character → the names that begin with it, in the order of the roster. */
    private final Map<Character, List<Name>> names = new HashMap<>();

    /** Among the sub-districts of a roster. */
    public SubDistrictFinder(List<Candidate> roster) {
        inText = new NamedInText(roster);
        for (Candidate candidate : roster) {
            for (String name : names(candidate)) {
                names.computeIfAbsent(name.charAt(0), first -> new ArrayList<>())
                        .add(new Name(name, candidate.name()));
            }
        }
    }

    /**
     * A sub-district of the roster.
     *
     * @param name its name there
     * @param names its aliases
     */
    public record Candidate(String name, List<String> names) {
        /** Copies. */
        public Candidate {
            names = List.copyOf(names);
        }
    }

    /** How far it can be told whose a report is. */
    public enum Standing {
        /** Nothing says otherwise, or less does. */
        SURE,
        /** Title, signature, opening and file name say two names equally often. */
        DISPUTED
    }

    /**
     * Whose report it is.
     *
     * @param name the roster's name; empty where it cannot be told
     * @param reason what it was told by, or why it cannot be told
     * @param standing whether it says of another as often that it is the other's
     */
    public record Assignment(String name, Message reason, Standing standing) {

        private Assignment(String name, Message reason) {
            this(name, reason, Standing.SURE);
        }

        /** Whether no name was found, not several. */
        boolean isUnnamed() {
            return name.isEmpty() && reason.equals(NOWHERE);
        }

        /** Whether it could be told. */
        public boolean assigned() {
            return !name.isEmpty();
        }
    }

    /**
     * Whose report it is; unassigned rather than guessed. What title, signature, opening and the
     * file's name say most often outweighs the first of them: a title may be copied from another
     * report.
     */
    public Assignment assign(Metadata metadata, String file) {
        Assignment first = first(metadata, file);
        Map<String, Integer> votes = new HashMap<>();
        for (String words :
                List.of(metadata.title(), metadata.signature(), metadata.opening(), file)) {
            Set<String> hits = hits(words);
            if (hits.size() == 1) {
                votes.merge(hits.iterator().next(), 1, Integer::sum);
            }
        }
        int own = votes.getOrDefault(first.name(), 0);
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> leading =
                votes.keySet().stream().filter(name -> votes.get(name) == most).sorted().toList();
        if (!first.assigned() || leading.equals(List.of(first.name())) || own == 0 && most < 2) {
            return first;
        }
        return leading.size() == 1
                ? new Assignment(leading.get(0), message("assigned.most", leading.get(0)))
                : new Assignment(first.name(), first.reason(), Standing.DISPUTED);
    }

    private Assignment first(Metadata metadata, String file) {
        Set<String> inTitle = hits(metadata.title());
        if (inTitle.size() > 1) {
            return several("title", metadata.title(), inTitle);
        }
        List<String[]> evidence = new ArrayList<>();
        evidence.add(new String[] {"title", metadata.title()});
        evidence.add(new String[] {"signature", metadata.signature()});
        metadata.selfNames().stream()
                .limit(3)
                .forEach(name -> evidence.add(new String[] {"self", name}));
        evidence.add(new String[] {"opening", metadata.opening()});
        evidence.add(new String[] {"file", file});
        for (String[] words : evidence) {
            Set<String> hits = hits(words[1]);
            if (hits.size() == 1) {
                return new Assignment(
                        hits.iterator().next(), message("assigned." + words[0], shown(words[1])));
            }
            if (hits.size() > 1 && words[0].equals("signature")) {
                return several(words[0], words[1], hits);
            }
        }
        Set<String> inOpening = hits(metadata.opening());
        return inOpening.size() > 1
                ? several("opening", metadata.opening(), inOpening)
                : new Assignment("", NOWHERE);
    }

    /**
     * Whose report it is that neither title, signature, opening nor file name tell, by its text.
     */
    public Optional<Assignment> assign(Stream<String> text) {
        return inText.only(text, this::hits)
                .map(name -> new Assignment(name, byText(name), Standing.DISPUTED));
    }

    /** What it was told by where its text alone names it. */
    public static Message byText(String name) {
        return message("assigned.text", name);
    }

    /** Whom a row or column of a sheet of several sub-districts is about. */
    public Assignment assign(Share share) {
        Set<String> hits = hits(share.name());
        return hits.size() == 1
                ? new Assignment(
                        hits.iterator().next(), message("assigned.share", shown(share.name())))
                : new Assignment("", message("unassigned.share", shown(share.name())));
    }

    private static Assignment several(String where, String wording, Set<String> hits) {
        return new Assignment(
                "", message("unassigned." + where, String.join("、", hits), shown(wording)));
    }

    /** The sub-districts that a text names; the longest name at a place counts. */
    private Set<String> hits(String text) {
        Set<String> hits = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); ) {
            String best = "";
            String owner = "";
            for (Name name : names.getOrDefault(text.charAt(i), List.of())) {
                if (name.text().length() > best.length() && stands(text, i, name.text())) {
                    best = name.text();
                    owner = name.owner();
                }
            }
            if (!best.isEmpty()) {
                hits.add(owner);
            }
            i += Math.max(1, best.length());
        }
        return hits;
    }

    private static Set<String> names(Candidate candidate) {
        Set<String> names = new LinkedHashSet<>();
        names.add(candidate.name());
        names.addAll(candidate.names());
        if (candidate.name().endsWith("街道") && candidate.name().length() > 3) {
            names.add(candidate.name().substring(0, candidate.name().length() - 1));
        }
        names.remove("");
        return names;
    }

    private static boolean stands(String text, int at, String name) {
        if (!text.startsWith(name, at)) {
            return false;
        }
        boolean longer = at > 0 && PREFIXES.indexOf(text.charAt(at - 1)) >= 0;
        int end = at + name.length();
        boolean street = name.endsWith("街") && end < text.length() && text.charAt(end) == '道';
        boolean road = name.endsWith("街") && text.substring(end).matches("(?s)\\d{1,5}号.*");
        boolean short1 = name.length() == 2 && at > 0 && isHan(text.charAt(at - 1));
        return !longer && !street && !road && !(short1 && isSuffixed(name));
    }

    private static boolean isSuffixed(String name) {
        return name.endsWith("镇") || name.endsWith("乡") || name.endsWith("街");
    }

    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' && "区县市省州旗府于".indexOf(c) < 0;
    }

    private static String shown(String wording) {
        return wording.length() <= 40 ? wording : wording.substring(0, 40) + "…";
    }

    private static Message message(String key, Object... values) {
        return Message.of(SubDistrictFinder.class, key, values);
    }
}
