package org.huibian.check.years;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A time already past by which something that is not done is expected to be: 未完成的1项预计2025年3月完工,
 * told in January 2026.
 */
final class PassedDeadlines {

    /** Groups 1 to 3: the year, and the month or the part of the year that ends it. */
    private static final TextPattern EXPECTED =
            TextPattern.compile(
                    "(?:预计|预期|计划|拟|力争|争取|确保|有望|可望|将(?=[于在20])|定于|约定)(?:可|能|将)?(?:于|在|到)?(20\\d\\d)年(?:(1[0-2]|[1-9])月|(上半年|[一二三四]季度|年?[底末]))?[^，。；\\d]{0,8}?(?:完[工成]|竣工|办[结完]|(?:整改|改)到位|整改|投[用入]|建成|销号|交付|启用|出台|化解|开庭|审结|取得|到岗|履行)");

    /** What is not done yet. */
    private static final TextPattern OPEN =
            TextPattern.compile(
                    "尚未|仍未|还未|未[完办整化审结取开到]|[正还仍尚]在|(?:剩余|其余|剩下|余下|还有|尚有|仍有|另有)(?=\\d)|跨年|结转|延期至");

    /** It was put off, or came about: 原计划2025年6月完工，因资金推迟. */
    private static final TextPattern PUT_OFF =
            TextPattern.compile(
                    "原定|原(?:来|本)?[预计拟]|当时|推[迟后]|顺延|延[后至期到]|逾期|滞后|改[为到]|如期|按期|未能|没能|才|现已|已于");

    private PassedDeadlines() {}

    /** The words of a sentence that say so; empty where there are none. */
    static Optional<String> in(String sentence, Examined report) {
        if (!OPEN.isIn(sentence) || PUT_OFF.isIn(sentence)) {
            return Optional.empty();
        }
        LocalDate told =
                report.report().metadata().date().orElse(LocalDate.of(report.year(), 12, 31));
        TextMatcher one = EXPECTED.matcher(sentence);
        return one.find() && end(one).isBefore(YearMonth.from(told))
                ? Optional.of(one.group())
                : Optional.empty();
    }

    /** The last month of the time that is named. */
    private static YearMonth end(TextMatcher one) {
        int year = Integer.parseInt(one.group(1));
        String part = String.valueOf(one.group(3));
        int month =
                one.group(2) != null
                        ? Integer.parseInt(one.group(2))
                        : part.equals("上半年") ? 6 : part.endsWith("季度") ? 3 * quarter(part) : 12;
        return YearMonth.of(year, month);
    }

    private static int quarter(String part) {
        return "一二三四".indexOf(part.charAt(0)) + 1;
    }
}
