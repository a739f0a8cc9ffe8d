package org.huibian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

    private static final String ALPHABET = "我局街道镇一二三是年不 （）()“”、，。0129a-\\|国家县区委\uD842\uDFB7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我局|街道|(?:一|二)是",
                "(?<=^|[、，。])县(?:委|区)(?!国)",
                "(?<![街道])镇",
                "^[一二三].{0,4}是",
                "(?<a>一|二)是|(?<b>国)(?>家|县)",
                "(?>一|二)是",
                "^[一二三]?",
                "^国|^家",
                "^(?:国|家)[^，]{0,3}(?:一|二)",
                "^[^，]*，",
                "^*国",
                "(?:^|[，。]|(?:^|。)[一二]、)([\\p{IsHan}&&[^区县]]{2})(区|县)?",
                "(?:^|国)?家|(?:^|，)",
                "(?:^一|国)+.?|\\p{IsHan}(?:区|^)",
                "^$",
                "国^|国家",
                "\\p{IsHan}(?:县|[0-9])",
                "[\\p{IsHan}，]\\s?[—-]{1,2}|(?<=县)国",
                "(?:我局|.)(?:街道|区)",
                "[^我]\\d+年?",
                "\\P{IsHan}?国",
                "\\D{1,2}县",
                "[一二三]{2}|国?家",
                "国*家+|县{0,2}区",
                "(?:[两二三一][年是]?年|(20\\d\\d)年)[^。；]{0,30}?\\d",
                "“[^”]*”|（[^）]*）",
                "(\\p{IsHan}{2})\\1",
                "[^。]+。",
                ".国",
                "\\d{2}年?",
                "[0-2]+\\D",
                "一|",
                "\\(一\\)|\\\\|\\|",
                "\\s+县|[a\\-]一",
                "(?=.*县)国|区\\b",
                "(?i)A国",
                "[\\u4e00-\\u4e8c]是",
                "国(?:.|家)县|委$",
                "国(?:[^县]{0,2}(?:家|[^委区])|.)?县|(?<!一)\\x61",
                "一(?:\\(|[)\\]]|\\D){0,3}二|\\x{20BB7}年",
                "\uD842\uDFB7年|年",
                "\uD842\uDFB7?国|[\uD842\uDFB7年]区",
                "(?:一|二三?|国{0,2})(?:是|县?)[街道]",
                "(?:一|二)+(?:三|$)|9\\b|国$",
                "(?:国家?)*委|(?:镇(?=是)){1,2}是?",
                "家(?i)a|A|国",
                "家(?:(?i)a)|A9|国[^[县]年]区"
            })
    void findsWhatPatternFinds(String regex) {
        Pattern plain = Pattern.compile(regex);
        TextPattern pattern = TextPattern.compile(regex);
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(48); k > 0; k--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            List<String> expected = all(plain, text.toString());
            found += expected.size();
            assertThat(all(pattern, text.toString())).as(text.toString()).isEqualTo(expected);
            assertThat(pattern.isIn(text)).isEqualTo(!expected.isEmpty());
        }
        assertThat(found).isPositive();
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.start() + "-" + matcher.end() + matcher.group());
        }
        return found;
    }

    private static List<String> all(TextPattern pattern, String text) {
        List<String> found = new ArrayList<>();
        TextMatcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.start() + "-" + matcher.end() + matcher.group());
        }
        return found;
    }
}
