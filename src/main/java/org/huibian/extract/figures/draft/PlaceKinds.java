package org.huibian.extract.figures.draft;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the places of a banner (旗) are called, by the names that counties have for their likes: a 嘎查
 * is a village, a 苏木 is a township. The vocabulary and all that reads figures know those.
 */
public final class PlaceKinds {

    /** Not 嘎查达, nor 红旗 and 锦旗. */
    private static final Pattern OTHERS =
            Pattern.compile("嘎查村?(?!达)|苏木|(?<![国红锦彩八升党军])旗(?=[里委直级]|政府|人民政府|司法|法院|检察|公安|信访)");

    /** In as many characters: figures are told by where they stand. */
    private static final Map<String, String> COMMON =
            Map.of("嘎查村", "村  ", "嘎查", "村 ", "苏木", "乡 ", "旗", "县");

    private PlaceKinds() {}

    /** The same text, as long as it was, with the names that counties have. */
    public static String inCommon(String text) {
        if (text.indexOf('嘎') < 0 && !text.contains("苏木") && text.indexOf('旗') < 0) {
            return text;
        }
        return OTHERS.matcher(text)
                .replaceAll(kind -> Objects.requireNonNull(COMMON.get(kind.group())));
    }
}
