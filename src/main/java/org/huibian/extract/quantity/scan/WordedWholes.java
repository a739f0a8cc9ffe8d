package org.huibian.extract.quantity.scan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Qualifier;

/** Wholes without a number, each a rate of a hundred: 全覆盖, 全部办结, 合格率达到“双百”. */
final class WordedWholes {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** How far before 双百 the rates may stand. */
    private static final int RATES = 10;

    private static final List<String> DONE =
            List.of(
                    "办结", "化解", "调解成功", "调处", "结案", "整改", "办理完毕", "处理完毕", "处置完毕", "调处完毕", "调解完毕",
                    "结了案", "落实", "持证", "取得", "合格", "通过", "完成", "审查", "调解", "履行", "回复", "答复", "按期",
                    "按时", "满意", "建立", "配备", "设立", "配齐", "覆盖", "建成", "参加");
    private static final List<String> ADVERBS =
            List.of("已经", "已", "得到了", "得到", "按期", "按时", "及时", "顺利", "妥善", "成功", "予以");
    private static final List<String> ALL = List.of("全部", "全都", "全数", "悉数", "均", "都");

    /** 都办结了: what 都 says of all cases, as it says many other things of many. */
    private static final List<String> CLOSED =
            List.of(
                    "办结", "化解", "调解成功", "调处成功", "结案", "结了案", "办理完毕", "处理完毕", "处置完毕", "调处完毕",
                    "调解完毕");

    /** 年底前都办结了, 36件都办结了: what may stand before 都 that is said of all, not of 当场处罚的. */
    private static final Pattern OF_ALL =
            Pattern.compile(
                    "(?:目前|现在?|已经?|今年|全年|年底前?|年内|年末|到年底|截至目前|截至年底|最后|最终|也|件件|[0-9一二三四五六七八九十]+[天日]内|按期|限期内|在?规定(?:时间|期限|时限)内|后来)*"
                            + "|.*[0-9一二三四五六七八九十百][件起宗条](?:也|目前|现已?|已)?");

    /** How far before 都 its clause is looked at. */
    private static final int CLAUSE = 24;

    private WordedWholes() {}

    /** 全覆盖, 全部办结, 均已化解, 都办结了. */
    static Optional<Figure> all(String text, int at) {
        // 平均合格率 is no 均合格.
        if (at > 0 && "%平".indexOf(text.charAt(at - 1)) >= 0) {
            return Optional.empty();
        }
        int end = at;
        if (text.startsWith("全覆盖", at)) {
            end = at + 3;
        } else {
            String all = WordedFigures.longest(text, at, ALL);
            boolean loose = all.endsWith("都") || all.equals("悉数");
            int verb = all.isEmpty() ? at : behindAdverbs(text, at + all.length());
            String done =
                    all.isEmpty() || loose && !isOfAll(text, at)
                            ? ""
                            : WordedFigures.longest(text, verb, loose ? CLOSED : DONE);
            end = done.isEmpty() ? at : verb + done.length();
        }
        return end == at ? Optional.empty() : Optional.of(wholeOf(at, end));
    }

    private static int behindAdverbs(String text, int from) {
        int at = from;
        String adverb = WordedFigures.longest(text, at, ADVERBS);
        while (!adverb.isEmpty()) {
            at += adverb.length();
            adverb = WordedFigures.longest(text, at, ADVERBS);
        }
        return at;
    }

    private static boolean isOfAll(String text, int at) {
        int from = at;
        while (from > 0 && at - from < CLAUSE && "，,；;。：:\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        // 除移交的外，都化解了.
        boolean besides = from > 1 && text.charAt(from - 2) == '外';
        return !besides && OF_ALL.matcher(text.substring(from, at)).matches();
    }

    /** 参考率、合格率达到“双百”: a hundred for each of the two. */
    static Optional<Figure> both(String text, int at) {
        int word = text.startsWith("双百", at) ? 2 : text.startsWith("双100%", at) ? 6 : 0;
        boolean rates = text.substring(Math.max(0, at - RATES), at).indexOf('率') >= 0;
        return word == 0 || !rates ? Optional.empty() : Optional.of(wholeOf(at, at + word));
    }

    private static Figure wholeOf(int start, int end) {
        return new Figure(
                Kind.WHOLE, start, end, start, end, Optional.of(WHOLE), "%", Qualifier.EXACT);
    }
}
