package org.huibian.extract.persons.numbers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.persons.names.NameWords;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** Finds the addresses of homes (checks.csv, P04); those of offices are not meant. */
final class HomeAddresses {

    private static final String KIND = "住址";

    /** How far before an address the word may stand that makes it an office's. */
    private static final int REACH = 16;

    private static final TextPattern OFFICE =
            TextPattern.compile(
                    "办公|中心|大厅|办事处|委员会|司法所|服务站|服务点|窗口|大厦|广场|写字楼|政务|机关|调解室|工作室|法院|派出所|律师事务所|公司|村委|居委|会议室|机构|站点");

    /** 司法所人员登门到…402室其家中: who goes to a home may be of an office. */
    private static final TextPattern AT_HOME =
            TextPattern.compile(
                    "^(?:的|其|他|她|这[户位]|该|[^，。；]{0,6}(?:某|姓|老人|居民|村民|住户))*家(?:[中里]|，|。)");

    private static final TextPattern CALLED_AT = TextPattern.compile("(?:登门|上门|入户|家访)[^，。；]{0,6}$");

    private static final String LEADING_WORDS = "于住在了到对为与和的由从至往赴";

    /** What the address does not begin before: 拆除, 白苇街道. */
    private static final TextPattern LEADING =
            TextPattern.compile(
                    "街道|社区|排查|改造|镇(?!\\p{IsHan}?[路街巷])|乡(?!\\p{IsHan}?[路街巷])|拆除|查处|整治|清理|清除|调解|化解|走访|处理|处置|反映|巡查|检查|关停|取缔|上门|前往|赶赴|针对|督促|要求|责令|协调|修缮|受理|接到|发现|解决|慰问|探望|看望|护送|送回|帮助|协助|查封|征收|腾退|修复|疏通|劝导|通知|发放|送达|入户|联系|回访|约谈|投诉|举报|查看|勘查|勘验|涉及|辖区|我街|我镇|我乡|本街|本镇|其中|一处|一户|一起|租住|暂住|借住");

    /** 七幢二单元三〇一: the number of a flat in hanzi. */
    private static final TextPattern SPELT =
            TextPattern.compile(
                    "(?:号楼|栋|幢|座|单元)[零〇一二三四五六七八九]{3,4}|单元[零〇一二三四五六七八九十]{1,4}(?:室|房|户|号)|[楼层][东西南北中左右]{1,2}[户侧边室]");

    /** What every address of a home holds. */
    private static final TextPattern ANCHOR =
            TextPattern.compile(
                    "[0-9一二三四五六七八九十零〇A-Za-z](?:室|单元|房|户|号|弄)|[楼栋幢座元门洞][\\-－]?(?:[0-9]{3}|[零〇一二三四五六七八九]{3})|家住|住址|现住|居住[于在]|住[在于]|户籍|家庭住?址|家[中里][（(]|[0-9][-－—][0-9]{1,2}[-－—][0-9]{3}|号[0-9]{3}|[楼层][东西南北中左右]{1,2}[户侧边室]|"
                            + HomeForm.GROUP);

    /** 每村12户: how many of each. */
    private static final Pattern SHARED = Pattern.compile(".?[每各]个?(?:村|社区|组|网格|小区)(?:各)?\\d+户");

    /** How far around an anchor an address may reach. */
    private static final int WIDTH = 50;

    private HomeAddresses() {}

    /** Adds the addresses of a text, by form, not sorted; they may overlap. */
    static void find(String text, List<PersonalSpan> spans) {
        TextMatcher anchor = ANCHOR.matcher(text);
        int start = -1;
        int end = -1;
        while (anchor.find()) {
            if (start < 0 || anchor.start() - WIDTH > end) {
                addresses(text, start, end, spans);
                start = Math.max(0, anchor.start() - WIDTH);
            }
            end = Math.min(text.length(), anchor.end() + WIDTH);
        }
        addresses(text, start, end, spans);
    }

    private static void addresses(String text, int start, int end, List<PersonalSpan> spans) {
        if (start < 0) {
            return;
        }
        String around = text.substring(start, end);
        for (HomeForm form : HomeForm.ALL) {
            if (!form.trace().isIn(around)) {
                continue;
            }
            Matcher matcher = form.pattern().matcher(text).region(start, end);
            while (matcher.find()) {
                address(text, matcher, spans);
            }
        }
    }

    private static void address(String text, Matcher matcher, List<PersonalSpan> spans) {
        int start = matcher.start("a");
        int end = matcher.end("a");
        boolean cued = matcher.start() < start;
        String around =
                text.substring(Math.max(0, start - REACH), Math.min(text.length(), end + 4));
        String clause = around.substring(Math.max(0, lastMark(around, end - start)));
        int begin = cued ? start : withoutLeadingWords(text, start, end);
        boolean home =
                AT_HOME.isIn(text.substring(end, Math.min(text.length(), end + REACH)))
                        || CALLED_AT.isIn(text.substring(Math.max(0, begin - REACH), begin));
        if (!cued && SHARED.matcher(text).region(Math.max(0, begin - 1), end).matches()) {
            return;
        }
        if (!cued && !home && OFFICE.isIn(clause)) {
            return;
        }
        boolean numbered =
                text.substring(start, end).chars().anyMatch(Character::isDigit)
                        || SPELT.isIn(text.substring(start, end));
        if (!cued && !numbered) {
            return;
        }
        spans.add(new PersonalSpan(begin, end, KIND, false));
    }

    private static int lastMark(String around, int length) {
        int limit = Math.max(0, around.length() - length - 4);
        for (int i = limit - 1; i >= 0; i--) {
            if ("，。；：！？、".indexOf(around.charAt(i)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    private static int withoutLeadingWords(String text, int start, int end) {
        int begin = start;
        for (int i = start; i < end - 3 && NameWords.isHan(text.charAt(i)); i++) {
            // 到|和平巷: what stands right at the beginning is the name's own.
            boolean own = i == begin && text.charAt(i) == '和';
            if (!own && LEADING_WORDS.indexOf(text.charAt(i)) >= 0) {
                begin = i + 1;
            }
        }
        TextMatcher leading = LEADING.matcher(text.substring(begin, end));
        int from = begin;
        while (leading.find()
                && from + leading.end() < end - 3
                && NameWords.isHan(text.charAt(from + leading.end()))) {
            begin = from + leading.end();
        }
        return begin;
    }
}
