package org.huibian.extract.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.huibian.indicator.Qualifier;

/**
 * A remark of the statistics form that its bare number is a rough one: 约数，正文写“余”; 为近似数; 4200余份. A
 * cell takes digits only, so that the remark is where a sub-district can say so.
 */
final class RoughRemark {

    /** 并非约数, 不含约数. */
    private static final Pattern NOT =
            Pattern.compile("(?:[不非无]|没有)[^，。；]{0,3}(?:约数|概数|估)|确数|准确数|实数");

    /** What each qualifier is told by, the narrower first. */
    private static final Map<Qualifier, Pattern> TOLD = new LinkedHashMap<>();

    static {
        TOLD.put(
                Qualifier.OVER,
                Pattern.compile("[“\"‘「](?:余|多|以上)|[写带用加]余|余数|#(?:余|多|以上|[^，。；\\d]{1,3}以上)"));
        TOLD.put(Qualifier.UNDER, Pattern.compile("[“\"‘「](?:近|不足)|[写带用加]近(?!似)|(?:近|不足)#"));
        TOLD.put(
                Qualifier.ABOUT,
                Pattern.compile(
                        "约数|概数|近似|估[算计测]|大约|大概|[“\"‘「](?:约|左右)|约#|#[^，。；\\d]{0,3}左右|^[约估]$"));
    }

    private RoughRemark() {}

    /** How exactly a number is meant that is written bare. */
    static Qualifier of(String remark, String number) {
        String told = remark.replaceAll("(?<![\\d.])" + Pattern.quote(number) + "(?![\\d.])", "#");
        if (!NOT.matcher(told).find()) {
            for (Map.Entry<Qualifier, Pattern> one : TOLD.entrySet()) {
                if (one.getValue().matcher(told).find()) {
                    return one.getKey();
                }
            }
        }
        return Qualifier.EXACT;
    }
}
