package org.huibian.extract.figures.draft.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.draft.beside.LesserCount;
import org.huibian.extract.figures.draft.beside.ToldAgain;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.words.SumWords;
import org.huibian.extract.figures.sentence.Sentence;
import org.huibian.extract.figures.sentence.SentenceCues;
import org.huibian.extract.quantity.Figure;
import org.huibian.indicator.Indicator;

/**
 * Whether the figures being read are parts of one before them: from 其中 on, until words of the whole
 * year or a verb with an object of its own. Keeps the parts that count something.
 */
final class PartScope {

    /** 其中讲座19场，派发宣传单2万份: a verb with an object of its own ends the list of parts. */
    private static final Pattern ANOTHER =
            Pattern.compile(
                    "^(同时|还|并|另|另外|此外|共|共计|先后|集中|免费|累计|全年|今年)?"
                            + "(派发|发放|分发|印发|印制|制作|悬挂|张贴|推送|播放|举办|组织|召开|建成|新建|打造|培育|培养|聘请|选聘|设立|出动"
                            + "|开展|解答|发布|刊发|编发|邀请|拆除|出具|罚款|罚没)");

    private static final List<String> WHOLE_YEAR = List.of("全年", "累计", "共计", "一年来");

    /** Where the lists of parts begin among those of a sentence. */
    private static final int LISTS = 500;

    private final String text;
    private final Sentence sentence;
    private final SentenceCues words;
    private final List<Draft> parts = new ArrayList<>();
    private final Set<Indicator> toldAgain = new HashSet<>();
    private boolean open;
    private boolean openOutside;
    private boolean inBracket;

    PartScope(String text, Sentence sentence, SentenceCues words) {
        this.text = text;
        this.sentence = sentence;
        this.words = words;
    }

    /** Whether the figure last entered is a part. */
    boolean holds() {
        return open;
    }

    /** Keeps a part that counts something. */
    void add(Draft part) {
        parts.add(part);
    }

    /** 33份合同中，租赁协议9份: what follows of an indicator is of those that are told again. */
    void tellAgain(Indicator indicator, boolean leadsToParts) {
        if (leadsToParts) {
            toldAgain.add(indicator);
        }
    }

    /** Whether what counts an indicator is a part, behind what was told again of it. */
    boolean isOfToldAgain(Indicator indicator) {
        return toldAgain.contains(indicator);
    }

    /** …其中邻里纠纷20件；调解成功90件: what comes after the semicolon is no part. */
    void enter(Clause clause, List<List<Hit>> hits) {
        bracket(clause);
        boolean divided =
                clause.start() > sentence.start()
                        && "；;".indexOf(text.charAt(clause.start() - 1)) >= 0;
        if (divided && open && !hits.isEmpty()) {
            open = hits.stream().flatMap(List::stream).anyMatch(this::goesOn);
        }
    }

    /** 合同25份（含租赁合同16份）、文件9件: what is said to be in a count ends with its bracket. */
    private void bracket(Clause clause) {
        if (!clause.bracket() && inBracket) {
            open = openOutside;
        }
        if (!inBracket && Included.isIn(clause)) {
            openOutside = open;
            open = true;
        }
        inBracket = clause.bracket() && (inBracket || Included.isIn(clause));
    }

    private boolean goesOn(Hit hit) {
        return parts.stream().anyMatch(part -> part.indicator().equals(hit.indicator().id()));
    }

    /** Begins or ends the parts by the words before a figure. */
    void enter(Clause clause, int k) {
        String before = clause.before(k);
        if (isThisYear(clause, clause.figures().get(k))) {
            open = false;
        } else if (inBracket && k == 0 && Included.isIn(clause)) {
            return;
        } else if (before.contains("其中") || before.endsWith("含") || before.contains("包括")) {
            parts.clear();
            open = true;
        } else if (k == 0 && ANOTHER.matcher(clause.text()).lookingAt()) {
            open = false;
        } else if (WHOLE_YEAR.stream().anyMatch(before::contains)) {
            open = false;
        }
    }

    /** 五年来讲座140场，其中2025年31场: this year's of several years is no part of this year's. */
    private boolean isThisYear(Clause clause, Figure figure) {
        String before = text.substring(clause.start(), figure.start());
        int part = before.lastIndexOf("其中");
        int now = words.last(SentenceCues.Group.CURRENT, figure.start());
        return part >= 0
                && now >= clause.start() + part
                && words.last(SentenceCues.Group.SEVERAL, figure.start()) >= 0;
    }

    /** 其中简易程序罚款2.7万元；普通程序罚款294.65万元: parts of an indicator without a whole. */
    void addUp(SentenceDrafts drafts) {
        Set<Draft> lesser = LesserCount.among(parts);
        for (Draft part : parts) {
            if (lesser.contains(part)) {
                drafts.replace(part, part.as(Role.PART, "其中数"));
                continue;
            }
            List<Draft> same =
                    parts.stream()
                            .filter(draft -> draft.indicator().equals(part.indicator()))
                            .filter(draft -> !lesser.contains(draft))
                            .toList();
            if (ToldAgain.isAmong(text, same)) {
                continue;
            }
            // 其中食品46次，工地38次，合计84次: the sum holds the others.
            if (same.stream().anyMatch(draft -> SumWords.say(draft.before()))) {
                if (!SumWords.say(part.before())) {
                    drafts.replace(part, part.as(Role.PART, "其中数"));
                }
                continue;
            }
            if (same.size() > 1 && !part.hit().orElseThrow().indicator().isRate()) {
                int list = drafts.list(LISTS + parts.indexOf(same.get(0)));
                drafts.replace(part, part.inList(list));
            }
        }
    }
}
