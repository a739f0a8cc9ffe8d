package org.huibian.check.continuity;

import java.util.Optional;
import java.util.Set;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * The own name of what is promised: 建成“楼宇法治驿站”, 编印《以案释法》读本.
 *
 * @param name what stands within the marks
 * @param kind the first two characters behind them; empty where none follow
 */
record OwnName(String name, String kind) {

    private static final String MADE =
            "建成|新建|建设|建立|设立|打造|创建|培育|推出|开设|开通|开办|启用|上线|编印|编写|编制|编发|汇编|印制|制作|拍摄|录制|创作|编排|排演|挂牌|组建|成立|[建办设开]起|[建办]好";

    private static final TextPattern MAKING =
            TextPattern.compile(
                    "(?:"
                            + MADE
                            + ")[^，。；“”《》]{0,10}(?:“(\\p{IsHan}{4,14})”|《(\\p{IsHan}{4,24})》)(\\p{IsHan}{2})?"
                            + "|(?<=^|[，。；、：）让使把将])“(\\p{IsHan}{4,14})”[^，。；“”《》]{0,14}(?:建成|落成|挂牌|投用|启用|开放|开张|开馆|上线|投入(?:使用|运行))");

    /** So many characters at either end of a name tell it where its middle is left out. */
    private static final int END = 2;

    /** What begins or ends the name of a thing of any kind. */
    private static final Set<String> GENERAL =
            Set.of(
                    "法律", "法治", "法制", "普法", "司法", "执法", "依法", "矛盾", "纠纷", "社区", "街道", "乡镇", "公共",
                    "综合", "平安", "基层", "人民", "群众", "中心", "工作", "建设", "活动", "行动", "平台", "机制", "制度",
                    "服务", "项目", "工程", "管理", "治理", "宣传");

    /** That of the first thing that a sentence promises to make. */
    static Optional<OwnName> in(String sentence) {
        TextMatcher made = MAKING.matcher(sentence);
        if (!made.find()) {
            return Optional.empty();
        }
        String kind = made.group(3);
        for (int group : new int[] {1, 2, 4}) {
            String name = made.group(group);
            if (name != null) {
                return Optional.of(new OwnName(name, kind == null ? "" : kind));
            }
        }
        return Optional.empty();
    }

    /** Whether a report tells of it outside its plan, by its name or a shorter one. */
    boolean isTold(Extraction report) {
        return report.passages().stream()
                .filter(passage -> passage.chapter() != Chapter.PLAN)
                .map(Passage::published)
                .anyMatch(this::isNamed);
    }

    /**
     * 楼宇驿站 is the 楼宇法治驿站, 物业读本 the book 《物业纠纷以案释法》; what any report says (法律, 中心) is told of other
     * things too.
     */
    private boolean isNamed(String sentence) {
        String start = name.substring(0, END);
        String end = name.substring(name.length() - END);
        int first = sentence.indexOf(start);
        boolean ends = first >= 0 && sentence.indexOf(end, first) >= 0;
        boolean like = first >= 0 && !kind.isEmpty() && sentence.contains(kind);
        return sentence.contains(name)
                || isOwn(end) && sentence.contains(name.substring(name.length() - END - 1))
                || ends && (isOwn(start) || isOwn(end))
                || like && (isOwn(start) || isOwn(kind));
    }

    private static boolean isOwn(String words) {
        return !GENERAL.contains(words);
    }
}
