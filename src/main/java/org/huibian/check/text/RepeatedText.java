package org.huibian.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Passage;
import org.huibian.extract.Problem;

/** T09 重复粘贴: a sentence that stands twice, a title printed twice; for information. */
public final class RepeatedText extends ReportCheck {

    private static final int LONG = 20;

    /** No shorter sentence tells enough to be anybody's own. */
    private static final int SHORT = 12;

    /** Two whole clauses and more: neither a label nor what a bracket holds. */
    private static final Pattern CLAUSES =
            Pattern.compile("[^，。；：！？（）()]{3,}(?:，[^，。；：！？（）()]{3,})+[。！？]");

    /** 相关事项均已按期办结, 由司法所牵头: what fits any paragraph. */
    private static final Pattern FORMULA =
            Pattern.compile(
                    "(?:[均都已]|全部|按[期时规要]|如期|及时|依法|逐[一项件])[^，。]{0,8}(?:办结|完成|整改|落实|反馈|归档|回复|答复|到位|销号|公示|公开|备案|处理|化解|报送|上报)"
                            + "|牵头|负责|责任(?:单位|人)|配合|超期|如下|[见如]附|[上下]同|同上");

    /** The check. */
    public RepeatedText() {
        super("T09");
    }

    @Override
    protected void examine(Examined report) {
        for (Problem problem : report.problems(Problem.Kind.REPEATED_TITLE)) {
            report.note(Severity.INFO, "title", Examined.quotes(problem));
        }
        Map<String, List<Passage>> sentences = new LinkedHashMap<>();
        List<Passage> passages = report.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            String sentence = passage.published();
            boolean pasted =
                    sentence.length() >= SHORT
                            && (isAt(passages, i - 1, passage) || isAt(passages, i + 1, passage));
            if (pasted || isOwn(sentence)) {
                sentences.computeIfAbsent(sentence, p -> new ArrayList<>()).add(passage);
            }
        }
        sentences.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(
                        same ->
                                report.note(
                                        Severity.INFO,
                                        "message",
                                        same.stream().map(Quote::of).toList(),
                                        same.size()));
    }

    /** Whether a sentence stands again at a place, right beside itself in its paragraph. */
    private static boolean isAt(List<Passage> passages, int at, Passage one) {
        return at >= 0
                && at < passages.size()
                && passages.get(at).published().equals(one.published())
                && passages.get(at).place().location().equals(one.place().location());
    }

    /** Whether nobody writes a sentence twice of himself. */
    private static boolean isOwn(String sentence) {
        return sentence.length() >= LONG
                || sentence.length() >= SHORT
                        && CLAUSES.matcher(sentence).matches()
                        && !isSaying(sentence)
                        && !FORMULA.matcher(sentence).find();
    }

    /** 小事不出村，大事不出镇。: of two halves alike, what everybody says. */
    private static boolean isSaying(String sentence) {
        String[] halves = sentence.split("[，。！？]");
        if (halves[0].length() != halves[1].length()) {
            return false;
        }
        int alike = 0;
        for (int i = 0; i < halves[0].length(); i++) {
            alike += halves[0].charAt(i) == halves[1].charAt(i) ? 1 : 0;
        }
        return alike >= 2 || halves[0].length() <= 4;
    }
}
