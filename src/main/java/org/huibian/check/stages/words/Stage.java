package org.huibian.check.stages.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.check.Wording;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.stages.things.ThingAgain;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * How far on its way what is counted is: those due or there (应到, 辖), those taken in (受理, 摸排, 提出),
 * those who came (报名, 到场), and those with whom it is done (办结, 采纳, 合格); the words are rows of
 * stages.csv. No stage can hold more than one before it.
 */
public enum Stage {
    DUE,
    INTAKE,
    JOINED,
    OUTCOME;

    private record Words(Stage stage, TextPattern pattern) {}

    private static final List<Words> WORDS =
            Wording.rows(Stage.class, "stages.csv", "stage", "words").stream()
                    .map(
                            row ->
                                    new Words(
                                            valueOf(row.required("stage").toUpperCase(Locale.ROOT)),
                                            TextPattern.compile(row.required("words"))))
                    .toList();

    /** 整改通知书, 答复意见, 人民调解委员会: the name of a paper or a body, nothing done. */
    private static final TextPattern NAME =
            TextPattern.compile(
                    "(?:责令)?(?:整改|改正|办理|答复|验收|处置|履行)(?=(?:通知|意见书|建议书|方案|措施|清单|责任|台账|要求|期限|时限|提示|告知|决定))|(?:受理|办理|登记|接待)(?=窗口|大厅|中心)|重点任务");

    /** 签字缺漏, 回访漏登, 化解不彻底: how it was done badly, a fault found. */
    private static final TextPattern FAULT =
            TextPattern.compile(
                    "^(?:不(?:到位|彻底|及时|规范|[全准严实当清符足够明]|完整|一致)|漏[登填报记签项]|错[填录写登]|滞后|迟[延缓]|拖延|超期|逾期|倒置"
                            + "|(?:缺[漏失]|遗漏|瑕疵))");

    /** 整改瑕疵3处, 查出瑕疵17处: what is put right or found is a fault as well. */
    private static final TextPattern OF_FAULTS =
            TextPattern.compile("[改正治理除决置补出摆]$|^(?:发现|指[出明]|反[馈映]|通报)");

    /**
     * What a figure is called.
     *
     * @param stage how far on its way it is
     * @param word the word that says so
     * @param before the words of its clause before it
     * @param behind those behind it
     */
    public record Called(Stage stage, String word, String before, String behind) {

        /** The words of its clause. */
        public String clause() {
            return before + "·" + behind;
        }
    }

    /** What a figure is called by its own clause: by the words before it, else by those behind. */
    public static Optional<Called> of(FigureSentence sentence, int at) {
        String before = Clause.lastItem(sentence.before(at));
        String behind = Clause.firstItem(sentence.after(at));
        Optional<Called> called = last(before, before, behind);
        return called.isPresent() ? called : last(behind, before, behind);
    }

    /** 公开上墙的39项, 看过并签字的六十五份: those of what went before with whom something was done. */
    private static final TextPattern HEADLESS =
            TextPattern.compile("[^，。；]{2,}的(?:有|是|达到?|共|计|共有|则是|却有)?$");

    /** What a part is called; 获得…的39项 is one whatever its words. */
    public static Optional<Called> ofPart(FigureSentence sentence, int at) {
        Optional<Called> own = of(sentence, at);
        String before = Clause.lastItem(sentence.before(at));
        boolean later = own.filter(one -> one.stage().compareTo(INTAKE) > 0).isPresent();
        int start = sentence.figures().get(at).start() - before.length();
        boolean again =
                own.isEmpty()
                        && ThingAgain.of(before)
                                .filter(one -> one.isNamedIn(sentence.text().substring(0, start)))
                                .isPresent();
        return later || !again && !HEADLESS.isIn(before)
                ? own
                : Optional.of(
                        new Called(OUTCOME, "·", before, Clause.firstItem(sentence.after(at))));
    }

    /**
     * Of a figure whose clause says nothing, what the words before it back to the last figure say.
     */
    public static Optional<Called> ofLead(FigureSentence sentence, int at) {
        Optional<Called> own = of(sentence, at);
        String words = sentence.before(at);
        String lead = words.substring(words.lastIndexOf('。') + 1);
        return own.isPresent() ? own : last(lead, lead, Clause.firstItem(sentence.after(at)));
    }

    /**
     * What all there are of a thing are called, of which a part names those with whom something was
     * done: 危房户共42户，搬离的危房户45户.
     */
    public static Optional<Called> ofAll(FigureSentence sentence, int at, Called part) {
        String before = Clause.lastItem(sentence.before(at));
        return ThingAgain.of(Clause.lastItem(part.before()))
                .filter(thing -> thing.areAllCounted(before))
                .map(
                        thing ->
                                new Called(
                                        DUE, before, before, Clause.firstItem(sentence.after(at))));
    }

    /** How far some words say that it has come; empty where they say nothing of it. */
    public static Optional<Stage> in(String words) {
        return last(words, words, "").map(Called::stage);
    }

    /** Some words without those that say how far it has come. */
    public static String without(String words) {
        String left = words;
        for (Words of : WORDS) {
            left = of.pattern().replaceAll(left, "");
        }
        return left;
    }

    /** The last word of a stage among some; of those that begin alike the longest. */
    private static Optional<Called> last(String words, String before, String behind) {
        String plain = NAME.replaceAll(words, "·");
        Optional<Called> last = Optional.empty();
        int at = -1;
        int end = -1;
        for (Words of : WORDS) {
            TextMatcher found = of.pattern().matcher(plain);
            while (found.find()) {
                boolean ofFaults = OF_FAULTS.isIn(found.group());
                if (!ofFaults && FAULT.isIn(plain.substring(found.end()))) {
                    continue;
                }
                boolean inner = found.start() >= at && found.end() <= end;
                if (!inner && found.end() > end || found.start() <= at && found.end() >= end) {
                    at = found.start();
                    end = found.end();
                    last = Optional.of(new Called(of.stage(), found.group(), before, behind));
                }
            }
        }
        return last;
    }
}
