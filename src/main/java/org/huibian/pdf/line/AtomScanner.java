package org.huibian.pdf.line;

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
    private static final String AFTER_NUMBER = "%‰℃°％′″";
    private static final String ROUNDED = "余多来";
    private static final String POWERS = "十百千万亿";

    /** Units of several characters; a unit of one is whatever follows the number. */
    private static final String[] UNITS = {
        "个百分点", "个工作日", "平方公里", "平方米", "立方米", "百分点", "工作日", "年度", "年代", "人次", "件次", "场次", "户次",
        "批次", "公里", "公斤", "千克", "公顷", "小时", "分钟", "个月", "周年", "周岁", "万元", "亿元", "余元"
    };

    private final Glyph[] glyphs;
    private final Atoms atoms;
    private int at;

    private AtomScanner(Glyph[] glyphs) {
        this.glyphs = glyphs;
        this.atoms = new Atoms(glyphs);
    }

    /** The atoms of a text, in its order, none of its characters left out; the array is kept. */
    public static Atoms atoms(Glyph[] glyphs) {
        AtomScanner scanner = new AtomScanner(glyphs);
        int at = 0;
        while (at < glyphs.length) {
            boolean alone = !glyphs[at].is(Marks.BINDS);
            if (alone && (at + 1 == glyphs.length || !glyphs[at + 1].is(Marks.COMBINES))) {
                at++;
                scanner.atoms.add(at);
            } else {
                scanner.at = at;
                scanner.next();
                at = scanner.at;
            }
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
            end = at + (at + 1 < glyphs.length && codePoint(at + 1) == codePoint(at) ? 2 : 1);
        }
        add(Math.max(end, at + 1));
    }

    private void add(int end) {
        int to = end;
        while (to < glyphs.length && glyphs[to].is(Marks.COMBINES)) {
            to++;
        }
        boolean binds = to - at == 1 && is(at, Marks.BEFORE_NUMBER) && digit(to);
        atoms.add(to);
        if (binds) {
            atoms.bindLast();
        }
        at = to;
    }

    /** A Latin word; a long one as characters that may be parted at a cost. */
    private void word(int end) {
        if (end - at <= LONGEST_WORD) {
            add(end);
            return;
        }
        while (at < end) {
            atoms.add(at + 1);
            if (at > 0 && latin(at - 1)) {
                atoms.costLast(PARTED_WORD);
            }
            at++;
        }
    }

    /** 〔2025〕5号 as a whole. */
    private int bracketedYear() {
        if (!is(at, Marks.YEAR_BRACKETS)) {
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
        if (is(end, " ")
                && end + 1 < glyphs.length
                && Character.isIdeographic(codePoint(end + 1))) {
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
        if (end == glyphs.length) {
            return end;
        }
        int next = codePoint(end);
        boolean sign = Character.getType(next) == Character.OTHER_SYMBOL;
        return sign || Character.isIdeographic(next) ? end + 1 : end;
    }

    /** Behind a Latin word, marks between two of its characters included. */
    private int wordEnd(int from) {
        int end = from;
        int seen = from;
        while (seen < glyphs.length) {
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
        if (from + word.length() > glyphs.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (codePoint(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int codePoint(int index) {
        return glyphs[index].codePoint();
    }

    private boolean is(int index, String characters) {
        return index < glyphs.length && characters.indexOf(codePoint(index)) >= 0;
    }

    private boolean digit(int index) {
        return index < glyphs.length && Marks.digit(codePoint(index));
    }

    private boolean latin(int index) {
        return index < glyphs.length && Marks.latin(codePoint(index));
    }
}
