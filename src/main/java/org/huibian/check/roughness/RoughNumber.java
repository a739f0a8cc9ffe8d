package org.huibian.check.roughness;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.extract.quantity.numeral.WrittenNumber;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A number that is exact to the last digit and yet called approximate, by a word behind it (17余场,
 * 一百二十六多户), before it (近126件, 大约58名) or around it (83份左右).
 *
 * @param words the number with the word, as written
 */
record RoughNumber(String words) {

    private static final String DIGITS = "\\d[\\d,，]*(?:\\.\\d+)?[万亿]?";
    private static final String HANZI = "(?:[一二两三四五六七八九]|十(?=[一二三四五六七八九]))[一二两三四五六七八九十百千零〇]+";

    /** Begins no number in the middle of it, and none that another mark begins: 〔2025〕, 12.4. */
    private static final String APART = "(?<![\\d.．,，+＋〇零一二两三四五六七八九十百千第〔-])";

    private static final String NUMBER = "(" + DIGITS + "|" + HANZI + ")";

    /** What numbers are counted in; times and ages are measured otherwise. */
    private static final String UNIT =
            "(?:人次|场次|件次|家次|户次|批次|人|名|位|件|起|宗|例|份|册|本|张|套|场|次|期|户|家|个(?!月|小时|工作日|自然日|星期|季度|百分点)|项|条|处|篇|部|批|块|幅|面|副|盏|间|座|辆|台|对|支|只|封|单|笔)";

    /** 12余次, 3417.5余平方米; 8多元化 and 5多方 are no numbers. */
    private static final TextPattern BEHIND =
            TextPattern.compile(
                    APART
                            + NUMBER
                            + "(余|多|来(?="
                            + UNIT
                            + "))(?=[\\p{IsHan}㎡])(?!元[化的]|[方种样]|渠道|功能|部门|年|个?月|岁|天|日|周|小时|分钟|合一|规|于)");

    /** 6余次: a single digit has nothing that could be over; 3余万 and 5多亿 have. */
    private static final TextPattern SINGLE =
            TextPattern.compile(
                    "(?<![\\d.．,，+＋第一二两三四五六七八九十百千零〇其-])([1-9二三四五六七八九])余(?=" + UNIT + ")");

    /** What stands behind a rough number; most texts have none of it. */
    private static final TextPattern MARK = TextPattern.compile("[余多来]|开外|出头|挂零|不止|左右|上下");

    /** What 约 and 近 end: 签约, 附近. */
    private static final String OTHER_WORD =
            "(?<![签预节公违条合履民制集契邀相赴失爽解续缔守特规婚租毁立新制简要邀誓](?=约)|[附最就邻靠临亲贴毗远新相走切拉挨渐](?=近)|[高赶治](?=超))";

    private static final TextPattern BEFORE =
            TextPattern.compile(
                    OTHER_WORD
                            + "(?:大约|大概|大致|大体|估计|估算|差不多|几近|约莫|不下|将近|接近|约|近|超过|突破|超|逾)(?:于|有|为|计|达|到|了|共|在)?"
                            + NUMBER
                            + "(?="
                            + UNIT
                            + "|元)");

    private static final TextPattern AROUND =
            TextPattern.compile(
                    APART + NUMBER + "(?:" + UNIT + "|元|平方米)?(?:左右|上下)(?!两|邻|岸|摇|游|联动|班|级|楼|翻|手)");

    /** 156次多, 83件有余. */
    private static final TextPattern AFTER =
            TextPattern.compile(APART + NUMBER + UNIT + "(?:有余|开外|出头|挂零|不止|还多|[多余](?=[，。；、）]))");

    /** 超过去年214件, 不得超过14人, 平均超过12名: a bound that something is held against. */
    private static final Pattern BOUND =
            Pattern.compile(
                    "比|较|去年|上年|计划|目标|任务|指标|标准|规定|限|每|凡|均|不得|不能|不应|不可|不|未|如|若|一次性?|单次|单笔|以内|要求|超过?(?:了)?原");

    private static final Pattern MEAN =
            Pattern.compile(
                    "(?:平均|[户人村件次场月日年]平?均|每(?:个|[十百千万])?(?:月|天|日|周|旬|季度?|场|次|期|件|人|户|家|村|社区))[^，。；\\d]{0,8}$");

    /** 约214次检查<em>才立案1件</em>: so many to one. */
    private static final Pattern TO_ONE =
            Pattern.compile(
                    "^\\p{IsHan}{1,2}[^，。；\\d]{0,6}[才就便即][^，。；\\d]{0,6}[1一](?:件|次|名|人|户|起|个)");

    /** 计划60场，实际71场，超11场: by how much. */
    private static final Pattern AIM = Pattern.compile("计划|目标|任务|指标|原定|应");

    private static final Pattern OVER = Pattern.compile("超|突破|逾");
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** The first of a sentence. */
    static Optional<RoughNumber> in(String text) {
        boolean marked = MARK.isIn(text);
        for (TextMatcher one = BEHIND.matcher(text); marked && one.find(); ) {
            if (isExact(one.group(1), false)) {
                return Optional.of(new RoughNumber(one.group()));
            }
        }
        TextMatcher single = SINGLE.matcher(text);
        if (marked && single.find()) {
            return Optional.of(new RoughNumber(single.group()));
        }
        for (TextMatcher one = AFTER.matcher(text); marked && one.find(); ) {
            if (isExact(one.group(1), false) && !isMean(text, one)) {
                return Optional.of(new RoughNumber(one.group()));
            }
        }
        for (TextMatcher one = BEFORE.matcher(text); one.find(); ) {
            if (isExact(one.group(1), true) && !isBound(text, one) && !isMean(text, one)) {
                return Optional.of(new RoughNumber(one.group()));
            }
        }
        for (TextMatcher one = AROUND.matcher(text); marked && one.find(); ) {
            if (isExact(one.group(1), true) && !isMean(text, one)) {
                return Optional.of(new RoughNumber(one.group()));
            }
        }
        return Optional.empty();
    }

    /** Whether the number is what something is compared with. */
    private static boolean isBound(String text, TextMatcher one) {
        String clause = Clause.last(text.substring(0, one.start()));
        String after = text.substring(one.end());
        return OVER.matcher(one.group()).find()
                && (BOUND.matcher(clause).find()
                        || clause.isEmpty() && AIM.matcher(sentence(text, one.start())).find()
                        || after.matches("(?s)" + UNIT + "(?:的|以上|时|后|仍).*"));
    }

    /** The words of its sentence before a place. */
    private static String sentence(String text, int end) {
        return text.substring(text.lastIndexOf('。', Math.max(0, end - 1)) + 1, end);
    }

    /** 户均约2024元: what was divided is rounded, whatever its last digit. */
    private static boolean isMean(String text, TextMatcher one) {
        return MEAN.matcher(Clause.last(text.substring(0, one.start()))).find()
                || TO_ONE.matcher(text.substring(one.end())).find();
    }

    /**
     * Whether a number is said to its last digit.
     *
     * @param fives whether 15 and 125, though not 6275, may be meant as round; a broken number then
     *     counts as measured
     */
    private static boolean isExact(String written, boolean fives) {
        Optional<BigDecimal> number = number(written);
        if (number.isEmpty()) {
            return false;
        }
        BigDecimal value = number.get().stripTrailingZeros();
        if (value.scale() > 0) {
            return !fives;
        }
        return value.compareTo(TEN) > 0
                && value.remainder(TEN).signum() != 0
                && !(fives && value.compareTo(THOUSAND) < 0 && value.remainder(FIVE).signum() == 0);
    }

    private static Optional<BigDecimal> number(String written) {
        if (!Character.isDigit(written.charAt(0))) {
            OptionalInt hanzi = WrittenNumber.of(written);
            return hanzi.isPresent()
                    ? Optional.of(BigDecimal.valueOf(hanzi.getAsInt()))
                    : Optional.empty();
        }
        String digits = written.replaceAll("[,，]", "");
        char last = digits.charAt(digits.length() - 1);
        int power = last == '万' ? 4 : last == '亿' ? 8 : 0;
        String bare = power > 0 ? digits.substring(0, digits.length() - 1) : digits;
        return Optional.of(new BigDecimal(bare).scaleByPowerOfTen(power));
    }
}
