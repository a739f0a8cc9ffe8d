package org.huibian.pdf.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into atoms: numbers stay with their unit, Latin words and “——” whole (GB/T
 * 15834-2011, 5.1; GB/T 15835-2011).
 */
public final class AtomScanner {

    /** A Latin word of more characters may be parted at a cost: web addresses, keys. */
    private static final int LONGEST_WORD = 16;

    /** What it costs to part a long Latin word, as much as a rather loose line. */
    private static final double PARTED_WORD = 400;

    private static final String IN_NUMBER = ",.:∶/-";
    private static final String IN_WORD = "&._@:/-'+#=?~%";
    private static final String BEFORE_NUMBER = "第+-±≥≤＞＜<>~";
    private static final String AFTER_NUMBER = "%‰℃°％′″";
    private static final String ROUNDED = "余多来";
    private static final String POWERS = "十百千万亿";

    /** Units of several characters; a unit of one is whatever follows the number. */
    private static final String[] UNITS = {
        "个百分点", "个工作日", "平方公里", "平方米", "立方米", "百分点", "工作日", "年度", "年代", "人次", "件次", "场次", "户次",
        "批次", "公里", "公斤", "千克", "公顷", "小时", "分钟", "个月", "周年", "周岁", "万元", "亿元", "余元"
    };

    private final List<Glyph> glyphs;
    private final int[] text;
    private final List<Atom> atoms = new ArrayList<>();
    private int at;

    private AtomScanner(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        this.text = new int[glyphs.size()];
        for (int i = 0; i < text.length; i++) {
            text[i] = glyphs.get(i).codePoint();
        }
    }

    /** The atoms of a text, in its order, none of its characters left out. */
    public static List<Atom> atoms(List<Glyph> glyphs) {
        AtomScanner scanner = new AtomScanner(List.copyOf(glyphs));
        while (scanner.at < scanner.text.length) {
            scanner.next();
        }
        return scanner.atoms;
    }

    private void next() {
        int end = bracketedYear();
        if (end == at && digit(at)) {
            end = number(at);
        }
        if (end == at && latin(at)) {
            word(wordEnd(at));
            return;
        }
        if (end == at && (is(at, "—") || is(at, "…"))) {
            end = at + (at + 1 < text.length && text[at + 1] == text[at] ? 2 : 1);
        }
        add(Math.max(end, at + 1));
    }

    private void add(int end) {
        int to = end;
        while (to < text.length && Marks.combines(text[to])) {
            to++;
        }
        Atom atom = atom(to);
        boolean bound = to - at == 1 && is(at, BEFORE_NUMBER) && digit(to) && !atom.noLast();
        atoms.add(bound ? new Atom(atom.glyphs(), atom.noFirst(), true, atom.cost()) : atom);
        at = to;
    }

    private Atom atom(int end) {
        return Atom.of(
                end - at == 1 ? List.of(glyphs.get(at)) : List.copyOf(glyphs.subList(at, end)));
    }

    /** A Latin word; a long one as characters that may be parted at a cost. */
    private void word(int end) {
        if (end - at <= LONGEST_WORD) {
            add(end);
            return;
        }
        while (at < end) {
            Atom atom = atom(at + 1);
            double cost = atoms.isEmpty() || !latin(at - 1) ? 0 : PARTED_WORD;
            atoms.add(new Atom(atom.glyphs(), atom.noFirst(), atom.noLast(), cost));
            at++;
        }
    }

    /** 〔2025〕5号 as a whole. */
    private int bracketedYear() {
        if (!is(at, "〔[［（(")) {
            return at;
        }
        int end = at + 1;
        while (digit(end)) {
            end++;
        }
        if (end - at != 5 || !is(end, "〕]］）)")) {
            return at;
        }
        int number = end + 1;
        while (digit(number)) {
            number++;
        }
        return number > end + 1 && is(number, "号") ? number + 1 : at;
    }

    private int number(int from) {
        int end = from;
        while (digit(end) || is(end, IN_NUMBER) && digit(end + 1)) {
            end++;
        }
        if (latin(end)) {
            return wordEnd(end);
        }
        int unit = end;
        while (is(unit, AFTER_NUMBER)) {
            unit++;
        }
        return unit > end ? unit : unit(end);
    }

    private int unit(int from) {
        int end = from;
        // Many write 2025 年 with a space: the unit stays all the same.
        if (is(end, " ") && end + 1 < text.length && Character.isIdeographic(text[end + 1])) {
            end++;
        }
        while (is(end, ROUNDED) || is(end, POWERS)) {
            end++;
        }
        for (String unit : UNITS) {
            if (startsWith(unit, end)) {
                return end + unit.length();
            }
        }
        boolean word = end < text.length && Character.isIdeographic(text[end]);
        boolean sign = end < text.length && Character.getType(text[end]) == Character.OTHER_SYMBOL;
        return word || sign ? end + 1 : end;
    }

    /** Behind a Latin word, marks between two of its characters included. */
    private int wordEnd(int from) {
        int end = from;
        int seen = from;
        while (seen < text.length) {
            if (latin(seen) || digit(seen)) {
                seen++;
                end = seen;
            } else if (is(seen, IN_WORD)) {
                seen++;
            } else {
                return end;
            }
        }
        return end;
    }

    private boolean startsWith(String word, int from) {
        if (from + word.length() > text.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean is(int index, String characters) {
        return index < text.length && characters.indexOf(text[index]) >= 0;
    }

    private boolean digit(int index) {
        return index < text.length && text[index] >= '0' && text[index] <= '9';
    }

    private boolean latin(int index) {
        return index >= 0
                && index < text.length
                && text[index] < 0x250
                && Character.isLetter(text[index]);
    }
}
